#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The training benchmark on tiny work: that it speaks, never how fast anything is.

Usage: training_bench_test.py PROGRAMS   (the folder of bench_training)
Exit status 77 where there is no PyTorch, unless PDQAT_REQUIRE_TORCH is set.
"""
import json
import math
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAMS = Path(sys.argv.pop(1))
PYTHON = "/usr/bin/python3"  # Debian's PyTorch belongs to this one
sys.path.insert(0, str(HERE))

import cifar_files
import table


def run(*command, **more):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)


class TrainingBench(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def report(self, *arguments):
        output = self.folder / "training.json"
        done = run(PYTHON, HERE / "training.py", "--quick", "--rounds", 1, "--images", 40, "--programs", PROGRAMS,
                   "--modes", "layerwise-running", "--output", output, *arguments)
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(output.read_text()), done.stdout

    def test_report_has_every_measure(self):
        report, text = self.report()
        names = {name for name, _ in table.leaves(report)}
        mode = "expand_1.modes.layerwise-running."
        wanted = {"machine.cpu", "machine.plain", "machine.engine", "machine.load_before", "expand_1.plain.seconds",
                  "expand_1.plain.peak_mib", "expand_1.augmentation_ratio", "expand_1.log_and_statistics_ratio",
                  *(mode + name for name in ("ratio", "ratio_low", "ratio_high", "step_ratio", "seconds", "peak_mib",
                                             "images_per_s", "memory_ratio", "memory_growth_ratio"))}
        if (PROGRAMS / "bench_convolutions").exists():
            wanted |= {mode + "convolutions_ratio", mode + "over_convolutions_ratio", "expand_1.convolutions.F_s"}
        self.assertEqual(wanted - names, set())
        ratios = [value for name, value in table.leaves(report) if table.is_ratio(name)]
        self.assertTrue(ratios)
        self.assertTrue(all(math.isfinite(value) and value > 0 for value in ratios), ratios)
        self.assertIn("| layerwise, dual step from running means |", text)

    def test_missing_programs_are_named(self):
        done = run(PYTHON, HERE / "training.py", "--programs", self.folder)
        self.assertEqual(done.returncode, 1)
        self.assertIn("has no bench_training. Build it", done.stderr)

    def serve(self, lines, *command):
        cifar_files.make(self.folder, 45, 9)
        done = run(*command, input="\n" * lines)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_plain_training_is_of_the_same_network_and_learns(self):
        first, *answers = self.serve(5, PYTHON, HERE / "plain_training.py", "--data", self.folder, "--images", 45,
                                     "--batch-size", 20)
        engine = self.serve(0, PROGRAMS / "bench_training", f"data.path={self.folder}", "data.train_limit=45",
                            "data.test_limit=9", "method.name=full-precision")
        self.assertEqual(first["parameters"], engine[0]["parameters"])
        self.assertEqual(first["train_images"], engine[0]["train_images"])
        self.assertLess(answers[-1]["loss"], answers[0]["loss"])

    def test_engine_answers_every_line_with_and_without_a_log(self):
        for sink in ("none", "log"):
            answers = self.serve(2, PROGRAMS / "bench_training", "--sink", sink, f"data.path={self.folder}",
                                 "data.train_limit=45", "data.test_limit=9")
            self.assertEqual(len(answers), 3)
            for answer in answers[1:]:
                self.assertGreaterEqual(answer["seconds"], answer["train_seconds"])
                self.assertGreater(answer["train_seconds"], 0)

    def test_engine_says_what_is_wrong(self):
        for setting, words in (("data.path=/nowhere", "no such folder"), ("nonsense", "no such key"),
                               ("run.batch_size=1", "run.batch_size")):
            done = run(PROGRAMS / "bench_training", setting)
            self.assertEqual(done.returncode, 1)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    if run(PYTHON, "-c", "import torch").returncode and not os.environ.get("PDQAT_REQUIRE_TORCH"):
        print("skipped: no PyTorch (apt install python3-torch)")
        sys.exit(77)
    unittest.main()
