// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/sensitivity_file.h"

#include "engine/json/describe_events.h"
#include "engine/os/atomic_file.h"

namespace pdqat::runs {

std::optional<Sensitivity> readSensitivity(const RunFolder& folder) {
    const auto file = folder.sensitivity();
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return {};
    auto measured = json::fromJsonText<Sensitivity>(os::readFile(file), file.string());
    for (const auto& row : measured.layers)
        if (!measured.findBeside(row.bits))
            throw Error(ErrorKind::Library, file.string(),
                        "it has no losses of the whole network at " + std::to_string(row.bits) + " bit");
    return measured;
}

void writeSensitivity(const RunFolder& folder, const Sensitivity& sensitivity) {
    os::replaceFile(folder.sensitivity(), sensitivityJson(sensitivity));
}

std::string sensitivityJson(const Sensitivity& sensitivity) {
    return json::JsonWriter::encode(sensitivity).dump(2) + '\n';
}

} // namespace pdqat::runs
