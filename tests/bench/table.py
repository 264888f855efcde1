#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints benchmark results as Markdown, and how they changed since earlier ones.

Usage: table.py [--collect ALL.json] [--compare OLD.json] FILE.json...

Each FILE: one JSON object of the benchmark that the file is named for, nested as its program likes.
--collect writes all of them as one object, by name. OLD is such a collection, or one benchmark's file.
"""
import argparse
import json
import math
from pathlib import Path

NOTHING = "–"


def leaves(value, name=""):
    """(dotted name, number or text) of everything in a nested value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, f"{name}[{index}]")
    else:
        yield name, value


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def text(value):
    return f"{value:.4g}" if isinstance(value, float) else str(value)


# What the window promises (README.md, docs/benchmarks.md): of these measures no more.
LIMITS = {
    ("interface", "live.p99_ms"): 33, ("interface", "live.max_ms"): 100,
    ("interface", "zooming.p99_ms"): 33, ("interface", "zooming.max_ms"): 100,
    ("interface", "highlighted.p99_ms"): 33, ("interface", "highlighted.max_ms"): 100,
    ("live_run", "live.p99_ms"): 33, ("live_run", "live.max_ms"): 100,
    ("live_run", "zooming.p99_ms"): 33, ("live_run", "zooming.max_ms"): 100,
    ("live_run", "highlighted.p99_ms"): 33, ("live_run", "highlighted.max_ms"): 100,
    ("interface", "heavy_figure.pdf_ms"): 2000, ("interface", "heavy_figure.svg_ms"): 2000,
    ("interface", "heavy_figure.pdf_kB"): 500, ("interface", "heavy_figure.svg_kB"): 500,
    ("interface", "heavy_figure.png_ms"): 2000, ("interface", "runs_list.filter_ms"): 100,
    ("interface", "redraw_many_curves.median_ms"): 16.6, ("interface", "redraw_many_points.median_ms"): 30,
    ("live_run", "live.window_share"): 0.1,
    ("interface", "runs_list.query_ms"): 100, ("first_list", "median_s"): 1, ("cold_start", "median_s"): 1.5,
}


def held(benchmark, name, value):
    """Whether a measure keeps to what is promised: "≤ 33", "≤ 33: missed", or nothing."""
    limit = LIMITS.get((benchmark, name))
    if limit is None:
        return ""
    return f"≤ {limit}" + ("" if value <= limit else ": missed")


def show(results):
    """All values of benchmarks by name."""
    lines = ["| benchmark | measure | value | promised |", "|---|---|---:|---|"]
    lines += [f"| {benchmark} | {name} | {text(value)} | {held(benchmark, name, value)} |"
              for benchmark, result in results.items() for name, value in leaves(result)]
    return "\n".join(lines)


def numbers(results):
    """{(benchmark, measure): number}"""
    return {(benchmark, name): value for benchmark, result in results.items() for name, value in leaves(result)
            if is_number(value)}


def is_ratio(measure):
    """Of a name such as "expand_1.modes.output-running.step_ratio_low"."""
    return "ratio" in measure.rsplit(".", 1)[-1].split("_")


def change(old, new):
    if old is None or new is None or not (math.isfinite(old) and math.isfinite(new)) or old == 0:
        return NOTHING
    return f"{(new / old - 1) * 100:+.1f} %"


def value_or_nothing(value):
    return NOTHING if value is None else text(value)


def is_worth_a_row(name, before, after):
    """Neither the spread around a median nor a count, a setting say, that is the same in both."""
    same_count = isinstance(after.get(name), int) and before.get(name) == after[name]
    return not same_count and not name[1].endswith(("_low", "_high"))


def compare(old, new):
    """Every measure of both, ratios first; absolute times belong to their machine."""
    before, after = numbers(old), numbers(new)
    names = list(after) + [name for name in before if name not in after and name[0] in new]
    names = [name for name in names if is_worth_a_row(name, before, after)]
    lines = ["| benchmark | measure | old | new | change |", "|---|---|---:|---:|---:|"]
    for name in sorted(names, key=lambda name: not is_ratio(name[1])):
        pair = before.get(name), after.get(name)
        lines.append(f"| {name[0]} | {name[1]} | {' | '.join(map(value_or_nothing, pair))} | {change(*pair)} |")
    return "\n".join(lines)


def other_machine(old, new):
    """A sentence where the two come from different machines, else nothing."""
    machines = [results.get("training", {}).get("machine", {}).get("cpu") for results in (old, new)]
    if None in machines or machines[0] == machines[1]:
        return ""
    return f"The old figures come from another machine ({machines[0]}): compare ratios alone.\n\n"


def read(file):
    try:
        return json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SystemExit(f"bench: {file} cannot be read: {error}") from error


def read_old(file, names):
    """A collection by benchmark's name, whichever of the two the file is."""
    old = read(file)
    if any(name in old for name in names):
        return old
    name = Path(file).stem
    if name in names:
        return {name: old}
    if len(names) == 1:
        return {names[0]: old}
    raise SystemExit(f"bench: {file} is no collection of benchmarks, and not named for one of {', '.join(names)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--collect", type=Path, metavar="ALL.json")
    parser.add_argument("--compare", metavar="OLD.json")
    chosen = parser.parse_args()
    results = {Path(file).stem: read(file) for file in chosen.files}
    if chosen.collect:
        chosen.collect.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    if chosen.compare:
        old = read_old(chosen.compare, list(results))
        print(other_machine(old, results) + compare(old, results))
        return
    # Training has printed tables of its own.
    rest = {name: result for name, result in results.items() if name != "training"}
    if rest:
        print(show(rest))


if __name__ == "__main__":
    main()
