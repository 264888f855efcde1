#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks compute and print from their programs' answers, without measuring anything."""
import gzip
import json
import struct
import subprocess
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import cifar_files
import floor
import rounds
import table
import training
import training_table

ANSWER = {"F": 1.0, "D": 10.0, "W": 100.0, "integer_F": 0.1}
ECHO = """
import json, sys
print(json.dumps({"ready": True, "version": "echo"}), flush=True)
for i, _ in enumerate(sys.stdin):
    print(json.dumps({"round": i}), flush=True)
"""


class Floor(unittest.TestCase):
    def test_steps_count_every_convolution_once(self):
        batch = floor.batch(ANSWER)
        self.assertAlmostEqual(batch["plain_step_s"], 111)
        self.assertAlmostEqual(batch["output_step_s"], 111 + 0.1 + 10)
        self.assertAlmostEqual(batch["layerwise_step_s"], 111 + 0.1 + 10 + 1 + 100)
        self.assertAlmostEqual(batch["layerwise_8F_step_s"], 3 * 1 + 3 * 10 + 2 * 100)
        self.assertAlmostEqual(batch["dual_pass_s"], 2.1)

    def test_the_official_step_is_eight_forwards_where_all_directions_cost_the_same(self):
        alike = dict.fromkeys(ANSWER, 1.0)
        self.assertAlmostEqual(floor.batch(alike)["layerwise_8F_step_s"], 8)

    def test_an_epoch_counts_each_split_by_its_images(self):
        images = (1280, 256, 128)  # 10, 2 and 1 batches
        plain = 10 * 111 + 2 + 1
        self.assertAlmostEqual(floor.epoch("plain", False, ANSWER, images, 128), plain)
        output = 10 * 121.1 + 2 * 2.1 + 1.1
        self.assertAlmostEqual(floor.epoch("output", False, ANSWER, images, 128), output)
        self.assertAlmostEqual(floor.epoch("output", True, ANSWER, images, 128), output + 10 * 2.1)


class Rounds(unittest.TestCase):
    def servers(self, *names):
        programs = {"broken": ""}
        return rounds.Servers({name: [sys.executable, "-c", programs.get(name, ECHO)] for name in names}, threads=1)

    def test_the_first_round_warms_up_and_is_not_kept(self):
        with self.servers("a", "b") as servers:
            self.assertEqual(servers.about("a")["version"], "echo")
            answers = servers.rounds(2)
        self.assertEqual(answers, {name: [{"round": 1}, {"round": 2}] for name in "ab"})

    def test_rounds_take_turns(self):
        said = []
        with self.servers("a", "b") as servers:
            servers.rounds(1, said.append)
        self.assertEqual([text[-1] for text in said], ["a", "b", "a", "b"])

    def test_the_others_end_when_one_cannot_start(self):
        servers = self.servers("good", "broken")
        with self.assertRaisesRegex(SystemExit, "broken ended"):
            with servers:
                self.fail("not reached")
        self.assertIsNotNone(servers.all["good"].process.returncode)

    def test_ratios_pair_rounds(self):
        self.assertEqual(rounds.ratios([2, 9], [1, 3]), [2, 3])
        with self.assertRaises(ValueError):
            rounds.ratios([1, 2], [1])

    def test_summary_is_median_and_spread(self):
        self.assertEqual(rounds.summary("ratio", [5, 1, 2]), {"ratio": 2, "ratio_low": 1, "ratio_high": 5})
        for values in ([], [0.0], [float("nan")], [-1.0]):
            with self.assertRaisesRegex(SystemExit, "expected positive numbers"):
                rounds.summary("ratio", values)


def epoch(seconds, peak=300.0):
    return {"seconds": seconds, "train_seconds": 0.9 * seconds, "peak_mib": peak}


class Results(unittest.TestCase):
    answers = {
        "plain": [epoch(1.0), epoch(2.0), epoch(1.0)],
        "layerwise-running": [epoch(1.5, 400.0), epoch(3.2, 500.0), epoch(1.6)],
        "convolutions": [dict.fromkeys(ANSWER, 0.01)] * 3,
    }
    abouts = {"plain": {"before_mib": 200.0}, "layerwise-running": {"before_mib": 100.0}}

    def result(self, **changes):
        work = training.Work(Path(), Path(), "python3", 2, rounds=3, **({"device": "cpu"} | changes))
        return training.mode_result(training.MODES["layerwise-running"], self.answers, "layerwise-running", self.abouts,
                                    work)

    def test_ratios_are_medians_of_pairs(self):
        result = self.result()
        self.assertEqual([result[key] for key in ("ratio", "ratio_low", "ratio_high")], [1.6, 1.5, 1.6])
        self.assertAlmostEqual(result["step_ratio"], 1.6)

    def test_targets_hold_at_the_batch_size_that_they_were_set_for(self):
        self.assertEqual((self.result()["target"], self.result()["met"]), (1.6, True))
        self.assertEqual(self.result(expand=5)["target"], 2.5)
        self.assertNotIn("target", self.result(batch_size=64))
        self.assertNotIn("target", self.result(expand=3))

    def test_memory_is_compared_whole_and_by_growth(self):
        result = self.result()
        self.assertAlmostEqual(result["memory_ratio"], 500 / 300)
        self.assertAlmostEqual(result["memory_growth_ratio"], 400 / 100)

    def test_memory_of_a_gpu_is_not_that_of_the_process(self):
        result = self.result(device="cuda")
        self.assertFalse([name for name in result if "mib" in name or "memory" in name])
        report = self.report()
        report["expand_1"]["modes"]["layerwise-running"] = result
        report["expand_1"]["plain"] = {"images_per_s": 1000.0}
        self.assertNotIn("memory at", training_table.render(report, {}))

    def test_distance_to_the_convolutions_is_paired_too(self):
        result = self.result()
        alone = (2304 * 0.07 + 256 * 0.03 + 512 * 0.02) / 128
        self.assertAlmostEqual(result["over_convolutions_ratio"], 1.6 / alone)
        self.assertAlmostEqual(result["convolutions_ratio"], alone / 1.0)

    def test_splits_have_the_proportions_of_cifar10(self):
        work = training.Work(Path(), Path(), "python3", 2, "cpu", 3, images=50000)
        self.assertEqual(work.splits, (45000, 5000, 10000))
        for images in training.DEFAULT_IMAGES.values():
            self.assertEqual(replace(work, images=images).splits[0] % 128, 0)

    def report(self, **changes):
        machine = {"cpu": "Some CPU", "cores": 2, "threads": 2, "caches": {"L2": "2 MiB"}, "device": "cpu",
                   "system": "Debian", "load_before": 0.1, "plain": "PyTorch 1.13"}
        one = {"images": [2304, 256, 512], "batch_size": 128, "rounds": 3, "augmentation_ratio": 1.01,
               "augmentation_ratio_low": 0.99, "augmentation_ratio_high": 1.02, "modes": {"layerwise-running":
               self.result()}, "plain": {"images_per_s": 1000.0, "peak_mib": 300.0, "growth_mib": 100.0}}
        report = {"date": "2026-11-23", "quick": False, "images": "CIFAR-10", "machine": machine, "expand_1": one}
        return report | changes

    def test_table_says_machine_ratio_and_target(self):
        text = training_table.render(self.report(), {"layerwise-running": "layerwise"})
        self.assertIn("Some CPU, 2 cores", text)
        self.assertIn("Images: CIFAR-10.", text)
        self.assertIn("| layerwise | 1.60 × (1.50–1.60) | ≤ 1.60 ×: met | 1.60 × |", text)
        self.assertIn("at most 4.00 × of plain training's (≤ 2.00 ×: missed)", text)
        self.assertIn("without: 1.01 × (0.99–1.02)", text)
        self.assertNotIn("quick", text)
        self.assertNotIn("busy", text)

    def test_table_warns_of_what_makes_figures_worthless(self):
        self.assertIn("mean nothing", training_table.render(self.report(quick=True), {}))
        report = self.report()
        report["machine"]["load_before"] = 3.0
        self.assertIn("the machine was busy", training_table.render(report, {}))

    def test_a_missed_target_is_called_so(self):
        report = self.report()
        report["expand_1"]["modes"]["layerwise-running"]["met"] = False
        self.assertIn("≤ 1.60 ×: missed", training_table.render(report, {}))

    def test_nothing_is_judged_without_targets(self):
        report = self.report()
        del report["expand_1"]["modes"]["layerwise-running"]["target"]
        self.assertNotRegex(training_table.render(report, {}), "met|missed")

    def test_scaling_has_a_row_for_every_point(self):
        row = {"series": "batch size", "value": 32, "ratio": 2.0, "ratio_low": 1.9, "ratio_high": 2.1, "peak_mib": 9.0,
               "plain_images_per_s": 900.0, "images_per_s": 450.0}
        text = training_table.render(self.report(scaling=[row]), {})
        self.assertIn("| batch size | 32 | 2.00 × (1.90–2.10) | 900 | 450 | 9 |", text)


class Comparison(unittest.TestCase):
    old = {"training": {"expand_1": {"seconds": 2.0, "ratio": 3.0}, "gone": 1}, "other": {"x": 5}}
    new = {"training": {"expand_1": {"seconds": 1.0, "ratio": 1.5}, "added": 7, "met": True, "note": "text"}}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, value):
        (self.folder / name).write_text(json.dumps(value))
        return str(self.folder / name)

    def table(self, *arguments):
        return subprocess.run([sys.executable, str(HERE / "table.py"), *arguments], capture_output=True, text=True)

    def test_ratios_come_first_then_all_other_numbers(self):
        rows = table.compare(self.old, self.new).splitlines()[2:]
        self.assertEqual(rows, ["| training | expand_1.ratio | 3 | 1.5 | -50.0 % |",
                                "| training | expand_1.seconds | 2 | 1 | -50.0 % |",
                                "| training | added | – | 7 | – |", "| training | gone | 1 | – | – |"])

    def test_spread_and_equal_counts_have_no_rows(self):
        old = {"one": {"ratio": 1.5, "ratio_low": 1.0, "rounds": 5, "batch": 64, "mean": 2.0}}
        new = {"one": {"ratio": 1.5, "ratio_low": 1.1, "rounds": 5, "batch": 32, "mean": 2.0}}
        rows = [row.split(" | ")[1] for row in table.compare(old, new).splitlines()[2:]]
        self.assertEqual(rows, ["ratio", "batch", "mean"])

    def test_ratios_are_known_by_name(self):
        for name in ("a.ratio", "a.step_ratio_low", "augmentation_ratio"):
            self.assertTrue(table.is_ratio(name))
        for name in ("ratio.seconds", "rationale", "seconds"):
            self.assertFalse(table.is_ratio(name))

    def test_no_change_is_computed_from_nothing(self):
        self.assertEqual(table.change(0, 5), "–")
        self.assertEqual(table.change(float("nan"), 5), "–")
        self.assertEqual(table.change(2, 2.5), "+25.0 %")

    def test_old_is_a_collection_or_one_benchmarks_file(self):
        new = self.write("training.json", self.new["training"])
        together = self.table(new, "--compare", self.write("all.json", self.old))
        alone = self.table(new, "--compare", self.write("before.json", self.old["training"]))
        self.assertEqual(together.stdout, alone.stdout)
        self.assertIn("| training | expand_1.ratio | 3 | 1.5 | -50.0 % |", together.stdout)

    def test_another_machine_is_mentioned(self):
        machines = [{"training": {"machine": {"cpu": name}}} for name in ("A", "B")]
        self.assertIn("another machine (A)", table.other_machine(*machines))
        self.assertEqual(table.other_machine(machines[0], machines[0]), "")

    def test_old_that_is_neither_is_refused(self):
        files = [self.write("one.json", {"x": 1}), self.write("two.json", {"x": 1})]
        run = self.table(*files, "--compare", self.write("three.json", {"x": 1}))
        self.assertEqual(run.returncode, 1)
        self.assertIn("not named for one of one, two", run.stderr)

    def test_what_is_promised_is_held_against(self):
        run = self.table(self.write("interface.json", {"live": {"p99_ms": 20.5, "max_ms": 120}}))
        self.assertEqual(run.stdout.splitlines()[2:], ["| interface | live.p99_ms | 20.5 | ≤ 33 |",
                                                       "| interface | live.max_ms | 120 | ≤ 100: missed |"])

    def test_a_file_that_is_no_json_is_named(self):
        (self.folder / "bad.json").write_text("{")
        run = self.table(str(self.folder / "bad.json"))
        self.assertEqual(run.returncode, 1)
        self.assertIn("bad.json cannot be read", run.stderr)

    def test_results_are_shown_and_collected(self):
        one = self.write("one.json", {"a": {"b": 1.23456}, "c": [7]})
        everything = self.folder / "all"
        run = self.table(one, self.write("training.json", {}), "--collect", str(everything))
        self.assertEqual(run.stdout.splitlines()[2:], ["| one | a.b | 1.235 |  |", "| one | c[0] | 7 |  |"])
        self.assertEqual(json.loads(everything.read_text()), {"one": {"a": {"b": 1.23456}, "c": [7]}, "training": {}})


class CifarFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        for kind in ("train", "t10k"):
            with gzip.open(self.folder / f"{kind}-labels-idx1-ubyte.gz", "wb") as file:
                file.write(struct.pack(">II", 0x801, 3) + bytes([4, 5, 6]))
            with gzip.open(self.folder / f"{kind}-images-idx3-ubyte.gz", "wb") as file:
                file.write(struct.pack(">IIII", 0x803, 3, 28, 28) + b"".join(bytes([i]) * 784 for i in (1, 2, 3)))

    def test_images_get_a_border_and_three_channels(self):
        cifar_files.make(self.folder, 2, 1, self.folder)
        data = (self.folder / "data_batch_1.bin").read_bytes()
        self.assertEqual(len(data), 2 * 3073)
        self.assertEqual((data[0], data[3073]), (4, 5))
        planes = [data[3074 + 1024 * i : 3074 + 1024 * (i + 1)] for i in range(3)]
        self.assertEqual(planes[0], planes[1])
        self.assertEqual(planes[0], planes[2])
        self.assertEqual(planes[0][:66], bytes(66))
        self.assertEqual(planes[0][66:94], bytes([2]) * 28)
        self.assertEqual(planes[0].count(2), 784)
        self.assertEqual((self.folder / "test_batch.bin").stat().st_size, 3073)

    def test_too_few_images_are_an_error(self):
        with self.assertRaisesRegex(SystemExit, "train images, 4 are needed"):
            cifar_files.make(self.folder, 4, 1, self.folder)

    def test_without_images_the_package_is_named(self):
        with self.assertRaisesRegex(SystemExit, "apt install dataset-fashion-mnist"):
            cifar_files.make(self.folder, 1, 1, self.folder / "nowhere")

    def test_the_archives_own_folder_is_found(self):
        self.assertIsNone(cifar_files.folder_with_files(self.folder))
        inner = self.folder / "cifar-10-batches-bin"
        inner.mkdir()
        (inner / "test_batch.bin").touch()
        self.assertEqual(cifar_files.folder_with_files(self.folder), inner)

    def test_a_folder_without_the_files_is_refused(self):
        with self.assertRaisesRegex(SystemExit, "does not hold CIFAR-10"):
            training.data_in(self.folder, None, 1)


if __name__ == "__main__":
    unittest.main()
