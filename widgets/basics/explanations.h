// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of the method mean, for whoever rests the mouse on one.
#pragma once

#include "engine/api/certificate.h"

#include <QString>

namespace pdqat::ui {

enum class Term { Lambda, MeanLambda, Trend, Slack, Epsilon, State, RelativeError };

/// One or two sentences.
QString explanationOf(Term term);
QString explanationOf(ConstraintState state);

} // namespace pdqat::ui
