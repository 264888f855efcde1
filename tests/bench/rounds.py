# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that serve rounds, one of them at work at a time; and what their answers say together."""
import json
import math
import os
import pathlib
import statistics
import subprocess
import time

GIVE_UP = 10  # seconds in which the threads of the program before must have stopped spinning


class Server:
    """A program that says when it is ready, and then answers every line with one JSON line."""

    def __init__(self, name, command, threads):
        self.name = name
        environment = os.environ | {"OMP_NUM_THREADS": str(threads)}
        self.process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        self.about = None

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"bench: {self.name} ended without an answer; its own message stands above")
        return json.loads(line)

    def wait_until_ready(self):
        self.about = self.answer()

    def works(self):
        """Whether any of its threads runs or wants to."""
        try:
            states = [task.read_text().rpartition(")")[2].split()[0]
                      for task in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/stat")]
        except OSError:  # a thread that ended while we looked
            return True
        return "R" in states

    def round(self):
        print(file=self.process.stdin, flush=True)
        return self.answer()

    def close(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass  # it ended by itself
        self.process.wait()
        self.process.stdout.close()


class Servers:
    """Starts programs together, has them ready before the first round, and ends them."""

    def __init__(self, commands, threads):
        self.all = {name: Server(name, command, threads) for name, command in commands.items()}

    def __enter__(self):
        try:
            for server in self.all.values():
                server.wait_until_ready()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for server in self.all.values():
            server.close()

    def about(self, name):
        return self.all[name].about

    def wait_until_quiet(self):
        end = time.monotonic() + GIVE_UP
        while busy := [server.name for server in self.all.values() if server.works()]:
            if time.monotonic() > end:
                raise SystemExit(f"bench: {', '.join(busy)} still runs {GIVE_UP} seconds after its answer")
            time.sleep(0.005)  # leaves the cores to it

    def rounds(self, count, progress=lambda text: None):
        """Every program's answers in turn, round after round, after one round that warms up and is not kept."""
        answers = {name: [] for name in self.all}
        for number in range(count + 1):
            for name, server in self.all.items():
                progress(f"round {number} of {count}: {name}")
                self.wait_until_quiet()
                answer = server.round()
                if number > 0:
                    answers[name].append(answer)
        return answers


def column(answers, key):
    return [answer[key] for answer in answers]


def ratios(values, to):
    """Round by round."""
    return [value / other for value, other in zip(values, to, strict=True)]


def summary(name, values):
    """Median and spread, refusing what no measurement can be."""
    if not values or not all(math.isfinite(value) and value > 0 for value in values):
        raise SystemExit(f"bench: {name} came out as {values}, expected positive numbers")
    return {name: statistics.median(values), f"{name}_low": min(values), f"{name}_high": max(values)}
