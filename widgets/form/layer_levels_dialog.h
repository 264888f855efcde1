// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the constraint levels or bit widths of single layers. Window-modal and non-blocking: open() it,
// listen to accepted().
#pragma once

#include "widgets/form/layer_levels_model.h"

#include <QDialog>

class QLabel;

namespace pdqat::ui {

class LayerLevelsDialog : public QDialog {
    Q_OBJECT
public:
    LayerLevelsDialog(const Field& field, const RunConfig& config, std::vector<LayerInfo> layers,
                      const Value& own, QWidget* parent = nullptr);

    Value levels() const { return model_->levels(); }

private:
    void buildLayout(const QString& title, const QString& explanation, const QString& resetText);

    LayerLevelsModel* model_;
    QLabel* message_;
};

} // namespace pdqat::ui
