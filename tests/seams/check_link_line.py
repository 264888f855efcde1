#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a command that makes TARGET names LibTorch or the engine behind engine/api.

Usage: check_link_line.py NINJA BUILD_FOLDER TARGET [CONTROL]
CONTROL is a target that does link the engine: it shows that the search would find it.
"""
import re
import subprocess
import sys

ENGINE = re.compile(r"\b(libtorch\w*|libc10\w*|torch|libpdqat_(train|runs|session))\b")


def engine_commands(ninja, folder, target):
    """Commands for `target`, and those among them that name the engine."""
    listing = subprocess.run(
        [ninja, "-C", folder, "-t", "commands", target], check=True, capture_output=True, text=True
    )
    commands = listing.stdout.splitlines()
    return commands, [command for command in commands if ENGINE.search(command)]


def main(ninja, folder, target, control=None):
    commands, guilty = engine_commands(ninja, folder, target)
    if not commands:
        return f"ninja knows no commands for {target}"
    if guilty:
        return f"{target} must be made without LibTorch, but this command names it:\n{guilty[0]}"
    if control and not engine_commands(ninja, folder, control)[1]:
        return f"{control} links the engine, but its commands do not show it: this check is blind"
    print(f"{len(commands)} commands make {target}; none names LibTorch")
    return 0


if __name__ == "__main__":
    sys.exit(main(*filter(None, sys.argv[1:])))
