// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/numbers_dialog.h"

#include "engine/api/csv.h"
#include "engine/api/text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/paper/figure.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace pdqat::ui {

NumbersDialog::NumbersDialog(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : QDialog(parent), table_(new QTableView) {
    setObjectName(QStringLiteral("numbers"));
    setWindowTitle(title);
    resize(72 * gridUnit, 60 * gridUnit);
    model->setParent(this);
    setNames(table_, QStringLiteral("numbers.table"), tr("Numbers of %1").arg(title));
    table_->setModel(model);
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table_->setTabKeyNavigation(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copies what is selected, else everything (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    copy->setObjectName(QStringLiteral("numbers.copy"));
    nameButtons(buttons, QStringLiteral("numbers"));
    connect(copy, &QPushButton::clicked, this, &NumbersDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, this), &QShortcut::activated, this, &NumbersDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(table_);
    layout->addWidget(buttons);
}

QString NumbersDialog::copied() const {
    const auto* model = table_->model();
    std::set<int> rows, columns;
    for (const auto& index : table_->selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty()) {
        for (int row = 0; row < model->rowCount(); ++row)
            rows.insert(rows.end(), row);
        for (int column = 0; column < model->columnCount(); ++column)
            columns.insert(column);
    }
    QString text;
    const auto addLine = [&](auto&& cell) {
        QStringList cells;
        for (const int column : columns)
            cells << cell(column);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    addLine(
        [&](int column) { return model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        addLine([&](int column) { return model->index(row, column).data(Qt::EditRole).toString(); });
    return text;
}

void NumbersDialog::copy() { QGuiApplication::clipboard()->setText(copied()); }

CsvModel::CsvModel(const QByteArray& csv, QObject* parent)
    : QAbstractTableModel(parent), rows_(csvRows(csv.toStdString())) {
    if (rows_.empty())
        rows_.emplace_back();
}

int CsvModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size()) - 1;
}

int CsvModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.front().size());
}

QVariant CsvModel::data(const QModelIndex& index, int role) const {
    const auto& row = rows_[std::size_t(index.row()) + 1];
    const auto& cell =
        std::size_t(index.column()) < row.size() ? row[std::size_t(index.column())] : std::string();
    const auto number = readNumber<double>(cell);
    switch (role) {
    case Qt::EditRole: return toQt(cell);
    case Qt::DisplayRole:
        if (const auto whole = readNumber<std::int64_t>(cell))
            return QLocale().toString(qlonglong(*whole));
        return number && std::isfinite(*number) ? QLocale().toString(*number, 'g', 6) : toQt(cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QVariant CsvModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return toQt(rows_.front()[std::size_t(section)]);
}

void showNumbers(const QString& title, const QByteArray& csv, QWidget* parent) {
    auto* dialog = new NumbersDialog(title, new CsvModel(csv), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void showNumbers(const Figure* figure, QWidget* parent) {
    if (figure)
        showNumbers(figure->info().title, figure->csv(), parent);
}

} // namespace pdqat::ui
