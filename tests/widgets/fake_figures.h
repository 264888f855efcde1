// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes, their results and reports that only pretend.
#pragma once

#include "tests/widgets/fake_runs.h"
#include "widgets/figures/figure_service.h"
#include "widgets/report/report_service.h"

namespace pdqat::fake {

class FakeFigures : public ui::FigureService {
    Q_OBJECT
public:
    explicit FakeFigures(const FakeRuns& runs) : runs_(runs) {}

    // What a test sets up or looks at.
    std::vector<ui::RecipeEntry> entries;
    QStringList saves, removed; ///< ids
    QStringList evaluations;    ///< "ticket: name" of every evaluate()
    bool answers = true;        ///< false: evaluations wait for answer()
    QString problem;            ///< what evaluations and saves fail with; empty: they succeed
    void answer(const QString& ticket, const Recipe& recipe);

    const std::vector<ui::RecipeEntry>& recipes() const override { return entries; }
    void save(const QString& id, const Recipe& recipe) override;
    void remove(const QString& id) override;
    void evaluate(const QString& ticket, const Recipe& recipe) override;
    QString text(const RecipeResult& result, const QString& suffix) const override;
    void exportTo(const QString& path, const ui::ResultPtr& result) override;
    void findSweeps() override;

private:
    const FakeRuns& runs_;
};

class FakeReports : public ui::ReportService {
    Q_OBJECT
public:
    QStringList runs; ///< of the last write()

    void write(const QStringList& ids, const QString& path) override {
        runs = ids;
        later(this, [this, path] { Q_EMIT written(path); });
    }
};

} // namespace pdqat::fake
