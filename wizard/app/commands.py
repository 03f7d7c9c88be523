"""What the commands do: assess, check, questions, prices and team, told on standard output and error."""

from __future__ import annotations

import io
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.app import batch, exports, passphrases, shipped
from wizard.app.bars import Bar
from wizard.app.batch import Order
from wizard.app.ordering import (
    OFFICE,
    STDOUT,
    UsageError,
    order_of,
    refuse_single_outputs,
    refuse_what_is_missing,
    today,
)
from wizard.catalog.locks import LockedError
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.proposal.options import Options
from wizard.store.atomic import cannot_write, write_atomic

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from wizard.app.exports import Paper
    from wizard.domain.assessment import Advice
    from wizard.domain.progress import Past

DONE, BAD_INPUT, WRONG_USAGE = 0, 1, 2


def run(options: argparse.Namespace) -> int:
    """Carry out one command; return the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console of fewer letters must not stop a command
    _take_services(options)
    command = {"assess": assess, "check": check, "questions": questions, "prices": prices, "team": team}[
        options.command
    ]
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
    day = today(options.date)
    refuse_what_is_missing(options)
    paths, problems = batch.collect(options.paths)
    if not paths:
        return _complain(problems)
    if options.what_changes:
        return _complain(problems + _what_changes(options, paths, day))
    many = len(options.paths) > 1 or options.paths[0].is_dir()
    if many:
        refuse_single_outputs(options)
    order = order_of(options, paths, day, many=many)
    shipped.bank(order.bank), batch.prices_of(order)
    if many:
        return _complain(problems + _all(order, paths, options.jobs or os.cpu_count() or 1))
    if problems:
        return _complain(problems)
    return _single(options, order, paths[0])


def check(options: argparse.Namespace) -> int:
    """Look for mistakes in everything named."""
    found: list[Problem] = []
    for path in options.paths:
        try:
            problems = passphrases.opened(partial(_checked, path))
        except LockedError as error:
            problems = list(error.problems)
        found += problems
        if not problems:
            sys.stdout.write(f"{path}: no mistakes found\n")
    return _complain(found)


def _checked(path: Path, passphrase: str) -> list[Problem]:
    from wizard.catalog.lint import check_path  # noqa: PLC0415 - the linter is not needed elsewhere

    return check_path(path, passphrase=passphrase)


def prices(options: argparse.Namespace) -> int:
    """Take a price book out to a workbook, or back from one."""
    from wizard.app import price_commands  # noqa: PLC0415 - the other commands have no use for it

    price_commands.prices(options)
    return DONE


def team(options: argparse.Namespace) -> int:
    """Look at a team's library, or make one."""
    from wizard.app import team_command  # noqa: PLC0415 - seldom needed

    sys.stdout.writelines(team_command.team(options.address, set_up=options.set_up))
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
    advice = passphrases.opened(partial(_advised, order, path))
    past = None if options.since is None else passphrases.opened(partial(_past, order, advice, options.since))
    chosen = Options(past=past, language=order.language)
    for name, target in order.pdf.items():
        provider = batch.provider_of(order)
        kind = order.kind or exports.kind_for(provider)
        paper = exports.made(advice, kind, provider, chosen)
        exports.write(paper, target)
        sys.stderr.write(f"{name}: wrote {target}\n")
        if options.json != STDOUT:
            sys.stdout.writelines(_remarks(paper))
    for target in batch.write_office(order, path, advice, chosen):
        sys.stderr.write(f"{path}: wrote {target}\n")
    if options.json == STDOUT:
        _put(STDOUT, batch.json_bytes(advice, past))
    for target in order.json.values():
        write_atomic(target, batch.json_bytes(advice, past))
        sys.stderr.write(f"{path}: wrote {target}\n")
    if options.json is None and not any((order.pdf, order.json, *order.office.values())):
        from wizard.app.summary import summary  # noqa: PLC0415 - only where it is shown

        sys.stdout.write(summary(advice, past))
    return _complain(batch.notes(order, path, advice))


def _advised(order: Order, path: Path, passphrase: str) -> Advice:
    return batch.advise(replace(order, passphrase=passphrase), path)


def _past(order: Order, advice: Advice, file: Path, passphrase: str) -> Past:
    from wizard.app import since  # noqa: PLC0415 - only where an earlier assessment is named

    return since.past_in(replace(order, passphrase=passphrase), advice, file)


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

    order = Order(today, options.bank, options.catalogue, options.provider, passphrase=passphrases.given())
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
