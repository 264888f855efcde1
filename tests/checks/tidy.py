#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the programs' sources, with the checks of .clang-tidy.

Usage: tidy.py BUILD_FOLDER [--all] [--jobs N]
Without --all those units alone that include neither LibTorch nor Qt, in a minute or two: the window's and LibTorch's
units take a quarter of an hour for their headers. Clang cannot read all of LibTorch 1.13 as C++20; what it finds wrong
there is passed over, and our own lines are looked at all the same. Prints what is found; exit status 1 then.
"""
import argparse
import collections
import concurrent.futures
import json
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = re.compile(r"/torch/|/qt6/")
# Generated code, precompiled headers, and what asks for levels of x86-64 that Clang 16 does not know.
PASSED_OVER = re.compile(r"\.pb\.cc$|/cmake_pch\.hxx\.cxx$|/quant/pixel_kernels\.cpp$")


def units(folder, everything):
    """(source, the compiler's options), what is compiled more than once with its last ones."""
    found = {}
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        file = entry["file"]
        ours = f"{folder}/" in file and "/Unity/" in file or file.startswith(f"{ROOT}/")
        place = file.removeprefix(f"{folder}/").removeprefix(f"{ROOT}/")
        if ours and place.startswith(("engine/", "app/", "widgets/")) and not PASSED_OVER.search(file):
            if everything or not HEAVY.search(entry["command"]):
                words = shlex.split(entry["command"])
                options = words[next(i for i, word in enumerate(words) if word.startswith("-")):words.index("-o")]
                found[file] = tuple(options)
    return sorted(found.items())


def together(units, parts, folder):
    """The same, with rooms of the same options in few files, so that their headers are read a few times only."""
    rooms = collections.defaultdict(list)
    for file, options in units:
        if "/Unity/" in file and not HEAVY.search(" ".join(options)):
            rooms[options].append(file)
        else:
            yield file, options
    for options, files in rooms.items():
        for part in range(min(parts, len(files))):
            source = folder / f"rooms{len(list(folder.glob('*.cpp')))}.cpp"
            source.write_text("".join(f'#include "{file}"\n' for file in files[part::parts]))
            yield source, options


def clangs(options, folder):
    """GCC's options as Clang takes them: a precompiled header is read as what it was made of."""
    options = [option for option in options if option not in ("-Winvalid-pch", "-fpch-preprocess")]
    for i, option in enumerate(options[:-1]):
        if option == "-include":
            copy = folder / f"{abs(hash(options[i + 1]))}.h"
            copy.write_text(Path(options[i + 1]).read_text())
            options[i + 1] = str(copy)
    return [*options, "-Wno-unknown-warning-option", "-Wno-ignored-optimization-argument"]


def ours(findings):
    """Those in our files: each begins with a line "FILE:LINE:COLUMN: …"."""
    parts = re.split(r"^(?=/[^:\n]+:\d+:\d+: (?:error|warning))", findings, flags=re.MULTILINE)
    return "".join(part for part in parts if part.startswith(f"{ROOT}/"))


def tidy(file, options, folder):
    """What clang-tidy finds in a unit; empty: nothing."""
    run = subprocess.run(["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy", file, "--",
                          *clangs(options, folder)], capture_output=True, text=True)
    if "/torch/" in " ".join(options):
        return ours(run.stdout).strip()
    return run.stdout.strip() or (run.stderr.strip() if run.returncode else "")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    folder = options.folder.resolve()
    all_units = units(folder, options.all)
    if not all_units:
        return f"{folder} has no units to look at"
    with tempfile.TemporaryDirectory() as rooms, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        work = together(all_units, options.jobs, Path(rooms))
        found = [text for text in pool.map(lambda unit: tidy(*unit, Path(rooms)), work) if text]
    print("\n".join(found) or f"clang-tidy found nothing in {len(all_units)} units")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
