// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled choices in a row.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace pdqat::ui {

class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceRow(QWidget* parent = nullptr);

    /// With its label before it; remembered under its object name.
    QComboBox* addChoice(const QString& objectName);
    void addWidget(QWidget* widget);
    /// Label, accessible name and texts; the choice stays.
    void setTexts(QComboBox* choice, const QString& label, const QStringList& texts);
    void setShown(QComboBox* choice, bool shown); ///< with its label

Q_SIGNALS:
    void changed();

private:
    QLabel* labelOf(QComboBox* choice) const;

    QHBoxLayout* row_;
    std::vector<std::pair<QComboBox*, QLabel*>> choices_;
};

} // namespace pdqat::ui
