"""What people type and paste, made fit to be kept.

A draft is read again by the same strict rules as anybody's file. A control
character from the clipboard, or a note beyond the limit, must not be what
keeps a whole assessment from opening.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.catalog.fields import LINE_LIMIT, TEXT_LIMIT, UNPRINTABLE, UNPRINTABLE_IN_LINE

if TYPE_CHECKING:
    from wizard.domain.assessment import Client


def one_line(text: str) -> str:
    """Return the text as one line that a file may hold."""
    return UNPRINTABLE_IN_LINE.sub(" ", text)[:LINE_LIMIT]


def several_lines(text: str) -> str:
    """Return the text as lines that a file may hold."""
    return printable(text)[:TEXT_LIMIT]


def printable(text: str) -> str:
    """Return the text with a blank for each control character but the ends of lines."""
    return UNPRINTABLE.sub(" ", text.replace("\r\n", "\n"))


def kept_client(client: Client) -> Client:
    """Return a client whose every text a file may hold."""
    return replace(
        client,
        name=one_line(client.name),
        contact=one_line(client.contact),
        email=one_line(client.email),
        phone=one_line(client.phone),
        address=tuple(one_line(line) for line in client.address),
        prepared_by=one_line(client.prepared_by),
        notes=several_lines(client.notes),
    )
