// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/study_dialog.h"

#include "engine/api/error.h"
#include "engine/api/number_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/typed_values.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

StudyDialog::StudyDialog(TradeOffStudy study, int most, SweepService& service, QWidget* parent)
    : LineUpDialog(QStringLiteral("study"), service, parent),
      study_(std::move(study)),
      unit_(study_.limits.empty() ? CostUnit::Bytes : study_.limits.front().unit),
      most_(most),
      intro_(new QLabel),
      amountsLabel_(new QLabel),
      seedsLabel_(new QLabel),
      amounts_(new QLineEdit),
      seeds_(new QSpinBox),
      chance_(new QCheckBox),
      least_(new QCheckBox) {
    intro_->setObjectName(QStringLiteral("study.intro"));
    intro_->setWordWrap(true);
    amountsLabel_->setBuddy(amounts_);
    seedsLabel_->setBuddy(seeds_);
    seeds_->setRange(1, 100);
    seeds_->setValue(int(study_.seeds));
    guardWheel(seeds_);
    chance_->setChecked(study_.byChance);
    least_->setChecked(study_.leastFirst);
    least_->setVisible(!isOfBudgets());
    std::vector<Value> values;
    for (const int layers : study_.layers)
        values.emplace_back(std::int64_t(layers));
    for (const auto& limit : study_.limits)
        values.emplace_back(*readNumber<double>(shortText(limit.amount / unit(), 3)));
    amounts_->setText(typedText(amounts(), values));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit);
    grid->addWidget(amountsLabel_, 0, 0);
    grid->addWidget(amounts_, 0, 1);
    grid->addWidget(seedsLabel_, 1, 0);
    grid->addWidget(seeds_, 1, 1, Qt::AlignLeft);
    grid->addWidget(chance_, 2, 0, 1, 2);
    grid->addWidget(least_, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    content().addWidget(intro_);
    content().addLayout(grid);
    content().addStretch(1);
    connect(amounts_, &QLineEdit::textEdited, this, &StudyDialog::read);
    connect(seeds_, &QSpinBox::valueChanged, this, &StudyDialog::read);
    connect(chance_, &QCheckBox::toggled, this, &StudyDialog::read);
    connect(least_, &QCheckBox::toggled, this, &StudyDialog::read);
    retranslate();
    read();
    resize(72 * gridUnit, 44 * gridUnit);
}

/// What the line takes: numbers of layers, or kB, MBOP, ms.
Field StudyDialog::amounts() const {
    Field field;
    field.key = isOfBudgets() ? "budgets" : "layers";
    field.type = isOfBudgets() ? FieldType::Real : FieldType::Integer;
    field.fallback = isOfBudgets() ? Value(0.0) : Value(std::int64_t(0));
    field.range.minimum = 0;
    field.range.minimumExcluded = isOfBudgets();
    if (!isOfBudgets())
        field.range.maximum = most_;
    return field;
}

double StudyDialog::unit() const {
    switch (unit_) {
    case CostUnit::Bytes: return 1e3;
    case CostUnit::Bops: return 1e6;
    case CostUnit::Latency: break;
    }
    return 1;
}

void StudyDialog::read() {
    problem_.clear();
    study_.seeds = seeds_->value();
    study_.byChance = chance_->isChecked();
    study_.leastFirst = least_->isChecked();
    try {
        const auto field = amounts();
        const auto values = parseValues(field, plainValues(field, amounts_->text()));
        if (isOfBudgets()) {
            study_.limits.clear();
            for (const auto& value : values)
                study_.limits.push_back({unit_, unit() * std::get<double>(value)});
        } else {
            study_.layers.clear();
            for (const auto& value : values)
                study_.layers.push_back(int(std::get<std::int64_t>(value)));
        }
    } catch (const Error& error) {
        problem_ = toQt(error.what());
    }
    changed();
}

QString StudyDialog::problem() const { return problem_; }

std::optional<SweepDraft> StudyDialog::draft() const {
    if (!problem_.isEmpty())
        return {};
    auto study = study_;
    study.name = givenName().toStdString();
    return study;
}

void StudyDialog::retranslate() {
    LineUpDialog::retranslate();
    setWindowTitle(tr("Trade-off study"));
    intro_->setText(
        isOfBudgets()
            ? tr("For each budget every layer gets the width that the ranking gives it, and networks of one "
                 "width stand beside them. Each is trained with several seeds; the ranked run is not trained "
                 "again. Page Trade-off draws them as they come in.")
            : tr("Networks that keep the first layers of this ranking at 32 bits are trained with several "
                 "seeds; "
                 "the ranked run is not trained again. Page Trade-off draws them as they come in."));
    switch (unit_) {
    case CostUnit::Bytes: amountsLabel_->setText(tr("&Budgets (kB)")); break;
    case CostUnit::Bops: amountsLabel_->setText(tr("&Budgets (MBOP)")); break;
    case CostUnit::Latency: amountsLabel_->setText(tr("&Budgets (ms)")); break;
    }
    if (!isOfBudgets())
        amountsLabel_->setText(tr("Layers to &keep"));
    setNames(amounts_, QStringLiteral("study.amounts"),
             isOfBudgets() ? tr("Budgets of the study") : tr("Numbers of layers to keep"));
    seedsLabel_->setText(tr("&Seeds of each"));
    setNames(seeds_, QStringLiteral("study.seeds"), tr("Runs of each choice, with seeds of their own"));
    chance_->setText(tr("Control: layers by &chance"));
    setNames(chance_, QStringLiteral("study.chance"), tr("Train as many layers by chance too"));
    chance_->setToolTip(tr("Drawn anew for each seed. A ranking that is worth something beats it."));
    least_->setText(tr("Control: the &other end of the ranking"));
    setNames(least_, QStringLiteral("study.least"),
             tr("Train as many layers from the ranking's other end too"));
}

} // namespace pdqat::ui
