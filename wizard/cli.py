"""The command line: a few lines per command, each calling ``app``.

Exit codes: 0 done, 1 some input was bad (one line per problem on stderr), 2
wrong usage. Nothing heavy is imported before a command needs it, so that
``--version`` and the window's first paint stay quick.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = "readiness-wizard"
DONE, BAD_INPUT, WRONG_USAGE = 0, 1, 2
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
RARELY = 50_000  # new objects before a look for garbage: a command makes many that stay, and little that does not
BESIDE = ""  # an output option given without a value: beside the others, named after the assessment


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] in {"assess", "check", "questions", "prices"}:
        gc.set_threshold(RARELY)
        from wizard.app import commands  # noqa: PLC0415 - the window does not need it

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
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Opens the window. Commands without a window: assess, check, questions, prices (each with --help).",
        usage=f"{PROGRAM} [FILE] | assess PATH... | check PATH... | questions | prices FILE | --version",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="an assessment, or a PDF exported earlier")
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True)
    _assess(commands.add_parser("assess", help="give advice on one or many assessments"))
    check = commands.add_parser("check", help="look for mistakes in banks, catalogues, provider files and assessments")
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    _prices(commands.add_parser("prices", help="a provider's price book as a workbook, and back"))
    questions = commands.add_parser("questions", help="show the questions")
    questions.add_argument("--bank", type=Path, metavar="DIR", help="another question bank")
    questions.add_argument("--quick", action="store_true", help="only those of the quick check")
    questions.add_argument("--json", metavar="OUT", help="write them as JSON; - for standard output")
    return parser


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
    parser.add_argument("--kind", choices=("proposal", "report"), help="the seller's document or the owner's")
    parser.add_argument("--bank", type=Path, metavar="DIR", help="another question bank")
    parser.add_argument("--catalogue", type=Path, metavar="DIR", help="another catalogue of services and prices")
    parser.add_argument("--provider", type=Path, metavar="FILE", help="the provider's profile")
    parser.add_argument("--new-prices", action="store_true", help="today's prices, not those kept with an assessment")
    parser.add_argument("--lang", default="en", metavar="CODE", help="language of the documents")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="what counts as today")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the results; needed for more than one")
    parser.add_argument("--jobs", type=int, metavar="N", help="how many at a time; default: one per core")


if __name__ == "__main__":
    sys.exit(main())
