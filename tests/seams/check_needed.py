#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when PROGRAM needs LibTorch, which takes half a second to load.

Usage: check_needed.py PROGRAM CONTROL
CONTROL is a program that does need it: it shows that the search would find it.
"""
import re
import subprocess
import sys

NEEDED = re.compile(r"\(NEEDED\).*\[(lib(?:torch|c10)[^\]]*)\]")


def needed(program):
    listing = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True)
    return NEEDED.findall(listing.stdout)


def main(program, control):
    if found := needed(program):
        return f"{program} must start without LibTorch, but needs {', '.join(found)}"
    if not needed(control):
        return f"{control} needs LibTorch, but does not show it: this check is blind"
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
