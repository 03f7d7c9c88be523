"""The window: the only part of the program that knows Qt."""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - brings what is told below


def _read_no_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks there for its own name, to know where a switched interface would have to be switched back. Nothing
    here switches any, and the reading is a sixth of all importing. Where PySide no longer does so, neither does this.
    """
    support = sys.modules.get("shibokensupport.feature")
    if support is not None and hasattr(support, "_mod_uses_pyside"):
        setattr(support, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - it has no public switch


_read_no_sources()
