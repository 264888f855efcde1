// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's FigureService over the engine: recipes are read, written and evaluated on other threads.
#pragma once

#include "engine/figures/evaluate.h"
#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/figures/figure_service.h"

namespace pdqat::ui {

class EngineFigures : public FigureService {
    Q_OBJECT
public:
    explicit EngineFigures(runs::Library library);

    const std::vector<RecipeEntry>& recipes() const override { return recipes_; }
    void save(const QString& id, const Recipe& recipe) override;
    void remove(const QString& id) override;
    void evaluate(const QString& ticket, const Recipe& recipe) override;
    QString text(const RecipeResult& result, const QString& suffix) const override;
    void exportTo(const QString& path, const ResultPtr& result) override;
    void findSweeps() override;

private:
    void change(std::function<void()> act, const QString& whatFailed, std::function<void()> then);

    runs::Library library_;
    std::vector<RecipeEntry> recipes_;
    figures::RecipeEvaluator evaluator_; ///< used on the one thread of evaluations_
    Jobs evaluations_, files_;
};

} // namespace pdqat::ui
