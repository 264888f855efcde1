#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations finds what it is there to find."""
import unittest
import xml.etree.ElementTree as xml

import check_complete


def problem(source, translation):
    return check_complete.problem(xml.fromstring(f"<message><source>{source}</source>{translation}</message>"))


class CheckComplete(unittest.TestCase):
    def test_a_translation_passes(self):
        self.assertIsNone(problem("%1 of %2", "<translation>%1 de %2</translation>"))

    def test_plural_forms_pass_with_and_without_the_number(self):
        forms = "<numerusform>una capa</numerusform><numerusform>%n capas</numerusform>"
        self.assertIsNone(problem("%n layers", f"<translation>{forms}</translation>"))

    def test_an_unfinished_text_is_found(self):
        self.assertIn("not translated", problem("Run", '<translation type="unfinished">Correr</translation>'))

    def test_an_empty_text_is_found(self):
        self.assertIn("empty", problem("Run", "<translation> </translation>"))

    def test_a_lost_placeholder_is_found(self):
        self.assertIn("placeholders", problem("%1 of %2", "<translation>%1</translation>"))

    def test_an_invented_placeholder_is_found(self):
        self.assertIn("placeholders", problem("Run", "<translation>%1</translation>"))

    def test_a_text_that_lupdate_passes_over_is_found(self):
        self.assertEqual(check_complete.passed_over('a(tr("Run"));\nb(tr(\n  QT_TRANSLATE_NOOP("Help", "Run")));\n'), [2])


if __name__ == "__main__":
    unittest.main()
