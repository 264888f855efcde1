// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/export_weights.h"

#include "engine/weights/fit_weights.h"
#include "engine/weights/safetensors.h"
#include "engine/weights/weight_file.h"

namespace pdqat::weights {

void exportPt(const std::filesystem::path& file, const train::TrainState& state) {
    writePt(file, inModuleOrder(state.model, state.config));
}

void exportSafetensors(const std::filesystem::path& file, const train::TrainState& state) {
    // By convention the metadata says which framework's names and layouts these are.
    writeSafetensors(file, {{{"format", "pt"}, {quantizerKey, std::string(name(state.config.quant.weights))}},
                            state.model});
}

} // namespace pdqat::weights
