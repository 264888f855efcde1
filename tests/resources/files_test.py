#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no compiler checks: banners and layout of sources, icons, man pages.

Usage: files_test.py ROOT
"""
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(sys.argv.pop(1)).resolve()
MAN = sorted((ROOT / "resources/man").glob("*.1"))


TOPS = ("engine", "widgets", "app", "tests", "translations")


def files(*suffixes):
    return [path for top in TOPS for path in sorted((ROOT / top).rglob("*")) if path.suffix in suffixes]


class Sources(unittest.TestCase):
    def test_every_source_names_authors_and_licence(self):
        for path in files(".h", ".cpp", ".py", ".sh"):
            head = path.read_text(encoding="utf-8")[:400]
            with self.subTest(path=path.relative_to(ROOT)):
                self.assertIn("SPDX-FileCopyrightText: PD-QAT Workbench authors", head)
                self.assertIn("SPDX-License-Identifier: GPL-3.0-or-later", head)

    def test_every_header_is_included_once(self):
        for path in files(".h"):
            with self.subTest(path=path.relative_to(ROOT)):
                self.assertIn("#pragma once", path.read_text(encoding="utf-8"))

    def test_layout_is_clang_formats(self):
        sources = files(".h", ".cpp")
        self.assertTrue(sources)
        run = subprocess.run(
            ["clang-format", "--dry-run", "--Werror", *sources], capture_output=True, text=True, cwd=ROOT
        )
        self.assertEqual((run.returncode, run.stderr), (0, ""))


class Icons(unittest.TestCase):
    def test_icons_are_scalable(self):
        icons = sorted((ROOT / "resources/icons").rglob("*.svg"))
        self.assertTrue(icons)
        for path in icons:
            with self.subTest(path=path.name):
                self.assertIn("viewBox", xml.parse(path).getroot().attrib)


class ManPages(unittest.TestCase):
    def test_both_programs_have_one(self):
        self.assertEqual([page.name for page in MAN], ["pdqat-workbench.1", "pdqat.1"])

    def test_pages_are_set_without_warnings(self):
        for page in MAN:
            run = subprocess.run(
                ["groff", "-t", "-man", "-ww", "-Tutf8", "-z", page], capture_output=True, text=True
            )
            self.assertEqual((run.returncode, run.stderr), (0, ""))

    def test_exit_status_is_what_the_engine_says(self):
        header = (ROOT / "engine/api/error.h").read_text()
        codes = set(re.findall(r"^ {4}\w+ = (\d+)", header, re.M)) | set(
            re.findall(r"exitCodeStopped = (\d+)", header)
        )
        others = (ROOT / "app/cli/exit_codes.h").read_text()
        codes |= set(re.findall(r"exitCodeIncomplete = (\d+)", others))
        page = (ROOT / "resources/man/pdqat.1").read_text()
        self.assertEqual(set(re.findall(r"^(\d+)\|", page, re.M)), codes | {"0"})


if __name__ == "__main__":
    unittest.main()
