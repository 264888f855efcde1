// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a training loop is told between two batches.
#pragma once

namespace pdqat::train {

enum class Command { Go, Pause, Stop, Abort };

} // namespace pdqat::train
