// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to export: format, bit width, checkpoint, images of the proof, file.
#pragma once

#include "engine/api/config.h"
#include "engine/api/model_export.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace pdqat::ui {

class ExportForm : public QWidget {
    Q_OBJECT
public:
    explicit ExportForm(QWidget* parent = nullptr);

    /// Offers the bit widths of a run; what else was chosen stays.
    void setConfig(const RunConfig& config);
    ModelExportRequest request() const;

private:
    struct FormatRow {
        ModelFormat format;
        QRadioButton* button;
        QLabel* help;
    };
    void buildFormats();
    void buildFields();
    void retranslate();
    void refresh();
    void chooseFile();
    ModelFormat format() const;

    std::vector<FormatRow> formats_;
    QButtonGroup* group_;
    QComboBox *bits_, *checkpoint_;
    QSpinBox* images_;
    QLineEdit* file_;
    QPushButton* browse_;
    QLabel *title_, *bitsLabel_, *checkpointLabel_, *imagesLabel_, *fileLabel_;
};

} // namespace pdqat::ui
