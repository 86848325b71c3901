#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility.sh LOCKSTEP: drives the window as a screen reader does, over D-Bus. Ends with 77 where what
# that needs is missing.
skip() {
    echo "skipped: $1"
    exit 77
}
for tool in dbus-run-session Xvfb; do
    command -v "$tool" >/dev/null || skip "there is no $tool here"
done
# The one that has Debian's modules is not always the first.
for python in python3 /usr/bin/python3; do
    if "$python" -c 'import pyatspi' 2>/dev/null; then
        exec dbus-run-session -- "$python" "$(dirname "$0")/accessibility.py" "$1"
    fi
done
skip "no Python here has pyatspi"
