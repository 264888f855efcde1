// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/export_weights.h"

#include "engine/weights/fit_weights.h"
#include "engine/weights/safetensors.h"
#include "engine/weights/weight_file.h"

#include <utility>

namespace pdqat::weights {

void exportPt(const std::filesystem::path& file, const train::TrainState& state) {
    writePt(file, inModuleOrder(state.model, state.config));
}

void exportSafetensors(const std::filesystem::path& file, const train::TrainState& state) {
    // By convention the metadata says which framework's names and layouts these are.
    auto metadata = quantizerMetadata(state.config);
    metadata["format"] = "pt";
    writeSafetensors(file, {std::move(metadata), state.model});
}

} // namespace pdqat::weights
