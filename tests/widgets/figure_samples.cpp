// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the made-up figures into a folder as PDF, SVG and PNG: to look at, and for tests that compare what
// two processes write.
//   figure_samples FOLDER
#include "tests/widgets/fake_results.h"
#include "widgets/plots/result_figure.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const auto folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    for (const auto& recipe : pdqat::fake::sampleRecipes()) {
        if (recipe.kind == pdqat::RecipeKind::Table)
            continue;
        const auto name =
            QString::fromStdString(recipe.name).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
        for (const auto* suffix : {".pdf", ".svg", ".png"})
            pdqat::ui::writeFigure(pdqat::fake::sampleFigure(recipe.name),
                                   folder + QLatin1Char('/') + name + QLatin1String(suffix));
    }
    return 0;
}
