// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes made-up figures into a folder as PDF, SVG and PNG: to look at, and for tests that compare what two
// processes write.
//   figure_samples FOLDER            the samples
//   figure_samples FOLDER RECIPE...  these recipes (JSON), with invented numbers
#include "tests/widgets/fake_results.h"
#include "widgets/basics/application.h"
#include "widgets/paper/result_figure.h"

#include <QApplication>
#include <QFile>

namespace {

void write(const pdqat::Recipe& recipe, const QString& folder) {
    if (recipe.kind == pdqat::RecipeKind::Table)
        return;
    const auto data = std::get<pdqat::FigureData>(pdqat::fake::resultOf(recipe, {"run-1", "run-2", "run-3"}));
    const auto name =
        QString::fromStdString(recipe.name).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
    for (const auto* suffix : {".pdf", ".svg", ".png"})
        pdqat::ui::writeFigure(data, folder + QLatin1Char('/') + name + QLatin1String(suffix));
}

pdqat::Recipe read(const QString& path) {
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return pdqat::recipeFromJson(file.readAll().toStdString(), path.toStdString());
}

} // namespace

int main(int argc, char** argv) {
    pdqat::ui::Application app(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    const auto folder = arguments.isEmpty() ? QStringLiteral(".") : arguments.takeFirst();
    for (const auto& path : arguments)
        write(read(path), folder);
    if (arguments.isEmpty())
        for (const auto& recipe : pdqat::fake::sampleRecipes())
            write(recipe, folder);
    return 0;
}
