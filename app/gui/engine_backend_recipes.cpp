// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes of the library and what they give.
#include "app/gui/engine_backend.h"

namespace pdqat::ui {

std::vector<RecipeEntry> EngineBackend::recipes() const { return {}; }

bool EngineBackend::saveRecipe(const QString& id, const Recipe&) {
    Q_EMIT errorOccurred(tr("The recipe was not saved"), id);
    return false;
}

void EngineBackend::removeRecipe(const QString& id) {
    Q_EMIT errorOccurred(tr("The recipe was not removed"), id);
}

void EngineBackend::evaluate(const QString& ticket, const Recipe&) {
    QMetaObject::invokeMethod(
        this, [this, ticket] { Q_EMIT evaluated(ticket, nullptr, tr("Recipes cannot be evaluated here.")); },
        Qt::QueuedConnection);
}

QString EngineBackend::resultText(const RecipeResult&, const QString&) const { return {}; }

void EngineBackend::exportResult(const RecipeResult&, const QString& path) const {
    throw Error(ErrorKind::Usage, path.toStdString(), "results cannot be written here");
}

QStringList EngineBackend::sweepNames() const { return {}; }

} // namespace pdqat::ui
