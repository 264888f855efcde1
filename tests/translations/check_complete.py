#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text of the interface that a language lacks, or whose placeholders the translation changes, and on
texts that lupdate files under another context than the program looks them up in.

Usage: check_complete.py LUPDATE FILE.ts ROOT SOURCE...   ROOT: the folder that includes are relative to
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

# Of what stands in tr() lupdate takes a plain text alone: it passes over a text that is marked within.
MARKED_WITHIN_TR = re.compile(r"\btr\(\s*QT_TR\w*_NOOP")
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def update(lupdate, translation, root, sources):
    """What lupdate complains of, and the root of the file as it would be after an update."""
    with tempfile.TemporaryDirectory() as folder:
        copy, listing = Path(folder) / translation.name, Path(folder) / "sources.lst"
        shutil.copy(translation, copy)
        listing.write_text("\n".join(sources) + "\n")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-I", root, f"@{listing}", "-ts", copy]
        run = subprocess.run([lupdate, *options], check=True, capture_output=True, text=True)
        return run.stderr.splitlines(), xml.parse(copy).getroot()


def problem(message):
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type") == "unfinished":
        return "is not translated"
    for form in translation.findall("numerusform") or [translation]:
        text = "".join(form.itertext())
        if not text.strip():
            return "has an empty translation"
        # A form for one thing may spell the number out.
        lost = set(PLACEHOLDER.findall(source)) - set(PLACEHOLDER.findall(text)) - {"%n"}
        if lost or set(PLACEHOLDER.findall(text)) - set(PLACEHOLDER.findall(source)):
            return f'has other placeholders in its translation "{text}"'
    return None


def passed_over(text):
    """Numbers of the lines with a text that lupdate does not see."""
    return [text.count("\n", 0, found.start()) + 1 for found in MARKED_WITHIN_TR.finditer(text)]


def problems(lupdate, translation, root, sources):
    complaints, updated = update(lupdate, translation, root, sources)
    yield from complaints
    for source in sources:
        for line in passed_over(Path(source).read_text()):
            yield f"{source}:{line}: lupdate does not see a text that is marked within tr(); call another function"
    for context in updated.iter("context"):
        for message in context.iter("message"):
            if found := problem(message):
                yield f'{context.findtext("name")}: "{message.findtext("source")}" {found}'


if __name__ == "__main__":
    found = list(problems(sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4:]))
    print("\n".join(found) or "complete")
    sys.exit(bool(found))
