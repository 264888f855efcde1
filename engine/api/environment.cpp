// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/environment.h"

namespace pdqat {

std::string weightsText(const WeightsRecord& record) {
    auto text = record.file + (record.set.empty() ? "" : ", " + record.set) +
                " (SHA-256 of the file: " + record.sha256 + ')';
    if (record.newClassifier)
        text += "; the classifier begins anew";
    if (record.asComputed)
        text += "; weights are those that its full precision computes with, through tanh";
    if (record.normFrom)
        text += "; batch normalisation that it lacks begins as a copy of that for " +
                std::to_string(*record.normFrom) + " bit";
    return text;
}

} // namespace pdqat
