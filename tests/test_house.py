"""The house rules that no linter knows: sizes, and what may be imported without what."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "wizard").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS, LONGEST_TEST, DEEPEST = 300, 40, 200, 20, 3
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match)
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core", "stuff"}
HEADLESS = [path for path in SOURCES if "ui" not in path.relative_to(ROOT).parts and path.name != "__main__.py"]
START = """
import importlib, sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


@cache
def tree_of(path):
    """Return the syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def blocks(paths, *kinds):
    """Yield every block of those kinds, with the place to name it by."""
    for path in paths:
        for node in ast.walk(tree_of(path)):
            if isinstance(node, kinds):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def longer_than(limit, found):
    """Return the blocks that have more lines."""
    return [place for place, node in found if node.end_lineno - node.lineno + 1 > limit]


def depth(node):
    """Return how deep the blocks inside a node are nested; an "elif" is no deeper than its "if"."""
    inner = [depth(child) + (isinstance(child, BLOCKS) and not _is_elif(node, child)) for child in _children(node)]
    return max(inner, default=0)


def _children(node):
    return list(ast.iter_child_nodes(node))


def _is_elif(node, child):
    return isinstance(node, ast.If) and node.orelse == [child] and isinstance(child, ast.If)


def module_of(path):
    """Return the dotted name of a source file."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def python(*words):
    """Run Python at the top of the checkout; return what it says and complains."""
    found = subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return found.stdout.strip(), found.stderr


def test_every_module_outside_the_window_imports_without_qt():
    modules = [module_of(path) for path in HEADLESS]

    assert len(modules) > 50
    assert python("-c", START, *modules) == ("", "")


@pytest.mark.parametrize("module", ["wizard.app.session", "wizard.domain.assessment", "wizard.cli"])
def test_the_start_path_waits_for_no_heavy_library(module):
    code = f"import sys, {module}; print(sorted({{'numpy', 'reportlab', 'PySide6'}} & set(sys.modules)))"

    assert python("-c", code) == ("[]", "")


def test_the_report_brings_in_none_of_reportlabs_own_ways_to_set_a_page():
    code = "import sys, wizard.proposal.document; print('reportlab.platypus' in sys.modules)"

    assert python("-c", code) == ("False", "")


def test_a_file_fits_on_a_few_screens():
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES + TESTS}

    assert [str(path) for path, count in lines.items() if count > LONGEST_FILE] == []


def test_a_function_fits_on_one_screen():
    assert longer_than(LONGEST_FUNCTION, blocks(SOURCES + TESTS, *FUNCTIONS)) == []


def test_a_class_fits_on_a_few_screens():
    assert longer_than(LONGEST_CLASS, blocks(SOURCES + TESTS, ast.ClassDef)) == []


def test_a_test_is_short():
    tests = [(place, node) for place, node in blocks(TESTS, *FUNCTIONS) if node.name.startswith("test_")]

    assert longer_than(LONGEST_TEST, tests) == []


def test_blocks_are_nested_at_most_three_deep():
    assert [place for place, node in blocks(SOURCES, *FUNCTIONS) if depth(node) > DEEPEST] == []


def test_nothing_is_caught_blindly_and_swallowed():
    handlers = blocks(SOURCES, ast.ExceptHandler)

    blind = [
        place
        for place, node in handlers
        if (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and not isinstance(node.body[-1], ast.Raise)
    ]

    assert [place for place in blind if not place.startswith("wizard/ui/")] == []


def test_modules_are_nouns_of_the_trade():
    assert {path.stem for path in SOURCES} & VAGUE == set()
