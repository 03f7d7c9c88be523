"""Opens files gone wrong, many of them, in a process of its own: ``python -m tests.fuzzing COUNT [FIRST]``.

Each opens, and is then saved and opened again as the same, or is refused with
sentences of one line; nothing else may come of it. What was found is written
as JSON: how many were refused, the slowest in seconds, the most memory in MB,
and every failure with the seed that brings it back.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
import zlib
from collections import Counter
from dataclasses import replace
from pathlib import Path

from tests.mutations import mutated
from tests.shipped import BANK, CATALOGUE, EXAMPLES, ROOT, example
from wizard.app import handover, incoming, pricing
from wizard.app.collection import digest
from wizard.app.library import record
from wizard.catalog import locks
from wizard.catalog.lint import check_path
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError
from wizard.store.files import as_bytes

WORDS = "four quiet words"
PATIENCE = 10  # seconds, after which a file hangs
MOST_MEMORY = 4 * 1024**3  # of addresses: a runaway ends here, not the computer
LONGEST = 2000  # characters of a sentence
TODAY = dt.date(2026, 10, 1)
NAMES = [path.stem for path in sorted(EXAMPLES.glob("*.toml"))]
SHOP = ROOT / "resources" / "banks" / "smb"
PEAK_RESET, STATUS = Path("/proc/self/clear_refs"), Path("/proc/self/status")
MEGABYTE = 1024 * (1024 if sys.platform == "darwin" else 1)


class Hang(Exception):  # noqa: N818 - it says what it is
    """A file took so long that somebody would give up."""


def originals():
    """Return the bytes of real files, by kind."""
    locks.WORK = {"n": 2**14, "r": 8, "p": 1}  # the cheapest lock that is opened: there are thousands
    plain = []
    for name in NAMES:
        found = pricing.kept(example(name), CATALOGUE)
        found = replace(found, marks={"u_os": "ask"}, extra={"later": {"x": [1, None]}})
        plain.append(as_bytes(record("0" * 32, found, BANK)))
    return {
        "readiness": plain,
        "pdf": [pdf(raw) for raw in plain],
        "toml": [(EXAMPLES / f"{name}.toml").read_bytes() for name in NAMES],
        "locked": [locks.locked(raw, WORDS) for raw in plain],
        "bank": sorted(SHOP.glob("*.toml")),
    }


def pdf(raw):
    """Return as much of a PDF with an assessment in it as its reader looks at."""
    return b"%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile >>\nstream\n" + zlib.compress(raw) + b"\nendstream\nendobj\n"


def file_of(kind, chance, known, folder):
    """Write a file gone wrong, and return where it is."""
    if kind == "bank":
        shutil.rmtree(folder / "bank", ignore_errors=True)
        shutil.copytree(SHOP, folder / "bank")
        path = folder / "bank" / chance.choice(known[kind]).name
        path.write_bytes(mutated(path.read_bytes(), chance, as_json=False))
        return path.parent
    raw = chance.choice(known[kind])
    if kind == "locked" and chance.random() < 0.3:
        raw = locks.locked(mutated(chance.choice(known["readiness"]), chance, as_json=True)[: locks.LARGEST], WORDS)
    else:
        raw = mutated(raw, chance, as_json=kind in {"readiness", "locked"})
    path = folder / f"a.{'readiness' if kind == 'locked' else kind}"
    path.write_bytes(raw)
    return path


def open_it(path):
    """Open a file; return the assessment if it is one, and the sentences with which it is refused."""
    if path.is_dir():
        return None, [str(problem) for problem in check_path(path)]
    try:
        found = incoming.read_file(path, WORDS).assessment
    except InputError as error:
        return None, [str(problem) for problem in error.problems]
    evaluate(found, BANK, pricing.held(found, CATALOGUE, CATALOGUE), TODAY, costs=False)
    return found, []


def not_kept(found, path):
    """Save what was opened and open it again; return what is wrong if it says something else then."""
    again = path.with_name("again.readiness")
    handover.write_copy(again, "", found, BANK)
    said, kept = (digest(record("", each, BANK)) for each in (found, incoming.read_file(again).assessment))
    return "" if said == kept else "saved and opened again, it says something else"


def wrong_with(sentences):
    """Return what is wrong with the sentences of a refusal."""
    for sentence in sentences:
        if "\n" in sentence or "Traceback" in sentence or not 0 < len(sentence) <= LONGEST:
            return f"no clear sentence: {sentence[:200]!r}"
        sentence.encode("utf-8", "strict")
    return ""


def tried(path):
    """Open one file gone wrong; return whether it was refused, the failure if there is one, and how long it took."""
    forget_peak()
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    begun, sentences, failure, seconds = time.perf_counter(), [], "", PATIENCE
    try:
        found, sentences = open_it(path)
        seconds = time.perf_counter() - begun
        failure = wrong_with(sentences) if found is None else not_kept(found, path)
    except BaseException:  # noqa: BLE001 - whatever it is, it is what we look for
        failure = traceback.format_exc(limit=-3)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return bool(sentences), failure, seconds


def hang(*_signal):
    raise Hang


def forget_peak():
    """Let the most memory be counted from now on, where the system can: making the files is not what is measured."""
    if PEAK_RESET.exists():
        PEAK_RESET.write_text("5")


def memory():
    """Return the most memory that this process has had, in MB."""
    if not PEAK_RESET.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    found = next(line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM"))
    return int(found.split()[1]) / 1024


def main(count, first=0):
    """Open so many files gone wrong, and tell."""
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    signal.signal(signal.SIGALRM, hang)
    known, failures, slow, kinds, refused = originals(), [], [], Counter(), 0
    most = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + count):
            chance = random.Random(seed)
            kind = chance.choice(tuple(known))
            was_refused, failure, seconds = tried(file_of(kind, chance, known, Path(folder)))
            most = max(most, memory())
            kinds[kind] += 1
            refused += was_refused
            slow.append((round(seconds, 3), seed, kind))
            if failure:
                failures.append({"seed": seed, "kind": kind, "failure": failure})
    told = {"count": count, "refused": refused, "kinds": kinds, "slowest": sorted(slow)[-5:]}
    sys.stdout.write(json.dumps(told | {"memory": round(most), "failures": failures}) + "\n")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
