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

    def test_one_function_in_two_namespaces_is_found(self):
        for first in ("std::string valueText(const Field& field);", "[[nodiscard]] int valueText();",
                      "inline int valueText() { return 1; }", "template <class T> T valueText(T t = {});",
                      "std::function<void(int)> valueText(std::function<int(int)> f);"):
            with self.subTest(first=first):
                (found,) = problems_of(engine__figures__a_h=inside("pdqat::figures", "\n" + first),
                                       engine__report__b_h=inside("pdqat::report", "int valueText(int value);"))
                self.assertEqual(found, "valueText() is declared in 2 namespaces: pdqat::figures (engine/figures/a.h:3), "
                                 "pdqat::report (engine/report/b.h:2)")

    def test_functions_that_may_repeat_pass(self):
        for code in ("namespace {\nint valueText();\n}", "struct A { int valueText(); };", "// int valueText();",
                     "inline int A::valueText() { return 1; }", "const int x = valueText(1);", "inline std::function<void()> f;"):
            with self.subTest(code=code):
                self.assertEqual(problems_of(engine__figures__a_h=inside("pdqat::figures", "void valueText(int);"),
                                             engine__report__b_h=inside("pdqat::report", code)), [])
        one, other = "int valueText(int);", "int valueText(double);"
        self.assertEqual(problems_of(engine__figures__a_h=inside("pdqat::figures", one),
                                     engine__figures__b_h=inside("pdqat::figures", other)), [])
        self.assertEqual(problems_of(engine__figures__a_h=inside("pdqat::figures", one),
                                     engine__report__b_cpp=inside("pdqat::report", other)), [])
        self.assertEqual(problems_of(engine__figures__a_h=inside("pdqat::figures", one.replace("valueText", "toText")),
                                     engine__report__b_h=inside("pdqat::report", other.replace("valueText", "toText"))), [])

    def test_a_room_in_another_namespace_is_found(self):
        (found,) = problems_of(engine__quant__a_h=inside("pdqat", "struct Affine {};"))
        self.assertEqual(found, "engine/quant/a.h: namespace pdqat, where the room is pdqat::quant")
        self.assertEqual(problems_of(engine__api__a_h=inside("pdqat", "struct A {};"),
                                     engine__track__b_h=inside("pdqat::runs", "class Library;"),
                                     widgets__form__c_h=inside("pdqat::ui", "struct C {};")), [])


if __name__ == "__main__":
    unittest.main()
