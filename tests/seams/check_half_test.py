#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard is guarded: a half that differs from the whole is found."""
import unittest

import check_half

WHOLE = {"a.o": "c++ -O2 -o a.o -c a.cpp", "b.o": "c++ -O2 -o b.o -c b.cpp"}


class CheckHalf(unittest.TestCase):
    def problems(self, half, text=""):
        return list(check_half.problems(half, WHOLE, text, "Qt6|/qt6/"))

    def test_the_same_commands_pass(self):
        self.assertEqual(self.problems({"a.o": WHOLE["a.o"]}), [])

    def test_other_flags_and_other_objects_are_found(self):
        self.assertIn("made otherwise", self.problems({"a.o": "c++ -O3 -o a.o -c a.cpp"})[0])
        self.assertIn("in the half alone", self.problems({"c.o": "c++ -o c.o -c c.cpp"})[0])

    def test_a_library_that_must_not_be_there_is_found(self):
        self.assertIn("must do without", self.problems({"a.o": WHOLE["a.o"]}, "c++ a.o libQt6Core.so")[0])

    def test_a_half_without_commands_is_a_problem(self):
        self.assertEqual(len(self.problems({})), 1)


if __name__ == "__main__":
    unittest.main()
