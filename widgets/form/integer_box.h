// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box over 64-bit whole numbers. It lets anything be typed and leaves the verdict to its owner, so
// that a value out of range can be explained, not silently changed.
#pragma once

#include "engine/api/field.h"

#include <QAbstractSpinBox>

namespace pdqat::ui {

class IntegerBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit IntegerBox(const Range& range, QWidget* parent = nullptr);

    void setValue(std::int64_t value);

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;

Q_SIGNALS:
    void textEdited(const QString& text); ///< typed or stepped by the user

protected:
    StepEnabled stepEnabled() const override;

private:
    std::int64_t minimum_, maximum_;
};

} // namespace pdqat::ui
