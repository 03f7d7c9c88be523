"""The command line: a few lines per command, each calling ``app``.

Exit codes: 0 done, 1 some input was bad (one line per problem on stderr), 2
wrong usage. Nothing heavy is imported before a command needs it, so that
``--version`` and the window's first paint stay quick.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

PROGRAM = "readiness-wizard"
DONE, BAD_INPUT, WRONG_USAGE = 0, 1, 2
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
COMMANDS = frozenset({"assess", "check", "questions", "prices", "team"})
RARELY = 50_000  # new objects before a look for garbage: a start makes many that stay, and little that does not
BESIDE = ""  # an output option given without a value: beside the others, named after the assessment


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads take 60 ms and help nobody here
    gc.set_threshold(RARELY)
    words = list(sys.argv[1:] if argv is None else argv)
    if not words:
        return _window(None)  # which need not wait for the reading of words
    if words[0] in COMMANDS:
        from wizard.app import commands  # noqa: PLC0415 - the window does not need it

        atexit.register(gc.freeze)  # all of it goes then: Python need not look through it for garbage, and at length
        return commands.run(_commands().parse_args(words))
    return _window(_opening().parse_args(words).file)


def _window(file: Path | None) -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, DISPLAYS)):
        sys.stderr.write(f"{PROGRAM}: there is no display for the window; use '{PROGRAM} assess FILE' instead\n")
        return BAD_INPUT
    try:
        from wizard.ui.application import run  # noqa: PLC0415 - headless commands work without Qt
    except ImportError as error:
        sys.stderr.write(
            f"{PROGRAM}: the window cannot open: {error}; install the system libraries that Qt needs "
            f"(bash .ci/start does), or use '{PROGRAM} assess FILE'\n"
        )
        return BAD_INPUT
    return run(file)


def _opening() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415 - see ``main``

    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Opens the window. Commands without one, each with --help: assess, check, questions, prices, team.",
        usage=f"{PROGRAM} [FILE] | assess PATH... | check PATH... | questions | prices FILE | team URL | --version",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="an assessment, or a PDF exported earlier")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _commands() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415 - see ``main``

    parser = argparse.ArgumentParser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True)
    _assess(commands.add_parser("assess", description="Gives advice on one or many assessments."))
    check = commands.add_parser("check", description="Looks for mistakes, and names all of them.")
    checked = "an assessment or a provider file, or a folder: assessments, a question bank, a catalogue"
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=checked)
    _prices(commands.add_parser("prices", description="A provider's price book as a workbook, and back."))
    _questions(commands.add_parser("questions", description="Shows the questions; as a workbook, and back."))
    team = commands.add_parser("team", description="Says what a login finds in a team's library, or makes one.")
    team.add_argument("address", metavar="URL", help="postgresql://LOGIN@SERVER/DATABASE")
    team.add_argument("--set-up", action="store_true", help="make the library there with its roles, or bring it on")
    return parser


def _questions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--bank", type=Path, metavar="DIR", help="another question bank")
    parser.add_argument("--quick", action="store_true", help="only those of the quick check")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--json", metavar="OUT", help="write them as JSON; - for standard output")
    way.add_argument("--xlsx", type=Path, metavar="OUT", help="write them as a workbook, to be edited")
    takes = "write the bank of a workbook to the new folder DIR, and say what has changed"
    way.add_argument("--from", type=Path, nargs=2, metavar=("XLSX", "DIR"), dest="book", help=takes)
    parser.add_argument("--catalogue", type=Path, metavar="DIR", help="another catalogue, whose services needs name")


def _prices(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the provider's profile")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--xlsx", type=Path, metavar="OUT", help="write its price book as a workbook")
    takes = "write the profile to OUT with the price book of a workbook"
    way.add_argument("--from", type=Path, nargs=2, metavar=("XLSX", "OUT"), dest="book", help=takes)
    parser.add_argument("--catalogue", type=Path, metavar="DIR", help="another catalogue of services and prices")


def _assess(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="assessment files, or a folder of them")
    parser.add_argument("--json", metavar="OUT", help="write the result; - for standard output")
    for ending, name in (
        ("pdf", "PDF document; no earlier version is kept"),
        ("docx", "Word document"),
        ("xlsx", "workbook"),
    ):
        parser.add_argument(f"--{ending}", nargs="?", const=BESIDE, metavar="OUT", help=f"write the {name}")
    lists = "write OUT-answers.csv and OUT-findings.csv"
    parser.add_argument("--csv", nargs="?", const=BESIDE, metavar="OUT", help=lists)
    parser.add_argument("--kind", choices=("proposal", "report"), help="the seller's document or the owner's")
    parser.add_argument("--bank", type=Path, metavar="DIR", help="another question bank")
    parser.add_argument("--catalogue", type=Path, metavar="DIR", help="another catalogue of services and prices")
    parser.add_argument("--provider", type=Path, metavar="FILE", help="the provider's profile")
    earlier = "an earlier assessment of the same client: what changed goes into summary, JSON, PDF and Word"
    parser.add_argument("--since", type=Path, metavar="EARLIER", help=earlier)
    parser.add_argument("--new-prices", action="store_true", help="today's prices, not those kept with an assessment")
    changes = "only tell what --bank, and the prices of today, would change: who would fit another plan first"
    parser.add_argument("--what-changes", action="store_true", help=changes)
    parser.add_argument("--lang", default="en", metavar="CODE", help="language of the documents")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="what counts as today")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the results; needed for more than one")
    parser.add_argument("--jobs", type=int, metavar="N", help="how many at a time; default: one per core")


if __name__ == "__main__":
    sys.exit(main())
