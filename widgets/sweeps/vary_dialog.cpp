// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/vary_dialog.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/varied_row.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace pdqat::ui {

VaryDialog::VaryDialog(RunConfig config, SweepService& service, QWidget* parent)
    : LineUpDialog(QStringLiteral("vary"), service, parent),
      config_(std::move(config)),
      intro_(new QLabel),
      list_(new QWidget),
      column_(new QVBoxLayout(list_)),
      add_(new QPushButton) {
    intro_->setObjectName(QStringLiteral("vary.intro"));
    intro_->setWordWrap(true);
    add_->setObjectName(QStringLiteral("vary.add"));
    add_->setIcon(icon(QStringLiteral("new")));
    add_->setAutoDefault(false);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(gridUnit);
    column_->addStretch(1);
    content().addWidget(intro_);
    content().addWidget(scrolledDown(list_), 1);
    content().addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, [this] {
        auto* row = addRow();
        orderFocus({add_});
        row->setFocus(Qt::TabFocusReason);
    });
    add("run.seed", QStringLiteral("0..4"));
    retranslate();
    resize(88 * gridUnit, 56 * gridUnit);
}

VariedRow* VaryDialog::addRow() {
    auto* row = new VariedRow(config_);
    rows_.push_back(row);
    row->setNumber(int(rows_.size()));
    column_->insertWidget(column_->count() - 1, row);
    connect(row, &VariedRow::changed, this, &VaryDialog::changed);
    connect(row, &VariedRow::removeRequested, this, [this, row] { remove(row); });
    changed();
    return row;
}

void VaryDialog::add(const std::string& key, const QString& values) {
    auto* row = addRow();
    row->setKey(key);
    row->setValues(values);
}

void VaryDialog::remove(VariedRow* row) {
    std::erase(rows_, row);
    row->deleteLater();
    for (std::size_t i = 0; i < rows_.size(); ++i)
        rows_[i]->setNumber(int(i) + 1);
    changed();
}

QString VaryDialog::problem() const {
    if (rows_.empty())
        return tr("Add a setting that takes several values.");
    std::set<std::string> keys;
    for (const auto* row : rows_) {
        if (!row->varied())
            return row->problem();
        if (!keys.insert(row->key()).second)
            return tr("%1 stands there twice.").arg(fieldText(findField(row->key())->label));
    }
    return {};
}

std::optional<SweepDraft> VaryDialog::draft() const {
    if (!problem().isEmpty())
        return {};
    VariedSweep sweep{givenName().toStdString(), config_, {}};
    for (const auto* row : rows_)
        sweep.varied.push_back(*row->varied());
    return sweep;
}

void VaryDialog::retranslate() {
    LineUpDialog::retranslate();
    setWindowTitle(tr("Several values"));
    intro_->setText(tr("The experiment in the form is trained once for every combination of these values. "
                       "Ranges: 0..9, 8..64 by 8, 0..1 in 5, 1e-4..0.1 log 4."));
    add_->setText(tr("&Add a setting"));
    for (auto* row : rows_)
        row->setNumber(int(std::ranges::find(rows_, row) - rows_.begin()) + 1);
}

} // namespace pdqat::ui
