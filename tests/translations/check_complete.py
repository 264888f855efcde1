#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text of the interface that a language lacks, or whose placeholders the translation changes.

Usage: check_complete.py LUPDATE FILE.ts SOURCE...
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def current_messages(lupdate, translation, sources):
    """(context, message) of every text in the sources, with what the file says about it today."""
    with tempfile.TemporaryDirectory() as folder:
        copy, listing = Path(folder) / translation.name, Path(folder) / "sources.lst"
        shutil.copy(translation, copy)
        listing.write_text("\n".join(sources) + "\n")
        subprocess.run(
            [lupdate, "-silent", "-locations", "none", "-no-obsolete", f"@{listing}", "-ts", copy], check=True
        )
        for context in xml.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                yield context.findtext("name"), message


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


def problems(lupdate, translation, sources):
    for context, message in current_messages(lupdate, translation, sources):
        if found := problem(message):
            yield f'{context}: "{message.findtext("source")}" {found}'


if __name__ == "__main__":
    found = list(problems(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
    print("\n".join(found) or "complete")
    sys.exit(bool(found))
