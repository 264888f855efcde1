// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/export_weights.h"

#include "engine/weights/fit_weights.h"
#include "engine/weights/safetensors.h"

#include <array>

namespace pdqat::weights {
namespace {

void toPt(const std::filesystem::path& file, const train::TrainState& state) {
    writePt(file, inModuleOrder(state.model, state.config));
}

void toSafetensors(const std::filesystem::path& file, const train::TrainState& state) {
    // By convention the metadata says which framework's names and layouts these are.
    writeSafetensors(file, {{{"format", "pt"}}, state.model});
}

constexpr std::array targets{
    ExportTarget{"pt", "for Python's torch.load, with the official network's names", toPt},
    ExportTarget{"safetensors", "for any program that reads this format", toSafetensors}};

} // namespace

std::span<const ExportTarget> exportTargets() { return targets; }

} // namespace pdqat::weights
