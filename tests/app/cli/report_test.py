#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdqat report: HTML and PDF of real runs, with the window program and without it."""
import hashlib
import json
import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as xml

from pdqat_testing import PROGRAM, PdqatTest, main

WINDOW = PROGRAM.parent / "pdqat-workbench"
SVG = "{http://www.w3.org/2000/svg}svg"
XHTML = "{http://www.w3.org/1999/xhtml}"


class ReportTest(PdqatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        first = cls("run_pdqat")
        first.folder = cls.images / "runs"
        first.folder.mkdir()
        first.library = first.folder / "library"
        for seed in (0, 1):
            first.run_pdqat("train", *first.settings(run__seed=seed, method__epsilon_layer=0.0001))  # λ moves
        first.run_pdqat("train", *first.settings(method__epsilon_layer=0.5, quant__high_precision="Block_0_conv0"))
        cls.trained = first.library

    def setUp(self):
        super().setUp()
        shutil.copytree(self.trained, self.library)
        self.runs = sorted(path.name for path in (self.library / "runs").iterdir())

    def report(self, *arguments, name="report.html"):
        self.assertIn(f"The report is in {name}.", self.run_pdqat("report", *arguments, "-o", name))
        return (self.folder / name).read_bytes()

    def test_environment_holds_the_checksums_of_the_data(self):
        for run in self.runs:
            environment = json.loads((self.library / "runs" / run / "environment.json").read_text())
            (session,) = environment["sessions"]
            self.assertEqual(len(session["data"]["files"]), 4)
            for file in session["data"]["files"]:
                content = (self.images / file["name"]).read_bytes()
                self.assertEqual(file["sha256"], hashlib.sha256(content).hexdigest())
                self.assertEqual(file["bytes"], len(content))

    @unittest.skipUnless(WINDOW.exists(), "pdqat-workbench is not built")
    def test_the_window_without_a_display(self):
        bare = {key: value for key, value in os.environ.items()
                if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        asked = subprocess.run([WINDOW, "--help"], env=bare, capture_output=True, text=True)
        self.assertEqual((asked.returncode, asked.stderr), (0, ""))
        self.assertIn("--library", asked.stdout)
        opened = subprocess.run([WINDOW], env=bare, capture_output=True, text=True)
        self.assertEqual(opened.returncode, 8)
        self.assertEqual(opened.stderr, "pdqat-workbench: window: there is no display to open it on. pdqat does the "
                                        "same work in a terminal.\n")

    @unittest.skipUnless(WINDOW.exists(), "pdqat-workbench is not built")
    def test_html_is_one_well_formed_file_with_its_figures(self):
        for arguments, figures in ((["last"], 6), (self.runs, 2)):
            content = self.report(*arguments)
            root = xml.fromstring(content)
            self.assertEqual(root.tag, f"{XHTML}html")
            self.assertEqual(len(list(root.iter(SVG))), figures)
            self.assertFalse(list(root.iter(f"{XHTML}script")) + list(root.iter(f"{XHTML}link")))
            anchors = {link.get("href") for link in root.iter(f"{XHTML}a")}
            sections = {"#" + section.get("id") for section in root.iter(f"{XHTML}section")}
            self.assertEqual(anchors, sections)
            text = content.decode()
            self.assertEqual(re.findall(r'(?:src|href)="(?!#)[^"]*"', text), [])
            self.assertNotIn("was not drawn", text)
            self.assertEqual(content, self.report(*arguments))

    @unittest.skipUnless(WINDOW.exists() and shutil.which("pdftotext"), "pdqat-workbench or poppler-utils is not there")
    def test_pdf_has_numbered_pages_with_embedded_fonts(self):
        content = self.report(*self.runs, name="report.pdf")
        self.assertEqual(content, self.report(*self.runs, name="report.pdf"))
        read = lambda *command: subprocess.run([*command], cwd=self.folder, capture_output=True, text=True, check=True).stdout
        info = read("pdfinfo", "report.pdf")
        self.assertIn("Comparison of 3 runs", info)
        self.assertIn("A4", info)
        pages = int(re.search(r"Pages: +(\d+)", info)[1])
        fonts = read("pdffonts", "report.pdf").splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertNotIn("Type 3", font)
            self.assertRegex(font, r"TrueType .* yes (yes|no) +yes ")  # embedded, with Unicode
        text = read("pdftotext", "-layout", "report.pdf", "-")
        for page in range(1, pages + 1):
            self.assertRegex(text, f"{page} ?/ ?{pages}")
        for part in (*self.runs, "Ranking of group A at 2 bit", "Kendall", "SHA-256", "pdqat train --config config.json"):
            self.assertIn(part, text)

    def test_without_the_window_tables_are_written_and_pdf_is_refused(self):
        self.be_alone()
        process = self.start("report", "last", "-o", "report.html")
        out, err = process.communicate(timeout=120)
        self.assertEqual(process.returncode, 0, err)
        self.assertIn("pdqat-workbench is not installed", err)
        content = (self.folder / "report.html").read_text()
        self.assertIn("This figure was not drawn", content)
        self.assertIn("<h2>Environment</h2>", content)
        xml.fromstring(content)
        self.assert_fails(8, ["report.pdf", "needs pdqat-workbench"], "report", "last", "-o", "report.pdf")
        self.assertFalse((self.folder / "report.pdf").exists())

    def test_reproduces_the_configuration(self):
        self.be_alone()
        self.start("report", *self.runs, "-o", "report.html").communicate(timeout=120)
        code = [element.text for element in xml.parse(self.folder / "report.html").iter(f"{XHTML}pre")]
        (self.folder / "config.json").write_text(code[1])
        for run, line in zip(self.runs, code[0].splitlines()):
            words = line.replace("pdqat train", "config template").split()
            self.assertEqual(json.loads(self.run_pdqat(*words)),
                             json.loads((self.library / "runs" / run / "config.json").read_text()))

    def test_errors_name_what_is_wrong(self):
        self.assert_fails(2, [".html or .pdf"], "report", "last", "-o", "report.doc")
        self.assert_fails(5, ["there is no run nothing"], "report", "nothing", "-o", "report.html")
        self.run_pdqat("report", "-o", "report.html", code=2)
        self.run_pdqat("report", "last", "-o", "nowhere/report.html", code=5)


if __name__ == "__main__":
    main()
