// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports models of a run and shows how far they agree with the engine. Not modal: the window can be used
// beside it, and closing it stops nothing.
#pragma once

#include "engine/api/records.h"
#include "widgets/exports/export_service.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pdqat::ui {

class Banner;
class ExportForm;
class ExportsModel;
class ProofView;

class ModelDialog : public QDialog {
    Q_OBJECT
public:
    /// @param service  must outlive the dialog
    explicit ModelDialog(ExportService& service, QWidget* parent = nullptr);

    /// The run whose models are exported and listed.
    void setRun(const RunRecord& run);

private:
    void buildTable();
    void buildLayout();
    void connectService();
    void retranslate();
    void refresh();
    void start();
    void take(const QString& run, const std::vector<ModelExportResult>& exports);
    void takeOutcome(const QString& run, const ExportOutcome& outcome);
    void showCurrent();

    ExportService& service_;
    RunRecord run_;
    QString newest_;            ///< file exported last: it is selected once it is listed
    bool refusalShown_ = false; ///< a listing that comes late must not take its place
    ExportForm* form_;
    ExportsModel* model_;
    ProofView* proof_;
    Banner* banner_;
    QTableView* table_;
    QLabel *runName_, *listTitle_, *step_;
    QProgressBar* bar_;
    QPushButton *export_, *cancel_, *close_;
};

} // namespace pdqat::ui
