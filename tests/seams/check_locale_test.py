#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard is guarded: what follows the locale is found, what does not passes."""
import subprocess
import tempfile
import unittest
from pathlib import Path

import check_locale


def problems_of(code, name="engine/api/a.cpp"):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.parent.mkdir(parents=True)
        path.write_text(code)
        return list(check_locale.in_sources(Path(folder)))


class CheckLocale(unittest.TestCase):
    def test_what_follows_the_locale_is_found(self):
        for code in ("double x = std::stod(text);", "auto x = stof(text);", "x = ::strtod(a, &b);", "x = std::atof(a);",
                     'std::sscanf(a, "%d", &x);', 'std::snprintf(a, 9, "%02x", x);', "auto t = QString::asprintf(f, x);",
                     'std::fprintf(stderr, "%d of %.3g\\n", n, x);', 'printf(\n    "%5.1f\\n", x);',
                     'std::setlocale(LC_ALL, "");', "stream.imbue(l);", "std::locale::global(l);",
                     "x = QLocale().toDouble(t);", "x = locale.toInt(t);", "int main() { QApplication app(argc, argv); }",
                     "QCoreApplication app{argc, argv};"):
            with self.subTest(code=code):
                (found,) = problems_of(f"\n{code}\n")
                self.assertRegex(found, r"^engine/api/a\.cpp:2: .+: .+")

    def test_what_does_not_passes(self):
        for code in ("// std::stod(text)", 'say("std::stod(text)");', 'std::fprintf(stderr, "%s: 100 %%\\n", text);',
                     'std::fprintf(stderr, "%d\\n", n); auto t = "%g";', "readNumber<double>(text);", "std::to_string(3);",
                     "x = text.toDouble();", "t = QLocale().toString(x);", "void f(QApplication& app);",
                     "QApplication::exec();", "stock(x); atoms(y);", "class A : public QApplication { A() : QApplication(a, b) {} };"):
            with self.subTest(code=code):
                self.assertEqual(problems_of(code), [])

    def test_one_place_sets_the_locale(self):
        self.assertEqual(problems_of('std::setlocale(LC_NUMERIC, "C");', "widgets/basics/application.h"), [])

    def test_objects_tell_floating_point_numbers_from_whole_ones(self):
        with tempfile.TemporaryDirectory() as folder:
            objects = Path(folder) / "engine"
            objects.mkdir()
            self.assertRegex(*check_locale.in_objects(Path(folder)), "blind")
            for namespace, number, expected in (("a", "int", 0), ("a", "double", 1), ("a", "float", 1), ("CLI", "double", 0)):
                for optimised in ("-O0", "-O2"):
                    source = objects / "a.cpp"
                    source.write_text(f"#include <string>\nnamespace {namespace} {{\n"
                                      f"std::string f({number} x) {{ return std::to_string(x); }}\n}}\n")
                    subprocess.run(["c++", "-std=c++20", optimised, "-c", source, "-o", objects / "a.o"], check=True)
                    found = list(check_locale.in_objects(Path(folder)))
                    self.assertEqual(len(found), expected, (namespace, number, optimised, found))


if __name__ == "__main__":
    unittest.main()
