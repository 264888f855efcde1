// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_figures.h"

#include "tests/widgets/fake_results.h"

#include <QFile>

#include <algorithm>

namespace pdqat::fake {

void FakeFigures::save(const QString& id, const Recipe& recipe) {
    saves << id;
    if (!problem.isEmpty())
        return later(this, [this] { Q_EMIT errorOccurred(QStringLiteral("Not saved"), problem); });
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == id; });
    if (found == entries.end())
        entries.push_back({id, false, recipe});
    else
        *found = {id, false, recipe};
    later(this, [this, id] {
        Q_EMIT recipesChanged();
        Q_EMIT saved(id);
    });
}

void FakeFigures::remove(const QString& id) {
    removed << id;
    std::erase_if(entries, [&](const auto& entry) { return entry.id == id; });
    later(this, [this] { Q_EMIT recipesChanged(); });
}

void FakeFigures::evaluate(const QString& ticket, const Recipe& recipe) {
    evaluations << ticket + QStringLiteral(": ") + QString::fromStdString(recipe.name);
    if (answers)
        later(this, [this, ticket, recipe] { answer(ticket, recipe); });
}

void FakeFigures::answer(const QString& ticket, const Recipe& recipe) {
    if (!problem.isEmpty()) {
        Q_EMIT evaluated(ticket, nullptr, problem);
        return;
    }
    std::vector<std::string> ids;
    for (const auto& run : runs_.records)
        ids.push_back(run.id);
    Q_EMIT evaluated(ticket, std::make_shared<const RecipeResult>(resultOf(recipe, ids)), {});
}

QString FakeFigures::text(const RecipeResult& result, const QString& suffix) const {
    const auto& sources =
        std::visit([](const auto& value) -> const Sources& { return value.sources; }, result);
    return suffix + QStringLiteral(" of ") + QString::fromStdString(sources.recipe);
}

void FakeFigures::exportTo(const QString& path, const ui::ResultPtr& result) {
    QFile file(path);
    const bool open = file.open(QIODevice::WriteOnly);
    if (open)
        file.write(text(*result, path.section(QLatin1Char('.'), -1)).toUtf8());
    later(this, [this, path, open] {
        if (open)
            Q_EMIT exported(path);
        else
            Q_EMIT errorOccurred(QStringLiteral("The file was not written."),
                                 path + QStringLiteral(" cannot be written"));
    });
}

void FakeFigures::findSweeps() {
    later(this, [this] {
        Q_EMIT sweepsFound({QStringLiteral("table-1-small"), QStringLiteral("table-1-paper")});
    });
}

} // namespace pdqat::fake
