// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the engine what a recipe gives, one question at a time: while an answer is awaited only the newest
// further question is kept.
#pragma once

#include "widgets/figures/figure_service.h"

#include <optional>

namespace pdqat::ui {

class Evaluator : public QObject {
    Q_OBJECT
public:
    /// `name` begins the tickets and must be unique in the window.
    Evaluator(FigureService& service, QString name, QObject* parent = nullptr);

    void ask(const Recipe& recipe);
    /// Answers to what was asked before are dropped.
    void forget();
    bool busy() const { return !ticket_.isEmpty(); }

Q_SIGNALS:
    /// `result` is null where there is an error.
    void answered(const pdqat::ui::ResultPtr& result, const QString& error);

private:
    void send(const Recipe& recipe);
    void take(const QString& ticket, const ResultPtr& result, const QString& error);

    FigureService& service_;
    QString name_, ticket_; ///< of the question under way; empty: none
    quint64 serial_ = 0;
    std::optional<Recipe> next_;
};

} // namespace pdqat::ui
