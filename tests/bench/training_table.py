# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Markdown tables of the training benchmark, from its JSON."""

MEMORY_TARGET = 2.0  # times plain training's peak
LOG_TARGET = 1.02  # log and statistics: under 2 % of an epoch
NOTHING = "–"


def table(heads, rows):
    """The first column is text, the others are numbers."""
    lines = ["| " + " | ".join(heads) + " |", "|---|" + "---:|" * (len(heads) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def times(value):
    return f"{value:.2f} ×"


def spread(result, name):
    return f"{times(result[name])} ({result[f'{name}_low']:.2f}–{result[f'{name}_high']:.2f})"


def verdict(result):
    return f"≤ {times(result['target'])}: {'met' if result['met'] else 'missed'}" if "target" in result else NOTHING


def machine_lines(report):
    machine = report["machine"]
    caches = ", ".join(f"{name} {size}" for name, size in machine["caches"].items())
    versions = "; ".join(machine[name] for name in ("engine", "plain", "convolutions") if name in machine)
    lines = [
        f"{report['date']}. {machine['cpu']}, {machine['cores']} cores, {machine['threads']} threads, {caches}; "
        f"device {machine['device']}; {machine['system']}; {versions}.",
        f"Images: {report['images']}. Load before: {machine['load_before']:.2f}"
        + (": the machine was busy, take these figures with care." if machine["load_before"] > 0.5 else "."),
    ]
    if report["quick"]:
        lines.append("A quick run: it shows that everything works, its figures mean nothing.")
    return "\n".join(lines)


def memory_cell(result):
    if "memory_ratio" not in result:
        return NOTHING
    return f"{result['memory_ratio']:.2f} / {result['memory_growth_ratio']:.2f} ×"


def plain_row(plain):
    memory = f"{plain['peak_mib']:.0f} / {plain['growth_mib']:.0f} MiB" if "peak_mib" in plain else NOTHING
    speed = f"{plain['images_per_s']:.0f}"
    return ["PyTorch, plain full precision", "1", NOTHING, "1", NOTHING, NOTHING, speed, memory]


def mode_row(words, result):
    convolutions = times(result["convolutions_ratio"]) if "convolutions_ratio" in result else NOTHING
    over = times(result["over_convolutions_ratio"]) if "over_convolutions_ratio" in result else NOTHING
    return [words, spread(result, "ratio"), verdict(result), times(result["step_ratio"]), convolutions, over,
            f"{result['images_per_s']:.0f}", memory_cell(result)]


def expand_table(name, result, words):
    training, validation, test = result["images"]
    rows = [plain_row(result["plain"])]
    rows += [mode_row(words.get(mode, mode), one) for mode, one in result["modes"].items()]
    return "\n".join([
        f"### Expand {name.removeprefix('expand_')}",
        f"Batch {result['batch_size']}; an epoch is {training} training, {validation} validation and {test} test "
        f"images; medians of {result['rounds']} paired rounds (lowest–highest).",
        "",
        table(["", "epoch", "target", "step", "convolutions alone", "epoch over convolutions", "images/s in a step",
               "memory: peak / growth"], rows),
    ])


def said(ok):
    return "met" if ok else "missed"


def memory_line(expand, result):
    ratios = [one[key] for one in result["modes"].values() for key in ("memory_ratio", "memory_growth_ratio")]
    worst = max(ratios)
    line = f"- Peak memory at expand {expand}: at most {times(worst)} of plain training's"
    if not any("target" in one for one in result["modes"].values()):
        return f"{line}."
    return f"{line} (≤ {times(MEMORY_TARGET)}: {said(worst <= MEMORY_TARGET)})."


def log_line(result):
    ratio, low, high = (result[f"log_and_statistics_ratio{end}"] for end in ("", "_low", "_high"))
    return (f"- With event log, run directory and statistics against without: {ratio:.3f} × ({low:.3f}–{high:.3f}; "
            f"≤ {LOG_TARGET} ×: {said(ratio <= LOG_TARGET)}).")


def convolutions_line(expand, alone):
    words = [f"{key.removesuffix('_s').removesuffix('_step').replace('_', ' ')} {value * 1000:.1f}"
             for key, value in alone.items()]
    return f"- Convolutions alone at expand {expand}, ms a batch (I: on integers): {', '.join(words)}."


def around(name, result):
    """What is not in the table: memory, augmentation, log."""
    expand, lines = name.removeprefix("expand_"), []
    if "peak_mib" in result["plain"]:
        lines.append(memory_line(expand, result))
    if "augmentation_ratio" in result:
        lines.append(f"- An epoch with augmentation against one without: {spread(result, 'augmentation_ratio')}.")
    if "log_and_statistics_ratio" in result:
        lines.append(log_line(result))
    if "convolutions" in result:
        lines.append(convolutions_line(expand, result["convolutions"]))
    return lines


def scaling_table(rows):
    return "\n".join(["### How cost grows", "", table(
        ["layerwise, running means", "value", "epoch over plain", "PyTorch images/s", "images/s", "peak MiB"],
        [[row["series"], str(row["value"]), spread(row, "ratio"), f"{row['plain_images_per_s']:.0f}",
          f"{row['images_per_s']:.0f}", f"{row['peak_mib']:.0f}" if "peak_mib" in row else NOTHING] for row in rows])])


def render(report, words):
    """`words`: what each mode is called."""
    expands = {name: value for name, value in report.items() if name.startswith("expand_")}
    parts = ["## Training speed", machine_lines(report)]
    parts += [expand_table(name, result, words) for name, result in expands.items()]
    parts.append("\n".join(line for name, result in expands.items() for line in around(name, result)))
    if "scaling" in report:
        parts.append(scaling_table(report["scaling"]))
    return "\n\n".join(parts)
