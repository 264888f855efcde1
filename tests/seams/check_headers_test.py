#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard is guarded: a header that must not be read is found, and so is a search that would see nothing."""
import unittest

import check_headers

LISTING = """\
engine/train/CMakeFiles/pdqat_train.dir/trainer.cpp.o: #deps 2, deps mtime 1 (VALID)
    /usr/include/ATen/ATen.h
    /work/engine/train/trainer.h

engine/api/CMakeFiles/pdqat_api.dir/Unity/unity_config_0_cxx.cxx.o: #deps 1, deps mtime 1 (VALID)
    /usr/include/c++/12/string

engine/runs/CMakeFiles/pdqat_runs.dir/library.cpp.o: #deps 1, deps mtime 1 (VALID)
    /usr/include/torch/csrc/api/include/torch/types.h

widgets/CMakeFiles/pdqat_widgets.dir/icons.cpp.o: #deps 2, deps mtime 1 (VALID)
    /usr/include/x86_64-linux-gnu/qt6/QtCore/qstring.h
    /work/widgets/basics/icons.h
"""


class CheckHeaders(unittest.TestCase):
    def problems(self, what, control, *targets):
        return list(check_headers.problems(check_headers.parse(LISTING), what, control, targets))

    def test_a_header_that_must_not_be_read_is_named_with_its_object(self):
        (found,) = self.problems("torch", "pdqat_train", "pdqat_api", "pdqat_runs")
        self.assertIn("pdqat_runs must be made without torch", found)
        self.assertIn("library.cpp.o read /usr/include/torch/", found)

    def test_targets_without_such_headers_pass(self):
        self.assertEqual(self.problems("torch", "pdqat_train", "pdqat_api", "pdqat_widgets"), [])
        self.assertEqual(self.problems("qt", "pdqat_widgets", "pdqat_api", "pdqat_train", "pdqat_runs"), [])

    def test_a_search_that_sees_nothing_is_a_problem(self):
        self.assertIn("this check is blind", self.problems("torch", "pdqat_api")[0])
        self.assertIn("no list of the headers", self.problems("torch", "pdqat_train", "pdqat_report")[0])


if __name__ == "__main__":
    unittest.main()
