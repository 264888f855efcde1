// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/keep_top_bar.h"

#include "engine/api/words.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

KeepTopBar::KeepTopBar(QWidget* parent)
    : QWidget(parent),
      orderRow_(new QHBoxLayout),
      keepRow_(new QHBoxLayout),
      widths_(new QComboBox),
      by_(new QComboBox),
      per_(new QComboBox),
      count_(new QSpinBox),
      keep_(new QPushButton),
      study_(new QPushButton),
      widthLabel_(new QLabel),
      byLabel_(new QLabel),
      perLabel_(new QLabel),
      countLabel_(new QLabel) {
    widthLabel_->setBuddy(widths_);
    countLabel_->setBuddy(count_);
    count_->setRange(1, 1);
    guardWheel(count_);
    guardWheel(widths_);
    byLabel_->setBuddy(by_);
    perLabel_->setBuddy(per_);
    guardWheel(by_);
    guardWheel(per_);
    for (const auto by : allOf<RankBy>)
        by_->addItem({}, int(by));
    // A narrow window has room for the bar; the list shows the words whole.
    by_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    by_->setMinimumContentsLength(10);
    for (const auto per : allOf<Per>)
        per_->addItem({}, int(per));
    connect(by_, &QComboBox::currentIndexChanged, this,
            [this] { per_->setEnabled(isAmount(criterion().by)); });
    for (auto* box : {by_, per_})
        connect(box, &QComboBox::currentIndexChanged, this, &KeepTopBar::criterionChanged);
    keep_->setIcon(icon(QStringLiteral("layers")));
    connect(widths_, &QComboBox::currentIndexChanged, this, &KeepTopBar::bitsChanged);
    connect(count_, &QSpinBox::valueChanged, this, &KeepTopBar::countChanged);
    study_->setIcon(icon(QStringLiteral("chart")));
    connect(keep_, &QPushButton::clicked, this, &KeepTopBar::keepRequested);
    connect(study_, &QPushButton::clicked, this, &KeepTopBar::studyRequested);
    for (auto* row : {orderRow_, keepRow_})
        row->setSpacing(gridUnit);
    for (auto* part : std::initializer_list<QWidget*>{widthLabel_, widths_, byLabel_, by_, perLabel_, per_})
        orderRow_->addWidget(part);
    orderRow_->addStretch(1);
    for (auto* part : std::initializer_list<QWidget*>{countLabel_, count_, keep_, study_})
        keepRow_->addWidget(part);
    auto* rows = new QVBoxLayout(this); // two of them: narrow windows have room for each
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gridUnit);
    rows->addLayout(orderRow_);
    rows->addLayout(keepRow_);
    retranslate();
    onLanguageChange(this, &KeepTopBar::retranslate);
}

void KeepTopBar::addAtEnd(QWidget* widget) { orderRow_->addWidget(widget); }

void KeepTopBar::addBesideKeep(QWidget* widget) { keepRow_->addWidget(widget, 1); }

int KeepTopBar::bits() const { return widths_->currentData().toInt(); }

int KeepTopBar::count() const { return count_->value(); }

void KeepTopBar::setWidths(const std::vector<int>& bits) {
    std::vector<int> known;
    for (int row = 0; row < widths_->count(); ++row)
        known.push_back(widths_->itemData(row).toInt());
    if (known != bits) {
        const QSignalBlocker quiet(widths_);
        widths_->clear();
        for (const auto width : bits)
            widths_->addItem(tr("%1 bit").arg(width), width);
    }
    widths_->setVisible(bits.size() > 1);
    widthLabel_->setVisible(bits.size() > 1);
}

void KeepTopBar::setLayers(int count) {
    layers_ = count;
    count_->setMaximum(std::max(1, count));
    count_->setEnabled(count > 0);
    setChoosable(choosable_);
}

void KeepTopBar::setChoosable(bool choosable) {
    choosable_ = choosable;
    for (auto* button : {keep_, study_})
        button->setEnabled(layers_ > 0 && choosable_);
    const auto why = tr("λ does not order these layers. Order them by something else to choose some.");
    keep_->setToolTip(choosable ? tr("Puts this run's settings into the form, with these layers at 32 bits")
                                : why);
    study_->setToolTip(
        choosable ? tr("Trains networks that keep none, one, two and more of these layers, and shows "
                       "which is worth taking")
                  : why);
}

Criterion KeepTopBar::criterion() const {
    const auto by = RankBy(by_->currentData().toInt());
    return {by, isAmount(by) ? Per(per_->currentData().toInt()) : Per::None};
}

void KeepTopBar::retranslate() {
    for (int row = 0; row < widths_->count(); ++row)
        widths_->setItemText(row, tr("%1 bit").arg(widths_->itemData(row).toInt()));
    widthLabel_->setText(tr("Bit width"));
    setNames(widths_, QStringLiteral("ranking.widths"), tr("Bit width of the ranking"));
    countLabel_->setText(tr("Keep the top"));
    setNames(count_, QStringLiteral("ranking.count"), tr("Number of layers to keep in high precision"));
    keep_->setText(tr("in high precision"));
    setNames(keep_, QStringLiteral("ranking.keep"),
             tr("Fill the form with the top layers in high precision"));
    study_->setText(tr("S&tudy…"));
    setNames(study_, QStringLiteral("ranking.study"), tr("Trade-off study of this ranking"));
    setChoosable(choosable_);
    byLabel_->setText(tr("Order by"));
    setNames(by_, QStringLiteral("ranking.by"), tr("What orders the layers"));
    for (int row = 0; row < by_->count(); ++row)
        by_->setItemText(row, rankByText(RankBy(by_->itemData(row).toInt())));
    by_->view()->setMinimumWidth(by_->view()->sizeHintForColumn(0) + 4 * gridUnit);
    perLabel_->setText(tr("per"));
    setNames(per_, QStringLiteral("ranking.per"), tr("What that is divided by: the cost of keeping a layer"));
    for (int row = 0; row < per_->count(); ++row)
        per_->setItemText(row, perText(Per(per_->itemData(row).toInt())));
}

} // namespace pdqat::ui
