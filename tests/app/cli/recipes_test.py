#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shipped recipe over stored runs: golden texts, and drawn figures opened by programs of others.

PDQAT_WRITE_GOLDEN=1 writes the golden files anew; look at the difference before you commit it."""
import json
import os
import re
import subprocess
import tarfile
import unittest

from pdqat_testing import PROGRAM, SOURCE, PdqatTest, main

WINDOW = PROGRAM.parent / "pdqat-workbench"
RUNS = SOURCE / "tests/data/small-sweeps.tar.xz"
GOLDEN = SOURCE / "tests/data/recipes"
RECIPES = SOURCE / "resources/recipes"
SMALL = sorted(path.stem for path in RECIPES.glob("*-small.json"))
TABLES = [recipe for recipe in SMALL if recipe.startswith("table")]
FIGURES = [recipe for recipe in SMALL if recipe not in TABLES]


def without_version(content):
    """A release must not change the golden files."""
    return re.sub(rb"PD-QAT Workbench [0-9.]+", b"PD-QAT Workbench VERSION", content)


def has(program):
    return subprocess.run(["sh", "-c", f"command -v {program}"], capture_output=True).returncode == 0


class RecipesTest(PdqatTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.stored = cls.images / "stored"
        with tarfile.open(RUNS) as archive:
            archive.extractall(cls.stored)

    def setUp(self):
        super().setUp()
        self.library = self.stored  # read only: a recipe writes nothing there but the index

    def check_golden(self, file):
        content, golden = without_version(file.read_bytes()), GOLDEN / file.name
        if os.environ.get("PDQAT_WRITE_GOLDEN"):
            golden.parent.mkdir(exist_ok=True)
            golden.write_bytes(content)
        self.assertEqual(content.decode(), golden.read_bytes().decode(), file.name)

    def test_tables_are_the_golden_ones(self):
        for recipe in TABLES:
            for suffix in ("tex", "csv", "md", "txt"):
                self.run_pdqat("table", recipe, "-o", f"{recipe}.{suffix}")
                self.check_golden(self.folder / f"{recipe}.{suffix}")
            self.assertEqual(self.run_pdqat("table", recipe), (self.folder / f"{recipe}.txt").read_text())

    def test_figures_are_the_golden_ones(self):
        self.assertEqual(len(FIGURES), 9)
        for recipe in FIGURES:
            self.run_pdqat("figure", recipe, "-o", f"{recipe}.tex")
            self.run_pdqat("figure", recipe, "-o", f"{recipe}.csv")
            for file in (f"{recipe}.tex", f"{recipe}-data.csv", f"{recipe}.csv"):
                self.check_golden(self.folder / file)

    def test_every_recipe_has_its_paper_scale_and_its_sweeps(self):
        sweeps = {path.stem for path in (SOURCE / "resources/sweeps").glob("*.json")}
        listed = self.run_pdqat("recipes")
        for path in RECIPES.glob("*.json"):
            self.assertIn(path.stem, listed)
            recipe = json.loads(path.read_text())
            self.assertIn(recipe["runs"]["sweep"], sweeps)
        for recipe in SMALL:
            self.assertTrue((RECIPES / f"{recipe.removesuffix('-small')}.json").exists())

    def test_no_paper_scale_run_is_needed_to_say_what_is_missing(self):
        text = self.run_pdqat("table", "table-1")
        self.assertIn("planned runs have not been started yet", text)

    def test_documents_compile_without_warnings(self):
        for recipe, verb in [(recipe, "table") for recipe in TABLES] + [(recipe, "figure") for recipe in FIGURES]:
            self.run_pdqat(verb, recipe, "-o", f"{recipe}.tex", "--document")
            # The second pass knows the label, which tables have.
            for engine, passes in (("pdflatex", 2 if verb == "table" else 1), ("lualatex", 1)):
                with self.subTest(recipe=recipe, engine=engine):
                    self.compile(engine, passes, f"{recipe}-document")

    def compile(self, engine, passes, name):
        if not has(engine):
            self.assertFalse(os.environ.get("PDQAT_REQUIRE_TEX"), f"{engine} is missing")
            self.skipTest(f"{engine} is not installed")
        for _ in range(passes):
            done = subprocess.run([engine, "-interaction=nonstopmode", "-halt-on-error", f"{name}.tex"], cwd=self.folder,
                                  capture_output=True, text=True, errors="replace")
            self.assertEqual(done.returncode, 0, done.stdout[-2000:])
        log = (self.folder / f"{name}.log").read_text(errors="replace")
        for bad in ("Warning", "Overfull", "Underfull", "Missing character"):
            self.assertNotIn(bad, log)

    @unittest.skipUnless(WINDOW.exists(), "pdqat-workbench is not built")
    def test_drawn_figures_open_elsewhere_and_repeat_byte_for_byte(self):
        for recipe in FIGURES:
            with self.subTest(recipe=recipe):
                for suffix in ("pdf", "svg", "png"):
                    first, second = self.folder / f"{recipe}.{suffix}", self.folder / f"again.{suffix}"
                    said = self.run_pdqat("figure", recipe, "-o", first, stderr=subprocess.STDOUT)
                    self.assertNotIn("XDG_RUNTIME_DIR", said)  # Qt's remark where a session has none
                    subprocess.run([WINDOW, "--figure", recipe, "-o", second, "--library", self.library], check=True,
                                   env=self.environment(), cwd=self.folder)
                    self.assertEqual(first.read_bytes(), second.read_bytes())
                fonts = subprocess.run(["pdffonts", self.folder / f"{recipe}.pdf"], capture_output=True, text=True,
                                       check=True).stdout.splitlines()[2:]
                self.assertTrue(fonts)
                for font in fonts:
                    self.assertNotIn("Type 3", font)
                    self.assertRegex(font, r" yes (yes|no) +(yes|no) +\d+ +\d+$")  # embedded
                subprocess.run(["rsvg-convert", "-o", self.folder / "svg.png", self.folder / f"{recipe}.svg"], check=True)
                self.assertGreater((self.folder / "svg.png").stat().st_size, 2000)

    @unittest.skipUnless(WINDOW.exists(), "pdqat-workbench is not built")
    def test_size_on_paper_is_exact(self):
        self.run_pdqat("figure", "figure-1-small", "-o", "f.pdf")
        info = subprocess.run(["pdfinfo", self.folder / "f.pdf"], capture_output=True, text=True, check=True).stdout
        width, height = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", info).groups())
        self.assertAlmostEqual(width, 180 / 25.4 * 72, delta=0.01)
        self.assertAlmostEqual(height, 62 / 25.4 * 72, delta=0.01)

    def test_queries_and_sweeps_can_be_given(self):
        text = self.run_pdqat("table", "table-1", "--sweep", "table-1-small", "--query", "run.seed=0")
        self.assertIn("n = 1", text)
        self.run_pdqat("table", "table-1", "--sweep", "table-1-small", "-o", "t.tex")
        self.assertIn("pdqat table table-1 --sweep table-1-small", (self.folder / "t.tex").read_text())

    def test_own_recipes_are_files_and_members_of_the_library(self):
        recipe = {"_base": "figure-1a-small", "panels": [{"x": "layer", "y": {"metric": "lambda"}, "layers":
                  ["Block_0_conv0"]}]}
        (self.folder / "mine.json").write_text(json.dumps(recipe))
        self.run_pdqat("figure", "mine.json", "-o", "mine.csv")
        self.assertIn("Block_0_conv0", (self.folder / "mine.csv").read_text())

    @unittest.skipUnless(WINDOW.exists(), "pdqat-workbench is not built")
    def test_a_german_desktop_reads_and_draws_the_same(self):
        month = subprocess.run(["date", "-d", "2026-01-01", "+%B"], env=self.environment(), capture_output=True, text=True)
        self.assertEqual(month.stdout.strip(), "Januar", "ctest sets the locale")
        recipe = {"_base": "figure-1a-small", "runs": {"query": "method.epsilon_layer<0.95"}}
        (self.folder / "mine.json").write_text(json.dumps(recipe))
        for suffix in ("svg", "csv"):
            self.run_pdqat("figure", "mine.json", "-o", f"german.{suffix}")
            subprocess.run([PROGRAM, "figure", "mine.json", "-o", f"plain.{suffix}"], check=True, cwd=self.folder,
                           env=self.environment() | {"LC_ALL": "C.UTF-8"})
            self.assertEqual((self.folder / f"german.{suffix}").read_bytes(), (self.folder / f"plain.{suffix}").read_bytes())

    def test_bad_input_has_one_clear_message(self):
        self.assert_fails(3, ["figure-9", "there is no such file and no such recipe"], "figure", "figure-9", "-o", "x.csv")
        self.assert_fails(2, ["is a table", "pdqat table table-1"], "figure", "table-1", "-o", "x.csv")
        self.assert_fails(2, ["x.doc", ".tex, .csv"], "figure", "figure-1a-small", "-o", "x.doc")
        self.assert_fails(5, ["/nowhere/x.csv"], "figure", "figure-1a-small", "-o", "/nowhere/x.csv")
        self.assert_fails(3, ["quant.bit", "Did you mean quant.bits?"], "table", "table-1-small", "--query", "quant.bit=1")
        self.assert_fails(3, ["table-one"], "table", "table-1-small", "--sweep", "table-one")
        (self.folder / "bad.json").write_text('{"panels": [{"x": "layer", "y": {"metrik": "mse"}}]}')
        self.assert_fails(3, ["bad.json", "panels[0].y.metrik", "Did you mean panels[0].y.metric?"], "figure", "bad.json",
                          "-o", "x.csv")

    def test_without_the_window_program_drawing_says_so(self):
        self.be_alone(programs=["pdqat"])
        missing = ["pdqat-workbench", "is not installed", ".tex"]
        self.assert_fails(8, missing, "figure", "figure-1a-small", "-o", "x.pdf")
        window = self.program.with_name("pdqat-workbench")  # which the dynamic loader cannot load
        window.write_text("#!/bin/sh\nexit 127\n")
        window.chmod(0o755)
        self.assert_fails(8, missing, "figure", "figure-1a-small", "-o", "x.pdf")


if __name__ == "__main__":
    main()
