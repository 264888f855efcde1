// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison on show, and what its pictures have in common.
#pragma once

#include "widgets/compare/compare_service.h"
#include "widgets/paper/screen_figure.h"
#include "widgets/plots/palette.h"

#include <QColor>

#include <vector>

namespace pdqat::ui {

/// For the views of a comparison.
struct ComparisonShown {
    ComparisonPtr comparison;
    std::vector<int> colors; ///< per group: its place among groupColor()s
    FigureInfo about;

    const std::vector<ComparedGroup>& groups() const { return comparison->groups; }
    QColor color(std::size_t group, Ground ground) const { return groupColor(colors[group], ground); }
};
using ShownPtr = std::shared_ptr<const ComparisonShown>;

/// The first of its runs, by which views know it.
QString keyOf(const ComparedGroup& group);
/// Its name where there is little room: cut after so many characters.
QString shortName(const ComparedGroup& group);

class ComparedPicture : public ScreenFigure {
public:
    ComparedPicture(ShownPtr shown, const QString& title);

    FigureInfo info() const override { return about_; }

protected:
    const ComparisonShown& shown() const { return *shown_; }
    void note(const QString& text) { about_.notes << text; }
    double widthMm() const override { return pageWidthMm; }

private:
    ShownPtr shown_;
    FigureInfo about_;
};

} // namespace pdqat::ui
