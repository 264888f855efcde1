// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One export: whether it agrees with the engine, by how much, what it weighs, how fast it is.
#pragma once

#include "engine/api/model_export.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace pdqat::ui {

class AgreementModel;

class ProofView : public QWidget {
    Q_OBJECT
public:
    explicit ProofView(QWidget* parent = nullptr);

    /// Nothing: an empty place that says what to do.
    void setResult(std::optional<ModelExportResult> result);

Q_SIGNALS:
    void openFolderRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTable();
    void buildLayout();
    void retranslate();
    void refresh();
    void refreshProof();
    QString headline() const;
    const ExportProof* proof() const;

    std::optional<ModelExportResult> result_;
    AgreementModel* model_;
    QSortFilterProxyModel* proxy_;
    QLabel *icon_, *headline_, *problem_, *runtimeLabel_, *facts_, *file_, *notes_;
    QComboBox* runtimes_;
    QPushButton* folder_;
    QTableView* table_;
};

} // namespace pdqat::ui
