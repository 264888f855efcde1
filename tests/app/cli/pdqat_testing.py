# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts pdqat as a user would, in a folder of its own with small images made for the test."""
import contextlib
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
EPOCH_BATCHES = 3


def write_images(folder, count, prefix):
    """Noise that differs from class to class, as IDX files."""
    state, pixels, labels = 1, bytearray(), bytearray()
    for image in range(count):
        labels.append(image % 10)
        for _ in range(28 * 28):
            state = (state * 1103515245 + 12345) % 2**31
            pixels.append((state >> 16) % 128 + image % 10 * 12)
    (folder / f"{prefix}-images-idx3-ubyte").write_bytes(struct.pack(">4I", 0x803, count, 28, 28) + pixels)
    (folder / f"{prefix}-labels-idx1-ubyte").write_bytes(struct.pack(">2I", 0x801, count) + labels)


def with_faults(shim, calls):
    """The environment in which these calls of a program fail, as failing_calls.cpp says."""
    return {"LD_PRELOAD": shim, "FAILING_CALLS": calls, "ASAN_OPTIONS": "verify_asan_link_order=0"}


class PdqatTest(unittest.TestCase):
    program = PROGRAM

    @classmethod
    def setUpClass(cls):
        cls.shared = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.images = pathlib.Path(cls.shared.name)
        write_images(cls.images, 60, "train")
        write_images(cls.images, 12, "t10k")
        cls.results = {}
        originals = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.addClassCleanup(originals.cleanup)
        cls.originals = pathlib.Path(originals.name)

    @classmethod
    def tearDownClass(cls):
        cls.shared.cleanup()

    def made_once(self, make):
        """What `make` returns and leaves in this test's folder, of which others of the class get a copy."""
        name = make.__name__
        if name not in self.results:
            self.results[name] = make()
            shutil.copytree(self.folder, self.originals / name)
        else:
            shutil.copytree(self.originals / name, self.folder, dirs_exist_ok=True)
        return self.results[name]

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.library = self.folder / "library"

    def environment(self):
        kept = {key: value for key, value in os.environ.items()
                if not key.startswith("PDQAT_") and key != "XDG_RUNTIME_DIR"}
        return {**kept, "PDQAT_LIBRARY": str(self.library), "HOME": str(self.folder), "PATH": "/usr/bin:/bin"}

    def settings(self, **changes):
        values = {"data.set": "mnist", "data.path": self.images, "data.validation_fraction": 0.2,
                  "network.input_size": 28, "run.epochs": 2, "run.batch_size": 16, "run.threads": 1,
                  "run.statistics_every": 1}
        values.update({key.replace("__", "."): value for key, value in changes.items()})
        return [part for key, value in values.items() for part in ("--set", f"{key}={value}")]

    def be_alone(self, programs=("pdqat", "pdqat-engine")):
        """Uses copies of these programs, where no other is beside them."""
        self.program = self.folder / "alone" / "pdqat"
        self.program.parent.mkdir()
        for program in programs:
            shutil.copy(PROGRAM.with_name(program), self.program.parent)

    def start(self, *arguments, **options):
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        return subprocess.Popen([self.program, *map(str, arguments)], text=True, env=self.environment(), cwd=self.folder,
                                **streams)

    def wait_until(self, process, condition):
        """Looks every few milliseconds; the program must not end before. What it says is in the folder's output or errors."""
        while not condition():
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = process.wait(timeout=0.005)
                said = [self.folder / name for name in ("output", "errors")]
                self.fail(f"ended with {code}: " + "".join(file.read_text() for file in said if file.exists()))

    def run_pdqat(self, *arguments, code=0, timeout=120, **options):
        """Standard output (on success) or standard error (otherwise); the exit code must be `code`."""
        process = self.start(*arguments, **options)
        out, err = process.communicate(timeout=timeout)
        self.assertEqual(process.returncode, code, f"{arguments}\n{out}\n{err}")
        return out if code in (0, 85, 130) else err

    def new_run(self, *arguments, **changes):
        """The id of a finished run."""
        out = self.run_pdqat("train", *self.settings(**changes), *arguments)
        return re.search(r"\(run (\S+)\)", out)[1]

    def assert_fails(self, code, parts, *arguments, **options):
        """One line of error that has all the parts."""
        text = self.run_pdqat(*arguments, code=code, **options)
        for part in parts:
            self.assertIn(part, text)
        self.assertEqual(text.count("pdqat: "), 1, text)
        return text


def main():
    del sys.argv[1:3]
    unittest.main()
