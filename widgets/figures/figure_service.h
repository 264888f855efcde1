// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes of the library, and the figures and tables that they give.
#pragma once

#include "engine/api/result.h"
#include "widgets/service.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace pdqat::ui {

struct RecipeEntry {
    QString id; ///< one of the library replaces a shipped one of the same id
    bool shipped = false;
    Recipe recipe;
};

using ResultPtr = std::shared_ptr<const RecipeResult>;

class FigureService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    virtual const std::vector<RecipeEntry>& recipes() const = 0; ///< shipped ones first, by group
    /// Into the library, replacing what it has under that id; recipesChanged() and saved() follow, or
    /// errorOccurred().
    virtual void save(const QString& id, const Recipe& recipe) = 0;
    virtual void remove(const QString& id) = 0; ///< of the library: into its trash; recipesChanged() follows
    /// evaluated() follows with the same ticket. A later call with a ticket replaces an earlier one that
    /// waits.
    virtual void evaluate(const QString& ticket, const Recipe& recipe) = 0;
    /// "tex", "csv" or "md", for the clipboard.
    virtual QString text(const RecipeResult& result, const QString& suffix) const = 0;
    /// Into a file of one of these formats, with what belongs beside it; exported() follows, or
    /// errorOccurred().
    virtual void exportTo(const QString& path, const ResultPtr& result) = 0;
    virtual void findSweeps() = 0; ///< that recipes can name; sweepsFound() follows

Q_SIGNALS:
    void recipesChanged();
    void saved(const QString& id);
    /// `result` is null where there is an error.
    void evaluated(const QString& ticket, const pdqat::ui::ResultPtr& result, const QString& error);
    void exported(const QString& path);
    void sweepsFound(const QStringList& names);
};

} // namespace pdqat::ui
