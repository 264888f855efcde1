// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the layers kept in high precision. Window-modal and non-blocking: open() it and listen to accepted().
#pragma once

#include "widgets/form/layer_picker_model.h"

#include <QDialog>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace pdqat::ui {

class LayerPickerDialog : public QDialog {
    Q_OBJECT
public:
    LayerPickerDialog(std::vector<LayerInfo> layers, const std::vector<std::string>& chosen,
                      QWidget* parent = nullptr);

    std::vector<std::string> chosen() const { return model_->chosen(); }

private:
    void buildTable();
    void buildLayout();
    void showTotal();

    LayerPickerModel* model_;
    QSortFilterProxyModel* proxy_;
    QTableView* table_;
    QLabel* total_;
};

} // namespace pdqat::ui
