// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/model_dialog.h"

#include "widgets/basics/banner.h"
#include "widgets/basics/elided_label.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/exports/export_form.h"
#include "widgets/exports/exports_model.h"
#include "widgets/exports/proof_view.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QUrl>

namespace pdqat::ui {
namespace {

constexpr int visibleExports = 5;

QString idOf(const RunRecord& run) { return toQt(run.id); }

} // namespace

ModelDialog::ModelDialog(ExportService& service, QWidget* parent)
    : QDialog(parent),
      service_(service),
      form_(new ExportForm),
      model_(new ExportsModel(this)),
      proof_(new ProofView),
      banner_(new Banner(QStringLiteral("models.banner"))),
      table_(new QTableView),
      runName_(new ElidedLabel),
      listTitle_(new QLabel),
      step_(new ElidedLabel),
      bar_(new QProgressBar),
      export_(new PrimaryButton),
      cancel_(new QPushButton),
      close_(new QPushButton) {
    setObjectName(QStringLiteral("models"));
    buildTable();
    buildLayout();
    connectService();
    retranslate();
    resize(150 * gridUnit, 92 * gridUnit);
    onLanguageChange(this, &ModelDialog::retranslate);
}

void ModelDialog::buildTable() {
    prepareTable(table_, model_, ExportsModel::Checkpoint);
    table_->setSortingEnabled(false); // newest first
    const auto rows = table_->verticalHeader()->defaultSectionSize() * visibleExports;
    table_->setFixedHeight(rows + table_->horizontalHeader()->sizeHint().height() + gridUnit / 2);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ModelDialog::showCurrent);
}

void ModelDialog::buildLayout() {
    setTextSize(runName_, TextSize::Title);
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    listTitle_->setFont(font);
    setTextSize(step_, TextSize::Small);
    step_->setObjectName(QStringLiteral("models.step"));
    bar_->setObjectName(QStringLiteral("models.bar"));
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setFixedHeight(gridUnit);
    auto* left = new QVBoxLayout;
    left->setSpacing(gridUnit);
    left->addWidget(runName_);
    left->addWidget(form_);
    left->addStretch(1);
    left->addWidget(step_);
    left->addWidget(bar_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addStretch(1);
    for (auto* button : {close_, cancel_, export_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* right = new QVBoxLayout;
    right->setSpacing(gridUnit);
    right->addWidget(listTitle_);
    right->addWidget(table_);
    right->addSpacing(gridUnit);
    right->addWidget(proof_, 1);
    right->addLayout(buttons);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(3 * gridUnit);
    sides->addLayout(left, 2);
    sides->addLayout(right, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(banner_);
    layout->addLayout(sides, 1);
}

void ModelDialog::connectService() {
    connect(&service_, &ExportService::listed, this, &ModelDialog::take);
    connect(&service_, &ExportService::progressed, this,
            [this](const QString&, double share, const QString& what) {
                bar_->setValue(int(1000 * share));
                step_->setText(what);
                refresh();
            });
    connect(&service_, &ExportService::finished, this, &ModelDialog::takeOutcome);
    connect(export_, &QPushButton::clicked, this, &ModelDialog::start);
    connect(cancel_, &QPushButton::clicked, &service_, &ExportService::cancel);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(proof_, &ProofView::openFolderRequested, this,
            [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void ModelDialog::setRun(const RunRecord& run) {
    if (run.id == run_.id)
        return;
    run_ = run;
    newest_.clear();
    refusalShown_ = false;
    runName_->setText(toQt(run.name));
    form_->setConfig(run.config);
    model_->setExports({});
    showCurrent();
    banner_->dismiss();
    service_.list(idOf(run));
    refresh();
}

void ModelDialog::start() {
    refusalShown_ = false;
    banner_->dismiss();
    bar_->setValue(0);
    step_->setText(tr("Reading the checkpoint"));
    service_.start(idOf(run_), form_->request());
    refresh();
}

void ModelDialog::take(const QString& run, const std::vector<ModelExportResult>& exports) {
    if (run != idOf(run_))
        return;
    model_->setExports(exports);
    int row = 0;
    for (std::size_t i = 0; i < exports.size(); ++i)
        if (!newest_.isEmpty() && !exports[i].files.empty() && toQt(exports[i].files.front()) == newest_)
            row = int(i);
    if (!refusalShown_) {
        if (!exports.empty())
            table_->selectRow(row);
        showCurrent();
    }
    refresh();
}

void ModelDialog::takeOutcome(const QString& run, const ExportOutcome& outcome) {
    refresh();
    if (run != idOf(run_))
        return;
    if (outcome.cancelled)
        banner_->showMessage(Banner::Kind::Info, {}, tr("The export was cancelled; nothing was written."));
    else if (!outcome.problem.isEmpty())
        banner_->showMessage(Banner::Kind::Error, tr("The model was not exported."), outcome.problem);
    if (outcome.problem.isEmpty() && outcome.result) {
        newest_ = outcome.result->files.empty() ? QString() : toQt(outcome.result->files.front());
        service_.list(run);
    } else if (outcome.result) { // refused: its proof says why
        refusalShown_ = true;
        table_->clearSelection();
        table_->setCurrentIndex({}); // any row can be chosen again
        proof_->setResult(outcome.result);
    }
}

void ModelDialog::showCurrent() {
    const auto row = table_->currentIndex().row();
    const auto& exports = model_->exports();
    proof_->setResult(row >= 0 && row < int(exports.size()) ? std::optional(exports[std::size_t(row)])
                                                            : std::nullopt);
}

void ModelDialog::refresh() {
    const bool busy = !service_.active().isEmpty(), ours = service_.active() == idOf(run_);
    export_->setVisible(!busy);
    export_->setEnabled(!run_.id.empty());
    cancel_->setVisible(busy);
    bar_->setVisible(busy);
    step_->setVisible(busy);
    if (busy && !ours)
        step_->setText(tr("A model of another run is being exported."));
    form_->setEnabled(!busy);
    listTitle_->setText(model_->rowCount() == 0 ? tr("No model of this run was exported yet")
                                                : tr("Exports of this run"));
    table_->setVisible(model_->rowCount() > 0);
}

void ModelDialog::retranslate() {
    setWindowTitle(tr("Export model"));
    export_->setText(tr("&Export"));
    cancel_->setText(tr("C&ancel"));
    close_->setText(tr("Cl&ose"));
    setNames(export_, QStringLiteral("models.export"), tr("Export the model"));
    setNames(cancel_, QStringLiteral("models.cancel"), tr("Cancel the export"));
    setNames(close_, QStringLiteral("models.close"), tr("Close"));
    setNames(table_, QStringLiteral("models.list"), tr("Exports of this run"));
    bar_->setAccessibleName(tr("Progress of the export"));
    refresh();
}

} // namespace pdqat::ui
