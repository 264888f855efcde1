// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above a ranking: which bit width, what orders the layers, and how many of its layers to keep in
// high precision.
#pragma once

#include "engine/api/ranking.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
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
    void setLayers(int count);         ///< of the ranking; 0: there is nothing to keep
    void setChoosable(bool choosable); ///< whether what orders the layers can choose some
    int bits() const;                  ///< 0: none
    Criterion criterion() const;
    int count() const;
    void addAtEnd(QWidget* widget);
    void addBesideKeep(QWidget* widget); ///< takes the rest of that row

Q_SIGNALS:
    void bitsChanged();
    void criterionChanged();
    void countChanged();
    void keepRequested();
    void studyRequested();

private:
    void retranslate();

    QHBoxLayout *orderRow_, *keepRow_;
    QComboBox *widths_, *by_, *per_;
    QSpinBox* count_;
    QPushButton *keep_, *study_;
    QLabel *widthLabel_, *byLabel_, *perLabel_, *countLabel_;
    int layers_ = 0;
    bool choosable_ = true;
};

} // namespace pdqat::ui
