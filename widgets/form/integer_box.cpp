// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/integer_box.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pdqat::ui {
namespace {

using Limits = std::numeric_limits<std::int64_t>;

} // namespace

IntegerBox::IntegerBox(const Range& range, QWidget* parent)
    : QAbstractSpinBox(parent),
      minimum_(std::isfinite(range.minimum) ? std::llround(std::ceil(range.minimum)) : Limits::min()),
      maximum_(std::isfinite(range.maximum) ? std::llround(std::floor(range.maximum)) : Limits::max()) {
    lineEdit()->setAlignment(Qt::AlignRight);
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 10);
    connect(lineEdit(), &QLineEdit::textEdited, this, &IntegerBox::textEdited);
}

void IntegerBox::setValue(std::int64_t value) { lineEdit()->setText(QString::number(value)); }

void IntegerBox::stepBy(int steps) {
    const auto from = text().toLongLong();
    const auto room = steps > 0 ? maximum_ - std::max<std::int64_t>(from, 0) : 0;
    const auto to = steps > 0 && room < steps ? maximum_ : from + steps;
    setValue(std::clamp<std::int64_t>(to, minimum_, maximum_));
    Q_EMIT textEdited(text());
}

QValidator::State IntegerBox::validate(QString&, int&) const { return QValidator::Acceptable; }

QAbstractSpinBox::StepEnabled IntegerBox::stepEnabled() const {
    const auto value = text().toLongLong();
    StepEnabled enabled;
    enabled.setFlag(StepDownEnabled, value > minimum_);
    enabled.setFlag(StepUpEnabled, value < maximum_);
    return enabled;
}

} // namespace pdqat::ui
