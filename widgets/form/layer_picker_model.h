// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The network's layers with a check mark each: which stay in high precision.
#pragma once

#include "engine/api/network_info.h"

#include <QAbstractTableModel>

#include <vector>

namespace pdqat::ui {

/// What a choice of layers keeps in high precision.
struct KeptShare {
    int layers = 0, of = 0;
    std::int64_t weights = 0, macs = 0;   ///< of the chosen layers
    double weightShare = 0, macShare = 0; ///< of all rankable layers
};

/// `chosen`: names or indices; entries that name no layer count for nothing.
KeptShare keptShare(const std::vector<LayerInfo>& layers, const std::vector<std::string>& chosen);
QString keptText(const KeptShare& share);

class LayerPickerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Index, Name, Shape, Weights, Macs, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    LayerPickerModel(std::vector<LayerInfo> layers, const std::vector<std::string>& chosen,
                     QObject* parent = nullptr);

    /// Names of the checked layers, in the network's order.
    std::vector<std::string> chosen() const;
    const std::vector<LayerInfo>& layers() const { return layers_; }
    void setAll(bool checked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortValue(const QModelIndex& index) const;

    std::vector<LayerInfo> layers_;
    std::vector<bool> checked_;
};

} // namespace pdqat::ui
