# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a graph in onnxruntime and times graphs against each other; started by the workbench with a file of orders."""
import collections
import json
import os
import statistics
import sys
import time

import numpy
import onnxruntime


def session(model, threads=0, optimized=None, profile=None):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    if optimized:
        options.optimized_model_filepath = optimized
    if profile:
        options.enable_profiling = True
        options.profile_file_prefix = profile
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def batches(orders):
    images = numpy.fromfile(orders["images"], numpy.float32).reshape(orders["shape"])
    for begin in range(0, len(images), orders["batch"]):
        yield images[begin:begin + orders["batch"]]


def run(orders):
    """Logits of all images, and the other values of the first batches, as raw files numbered by output."""
    running = session(orders["model"], optimized=orders.get("optimized"))
    images = running.get_inputs()[0].name
    names = [output.name for output in running.get_outputs()]
    types = {}
    for i, batch in enumerate(batches(orders)):
        wanted = names if i < orders["compared"] else names[:1]
        for k, value in enumerate(running.run(wanted, {images: batch})):
            types[names[k]] = str(value.dtype)
            with open(f"{orders['folder']}/{k}.raw", "ab") as file:
                value.tofile(file)
        print(f"batch {i + 1}", flush=True)
    return [{"name": name, "type": types[name]} for name in names]


def milliseconds(running, image):
    begin = time.perf_counter()
    running.run(None, {"images": image})
    return 1000 * (time.perf_counter() - begin)


def go_on(parent=os.getppid()):
    """Ends with the workbench, even where that was killed."""
    if os.getppid() != parent:
        sys.exit("the workbench is gone")


def measure(orders):
    """One image at a time, the models in turn, so that what else the machine does meets all alike."""
    image = next(batches(orders))[:1]
    running = {model["name"]: session(model["file"], orders["threads"]) for model in orders["latency"]}
    times = {name: [] for name in running}
    for i in range(orders["warm_up"] + orders["repeats"]):
        go_on()
        for name, each in running.items():
            spent = milliseconds(each, image)
            if i >= orders["warm_up"]:
                times[name].append(spent)
        print(f"round {i + 1}", flush=True)
    result = []
    for name, each in times.items():
        quartiles = statistics.quantiles(each, n=4)
        result.append({"model": name, "median": quartiles[1], "quartile1": quartiles[0], "quartile3": quartiles[2]})
    return result


def middle(values):
    """The mean of the middle half: the profiler counts whole microseconds, so a median would be a step."""
    ordered = sorted(values)
    quarter = len(ordered) // 4
    return statistics.fmean(ordered[quarter:len(ordered) - quarter])


def profile(orders):
    """Milliseconds of each node for one image, by the runtime's own profiler."""
    image = next(batches(orders))[:1]
    result = []
    for model in orders["profile"]:
        go_on()
        running = session(model["file"], orders["threads"], model["optimized"], f"{orders['folder']}/profile")
        for _ in range(orders["warm_up"] + orders["repeats"]):
            running.run(None, {"images": image})
        log = running.end_profiling()
        nodes = collections.defaultdict(list)
        with open(log, encoding="utf-8") as file:
            for event in json.load(file):
                if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
                    nodes[event["name"].removesuffix("_kernel_time")].append(event["dur"] / 1000)
        os.remove(log)
        result.append({name: middle(times[orders["warm_up"]:]) for name, times in nodes.items()})
        print("profile", flush=True)
    return result


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        orders = json.load(file)
    answer = {"version": onnxruntime.__version__}
    for name, task in {"model": run, "profile": profile, "latency": measure}.items():
        if name in orders:
            answer[name] = task(orders)
    with open(orders["answer"], "w", encoding="utf-8") as file:
        json.dump(answer, file)


main()
