#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seconds from starting a window's program to its first painted window, on a virtual screen.

Usage: cold_start.py [--repeats N] PROGRAM [ARGUMENT...]
Prints one JSON object. Every start has empty settings and an empty library.
"""
import argparse
import json
import os
import statistics
import subprocess
import tempfile
import time

SCREEN = "1440x900x24"
GIVE_UP = 60.0  # seconds
PAINTED = 12  # distinct samples: more than a bare frame in the background colour has


class Screen:
    """An X server of our own, with a number that nobody else uses."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = f":{pipe.readline().strip()}"
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()

    def wait_until(self, painted, program=None):
        end = time.monotonic() + GIVE_UP
        while self.painted() is not painted:
            if time.monotonic() > end or (program and program.poll() is not None):
                raise SystemExit("the program ended, or waited too long, without painting its window")
            time.sleep(0.005)  # leaves the cores to the program

    def painted(self):
        image = subprocess.run(
            ["xwd", "-root", "-silent", "-display", self.display], capture_output=True, check=True
        ).stdout
        return len(set(image[4096::1013])) > PAINTED


def seconds_to_first_paint(screen, command):
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = os.environ | places | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PDQAT_LIBRARY", None)
        screen.wait_until(painted=False)
        begin = time.monotonic()
        program = subprocess.Popen(command, env=environment)
        try:
            screen.wait_until(painted=True, program=program)
            return time.monotonic() - begin
        finally:
            program.terminate()
            program.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    with Screen() as screen:
        seconds = [seconds_to_first_paint(screen, arguments.command) for _ in range(arguments.repeats)]
    print(
        json.dumps(
            {
                "starts": len(seconds),
                "first_s": round(seconds[0], 3),
                "median_s": round(statistics.median(seconds), 3),
                "max_s": round(max(seconds), 3),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
