#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard is guarded: equal names are found, what may repeat passes."""
import tempfile
import unittest
from pathlib import Path

import check_names


def problems_of(**files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name.replace("__", "/").replace("_cpp", ".cpp").replace("_h", ".h")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return list(check_names.problems(Path(folder)))


def inside(namespace, code):
    return f"namespace {namespace} {{\n{code}\n}} // namespace {namespace}\n"


class CheckNames(unittest.TestCase):
    def test_one_name_in_two_namespaces_is_found(self):
        for first in ("struct Affine {};", "class Affine final : Base {};", "enum class Affine { A };",
                      "using Affine = int;", "template <class T> struct Affine {};",
                      "template <class T, class U = Pair<T>> using Affine = T;"):
            with self.subTest(first=first):
                (found,) = problems_of(engine__quant__a_h=inside("pdqat::quant", first),
                                       engine__onnx__b_h=inside("pdqat::onnx", "struct Affine {};"))
                self.assertIn("Affine is defined 2 times", found)
                self.assertIn("engine/quant/a.h:2", found)

    def test_one_name_twice_in_one_namespace_is_found(self):
        (found,) = problems_of(engine__quant__a_h=inside("pdqat::quant", "struct Affine { int x; };"),
                               engine__quant__b_cpp=inside("pdqat::quant", "struct Affine { double y; };"))
        self.assertIn("engine/quant/b.cpp:2", found)

    def test_what_may_repeat_passes(self):
        for code in ("class Affine;", "namespace {\nstruct Affine {};\n}", "struct Outer { struct Affine {}; };",
                     "// struct Affine {};", 'const char* text = "struct Affine {";', "template <> struct Affine<int> {};",
                     "void f() { struct Affine {}; }", "void f(struct Affine* a) {}"):
            with self.subTest(code=code):
                self.assertEqual(problems_of(engine__quant__a_h=inside("pdqat::quant", "struct Affine {};"),
                                             engine__onnx__b_cpp=inside("pdqat::onnx", code)), [])

    def test_a_room_in_another_namespace_is_found(self):
        (found,) = problems_of(engine__quant__a_h=inside("pdqat", "struct Affine {};"))
        self.assertEqual(found, "engine/quant/a.h: namespace pdqat, where the room is pdqat::quant")
        self.assertEqual(problems_of(engine__api__a_h=inside("pdqat", "struct A {};"),
                                     engine__track__b_h=inside("pdqat::runs", "class Library;"),
                                     widgets__form__c_h=inside("pdqat::ui", "struct C {};")), [])


if __name__ == "__main__":
    unittest.main()
