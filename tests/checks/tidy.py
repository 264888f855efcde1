#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the programs' sources, with the checks of .clang-tidy.

Usage: tidy.py BUILD_FOLDER [--all] [--jobs N]
Without --all those units alone that include neither LibTorch nor Qt: the engine's greater part, in a minute or two. The
window's and LibTorch's units take several times as long for their headers. Prints what is found; exit status 1 then.
"""
import argparse
import concurrent.futures
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = re.compile(r"/torch/|/qt6/")


def units(folder, everything):
    for entry in json.loads((folder / "compile_commands.json").read_text()):
        file = entry["file"]
        ours = f"{folder}/" in file and "/Unity/" in file or file.startswith(f"{ROOT}/")
        place = file.removeprefix(f"{folder}/").removeprefix(f"{ROOT}/")
        if ours and place.startswith(("engine/", "app/", "widgets/")) and not place.endswith(".pb.cc"):
            if everything or not HEAVY.search(entry["command"]):
                yield file


def tidy(folder, file):
    """What clang-tidy finds in a unit; empty: nothing."""
    # -Wno-...: it reads GCC's options, and a precompiled header of GCC's it cannot read.
    run = subprocess.run(["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy", "-p", folder, file,
                          "--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-ignored-optimization-argument"],
                         capture_output=True, text=True)
    return run.stdout.strip() or (run.stderr.strip() if run.returncode else "")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    folder = options.folder.resolve()
    files = sorted(set(units(folder, options.all)))
    if not files:
        return f"{folder} has no units to look at"
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        found = [text for text in pool.map(lambda file: tidy(folder, file), files) if text]
    print("\n".join(found) or f"clang-tidy found nothing in {len(files)} units")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
