"""The progress bar of a command."""

from __future__ import annotations

from typing import TextIO

LONG = 30


class Bar:
    """A progress bar on a terminal; silent where there is none."""

    def __init__(self, stream: TextIO, total: int) -> None:
        self._stream = stream if stream.isatty() else None
        self._total = max(1, total)

    def show(self, done: int) -> None:
        """Show how many are done."""
        if self._stream is not None:
            filled = LONG * done // self._total
            self._stream.write(f"\r[{'#' * filled}{'.' * (LONG - filled)}] {done} of {self._total}")
            self._stream.flush()

    def clear(self) -> None:
        """Take the bar away."""
        if self._stream is not None:
            self._stream.write("\r" + " " * (LONG + 32) + "\r")
