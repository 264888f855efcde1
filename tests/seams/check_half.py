#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when one half of the house would be built otherwise than the whole, or links what it must do without.

Usage: check_half.py NINJA SOURCE WHOLE_BUILD_FOLDER PRESET TARGET FORBIDDEN [-D...]
Configures PRESET in a folder of its own, with the other half's libraries switched off, and compares the commands for
TARGET with those of the whole build: where they are the same, the whole build and its tests have shown that the half
builds. FORBIDDEN is an expression that no command may contain. seam.headers_torch and seam.headers_qt look at the headers
that the objects read.
"""
import re
import subprocess
import sys
from pathlib import Path


def commands(ninja, folder, target):
    """The commands that make a target, by what they make, free of the folder's name."""
    listing = subprocess.run([ninja, "-C", folder, "-t", "commands", target], check=True, capture_output=True, text=True)
    made = {}
    for line in listing.stdout.splitlines():
        if output := re.search(r" -o (\S+\.o) -c ", line):
            made[output[1]] = line.replace(str(folder), "BUILD")
    return made, listing.stdout


def problems(half, whole, text, forbidden):
    if not half:
        yield "no command of the half compiles anything"
    for output, command in half.items():
        if output not in whole:
            yield f"{output} is made in the half alone"
        elif whole[output] != command:
            yield f"{output} is made otherwise:\n  half:  {command}\n  whole: {whole[output]}"
    for line in text.splitlines():
        if re.search(forbidden, line):
            yield f"a command of the half names what it must do without: {line}"


def main(ninja, source, whole, preset, target, forbidden, *options):
    half = Path(source) / "build" / f"seam-{preset}"
    subprocess.run(["cmake", "--preset", preset, "-S", source, "-B", half, "-DPDQAT_TESTS=OFF", *options],
                   check=True, stdout=subprocess.DEVNULL)
    made, text = commands(ninja, half, target)
    found = list(problems(made, commands(ninja, Path(whole), target)[0], text, forbidden))
    print("\n".join(found[:3]) or f"{len(made)} objects of {target} are made by the same commands in the half")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
