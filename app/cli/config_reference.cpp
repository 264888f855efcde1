// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_reference.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/figures/text_table.h"

#include <cmath>

namespace pdqat::cli {
namespace {

std::string typeName(FieldType type) {
    switch (type) {
    case FieldType::Bool: return "yes/no";
    case FieldType::Integer: return "whole number";
    case FieldType::Real: return "number";
    case FieldType::Text: return "text";
    case FieldType::Folder: return "folder";
    case FieldType::Choice: return "choice";
    case FieldType::IntegerList: return "list of whole numbers";
    case FieldType::RealList: return "list of numbers";
    case FieldType::LayerList: return "list of layers";
    case FieldType::LayerValues: return "number per layer";
    case FieldType::LayerWidths: return "bits per layer";
    }
    return {};
}

std::string defaultText(const Field& field) {
    const auto text = toText(field, field.fallback);
    return text.empty() ? "(empty)" : text;
}

bool hasRange(const Field& field) {
    return std::isfinite(field.range.minimum) || std::isfinite(field.range.maximum);
}

/// What may stand there: the choices, else the range with its unit.
std::string allowed(const Field& field) {
    std::vector<std::string> values;
    for (const auto& choice : field.choices)
        values.push_back(choice.value);
    if (!values.empty())
        return join(values, ", ");
    const auto unit = field.unit.empty() ? "" : " " + field.unit;
    return hasRange(field) ? field.range.text() + unit : "";
}

std::string markdownCell(const std::string& text) {
    std::string escaped;
    for (const char c : text)
        escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    return escaped;
}

const Field& known(const std::string& key) {
    if (const auto* field = findField(key))
        return *field;
    std::vector<std::string> keys;
    for (const auto& field : fieldTable())
        keys.push_back(field.key);
    throw Error(ErrorKind::Config, key, "there is no such key",
                didYouMean(key, keys, "pdqat config list shows all keys"));
}

std::string referenceRow(const Field& field) {
    const auto when = field.visibleWhen.empty() ? "" : " Only " + field.visibleWhen + '.';
    return "| `" + field.key + "` | " + typeName(field.type) + " | `" + defaultText(field) + "` | " +
           markdownCell(allowed(field)) + " | " + markdownCell(field.help + when) + " |\n";
}

} // namespace

std::string keyList() {
    std::vector<figures::Cells> rows{{"KEY", "TYPE", "DEFAULT", "ALLOWED"}};
    for (const auto& field : fieldTable())
        rows.push_back({field.key, typeName(field.type), defaultText(field), allowed(field)});
    return figures::textTable(rows) + "\npdqat config explain KEY says what a key means.\n";
}

std::string explanation(const std::string& key) {
    const auto& field = known(key);
    std::vector<figures::Cells> rows{{"key", field.key},
                                     {"name", field.label},
                                     {"type", typeName(field.type)},
                                     {"default", defaultText(field)}};
    if (hasRange(field))
        rows.push_back({"range", allowed(field)});
    for (const auto& choice : field.choices)
        rows.push_back({"choice", choice.value + ": " + choice.label});
    if (!field.visibleWhen.empty())
        rows.push_back({"used", field.visibleWhen});
    return figures::textTable(rows) + '\n' + field.help + '\n';
}

std::string referencePage() {
    std::string page =
        "# Configuration\n\n"
        "Every key of a configuration file, of `--set key=value` and of the form in the window. "
        "In JSON the part before the point is an object: `{\"run\": {\"epochs\": 20}}`.\n\n"
        "This page is made by `pdqat config list --markdown`; do not edit it.\n";
    for (const auto& section : fieldSections()) {
        page += "\n## " + section.label +
                "\n\n| Key | Type | Default | Allowed | Meaning |\n|---|---|---|---|---|\n";
        for (const auto& field : fieldTable())
            if (field.section() == section.value)
                page += referenceRow(field);
    }
    return page;
}

} // namespace pdqat::cli
