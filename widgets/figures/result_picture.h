// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe gave, as people see it: pictures of figures and tables, and what must be said beside them.
#pragma once

#include "engine/api/result.h"

#include <QImage>
#include <QString>
#include <QStringList>

namespace pdqat::ui {

enum class Ink { Color, Grey }; ///< Grey: as a black-and-white printer would show it

const Sources& sourcesOf(const RecipeResult& result);
const std::string& titleOf(const RecipeResult& result);
/// Whole sentences: what error bars are, what bold means, then the result's own notes.
QStringList remarksOf(const RecipeResult& result);

/// A table as HTML on white paper: rules as in a journal, numbers in the locale of the interface.
QString tableHtml(const TableData& table);

/// As large as fits `size` (device-independent pixels) at that ratio; never beyond `largest` times its size
/// on paper.
QImage picture(const RecipeResult& result, const QSize& size, double ratio, double largest, Ink ink);

/// A picture for the clipboard, at 300 dpi.
QImage clipboardPicture(const RecipeResult& result);

} // namespace pdqat::ui
