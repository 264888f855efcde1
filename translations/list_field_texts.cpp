// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// list_field_texts FILE: writes the field table's texts as a source file that Qt's lupdate can read.
#include "engine/api/field.h"

#include <fstream>
#include <iostream>
#include <set>

namespace {

std::set<std::string> fieldTexts() {
    std::set<std::string> texts;
    for (const auto& section : pdqat::fieldSections())
        texts.insert(section.label);
    for (const auto& field : pdqat::fieldTable()) {
        texts.insert({field.label, field.help, field.unit, field.visibleWhen});
        for (const auto& choice : field.choices)
            texts.insert(choice.label);
    }
    texts.erase(std::string());
    return texts;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: list_field_texts FILE\n";
        return 2;
    }
    std::ofstream file(arguments[1]);
    for (const auto& text : fieldTexts())
        file << "QT_TRANSLATE_NOOP(\"fields\", \"" << escaped(text) << "\")\n";
    return file.flush() ? 0 : 1;
}
