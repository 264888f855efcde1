// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/labels_file.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"

namespace pdqat::runs {
namespace fs = std::filesystem;

RunLabels readLabels(const RunFolder& folder) {
    if (!fs::exists(folder.labels()))
        return {};
    try {
        return json::fromJsonText<RunLabels>(os::readFile(folder.labels()), folder.labels().string());
    } catch (const Error& error) {
        throw Error(ErrorKind::Library, folder.labels().string(), error.problem(),
                    "Mend it, or remove it to give the run new labels");
    }
}

void writeLabels(const RunFolder& folder, const RunLabels& labels) {
    for (const auto& tag : labels.tags)
        if (tagsFrom(tag) != std::vector{tag})
            throw Error(ErrorKind::Config, "tag \"" + tag + '"', "a tag is one word",
                        "Leave out blanks and commas");
    readLabels(folder); // what is damaged is not written over
    os::replaceFile(folder.labels(), json::JsonWriter::encode(labels).dump(2) + '\n');
}

} // namespace pdqat::runs
