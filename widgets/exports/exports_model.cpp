// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/exports_model.h"

#include "widgets/basics/cost_texts.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/texts.h"
#include "widgets/exports/export_texts.h"

namespace pdqat::ui {
namespace {

Qt::Alignment alignmentOf(int column) {
    const bool number =
        column == ExportsModel::Bits || column == ExportsModel::Size || column == ExportsModel::Overhead;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void ExportsModel::setExports(std::vector<ModelExportResult> exports) {
    beginResetModel();
    exports_ = std::move(exports);
    endResetModel();
}

int ExportsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(exports_.size());
}

int ExportsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ExportsModel::display(const ModelExportResult& result, int column) {
    switch (column) {
    case Format: return formatText(result.format);
    case Bits: return QString::number(result.bits);
    case Checkpoint: return toQt(result.checkpoint);
    case Proof: return proofVerdictText(result);
    case Size: return sizeText(result.fileBytes);
    default: return sizeText(overhead(result));
    }
}

QVariant ExportsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& result = exports_[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(result, index.column());
    case Qt::DecorationRole:
        return index.column() == Proof ? QVariant(icon(verdictIcon(result))) : QVariant();
    case Qt::ToolTipRole: return result.files.empty() ? QVariant() : QVariant(toQt(result.files.front()));
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    default: return {};
    }
}

QVariant ExportsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role == Qt::ToolTipRole && section == Overhead)
        return tr("What the file has beyond the parameters packed at their bits");
    const QString titles[] = {tr("Format"), tr("Bits"), tr("Checkpoint"),
                              tr("Proof"),  tr("File"), tr("Container")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace pdqat::ui
