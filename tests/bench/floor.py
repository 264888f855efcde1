# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of training is convolutions that nothing can avoid.

F, D, W: all quantizable convolutions of one batch in float32: forward, backward to the input, backward to the weights.
I: forward on integers (u8 x s8 to s32), which a k-bit pass may use. One batch costs:
"""

STEPS = {
    "plain": "F D W",
    # 32 bit: F D W; k bit: I, D to reach its batch norms; layers at 32 bit on quantized inputs: F, W for their weights.
    "layerwise": "F D W I D F W",
    "output": "F D W I D",
    # The same in float alone, with the layers' gradient to their inputs: what the official code needs.
    "layerwise_8F": "F D W F D F W D",
}
# Evaluation: at 32 bit; at both widths; with the layers at 32 bit on quantized inputs too.
PLAIN_LOOK, LOOK, MEASURING = "F", "F I", "F I F"


def seconds(parts, sums):
    """Of one batch; sums: F, D, W, I in seconds."""
    return sum(sums[part] for part in parts.split())


def sums_of(answer):
    return {"F": answer["F"], "D": answer["D"], "W": answer["W"], "I": answer["integer_F"]}


def batch(answer):
    """Everything of one batch in seconds, by name."""
    sums = sums_of(answer)
    steps = {f"{name}_step_s": seconds(parts, sums) for name, parts in STEPS.items()}
    return {f"{name}_s": value for name, value in sums.items()} | steps | {"dual_pass_s": seconds(MEASURING, sums)}


def epoch(kind, dual_pass, answer, images, batch_size):
    """Seconds of an epoch's convolutions.

    kind: plain, layerwise or output; images: (training, validation, test).
    """
    sums = sums_of(answer)
    training, validation, test = (count / batch_size for count in images)
    looks = (PLAIN_LOOK, PLAIN_LOOK) if kind == "plain" else (MEASURING, LOOK)
    total = training * seconds(STEPS[kind], sums)
    total += validation * seconds(looks[0], sums) + test * seconds(looks[1], sums)
    return total + (training * seconds(MEASURING, sums) if dual_pass else 0)
