"""A screen reader's side of the window: finds everything by role and name, and presses it.

Run by the system's Python, which has pyatspi, beside the program and never
inside it: what it can do, somebody who cannot see the window can do. It reads
one plan (JSON, the first argument), works through the window, and prints what
it did, one line each.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from pathlib import Path

import pyatspi
from gi.repository import GLib

PROGRAM = "Readiness Wizard"
GONE = (GLib.Error, RuntimeError, NotImplementedError, AttributeError)  # what the bus raises while a page changes
PATIENCE = 30.0
STEP = 0.05
CHOICES = {pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX}
ACTIONS = {"Press", "Toggle", "Check"}
DIALOGS = {pyatspi.ROLE_DIALOG, pyatspi.ROLE_FILE_CHOOSER}
TEXTS = {pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}


def say(line):
    """Tell whoever started this."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def everything(node):
    """Yield what is showing below a node, in the order a reader meets it."""
    try:
        children = [node.getChildAtIndex(place) for place in range(node.childCount)]
    except GONE:
        return
    for child in children:
        if child is None or not showing(child):
            continue
        yield child
        yield from everything(child)


def showing(node):
    """Say whether a node can be seen."""
    try:
        return node.getState().contains(pyatspi.STATE_SHOWING)
    except GONE:
        return False


def wait_for(look, what):
    """Return the first thing that ``look`` finds."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
        time.sleep(STEP)
    sys.exit(f"waited in vain for {what}")


def program():
    """Return the program on the desktop, or ``None``."""
    desktop = pyatspi.Registry.getDesktop(0)
    for place in range(desktop.childCount):
        child = desktop.getChildAtIndex(place)
        if child is not None and child.name == PROGRAM:
            return child
    return None


class Reader:
    """Somebody with the keyboard and a voice, and no screen."""

    def __init__(self):
        self.app = wait_for(program, PROGRAM)

    def find(self, roles, name, within=None):
        """Return what has one of these roles and that name, or ``None``; any name will do where none is given."""
        for node in everything(within or self.app):
            if node.getRole() in roles and name in (None, node.name):
                return node
        return None

    def press(self, name):
        """Press a button."""
        act(wait_for(lambda: self.find({pyatspi.ROLE_PUSH_BUTTON}, name), f"the button {name!r}"))

    def wait(self, name):
        """Wait for the page that has a button of that name."""
        wait_for(lambda: self.find({pyatspi.ROLE_PUSH_BUTTON}, name), f"the button {name!r}")

    def pick(self, name):
        """Choose one of several, outside the questions."""
        act(wait_for(lambda: self.find(CHOICES, name), f"the choice {name!r}"))

    def type(self, name, text):
        """Write a text into a field."""
        write(wait_for(lambda: self.find(TEXTS, name), f"the field {name!r}"), text)

    def save(self, path):
        """Name the file in the dialog that asks for one."""
        dialog = wait_for(lambda: self.find(DIALOGS, None), "a dialog")
        write(wait_for(lambda: self.find(TEXTS, None, dialog), "the dialog's field"), path)
        act(wait_for(lambda: self.find({pyatspi.ROLE_PUSH_BUTTON}, "Save", dialog), "the button 'Save'"))

    def fill(self, answers):
        """Answer every question of every section, the follow-ups that appear on the way among them."""
        waiting = dict(answers)
        while waiting:
            found = [(name, node) for name, node in self.groups() if name in waiting]
            for name, node in found:
                self.answer(node, waiting.pop(name))
            if not found:
                self.turn_over(waiting)
        say(f"answered {len(answers)}")

    def answer(self, group, answer):
        """Answer one question."""
        if isinstance(answer, str):
            write(wait_for(lambda: self.find(TEXTS, None, group), "a field"), answer)
            return
        for label in answer:
            act(wait_for(lambda wanted=label: self.find(CHOICES, wanted, group), f"the option {label!r}"))

    def turn_over(self, waiting):
        """Go to the next page, once the one that is showing has nothing more to answer."""
        before = [name for name, _ in self.groups()]
        if self.find({pyatspi.ROLE_PUSH_BUTTON}, "Next") is None:
            sys.exit(f"never asked: {sorted(waiting)}")
        self.press("Next")
        wait_for(lambda: [name for name, _ in self.groups()] != before or None, "another page")

    def groups(self):
        """Return the named groups that are showing, with their names."""
        found = (node for node in everything(self.app) if node.getRole() == pyatspi.ROLE_PANEL)
        return [(node.name, node) for node in found if node.name]


def act(node):
    """Press, check or choose a node; a dialog that opens may keep the answer back for as long as it is open."""
    action = node.queryAction()
    names = [action.getName(place) for place in range(action.nActions)]
    wanted = next((place for place, name in enumerate(names) if name in ACTIONS), None)
    if wanted is None:
        sys.exit(f"{node.name!r} cannot be pressed; it offers {names}")
    with contextlib.suppress(*GONE):
        action.doAction(wanted)
    say(f"pressed {node.name}")


def write(node, text):
    """Replace what stands in a field."""
    node.queryEditableText().setTextContents(text)


def main():
    """Work through the plan."""
    reader = Reader()
    for verb, *words in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        getattr(reader, verb)(*words)
        say(f"did {verb}")


if __name__ == "__main__":
    main()
