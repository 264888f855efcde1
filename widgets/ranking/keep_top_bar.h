// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above a ranking: which bit width, and how many of its layers to keep in high precision.
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace pdqat::ui {

class KeepTopBar : public QWidget {
    Q_OBJECT
public:
    explicit KeepTopBar(QWidget* parent = nullptr);

    /// To choose from; a single one is not shown.
    void setWidths(const std::vector<int>& bits);
    void setLayers(int count); ///< of the ranking; 0: there is nothing to keep
    int bits() const;          ///< 0: none
    int count() const;
    void addAtEnd(QWidget* widget);

Q_SIGNALS:
    void bitsChanged();
    void countChanged();
    void keepRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QComboBox* widths_;
    QSpinBox* count_;
    QPushButton* keep_;
    QLabel *widthLabel_, *countLabel_;
};

} // namespace pdqat::ui
