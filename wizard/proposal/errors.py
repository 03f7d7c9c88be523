"""What can go wrong with a document after it was composed."""

from __future__ import annotations


class Unreadable(Exception):  # noqa: N818 - it names what the document is
    """A document that was made does not open again, or lacks a part; nothing of it may be written."""
