// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A value for every layer, constraint levels or bit widths: the common one pale, those that differ in full.
#pragma once

#include "engine/api/field.h"
#include "engine/api/network_info.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace pdqat::ui {

/// Bit widths: one column. Levels: one column "ε" for all bit widths, and with several widths one more for
/// each (key "layer@bits").
class LayerLevelsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Index, Name, Level, FirstWidth };

    /// @param own of the field
    LayerLevelsModel(const Field& field, RunConfig config, std::vector<LayerInfo> layers, const Value& own,
                     QObject* parent = nullptr);

    Value levels() const;
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Empty text goes back to the common level; text that is no level is refused with refused().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refused(const QString& reason);

private:
    std::string key(const QModelIndex& index) const;
    bool areWidths() const { return field_.type == FieldType::LayerWidths; }
    QString levelText(const QModelIndex& index) const;
    QString commonText(const QModelIndex& index) const;

    const Field& field_;
    RunConfig config_;
    std::vector<LayerInfo> layers_;
    std::map<std::string, std::string> own_; ///< as the field takes them in a line of text
};

} // namespace pdqat::ui
