// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of runs, figures included, without a window: for `pdqat-workbench --report`.
#pragma once

#include "engine/runs/library.h"

#include <QString>
#include <QStringList>

namespace pdqat::ui {

/// Writes the report of runs (ids, unique prefixes or "last") as HTML or PDF, by the file's suffix.
/// @throws Error(Usage) for another suffix, Error(Library) for an unknown run or a file that cannot be
/// written
void writeReport(const runs::Library& library, const QStringList& runs, const QString& file);
/// The same of a sweep's runs, by its name or file.
void writeSweepReport(const runs::Library& library, const QString& sweep, const QString& file);

} // namespace pdqat::ui
