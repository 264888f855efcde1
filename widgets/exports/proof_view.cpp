// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exports/proof_view.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/exports/agreement_model.h"
#include "widgets/exports/export_texts.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

ProofView::ProofView(QWidget* parent)
    : QWidget(parent),
      model_(new AgreementModel(this)),
      proxy_(new QSortFilterProxyModel(this)),
      icon_(new QLabel),
      headline_(new QLabel),
      problem_(new QLabel),
      runtimeLabel_(new QLabel),
      facts_(new QLabel),
      file_(new QLabel),
      notes_(new QLabel),
      runtimes_(new QComboBox),
      folder_(new QPushButton),
      table_(new QTableView) {
    setObjectName(QStringLiteral("proof"));
    const std::pair<QLabel*, const char*> labels[] = {{headline_, "proof.headline"},
                                                      {problem_, "proof.problem"},
                                                      {facts_, "proof.facts"},
                                                      {file_, "proof.file"},
                                                      {notes_, "proof.notes"}};
    for (auto [label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setTextSize(headline_, TextSize::Title);
    setTextSize(file_, TextSize::Small);
    runtimeLabel_->setBuddy(runtimes_);
    guardWheel(runtimes_);
    buildTable();
    buildLayout();
    connect(runtimes_, &QComboBox::currentIndexChanged, this, &ProofView::refreshProof);
    connect(folder_, &QPushButton::clicked, this,
            [this] { Q_EMIT openFolderRequested(QFileInfo(toQt(result_->files.front())).absolutePath()); });
    retranslate();
}

void ProofView::buildTable() {
    proxy_->setSourceModel(model_);
    proxy_->setSortRole(AgreementModel::SortRole);
    prepareTable(table_, proxy_, AgreementModel::Layer);
    table_->sortByColumn(AgreementModel::Layer, Qt::AscendingOrder);
    table_->setMinimumHeight(16 * gridUnit);
}

void ProofView::buildLayout() {
    auto* head = new QHBoxLayout;
    head->setSpacing(gridUnit);
    head->addWidget(icon_);
    head->addWidget(headline_, 1);
    head->addWidget(folder_);
    auto* runtime = new QHBoxLayout;
    runtime->setSpacing(gridUnit);
    runtime->addWidget(runtimeLabel_);
    runtime->addWidget(runtimes_);
    runtime->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addLayout(head);
    layout->addWidget(problem_);
    layout->addWidget(file_);
    layout->addWidget(notes_);
    layout->addLayout(runtime);
    layout->addWidget(facts_);
    layout->addWidget(table_, 1);
    layout->addStretch(0);
}

void ProofView::setResult(std::optional<ModelExportResult> result) {
    result_ = std::move(result);
    refresh();
}

const ExportProof* ProofView::proof() const {
    const auto index = runtimes_->currentIndex();
    return result_ && index >= 0 && index < int(result_->proofs.size()) ? &result_->proofs[std::size_t(index)]
                                                                        : nullptr;
}

QString ProofView::headline() const {
    const auto what =
        QStringLiteral("%1, %2").arg(formatText(result_->format), tr("%1 bit").arg(result_->bits));
    switch (proofVerdictOf(*result_)) {
    case Verdict::Proven: return tr("%1: agrees with the engine").arg(what);
    case Verdict::Refused: return tr("%1: refused, it does not agree with the engine").arg(what);
    case Verdict::NoGraph: return tr("%1: weights, nothing to run").arg(formatText(result_->format));
    }
    return {};
}

void ProofView::refresh() {
    {
        const QSignalBlocker quiet(runtimes_);
        runtimes_->clear();
        if (result_)
            for (const auto& proof : result_->proofs)
                runtimes_->addItem(toQt(proof.runtime));
    }
    if (result_) { // what disagrees is what one wants to see, else what a real runtime says
        const auto& proofs = result_->proofs;
        const auto refused =
            std::find_if(proofs.begin(), proofs.end(), [](const auto& proof) { return !proof.agrees(); });
        runtimes_->setCurrentIndex(refused != proofs.end() ? int(refused - proofs.begin())
                                                           : runtimes_->count() - 1);
        icon_->setPixmap(icon(verdictIcon(*result_), QPalette::WindowText).pixmap(20, 20));
        headline_->setText(headline());
        auto lines = fileLines(*result_);
        const auto notes = lines.mid(lines.size() - qsizetype(result_->notes.size()));
        lines.resize(lines.size() - notes.size());
        lines.prepend(tr("Checkpoint: %1").arg(toQt(result_->checkpoint)));
        file_->setText(lines.join(QLatin1Char('\n')));
        notes_->setText(notes.join(QLatin1Char('\n')));
    } else {
        headline_->setText(tr("Choose a format and export: the proof appears here."));
    }
    icon_->setVisible(result_.has_value());
    file_->setVisible(result_.has_value());
    notes_->setVisible(result_ && !result_->notes.empty());
    folder_->setVisible(result_ && !result_->files.empty());
    refreshProof();
}

void ProofView::refreshProof() {
    const auto* shown = proof();
    model_->setProof(shown ? *shown : ExportProof{});
    const bool several = runtimes_->count() > 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{runtimes_, runtimeLabel_, facts_, table_})
        widget->setVisible(several);
    facts_->setText(shown ? proofLines(*shown).join(QLatin1Char('\n')) : QString());
    problem_->setText(shown ? toQt(shown->problem) : QString());
    problem_->setVisible(!problem_->text().isEmpty());
}

void ProofView::retranslate() {
    headline_->setAccessibleName(tr("Result of the export"));
    problem_->setAccessibleName(tr("Why it does not agree"));
    facts_->setAccessibleName(tr("Agreement"));
    file_->setAccessibleName(tr("Size and speed"));
    notes_->setAccessibleName(tr("Notes"));
    runtimeLabel_->setText(tr("Compared in"));
    setNames(runtimes_, QStringLiteral("proof.runtimes"), tr("Runtime that the proof was made in"));
    setNames(table_, QStringLiteral("proof.layers"), tr("Layers of the exported model beside the engine's"));
    folder_->setText(tr("Open folder"));
    setNames(folder_, QStringLiteral("proof.folder"), tr("Open the folder of the exported file"));
    refresh();
}

void ProofView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
