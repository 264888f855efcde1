// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/evaluator.h"

#include <utility>

namespace pdqat::ui {

Evaluator::Evaluator(FigureService& service, QString name, QObject* parent)
    : QObject(parent), service_(service), name_(std::move(name)) {
    connect(&service, &FigureService::evaluated, this, &Evaluator::take);
}

void Evaluator::ask(const Recipe& recipe) {
    if (busy())
        next_ = recipe;
    else
        send(recipe);
}

void Evaluator::forget() {
    ticket_.clear();
    next_.reset();
}

void Evaluator::send(const Recipe& recipe) {
    ticket_ = QStringLiteral("%1-%2").arg(name_).arg(++serial_);
    service_.evaluate(ticket_, recipe);
}

void Evaluator::take(const QString& ticket, const ResultPtr& result, const QString& error) {
    if (!busy() || ticket != ticket_)
        return;
    ticket_.clear();
    if (next_)
        send(*std::exchange(next_, std::nullopt));
    Q_EMIT answered(result, error);
}

} // namespace pdqat::ui
