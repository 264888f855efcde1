// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// list_field_texts FILE JSON...: writes the field table's texts, and those of the shipped presets, recipes
// and sweeps, as a source file that Qt's lupdate can read.
#include "engine/api/field.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <set>
#include <span>
#include <string>

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

/// Their names, descriptions and groups.
std::set<std::string> catalogueTexts(std::span<char*> files) {
    std::set<std::string> texts;
    for (const std::string file : files) {
        std::ifstream stream(file);
        const auto object = nlohmann::json::parse(stream);
        for (const auto* key : {"_name", "_description", "_group"})
            texts.insert(object.value(key, std::string()));
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
    if (count < 2) {
        std::cerr << "usage: list_field_texts FILE JSON...\n";
        return 2;
    }
    std::ofstream file(arguments[1]);
    const auto write = [&](const std::string& context, const std::set<std::string>& texts) {
        for (const auto& text : texts)
            file << "QT_TRANSLATE_NOOP(\"" << context << "\", \"" << escaped(text) << "\")\n";
    };
    write("fields", fieldTexts());
    write("catalogue", catalogueTexts(std::span(arguments, static_cast<std::size_t>(count)).subspan(2)));
    return file.flush() ? 0 : 1;
}
