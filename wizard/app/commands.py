"""What the commands do: assess, check and questions, told on standard output and error."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.app import batch, exports, shipped
from wizard.app.bars import Bar
from wizard.app.batch import Order
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.store.atomic import cannot_write, write_atomic

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from wizard.app.exports import Paper

DONE, BAD_INPUT, WRONG_USAGE = 0, 1, 2
STDOUT = "-"
OFFICE = ("docx", "xlsx")


class UsageError(Exception):
    """The words of the command do not go together."""


def run(options: argparse.Namespace) -> int:
    """Carry out one command; return the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console of fewer letters must not stop a command
    _take_services(options)
    command = {"assess": assess, "check": check, "questions": questions, "prices": prices}[options.command]
    try:
        code = command(options)
        sys.stdout.flush()
    except UsageError as error:
        sys.stderr.write(f"readiness-wizard {options.command}: {error}\n")
        return WRONG_USAGE
    except InputError as error:
        return _complain(error.problems)
    except WizardError as error:
        return _complain([Problem(str(error), "")])
    except BrokenPipeError:
        _hush()
        return DONE
    except OSError as error:
        if error.filename is not None:
            raise
        _hush()
        return _complain([Problem(cannot_write("standard output", error), "")])
    return code


def _take_services(options: argparse.Namespace) -> None:
    """Go by the services that lie with a bank, unless others are named."""
    if getattr(options, "bank", None) is not None and options.catalogue is None:
        options.catalogue = shipped.services_of(options.bank)


def assess(options: argparse.Namespace) -> int:
    """Give advice on one assessment or many."""
    today = _today(options.date)
    _refuse_what_is_missing(options)
    paths, problems = batch.collect(options.paths)
    if not paths:
        return _complain(problems)
    if options.what_changes:
        return _complain(problems + _what_changes(options, paths, today))
    many = len(options.paths) > 1 or options.paths[0].is_dir()
    if many:
        _refuse_single_outputs(options)
    order = _order(options, paths, today, many=many)
    shipped.bank(order.bank), batch.prices_of(order)
    if many:
        return _complain(problems + _all(order, paths, options.jobs or os.cpu_count() or 1))
    if problems:
        return _complain(problems)
    return _single(options, order, paths[0])


def check(options: argparse.Namespace) -> int:
    """Look for mistakes in everything named."""
    from wizard.catalog.lint import check_path  # noqa: PLC0415 - the linter is not needed elsewhere

    found: list[Problem] = []
    for path in options.paths:
        problems = check_path(path)
        found += problems
        if not problems:
            sys.stdout.write(f"{path}: no mistakes found\n")
    return _complain(found)


def prices(options: argparse.Namespace) -> int:
    """Take a price book out to a workbook, or back from one."""
    from wizard.app import price_commands  # noqa: PLC0415 - the other commands have no use for it

    price_commands.prices(options)
    return DONE


def questions(options: argparse.Namespace) -> int:
    """Show the questions of a bank, as text or as JSON, or take them out to a workbook or back from one."""
    if options.xlsx is not None or options.book is not None:
        from wizard.app import bank_commands  # noqa: PLC0415 - brings the workbooks

        return _complain(bank_commands.exchange(options))
    from wizard.app.question_sheets import as_json, as_text  # noqa: PLC0415 - only for this command

    bank = shipped.bank(options.bank)
    if options.json is None:
        sys.stdout.writelines(as_text(bank, quick=options.quick))
    else:
        _put(options.json, as_json(bank, quick=options.quick))
    return DONE


def _single(options: argparse.Namespace, order: Order, path: Path) -> int:
    advice = batch.advise(order, path)
    for name, target in order.pdf.items():
        provider = batch.provider_of(order)
        kind = order.kind or exports.kind_for(provider)
        paper = exports.made(advice, kind, provider)
        exports.write(paper, target)
        sys.stderr.write(f"{name}: wrote {target}\n")
        if options.json != STDOUT:
            sys.stdout.writelines(_remarks(paper))
    for target in batch.write_office(order, path, advice):
        sys.stderr.write(f"{path}: wrote {target}\n")
    if options.json == STDOUT:
        _put(STDOUT, batch.json_bytes(advice))
    for target in order.json.values():
        write_atomic(target, batch.json_bytes(advice))
        sys.stderr.write(f"{path}: wrote {target}\n")
    if options.json is None and not any((order.pdf, order.json, *order.office.values())):
        from wizard.app.summary import summary  # noqa: PLC0415 - only where it is shown

        sys.stdout.write(summary(advice))
    return _complain(batch.notes(order, path, advice))


def _all(order: Order, paths: Sequence[Path], jobs: int) -> list[Problem]:
    problems: list[Problem] = []
    bar, bad = Bar(sys.stderr, len(paths)), 0
    for done, (_, found) in enumerate(batch.run(order, paths, jobs, batch.one), start=1):
        problems += found
        bad += any(not problem.warning for problem in found)
        bar.show(done)
    bar.clear()
    sys.stderr.write(f"{len(paths) - bad} of {len(paths)} assessments done\n")
    return problems


def _what_changes(options: argparse.Namespace, paths: Sequence[Path], today: dt.date) -> list[Problem]:
    """Tell what today's prices and another bank would change in many assessments; nothing of them is written."""
    extra = next((name for name in ("out", "pdf", *OFFICE) if getattr(options, name) is not None), None)
    if extra is not None:
        msg = f"--what-changes only tells what would change; leave --{extra} out"
        raise UsageError(msg)
    from wizard.app import revaluation_tables  # noqa: PLC0415 - seldom asked for
    from wizard.app.revaluations import of_file  # noqa: PLC0415 - the same

    order = Order(today, options.bank, options.catalogue, options.provider)
    shipped.bank(order.bank), batch.prices_of(order)
    found, problems = [], []
    bar = Bar(sys.stderr, len(paths))
    for done, (_, outcome) in enumerate(batch.run(order, paths, options.jobs or os.cpu_count() or 1, of_file), start=1):
        if isinstance(outcome, list):
            problems += outcome
        else:
            found.append(outcome)
        bar.show(done)
    bar.clear()
    if options.json is not None:
        _put(options.json, revaluation_tables.as_json(found))
    if options.json != STDOUT:
        sys.stdout.writelines(revaluation_tables.as_text(found))
    return problems


def _order(options: argparse.Namespace, paths: Sequence[Path], today: dt.date, *, many: bool) -> Order:
    folder: Path | None = options.out
    if folder is not None:
        _make(folder)
    if many and folder is not None:
        to_json = {path: folder / f"{path.stem}.json" for path in paths}
    else:
        to_json = {path: target for path in paths if (target := _json_target(options, path))}
    to_pdf, *to_office = (
        {path: _target(options, path, ending) for path in paths} if _wanted(options, ending) else {}
        for ending in ("pdf", *OFFICE)
    )
    data = (options.bank, options.catalogue, options.provider, options.kind)
    office = dict(zip(OFFICE, to_office, strict=True))
    return Order(today, *data, new_prices=options.new_prices, json=to_json, pdf=to_pdf, office=office)


def _json_target(options: argparse.Namespace, path: Path) -> Path | None:
    if options.json == STDOUT:
        return None
    if options.json is not None:
        return Path(options.json)
    return options.out / f"{path.stem}.json" if options.out is not None else None


def _wanted(options: argparse.Namespace, ending: str) -> bool:
    return getattr(options, ending) is not None


def _target(options: argparse.Namespace, path: Path, ending: str) -> Path:
    named = getattr(options, ending)
    target = Path(named) if named else (options.out or Path()) / f"{path.stem}.{ending}"
    if target.resolve() == path.resolve():
        msg = f"{target}: that would replace the document it is read from; name another file after --{ending}"
        raise UsageError(msg)
    return target


def _refuse_what_is_missing(options: argparse.Namespace) -> None:
    if options.lang != "en":
        msg = f"--lang {options.lang}: only 'en' is there in this version"
        raise UsageError(msg)
    if options.jobs is not None and options.jobs < 1:
        msg = "--jobs must be at least 1"
        raise UsageError(msg)
    for name in ("pdf", *OFFICE):
        named = getattr(options, name)
        if named and Path(named).suffix in batch.ENDINGS:
            msg = f"--{name} {named}: that is an assessment; name the assessments first, then --{name}"
            raise UsageError(msg)


def _refuse_single_outputs(options: argparse.Namespace) -> None:
    if options.out is None:
        msg = "more than one assessment needs --out DIR"
        raise UsageError(msg)
    for name in ("json", "pdf", *OFFICE):
        if getattr(options, name):
            msg = f"--{name} names one file, but there are several assessments; they go to --out, named after each"
            raise UsageError(msg)


def _today(text: str | None) -> dt.date:
    if text is None:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        msg = f"--date {text}: write a day as YYYY-MM-DD"
        raise UsageError(msg) from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"{folder}: the folder cannot be made: {error.strerror}; choose another place"
        raise WizardError(msg) from error


def _put(target: str, content: bytes) -> None:
    if target == STDOUT:
        sys.stdout.buffer.write(content)  # UTF-8 whatever the console speaks
    else:
        write_atomic(Path(target), content)


def _hush() -> None:
    """Let what is left of the output go nowhere, or the interpreter would complain about it on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _remarks(paper: Paper) -> Iterable[str]:
    if paper.remarks:
        yield "Before you hand it over:\n"
    for remark in paper.remarks:
        yield f"  {'!' if remark.severity == 'warn' else '-'} {remark.text}\n"


def _complain(problems: Iterable[Problem]) -> int:
    errors = 0
    for problem in problems:
        sys.stderr.write(" ".join(str(problem).splitlines()) + "\n")
        errors += not problem.warning
    return BAD_INPUT if errors else DONE
