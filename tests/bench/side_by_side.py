#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of the sweep side-by-side: test accuracy after the last epoch, by what was trained and bit width.

Usage: side_by_side.py PDQAT LIBRARY CIFAR10 [--onnx SEED] [--peer FILE]
--onnx SEED also exports that seed's runs as QCDQ and counts in onnxruntime (pip install onnxruntime numpy) what they get
right of the test images, beside the engine's own count; --peer takes lines of JSON as brevitas_resnet8.py prints them.
"""
import argparse
import csv
import io
import json
import pathlib
import re
import statistics
import subprocess
import tempfile


class Workbench:
    def __init__(self, program, library):
        self.program, self.library = program, library

    def run(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments), "--library", self.library], check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    def last(self, run):
        """The value of each series after the last epoch."""
        rows = csv.DictReader(io.StringIO(self.run("history", run, "--series", "test/*")))
        return {row["series"]: float(row["value"]) for row in rows}


def test_images(folder):
    import numpy
    rows = numpy.fromfile(pathlib.Path(folder) / "test_batch.bin", numpy.uint8).reshape(-1, 3073)
    mean, deviation = numpy.float32([[125.3, 123.0, 113.9], [63.0, 62.1, 66.7]]).reshape(2, 1, 3, 1, 1)
    return (rows[:, 1:].reshape(-1, 3, 32, 32).astype(numpy.float32) - mean) / deviation, rows[:, 0]


def share_right_in_onnxruntime(workbench, run, bits, images, labels):
    import onnxruntime
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "model.onnx"
        workbench.run("export", run, "--to", "qcdq", "--bits", bits, "--checkpoint", "last", "-o", file)
        session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
        name = session.get_inputs()[0].name
        right = sum(int((session.run(None, {name: images[i:i + 100]})[0].argmax(1) == labels[i:i + 100]).sum())
                    for i in range(0, len(images), 100))
    return right / len(images)


LEARNED = "straight through, learned, channel"  # what the others are held against: LSQ, as the field does it
T95 = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776}  # two-sided quantiles of Student's t, by number of values


def interval(values):
    """Mean and half of its 95 % t interval, in percent."""
    half = T95[len(values)] * statistics.stdev(values) / len(values) ** 0.5 if len(values) in T95 else None
    return 100 * statistics.mean(values), None if half is None else 100 * half


def cell(values):
    texts = ", ".join(f"{100 * value:.1f}" for value in values)
    mean, half = interval(values)
    return texts if half is None else f"{mean:.2f} ± {half:.2f} ({texts})"


def differences(title, rows, widths, reference):
    """Less the reference, paired over the seeds that both have."""
    print(f"\n| {title} | " + " | ".join(f"{bits} bit" for bits in widths) + " |")
    print("|---|" + "---|" * len(widths))
    for name, by_width in rows.items():
        cells = []
        for bits in widths:
            mine, other = by_width.get(bits, {}), rows[reference].get(bits, {})
            shared = sorted(set(mine) & set(other))
            if name == reference or not shared:
                cells.append("")
                continue
            mean, half = interval([mine[seed] - other[seed] for seed in shared])
            cells.append(f"{mean:+.2f}" if half is None else f"{mean:+.2f} ± {half:.2f}")
        print(f"| {name} | " + " | ".join(cells) + " |")


def table(title, rows, widths):
    print(f"\n| {title} | " + " | ".join(f"{bits} bit" for bits in widths) + " |")
    print("|---|" + "---|" * len(widths))
    for name, by_width in rows.items():
        print(f"| {name} | " + " | ".join(cell([by_width[bits][seed] for seed in sorted(by_width[bits])])
                                         if bits in by_width else "" for bits in widths) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pdqat")
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("cifar10", type=pathlib.Path)
    parser.add_argument("--onnx", type=int)
    parser.add_argument("--peer", type=pathlib.Path)
    given = parser.parse_args()
    workbench = Workbench(given.pdqat, given.library)
    status = json.loads((given.library / "sweeps" / "side-by-side" / "status.json").read_text())
    low, full, exported = {}, {}, {}
    images = test_images(given.cifar10) if given.onnx is not None else None
    for run in status["runs"]:
        found = re.fullmatch(r"(.*), (\d) bit, seed (\d+)", run["label"])
        if not found or run["state"] != "finished":
            continue
        name, bits, seed = found[1], int(found[2]), int(found[3])
        values = workbench.last(run["run"])
        low.setdefault(name, {}).setdefault(bits, {})[seed] = values[f"test/accuracy@{bits}"]
        if "test/accuracy@32" in values:
            full.setdefault(name, {}).setdefault(bits, {})[seed] = values["test/accuracy@32"]
        if seed == given.onnx:
            exported.setdefault(name, {}).setdefault(bits, {})[seed] = share_right_in_onnxruntime(
                workbench, run["run"], bits, *images)
    for line in given.peer.read_text().splitlines() if given.peer else []:
        row = json.loads(line)
        low.setdefault(f"Brevitas, {row['scales']}", {}).setdefault(row["bits"], {})[row["seed"]] = row["accuracy"]
    widths = sorted({bits for by_width in low.values() for bits in by_width}, reverse=True)
    table("at the low width", low, widths)
    if LEARNED in low:
        differences(f"less {LEARNED}", low, widths, LEARNED)
    table("at 32 bit in the same run", full, widths)
    if exported:
        table(f"seed {given.onnx} in onnxruntime", exported, widths)


main()
