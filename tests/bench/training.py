#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory of the engine's training against plain full-precision training in PyTorch.

Every program serves rounds of one epoch; the rounds of all alternate, one program at work at a time, and each is
compared with PyTorch's of the same round. Prints a Markdown table; the numbers go to a JSON file.
"""
import argparse
import datetime
import json
import os
import signal
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

import cifar_files
import floor
import machine
import training_table
from rounds import Servers, column, ratios, summary

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DEFAULT_IMAGES = {1: 2560, 2: 1280, 3: 1280, 5: 426}  # training and validation, by expand: seconds a round
QUICK_IMAGES = 80
NO_AUGMENTATION = ("data.flip=false", "data.crop_padding=0")


@dataclass(frozen=True)
class Mode:
    """A way to train in the engine."""

    words: str
    settings: tuple
    convolutions: str  # in floor.py
    targets: dict  # by expand: times plain training's epoch, at most
    dual_pass: bool = False


RUNNING, PASS = "dual.update=epoch-running", "dual.update=epoch-pass"
MODES = {
    "layerwise-running": Mode("layerwise, dual step from running means", (RUNNING,), "layerwise", {1: 1.6, 5: 2.5}),
    "layerwise-pass": Mode("layerwise, dual step from an evaluation pass", (PASS,), "layerwise", {1: 2.1, 5: 3.2},
                           dual_pass=True),
    "output-running": Mode("output-only, running means", (RUNNING, "method.constraints=output"), "output",
                           {1: 1.1, 5: 1.6}),
    "full-precision": Mode("plain full precision in our engine", ("method.name=full-precision",), "plain",
                           {1: 0.75, 5: 0.95}),
}


@dataclass(frozen=True)
class Work:
    """What all programs of a comparison do."""

    data: Path
    programs: Path
    python: str
    threads: int
    device: str
    rounds: int
    expand: int = 1
    images: int = 2560  # training and validation
    batch_size: int = 128

    @property
    def splits(self):
        """Training, validation and test images, in the proportions of CIFAR-10."""
        validation = self.images // 10  # truncated as the engine does
        return self.images - validation, validation, self.images // 5

    def plain(self):
        return [self.python, HERE / "plain_training.py", "--data", cifar_files.folder_with_files(self.data), "--images",
                self.images, "--expand", self.expand, "--batch-size", self.batch_size, "--threads", self.threads,
                "--device", self.device]

    def engine(self, settings, sink="log"):
        return [self.programs / "bench_training", "--sink", sink, f"data.path={self.data}",
                f"data.train_limit={self.images}", f"data.test_limit={self.splits[2]}",
                f"network.expand={self.expand}", f"run.batch_size={self.batch_size}", f"run.threads={self.threads}",
                f"run.device={self.device}", *settings]

    def convolutions(self):
        """None where oneDNN was not found when the programs were built, or on a GPU, where its times mean nothing."""
        program = self.programs / "bench_convolutions"
        if self.device != "cpu" or not program.exists():
            return None
        return [program, "--expand", self.expand, "--batch-size", self.batch_size]


def note(text):
    """Progress, on a terminal alone."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def train_rate(answers, images):
    """Training images a second of a training step."""
    return summary("images_per_s", [images / seconds for seconds in column(answers, "train_seconds")])["images_per_s"]


def memory(answers, about):
    peak = max(column(answers, "peak_mib"))
    return {"peak_mib": peak, "growth_mib": peak - about["before_mib"]}


def own_numbers(answers, about, work):
    """Memory is that of the processes: on a GPU it means nothing, and is left out."""
    return (summary("seconds", column(answers, "seconds"))
            | {"images_per_s": train_rate(answers, work.splits[0])}
            | (memory(answers, about) if work.device == "cpu" else {}))


def memory_ratios(own, plain):
    return {"memory_ratio": own["peak_mib"] / plain["peak_mib"],
            "memory_growth_ratio": own["growth_mib"] / plain["growth_mib"]}


def against(own, plain, name="ratio", key="seconds"):
    return summary(name, ratios(column(own, key), column(plain, key)))


def beside_convolutions(mode, own, plain, convolutions, work):
    """The convolutions' own share of plain training's time, and how far from them the engine is."""
    alone = [floor.epoch(mode.convolutions, mode.dual_pass, answer, work.splits, work.batch_size)
             for answer in convolutions]
    return (summary("convolutions_ratio", ratios(alone, column(plain, "seconds")))
            | summary("over_convolutions_ratio", ratios(column(own, "seconds"), alone)))


def judge(mode, name, result, work):
    target = mode.targets.get(work.expand) if work.batch_size == 128 else None
    return {} if target is None else {"target": target, "met": result[name] <= target}


def mode_result(mode, answers, name, abouts, work):
    own, plain = answers[name], answers["plain"]
    result = against(own, plain) | against(own, plain, "step_ratio", "train_seconds")
    result |= judge(mode, "ratio", result, work)
    result |= own_numbers(own, abouts[name], work)
    if work.device == "cpu":
        result |= memory_ratios(result, memory(plain, abouts["plain"]))
    if "convolutions" in answers:
        result |= beside_convolutions(mode, own, plain, answers["convolutions"], work)
    return result


def commands_of(work, modes, extras):
    """Plain training first, the convolutions last."""
    commands = {"plain": work.plain()} | {name: work.engine(MODES[name].settings) for name in modes}
    if extras:
        commands["no-augmentation"] = work.engine((RUNNING, *NO_AUGMENTATION))
        commands["bare"] = work.engine((RUNNING, "run.statistics_every=1000000"), sink="none")
    if work.convolutions():
        commands["convolutions"] = work.convolutions()
    return commands


def measure(work, modes, extras):
    """One width of the network: every mode against plain training."""
    with Servers(commands_of(work, modes, extras), work.threads) as servers:
        answers = servers.rounds(work.rounds, lambda text: note(f"expand {work.expand}, {text}"))
        abouts = {name: servers.about(name) for name in answers}
    result = {"images": list(work.splits), "batch_size": work.batch_size, "rounds": work.rounds,
              "plain": own_numbers(answers["plain"], abouts["plain"], work)}
    result["modes"] = {name: mode_result(MODES[name], answers, name, abouts, work) for name in modes}
    if extras:
        usual = answers["layerwise-running"]
        result |= against(usual, answers["no-augmentation"], "augmentation_ratio")
        result |= against(usual, answers["bare"], "log_and_statistics_ratio")
    if "convolutions" in answers:
        each = [floor.batch(answer) for answer in answers["convolutions"]]
        result["convolutions"] = {key: summary(key, column(each, key))[key] for key in each[0]}
    return result, versions(abouts, modes[0])


def versions(abouts, mode):
    """What the programs say of themselves; the engine as one of its modes says it."""
    names = {"plain": "plain", "engine": mode, "convolutions": "convolutions"}
    return {key: abouts[name]["version"] for key, name in names.items() if name in abouts}


def scaling_points(work):
    """(series, value, work, settings of the engine): what the cost of the layerwise step is plotted over."""
    for batch_size in (32, 64, 128, 256):
        yield "batch size", batch_size, replace(work, batch_size=batch_size), ()
    for expand in (1, 2, 3, 5):
        yield "expand", expand, replace(work, expand=expand, images=min(work.images, DEFAULT_IMAGES[expand])), ()
    for bits in ("2", "2,4", "1,2,4,8"):
        count = bits.count(",") + 1
        yield "bit widths", count, work, (f"quant.bits={bits}",)
    for layers in (20, 10, 5, 1):
        kept = ",".join(str(index) for index in range(20 - layers))
        yield "constrained layers", layers, work, (f"quant.high_precision={kept}",) if kept else ()


def scaling(work):
    work = replace(work, rounds=min(work.rounds, 3))  # there are many points
    rows = []
    for series, value, point, settings in scaling_points(work):
        commands = {"plain": point.plain(), "layerwise": point.engine((RUNNING, *settings))}
        with Servers(commands, point.threads) as servers:
            answers = servers.rounds(point.rounds, lambda text, place=f"{series} {value}": note(f"{place}, {text}"))
            about = servers.about("layerwise")
        rows.append({"series": series, "value": value,
                     "plain_images_per_s": train_rate(answers["plain"], point.splits[0]),
                     **own_numbers(answers["layerwise"], about, point),
                     **against(answers["layerwise"], answers["plain"])})
    return rows


def data_in(chosen, folder, images):
    """The folder with the images, made in `folder` where none is chosen; and a sentence on what they are."""
    if not chosen:
        # Speed does not depend on what the images show.
        cifar_files.make(folder, images, images // 5)
        return folder, "Fashion-MNIST in CIFAR-10's form (32×32, three equal channels)"
    if not cifar_files.folder_with_files(chosen):
        raise SystemExit(f"bench: {chosen} does not hold CIFAR-10's binary files (test_batch.bin and others)")
    return Path(chosen).resolve(), "CIFAR-10"


def options(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=os.environ.get("PDQAT_CIFAR10"), metavar="FOLDER",
                        help="CIFAR-10's binary files (default: $PDQAT_CIFAR10, else made of Fashion-MNIST's images)")
    parser.add_argument("--programs", type=Path, default=ROOT / "build/release/bin", metavar="FOLDER")
    parser.add_argument("--python", default="/usr/bin/python3", help="one that has PyTorch")
    parser.add_argument("--output", type=Path, default=ROOT / "build/bench/training.json", metavar="FILE")
    parser.add_argument("--expand", type=int, nargs="+", help="widths of the network (default: 1 5)")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES))
    parser.add_argument("--rounds", type=int, help="after the one that warms up (default: 5)")
    parser.add_argument("--images", type=int, help="training and validation images of a round")
    parser.add_argument("--batch-size", type=int, help="default: 128")
    parser.add_argument("--threads", type=int, default=machine.cores())
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda"))
    parser.add_argument("--scaling", action="store_true", help="cost over batch size, width, bit widths, layers too")
    parser.add_argument("--quick", action="store_true", help="tiny work, to see that everything runs: no figures")
    chosen = parser.parse_args(arguments)
    chosen.expand = chosen.expand or ([1] if chosen.quick else [1, 5])
    chosen.rounds = chosen.rounds or (2 if chosen.quick else 5)
    chosen.batch_size = chosen.batch_size or (16 if chosen.quick else 128)
    return chosen


def images_of(chosen, expand):
    return chosen.images or (QUICK_IMAGES if chosen.quick else DEFAULT_IMAGES.get(expand, DEFAULT_IMAGES[5]))


def run(chosen, data):
    work = Work(data, chosen.programs.resolve(), chosen.python, chosen.threads, chosen.device, chosen.rounds,
                images=images_of(chosen, 1), batch_size=chosen.batch_size)
    result, programs = {}, {}
    for expand in chosen.expand:
        # What surrounds the step weighs most where the step is shortest.
        extras = expand == min(chosen.expand) and "layerwise-running" in chosen.modes
        here = replace(work, expand=expand, images=images_of(chosen, expand))
        result[f"expand_{expand}"], programs = measure(here, chosen.modes, extras)
    if chosen.scaling:
        result["scaling"] = scaling(work)
    return result, programs


def main(arguments=None):
    chosen = options(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # leaves no files behind
    if not (chosen.programs / "bench_training").exists():
        raise SystemExit(f"bench: {chosen.programs} has no bench_training. Build it: ninja training_bench")
    about = machine.describe()
    most = max(images_of(chosen, expand) for expand in (*chosen.expand, 1))
    with tempfile.TemporaryDirectory(prefix="pdqat-bench-") as folder:
        os.environ["TMPDIR"] = folder  # the programs' run directories too
        data, images = data_in(chosen.data, Path(folder), most)
        result, programs = run(chosen, data)
    note("")
    report = {"date": datetime.date.today().isoformat(), "quick": chosen.quick, "images": images,
              "machine": about | {"threads": chosen.threads, "device": chosen.device} | programs, **result}
    chosen.output.parent.mkdir(parents=True, exist_ok=True)
    chosen.output.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(training_table.render(report, {name: mode.words for name, mode in MODES.items()}))


if __name__ == "__main__":
    main()
