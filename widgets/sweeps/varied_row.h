// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One setting that a sweep varies, and its values as text.
#pragma once

#include "engine/api/sweep_draft.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace pdqat::ui {

class VariedRow : public QWidget {
    Q_OBJECT
public:
    /// @param config  settings that have no effect in it are not offered
    explicit VariedRow(const RunConfig& config, QWidget* parent = nullptr);

    void setKey(const std::string& key);
    void setValues(const QString& text);
    void setNumber(int number); ///< from 1, for names
    std::optional<VariedField> varied() const { return varied_; }
    QString problem() const { return problem_; } ///< why there are no values
    std::string key() const;
    QString note() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    int typedField() const;
    void read();
    void retranslate();

    const RunConfig config_;
    QComboBox* field_;
    QLineEdit* values_;
    QToolButton* remove_;
    QLabel* note_;
    std::optional<VariedField> varied_;
    QString problem_;
};

} // namespace pdqat::ui
