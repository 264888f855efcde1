# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a graph in onnxruntime and times graphs against each other; started by the workbench with a file of orders."""
import json
import statistics
import sys
import time

import numpy
import onnxruntime


def session(model, threads=0, optimized=None):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    if optimized:
        options.optimized_model_filepath = optimized
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def batches(orders):
    images = numpy.fromfile(orders["images"], numpy.float32).reshape(orders["shape"])
    for begin in range(0, len(images), orders["batch"]):
        yield images[begin:begin + orders["batch"]]


def run(orders):
    """Logits of all images, and the other values of the first batches, as raw files numbered by output."""
    running = session(orders["model"], optimized=orders["optimized"])
    names = [output.name for output in running.get_outputs()]
    types = {}
    for i, batch in enumerate(batches(orders)):
        wanted = names if i < orders["compared"] else names[:1]
        for k, value in enumerate(running.run(wanted, {"images": batch})):
            types[names[k]] = str(value.dtype)
            with open(f"{orders['folder']}/{k}.raw", "ab") as file:
                value.tofile(file)
        print(f"batch {i + 1}", flush=True)
    return [{"name": name, "type": types[name]} for name in names]


def milliseconds(running, image):
    begin = time.perf_counter()
    running.run(None, {"images": image})
    return 1000 * (time.perf_counter() - begin)


def measure(orders):
    """One image at a time, the models in turn, so that what else the machine does meets all alike."""
    image = next(batches(orders))[:1]
    running = {model["name"]: session(model["file"], orders["threads"]) for model in orders["latency"]}
    times = {name: [] for name in running}
    for i in range(orders["warm_up"] + orders["repeats"]):
        for name, each in running.items():
            spent = milliseconds(each, image)
            if i >= orders["warm_up"]:
                times[name].append(spent)
    result = []
    for name, each in times.items():
        quartiles = statistics.quantiles(each, n=4)
        result.append({"model": name, "median": quartiles[1], "quartile1": quartiles[0], "quartile3": quartiles[2]})
    return result


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        orders = json.load(file)
    answer = {"version": onnxruntime.__version__, "outputs": run(orders), "latency": measure(orders)}
    with open(orders["answer"], "w", encoding="utf-8") as file:
        json.dump(answer, file)


main()
