"""Many assessments at once: in parallel, on after a bad one, every problem named at the end."""

from __future__ import annotations

import gc
import json
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeVar

from wizard.app import exports, pricing, result, shipped
from wizard.catalog.assessments import read_assessment
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.proposal.options import Options
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from wizard.domain.assessment import Advice
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.progress import Past
    from wizard.domain.provider import Provider
    from wizard.proposal.brief import Kind

Outcome = TypeVar("Outcome")
ENDINGS = (".toml", ".readiness")
_text = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
KEPT = 24 << 20  # bytes; glibc learns up to 32 MB
WORTH_SHARING = 4  # fewer assessments than this are done before a second process is up


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What to make of each assessment, and by which data.

    Attributes:
        new_prices: reckon with today's prices, also where an assessment keeps the ones it was made with.
        passphrase: of locked assessments.
        language: code of the language that documents are in.
        json, pdf: file to write, by assessment; none where there is nothing to write.
        office: the same for Word documents ("docx"), workbooks ("xlsx") and lists ("csv").
    """

    today: dt.date
    bank: Path | None = None
    catalogue: Path | None = None
    provider: Path | None = None
    kind: Kind | None = None
    new_prices: bool = False
    passphrase: str = ""
    language: str = "en"
    json: Mapping[Path, Path] = field(default_factory=dict)
    pdf: Mapping[Path, Path] = field(default_factory=dict)
    office: Mapping[str, Mapping[Path, Path]] = field(default_factory=dict)


def collect(paths: Sequence[Path]) -> tuple[list[Path], list[Problem]]:
    """Return the assessment files that paths name, folders opened, and what is wrong with the rest."""
    found: list[Path] = []
    problems = []
    for path in paths:
        if path.is_dir():
            inside = sorted(item for item in path.iterdir() if item.suffix in ENDINGS and item.is_file())
            found += inside
            if not inside:
                problems.append(Problem("holds no assessments", "put .toml or .readiness files there", file=str(path)))
        else:
            found.append(path)
    taken: dict[str, Path] = {}
    unique = []
    for path in dict.fromkeys(found):
        other = taken.setdefault(path.stem, path)
        if other is path:
            unique.append(path)
        else:
            remedy = f"rename one of the two: both results would be called {path.stem}"
            problems.append(Problem(f"has the same name as {other}", remedy, file=str(path)))
    return unique, problems


def run(
    order: Order, paths: Sequence[Path], jobs: int, work: Callable[[Order, Path], Outcome]
) -> Iterator[tuple[Path, Outcome]]:
    """Do every assessment and yield what came of it, as each is done.

    Args:
        work: what to do with one, as ``one`` does; it must be a function that another process can find.
    """
    if jobs <= 1 or len(paths) < WORTH_SHARING:
        for path in paths:
            yield path, work(order, path)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - one assessment has no use for it

    with ProcessPoolExecutor(jobs, initializer=_make_ready) as pool:
        share = max(1, min(16, len(paths) // (4 * jobs)))
        orders = (_only(order, path) for path in paths)
        yield from zip(paths, pool.map(work, orders, paths, chunksize=share), strict=True)


def _make_ready() -> None:
    """Prepare a process for many assessments."""
    # glibc gives memory back to the system, page by page, as soon as an array is freed, and a quarter of all time goes
    # into fetching it again; having freed one block of this size, it keeps what it has. Elsewhere this does nothing.
    bytearray(KEPT)
    gc.freeze()  # bank and catalogue stay: no need to look through them for garbage again and again


def one(order: Order, path: Path) -> list[Problem]:
    """Do one assessment; return what was wrong with it."""
    try:
        advice = advise(order, path)
        if path in order.json:
            write_atomic(order.json[path], json_bytes(advice))
        provider, options = provider_of(order), Options(language=order.language)
        if path in order.pdf:
            paper = exports.made(advice, order.kind or exports.kind_for(provider), provider, options)
            exports.write(paper, order.pdf[path])
        write_office(order, path, advice, options)
    except InputError as error:
        return list(error.problems)
    except WizardError as error:
        return [Problem(str(error), "")]
    return notes(order, path, advice)


def advise(order: Order, path: Path) -> Advice:
    """Read one assessment and give advice.

    Raises:
        InputError: everything that is wrong with the file, the bank, the catalogue or the price book.
    """
    bank, catalogue = shipped.bank(order.bank), shipped.catalogue(order.catalogue)
    today = prices_of(order)
    assessment = read_assessment(path, bank, today, order.passphrase)
    prices = today if order.new_prices else pricing.held(assessment, catalogue, today)
    problems = [] if order.provider is None else pricing.disagreements(assessment, prices)
    if problems:
        raise InputError(problem.at(str(path)) for problem in problems)
    return evaluate(assessment, bank, prices, order.today)


def write_office(order: Order, path: Path, advice: Advice, options: Options) -> list[Path]:
    """Write what is wanted of one assessment for Word and as a workbook; return where.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    wanted = {ending: targets[path] for ending, targets in order.office.items() if path in targets}
    if not wanted:
        return []
    from wizard.app.office import WRITERS  # noqa: PLC0415 - only where it is asked for

    provider = provider_of(order)
    kind = order.kind or exports.kind_for(provider)
    writers = ((WRITERS[ending], target) for ending, target in wanted.items())
    return [path for write, target in writers for path in write(advice, kind, provider, target, options)]


def notes(order: Order, path: Path, advice: Advice) -> list[Problem]:
    """Return what the seller should know about one assessment: changed prices, and a margin too low."""
    found = []
    changed = [] if order.new_prices else pricing.changes(advice.assessment, prices_of(order))
    if changed:
        prices = "1 price has" if len(changed) == 1 else f"{len(changed)} prices have"
        what = f"{prices} changed since it was made; those of then were used"
        found.append(Problem(what, "--new-prices takes today's", str(path), warning=True))
    low = pricing.margin_warning(pricing.margin_of(advice, provider_of(order)))
    if low:
        found.append(Problem(low, "raise a price or take less off", str(path), warning=True))
    return found


def prices_of(order: Order) -> Catalogue:
    """Return the catalogue at the provider's prices of today.

    Raises:
        InputError: everything that is wrong with either, or with the two together.
    """
    return _priced(order.catalogue, order.provider)


@cache
def _priced(folder: Path | None, file: Path | None) -> Catalogue:
    provider = None if file is None else shipped.provider(file)
    return pricing.current(shipped.catalogue(folder), provider, str(file))


def json_bytes(advice: Advice, past: Past | None = None) -> bytes:
    """Return the result as a JSON document, a line per part; the same advice gives the same bytes."""
    # An indented document would be written by json's slow encoder, and cost as much as the advice itself.
    parts = [f'"{name}": {_text(part)}' for name, part in result.found(advice).items()]
    if past is not None:
        parts.append(f'"progress": {_text(result.progress(past))}')
    parts.append(f'"assumptions": {_assumptions(advice.catalogue)}')
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


@lru_cache(maxsize=1)
def _assumptions(catalogue: Catalogue | None) -> str:
    """Return the assumptions as JSON: two thirds of a result, and the same for most of a batch."""
    return _text(result.assumptions(catalogue))


def provider_of(order: Order) -> Provider | None:
    """Return the provider profile, or none where none is named.

    Raises:
        InputError: everything that is wrong with it.
    """
    return None if order.provider is None else shipped.provider(order.provider)


def _only(order: Order, path: Path) -> Order:
    """Return the part of an order that one assessment needs, so that little travels to its process."""
    return replace(
        order,
        json={path: order.json[path]} if path in order.json else {},
        pdf={path: order.pdf[path]} if path in order.pdf else {},
        office={ending: {path: targets[path]} for ending, targets in order.office.items() if path in targets},
    )
