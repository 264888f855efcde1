# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real runs that are handed to trackers, and what their logs say.

Tests start as: TEST.py PDQAT SOURCE FEED_TRACKER.
"""
import json
import math
import pathlib
import shutil
import subprocess
import sys

FEEDER = pathlib.Path(sys.argv.pop(3)).resolve()
sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests" / "app" / "cli"))
import pdqat_testing  # noqa: E402

STORED = "20261123-180651-mcgc"  # six epochs at 1 bit, 20 layers and the output under constraints


class TrackedRunTest(pdqat_testing.PdqatTest):
    def stored_run(self):
        """One of the repository's runs, in a library of this test."""
        stored = pdqat_testing.SOURCE / "tests" / "data" / "report" / "runs" / STORED
        shutil.copytree(stored, self.library / "runs" / STORED)
        (self.library / "runs" / STORED / "exports").mkdir(exist_ok=True)
        return self.library / "runs" / STORED

    def trained_run(self, **changes):
        """A new one of two epochs, with its checkpoints and numbers of every batch."""
        before = set((self.library / "runs").glob("*"))
        self.run_pdqat("train", *self.settings(**changes), timeout=300)
        run, = set((self.library / "runs").iterdir()) - before
        return run

    def feed(self, kind, run, *options, environment=None, code=0):
        """Delivers the run's events. What the tracker says of itself, or its error."""
        done = subprocess.run([FEEDER, kind, run, *map(str, options)], capture_output=True, text=True, timeout=120,
                              env={**self.environment(), **(environment or {})})
        self.assertEqual(done.returncode, code, done.stderr)
        return json.loads(done.stdout) if code == 0 else done.stderr


def events(run):
    return [json.loads(line)["event"] for line in (run / "events.jsonl").read_text().splitlines()]


def of_type(run, kind):
    return [event for event in events(run) if event["type"] == kind]


def constraints(run):
    """(layer, bits, epsilon) of each."""
    return [(c["layer"], c["bits"], c["epsilon"]) for c in events(run)[0]["constraints"]]


def epoch_series(run, name):
    """Series of the log as {series: {epoch: value}}; `name` words them:
    name(what, split, layer, bits), where what is loss, accuracy, value, slack or dual."""
    series = {}

    def add(epoch, value, *words):
        if (key := name(*words)) and not math.isnan(float(value)):
            series.setdefault(key, {})[epoch] = float(value)

    for event in of_type(run, "epoch_done"):
        for split in event["splits"]:
            for width in split["widths"]:
                for what in ("loss", "accuracy"):
                    add(event["epoch"], width[what], what, split["split"], None, width["bits"])
        for split, key in (("train", "train_values"), ("val", "validation_values")):
            for (layer, bits, epsilon), value in zip(constraints(run), event[key]):
                add(event["epoch"], value, "value", split, layer, bits)
                add(event["epoch"], value - epsilon, "slack", split, layer, bits)
    for event in of_type(run, "dual_step"):
        for (layer, bits, _), value in zip(constraints(run), event["lambda"]):
            add(event["at"]["epoch"], value, "dual", None, layer, bits)
    return series


def main():
    pdqat_testing.main()
