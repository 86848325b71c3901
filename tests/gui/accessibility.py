# SPDX-License-Identifier: GPL-3.0-or-later
"""accessibility.py LOCKSTEP: what a user of a screen reader does with the demo, from another process.

Reads the leads table, toggles a field and presses Sync now, by the names and roles that assistive technology
sees. Runs on a session bus and a display of its own.
"""
import contextlib
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

LONGEST = 60  # seconds, for whatever is waited for
POLL = 0.1  # the accessibility bus of another process can only be asked again


@contextlib.contextmanager
def process(command, **options):
    """A process that ends with the block, whatever happens in it."""
    child = subprocess.Popen(command, **options)
    try:
        yield child
    finally:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


@contextlib.contextmanager
def display():
    """A virtual screen; its name."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with process(command, pass_fds=[writer], stderr=subprocess.DEVNULL):
        os.close(writer)
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield ":" + number


def wait_for(what, look):
    """The first true answer of `look`; an object that goes while it is asked is asked for again."""
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        with contextlib.suppress(Exception):
            if found := look():
                return found
        time.sleep(POLL)
    raise AssertionError("never seen: " + what)


def children(node):
    return [child for index in range(node.childCount) if (child := node.getChildAtIndex(index))]


def find(node, role, name):
    """The first widget of that role and name; the cells of tables are not looked through."""
    if node.getRoleName() == role and node.name.startswith(name):
        return node
    if node.getRoleName() in ("table", "tree"):
        return None
    for child in children(node):
        if found := find(child, role, name):
            return found
    return None


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((app for app in children(desktop) if app.name == "lockstep" and app.childCount), None)


def act(node, action):
    actions = node.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    assert action in names, f"{node.name!r} offers {names}, not {action}"
    actions.doAction(names.index(action))


def is_in(node, state):
    return node.getState().contains(state)


def open_page(app, name):
    act(find(find(app, "menu bar", ""), "menu item", name), "Press")


def table(app, name):
    """A table that is on the screen and has rows."""
    found = find(app, "table", name)
    return found if found and is_in(found, pyatspi.STATE_SHOWING) and found.queryTable().nRows else None


def reads_the_leads(app):
    open_page(app, "Leads")
    rows = wait_for("the leads", lambda: table(app, "Leads")).queryTable()
    titles = [rows.getColumnHeader(column).name for column in range(3)]
    assert titles == ["Name", "E-mail", "Company"], titles
    name, email = wait_for("a lead with its address", lambda: first_lead(rows))
    print(f"{rows.nRows} leads, the first is {name}, {email}")


def first_lead(rows):
    """Its name and address, once both are loaded: what commits bring can put another one first meanwhile."""
    name, email = (rows.getAccessibleAt(0, column).name for column in range(2))
    return (name, email) if name and "@" in email else None


def hears_how_it_stands(app):
    sentence = wait_for("the sentence of health", lambda: find_text(app, "Last sync"))
    print(sentence.name)


def find_text(node, text):
    """The first label that says this among other things."""
    if node.getRoleName() == "label" and text in node.name:
        return node
    if node.getRoleName() in ("table", "tree"):
        return None
    return next((found for child in children(node) if (found := find_text(child, text))), None)


def toggles_a_field(app):
    open_page(app, "Fields")
    rows = wait_for("the fields", lambda: table(app, "Fields")).queryTable()
    row = next(row for row in range(rows.nRows) if rows.getAccessibleAt(row, 1).name == "Title")
    assert is_checked(rows, row), "Title is on in the demo"
    act(rows.getAccessibleAt(row, 0), "Toggle")  # of a cell that is its being chosen, as Qt tells it
    switch_off = find(app, "push button", "Switch off")
    wait_for("the choice", lambda: is_in(switch_off, pyatspi.STATE_SENSITIVE))
    act(switch_off, "Press")
    wait_for("Title without its tick", lambda: not is_checked(rows, row))
    act(find(app, "push button", "Discard"), "Press")
    wait_for("Title with its tick", lambda: is_checked(rows, row))
    print("Title was switched off and put back")


def is_checked(rows, row):
    return is_in(rows.getAccessibleAt(row, 0), pyatspi.STATE_CHECKED)


def syncs_now(app):
    open_page(app, "Runs")
    runs = wait_for("the runs", lambda: table(app, "Runs"))
    before = runs.queryTable().nRows
    act(find(find(app, "tool bar", ""), "push button", "Sync now"), "Press")
    wait_for("another run", lambda: table(app, "Runs").queryTable().nRows > before)
    print(f"Sync now made run {before + 1}")


def main():
    # The standard 0.8 seconds end a question to a window that is busy, or on a machine that is.
    pyatspi.setTimeout(LONGEST * 1000, LONGEST * 1000)
    with display() as screen, tempfile.TemporaryDirectory() as home:
        os.environ["DISPLAY"] = screen
        environment = dict(
            os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        with process([sys.argv[1], "--demo"], env=environment):
            app = wait_for("the window", application)
            # The first load has ended once its message is there.
            wait_for("the first load", lambda: find(app, "label", "The first load is done"))
            hears_how_it_stands(app)
            reads_the_leads(app)
            toggles_a_field(app)
            syncs_now(app)


if __name__ == "__main__":
    main()
