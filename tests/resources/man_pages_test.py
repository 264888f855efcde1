#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program's man page names the options and commands that its --help names, and no others.

Usage: man_pages_test.py PAGE PROGRAM
"""
import re
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop()
PAGE = Path(sys.argv.pop()).read_text().replace("\\-", "-")
# What the argument parsers add by themselves.
STANDARD = {"--help", "--help-all", "--version"}


def help_of(*commands):
    return subprocess.run([PROGRAM, *commands, "--help"], capture_output=True, text=True, check=True).stdout


def subcommands(text):
    listing = text.partition("Subcommands:\n")[2]
    return re.findall(r"^  ([\w-]+)", listing, re.M)


def all_help(*commands):
    """The help of a command and, below it, of every subcommand."""
    text = help_of(*commands)
    return {commands: text} | {k: v for name in subcommands(text) for k, v in all_help(*commands, name).items()}


class ManPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.help = all_help()

    def test_options_are_those_of_help(self):
        options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", "\n".join(self.help.values())))
        self.assertEqual(set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", PAGE)) | STANDARD, options | STANDARD)

    def test_every_command_is_named(self):
        for commands in self.help:
            if commands:
                with self.subTest(command=commands):
                    self.assertRegex(PAGE, rf"\b{commands[-1]}\b")


if __name__ == "__main__":
    unittest.main()
