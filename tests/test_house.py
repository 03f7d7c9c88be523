"""The house rules that no linter knows: sizes, and what may be imported without what."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "wizard").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION, LONGEST_CLASS, DEEPEST = 300, 40, 200, 3
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


def name_of(path):
    """Return a file's path from the top of the checkout."""
    return str(path.relative_to(ROOT))


def module_of(path):
    """Return the dotted name of a source file."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def blocks_of(path, *kinds):
    """Return the blocks of those kinds in a file, as (name, lines)."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [(node.name, node.end_lineno - node.lineno + 1, node) for node in ast.walk(tree) if isinstance(node, kinds)]


def depth(node):
    """Return how deep the blocks inside a node are nested."""
    inner = [
        depth(child) + (isinstance(child, BLOCKS) and not _is_elif(node, child)) for child in ast.iter_child_nodes(node)
    ]
    return max(inner, default=0)


def _is_elif(node, child):
    return isinstance(node, ast.If) and node.orelse == [child] and isinstance(child, ast.If)


def test_every_module_outside_the_window_imports_without_qt():
    modules = [module_of(path) for path in HEADLESS]

    found = subprocess.run([sys.executable, "-c", START, *modules], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (found.returncode, found.stderr) == (0, "")
    assert len(modules) > 50


@pytest.mark.parametrize("module", ["wizard.app.session", "wizard.domain.assessment", "wizard.cli"])
def test_the_start_path_waits_for_no_heavy_library(module):
    code = f"import sys, {module}; print(sorted({{'numpy', 'reportlab', 'PySide6'}} & set(sys.modules)))"

    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize("path", SOURCES + TESTS, ids=name_of)
def test_a_file_fits_on_a_few_screens(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", SOURCES + TESTS, ids=name_of)
def test_a_function_fits_on_one_screen(path):
    functions = blocks_of(path, ast.FunctionDef, ast.AsyncFunctionDef)

    assert [name for name, lines, _ in functions if lines > LONGEST_FUNCTION] == []


@pytest.mark.parametrize("path", SOURCES + TESTS, ids=name_of)
def test_a_class_fits_on_a_few_screens(path):
    assert [name for name, lines, _ in blocks_of(path, ast.ClassDef) if lines > LONGEST_CLASS] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_blocks_are_nested_at_most_three_deep(path):
    functions = blocks_of(path, ast.FunctionDef, ast.AsyncFunctionDef)

    assert [name for name, _, node in functions if depth(node) > DEEPEST] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_function_holds_another(path):
    functions = blocks_of(path, ast.FunctionDef, ast.AsyncFunctionDef)

    nested = [
        (name, inner.name)
        for name, _, node in functions
        for inner in ast.walk(node)
        if inner is not node and isinstance(inner, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]

    assert [pair for pair in nested if module_of(path) != "wizard.domain.flow"] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nothing_is_caught_blindly(path):
    blind = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and not isinstance(node.body[-1], ast.Raise)
    ]

    assert blind == []


def test_modules_are_nouns_of_the_trade():
    assert VAGUE & {path.stem for path in SOURCES} == set()


@pytest.mark.parametrize("path", [path for path in TESTS if path.stem.startswith("test_")], ids=name_of)
def test_a_test_is_short(path):
    tests = [(n, lines) for n, lines, _ in blocks_of(path, ast.FunctionDef) if n.startswith("test_")]

    assert [name for name, lines in tests if lines > 20] == []
