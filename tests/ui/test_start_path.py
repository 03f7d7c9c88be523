"""What the window needs before it is on screen: Qt and the standard library, nothing that takes long."""

from __future__ import annotations

import gc
import os
import subprocess
import sys

import pytest

from wizard import cli

HEAVY = {"numpy", "reportlab", "PIL", "openpyxl", "docx", "pypdfium2", "cryptography", "psycopg", "_hashlib"}
LATE = {"wizard.ui.pages.results.page", "wizard.ui.exporting", "wizard.ui.copy_prompts"}
FIRST = {"wizard", "wizard.app", "wizard.assets", "wizard.domain", "wizard.ui", "wizard.ui.pages"} | {
    f"wizard.{name}"
    for name in (
        *("app.places", "app.settings", "domain.colours", "domain.language", "ui.widgets", "ui.widgets.offer"),
        *(f"ui.{name}" for name in ("application", "centre", "marks", "measures", "pages.home", "personal")),
        *(f"ui.{name}" for name in ("preferences", "schemes", "sheet", "theme", "translation", "window")),
    )
}
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from wizard.ui.application import prepared
from wizard.ui.window import MainWindow

def look():
    {action}
    print(*sorted(module.split(".")[0] for module in sys.modules))
    print(*sorted(module for module in sys.modules if module.startswith("wizard")), file=sys.stderr)
    window.close()

app = prepared(sys.argv[0])
window = MainWindow()
{before}
window.first_painted.connect(look)
window.show()
app.exec()
"""


def imported(home, action, before):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "READINESS_WIZARD_HOME": str(home)}
    code = PROGRAM.format(action=action, before=before)
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    return set(run.stdout.split()), set(run.stderr.split())


def test_the_home_page_needs_neither_engine_nor_library(home):
    everything, own = imported(home, "pass", "window.first_painted.disconnect()")
    assert not everything & (HEAVY | {"tomli", "sqlite3"})
    assert own <= FIRST


@pytest.mark.parametrize(
    "action",
    ["pass", "window._on_full_wanted(); window.sitting.walk.go_to('business')"],
    ids=["the home page with its list", "a section page"],
)
def test_nothing_heavy_is_imported_up_to_a_section_page(home, action):
    everything, _ = imported(home, action, "")
    assert not everything & HEAVY


def test_a_window_that_waits_holds_nothing_of_what_comes_last(home):
    everything, own = imported(home, "window._on_idle()", "")

    assert "wizard.ui.sitting" in own
    assert not everything & HEAVY
    assert not own & LATE


def test_a_start_is_not_held_up_by_garbage_nor_what_follows_by_a_long_look_for_it(window, qtbot):
    usual = gc.get_threshold()
    gc.set_threshold(cli.RARELY)
    try:
        window()
        qtbot.waitUntil(lambda: gc.get_threshold()[0] < cli.RARELY)
    finally:
        gc.set_threshold(*usual)


def test_what_is_imported_after_qt_is_not_read_as_source():
    code = "import linecache, wizard.ui.application, colorsys, wizard.ui.walk; print(*linecache.cache)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert not [path for path in run.stdout.split() if "wizard" in path or "colorsys" in path]
