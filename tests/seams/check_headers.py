#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the compiler read a header of LibTorch or Qt for a target that must do without.

Usage: check_headers.py NINJA BUILD_FOLDER WHAT CONTROL TARGET...
WHAT is torch or qt. CONTROL is a target that does read such headers: it shows that the search would find them. What the
compiler read is what it reported to ninja while it built: no wish, and no search of include lines.
"""
import re
import subprocess
import sys
from collections import defaultdict

HEADERS = {"torch": re.compile(r"(^|/)(torch|ATen|c10|caffe2)/"), "qt": re.compile(r"(^|/)(qt6?/|Q[a-z]*/q\w+\.h|Qt[A-Z]\w*/)")}
TARGET = re.compile(r"CMakeFiles/([^/]+)\.dir/")


def headers_read(ninja, folder):
    """What each target's objects were made of: target -> object -> headers."""
    listing = subprocess.run([ninja, "-C", folder, "-t", "deps"], check=True, capture_output=True, text=True).stdout
    return parse(listing)


def parse(listing):
    read, headers = defaultdict(dict), []
    for line in listing.splitlines():
        if line.startswith("    "):
            headers.append(line.strip())
        elif found := TARGET.search(line):
            headers = read[found[1]].setdefault(line.split(": #deps")[0], [])
        else:
            headers = []
    return read


def problems(read, what, control, targets):
    pattern = HEADERS[what]

    def seen(target):
        return [(obj, h) for obj, headers in read.get(target, {}).items() for h in headers if pattern.search(h)]

    if not seen(control):
        yield f"{control} reads headers of {what}, but its list shows none: this check is blind (was it built with ninja?)"
    for target in targets:
        if not read.get(target):
            yield f"{target}: no list of the headers that it was made of"
        for obj, header in seen(target)[:1]:
            yield f"{target} must be made without {what}, but {obj} read {header}"


if __name__ == "__main__":
    ninja, folder, what, control, *targets = sys.argv[1:]
    found = list(problems(headers_read(ninja, folder), what, control, targets))
    print("\n".join(found) or f"{len(targets)} targets were made without {what}")
    sys.exit(bool(found))
