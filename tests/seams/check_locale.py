#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on numbers that are read or written by the process's locale, where 0.05 may be "0,05".

Usage: check_locale.py ROOT BUILD_FOLDER. Sources are searched for the C library's functions, for who sets the locale, and
for windows that leave Qt's setting in place; objects for std::to_string() of a floating-point number, which no name in the
source tells from that of a whole one. Streams follow the C++ locale, which stays the classic one as nothing here sets it.
"""
import re
import subprocess
import sys
from pathlib import Path

from check_names import NOISE

READ = "readNumber() of engine/api/text.h reads numbers"
WRITE = "number() of engine/api/text.h and engine/api/number_text.h write numbers"
SET = "the locale is set in widgets/basics/application.h alone"
# A call of a function of that name, not of a member.
CALL = r"(?<![\w.>])(?:std::|::)?\b(?:{})\s*\("
RULES = [
    (re.compile(CALL.format(r"ato(?:f|l|ll|i)|strto(?:d|f|ld|l|ll|ul|ull)|sto(?:d|f|ld|i|l|ll|ul|ull)|v?f?s?scanf")), READ),
    (re.compile(CALL.format(r"v?s[nw]?printf|v?swprintf|v?asprintf|strfrom[dfl]|[efg]cvt")), WRITE),
    (re.compile(CALL.format(r"setlocale|uselocale|newlocale") + r"|\bstd::locale\b|\bimbue\s*\("), SET),
    (re.compile(r"\bQ?[lL]ocale\w*(?:\([^()]*\))?\.to(?:Double|Float|U?Int|U?Long(?:Long)?|U?Short)\s*\("),
     "files and arguments are no text of the user's language: QString::toDouble()"),
    (re.compile(r"(?<![\w:])Q(?:Core|Gui)?Application\s+\w+\s*[({]"), "a program makes ui::Application, which keeps numbers as they are"),
]
FLOAT = re.compile(r"%[-+ #0']*[\d*]*(?:\.[\d*]*)?[lL]?[aefgAEFG]")
PRINT = re.compile(r"(?<![\w.>])(?:std::|::)?v?f?printf\s*\(")
MAY_SET = ("widgets/basics/application.h", "tests/fixtures/german_main.cpp")
# std::to_string() of a floating-point number, and what libstdc++ makes of it.
TO_STRING = re.compile(r"\bR_\w+\s+_Z(?:NSt7__cxx119to_stringE[dfe]\b|N9__gnu_cxx12__to_xstring)")
# Who calls it for its own sake: itself, and the words of CLI11 for ranges that it refuses (pdqat sets no locale).
MAY_CALL = re.compile(r"_Z+(?:NSt7__cxx119to_string|N3CLI)")


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


def sources(root):
    for top in ("engine", "app", "widgets", "tests"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def in_sources(root):
    for name, text in sources(root):
        code = NOISE.sub(blank, text)
        for pattern, remedy in RULES:
            if remedy == SET and name in MAY_SET:
                continue
            for found in pattern.finditer(code):
                yield f"{name}:{line(code, found)}: {found[0].strip(' (')}: {remedy}"
        for found in PRINT.finditer(code):
            if FLOAT.search(text[found.start():text.find(";", found.end())]):
                yield f"{name}:{line(code, found)}: a printed floating-point number: {WRITE}"


def line(code, found):
    return code.count("\n", 0, found.start()) + 1


def in_objects(folder):
    objects = [path for top in ("engine", "app", "widgets", "tests") for path in sorted((folder / top).rglob("*.o"))]
    if not objects:
        yield f"{folder} holds no object: this check is blind"
    for path in objects:
        if b"__to_xstring" not in path.read_bytes():
            continue
        for caller in callers(path):
            yield f"{path.relative_to(folder)}: {caller}: std::to_string() of a floating-point number: {WRITE}"


def callers(path):
    """The functions of an object that write floating-point numbers by std::to_string(), as they are called to the linker."""
    listing = subprocess.run(["objdump", "-dr", path], check=True, capture_output=True, text=True).stdout
    found, function = set(), ""
    for text in listing.splitlines():
        if text.endswith(">:"):
            function = text.split("<", 1)[1][:-2]
        elif TO_STRING.search(text) and not MAY_CALL.match(function):
            found.add(function)
    return sorted(found)


if __name__ == "__main__":
    root, folder = (Path(argument).resolve() for argument in sys.argv[1:])
    found = [*in_sources(root), *in_objects(folder)]
    print("\n".join(found) or "no number is read or written by the process's locale")
    sys.exit(bool(found))
