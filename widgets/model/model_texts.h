// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of a network and what was found of a model file, in words.
#pragma once

#include "engine/api/opened_model.h"

#include <QString>

#include <vector>

namespace pdqat::ui {

QString stepKindText(const std::string& kind);  ///< translated, where it is known
QString stepShapeText(const NetworkStep& step); ///< "16 × 32 × 32"; "10" of a vector
/// All of a step, a line each.
QString stepText(const NetworkStep& step);

/// One thing that was looked at when a file was opened.
struct CheckLine {
    enum class State { Good, Note, Problem };
    State state = State::Good;
    QString title, text;
};
std::vector<CheckLine> checksOf(const OpenedModel& model);

/// "4 bit: 91.20 % of the validation images, 90.80 % of the test images", a line for each width.
QString baselineText(const Baseline& baseline);

} // namespace pdqat::ui
