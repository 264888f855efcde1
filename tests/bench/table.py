#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints benchmark results as one Markdown table.

Usage: table.py FILE.json...   each file: one JSON object, nested as its program likes
"""
import json
import sys
from pathlib import Path


def leaves(value, name=""):
    """(dotted name, number or text) of everything in a nested value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{name}[{index}]")
    else:
        yield name, value


def text(value):
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def main(files):
    print("| benchmark | measure | value |\n|---|---|---:|")
    for file in map(Path, files):
        for name, value in leaves(json.loads(file.read_text())):
            print(f"| {file.stem} | {name} | {text(value)} |")


if __name__ == "__main__":
    main(sys.argv[1:])
