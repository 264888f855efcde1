// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as one HTML file: nothing outside it is referred to, and there is no script in it.
#pragma once

#include "engine/api/report_document.h"

#include <functional>
#include <string>

namespace pdqat::report {

/// The SVG of a figure; empty: it was not drawn.
using FigureSvg = std::function<std::string(const ReportFigure& figure)>;

/// Well-formed XML as well as HTML5; prints on A4. Figures stand in it as SVG, with their XML declaration and
/// document type removed; one that was not drawn is told in its place.
std::string reportHtml(const ReportDocument& document, const FigureSvg& svg);

} // namespace pdqat::report
