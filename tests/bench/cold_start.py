#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seconds from starting a window's program to its first painted window, on a virtual screen.

Usage: cold_start.py [--repeats N] [--list FILL RUNS] PROGRAM [ARGUMENT...]
Prints one JSON object. Every start has empty settings and an empty library. With --list the library is one
that `FILL fill FOLDER RUNS` has made, and the time is that to its painted list of runs.
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
LIST = (20, 230, 200, 700)  # pixels of the list of runs in the window, without its borders
LISTED = 800  # changes of colour along its lines: text, where an empty list has a sentence


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

    def wait_until(self, painted, program=None, what=None):
        end = time.monotonic() + GIVE_UP
        while (what or self.painted)() is not painted:
            if time.monotonic() > end or (program and program.poll() is not None):
                raise SystemExit("the program ended, or waited too long, without painting its window")
            time.sleep(0.005)  # leaves the cores to the program

    def image(self):
        return subprocess.run(
            ["xwd", "-root", "-silent", "-display", self.display], capture_output=True, check=True
        ).stdout

    def painted(self):
        return len(set(self.image()[4096::1013])) > PAINTED

    def listed(self):
        image = self.image()
        field = lambda at: int.from_bytes(image[at:at + 4], "big")  # noqa: E731  (of an XWD file's head)
        start, line, pixel = field(0) + 12 * field(76), field(48), field(44) // 8
        left, top, right, bottom = LIST
        changes = 0
        for y in range(top, bottom, 3):
            row = image[start + y * line + left * pixel:start + y * line + right * pixel]
            pixels = [row[i:i + 3] for i in range(0, len(row), pixel)]
            changes += sum(a != b for a, b in zip(pixels, pixels[1:]))
        return changes > LISTED


def seconds_to_first_paint(screen, command, what=None):
    with tempfile.TemporaryDirectory() as home:
        places = {f"XDG_{name}_HOME": home for name in ("CONFIG", "DATA", "STATE", "CACHE")}
        environment = os.environ | places | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb",
                                             "XDG_RUNTIME_DIR": home}
        environment.pop("PDQAT_LIBRARY", None)
        screen.wait_until(painted=False)
        begin = time.monotonic()
        program = subprocess.Popen(command, env=environment)
        try:
            screen.wait_until(painted=True, program=program, what=what)
            return time.monotonic() - begin
        finally:
            program.terminate()
            program.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--list", nargs=2)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    with Screen() as screen, tempfile.TemporaryDirectory() as folder:
        command, what = arguments.command, None
        if arguments.list:
            fill, runs = arguments.list
            subprocess.run([fill, "fill", folder, runs], check=True)
            command, what = [*command, "--library", folder], screen.listed
        seconds = [seconds_to_first_paint(screen, command, what) for _ in range(arguments.repeats)]
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
