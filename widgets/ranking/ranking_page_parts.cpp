// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the ranking page is put together, and its exports.
#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/tables.h"
#include "widgets/basics/texts.h"
#include "widgets/ranking/ranking_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace pdqat::ui {

void RankingPage::buildBar() {
    widths_ = new QComboBox;
    widthLabel_ = new QLabel;
    widthLabel_->setBuddy(widths_);
    count_ = new QSpinBox;
    count_->setRange(1, 1);
    guardWheel(count_);
    guardWheel(widths_);
    countLabel_ = new QLabel;
    countLabel_->setBuddy(count_);
    keep_ = new QPushButton;
    keep_->setIcon(icon(QStringLiteral("layers")));
    share_ = new QLabel;
    share_->setObjectName(QStringLiteral("ranking.share"));
    setTextSize(share_, TextSize::Small);
    share_->setWordWrap(true);
    output_ = new QLabel;
    output_->setObjectName(QStringLiteral("ranking.output"));
    output_->setWordWrap(true);
    connect(widths_, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(count_, &QSpinBox::valueChanged, this, [this] { refreshShare(); });
    connect(keep_, &QPushButton::clicked, this, &RankingPage::keepTop);
}

void RankingPage::buildTable() {
    table_ = new QTableView;
    proxy_->setSourceModel(model_);
    proxy_->setSortRole(RankingModel::SortRole);
    prepareTable(table_, proxy_, RankingModel::Layer);
    table_->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    auto* header = table_->horizontalHeader();
    for (QWidget* widget : std::initializer_list<QWidget*>{table_, header}) {
        widget->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(widget, &QWidget::customContextMenuRequested, this,
                [this, widget](const QPoint& place) { chooseColumns(widget->mapToGlobal(place)); });
    }
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (quiet_ || !current.isValid())
                    return;
                const auto layer = current.data(RankingModel::LayerRole).toString();
                selected_ = layer;
                chart_->select(layer);
                Q_EMIT layerSelected(layer);
            });
}

/// By the menu key too: the table takes it, the header cannot.
void RankingPage::chooseColumns(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ranking.columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = RankingModel::Lambda; column < RankingModel::ColumnCount; ++column) {
        auto* action =
            menu->addAction(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(QStringLiteral("ranking.column.%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(column));
        connect(action, &QAction::toggled, table_,
                [this, column](bool shown) { table_->setColumnHidden(column, !shown); });
    }
    menu->popup(at);
}

QAction* RankingPage::addExport(const char* name, const char* iconName, std::function<void()> act) {
    auto* action = exportMenu_->addAction(icon(QLatin1String(iconName)), {});
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, std::move(act));
    exports_ << action;
    return action;
}

void RankingPage::buildExports() {
    exportMenu_ = new QMenu(this);
    exportMenu_->setObjectName(QStringLiteral("ranking.exportMenu"));
    export_ = new QToolButton;
    export_->setIcon(icon(QStringLiteral("export")));
    export_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setMenu(exportMenu_);
    const auto latex = [this] { return backend_.rankingLatex(run_->id(), bits()); };
    const auto csv = [this] { return backend_.rankingCsv(run_->id(), bits()); };
    addExport("ranking.exportChart", "chart", [this] { Q_EMIT exportFigureRequested(); });
    addExport("ranking.saveLatex", "table", [this, latex] { saveText(QStringLiteral("tex"), latex()); });
    addExport("ranking.saveCsv", "table", [this, csv] { saveText(QStringLiteral("csv"), csv()); });
    addExport("ranking.copyLatex", "copy", [this, latex] { copyText(latex()); });
    addExport("ranking.copyCsv", "copy", [this, csv] { copyText(csv()); });
}

void RankingPage::buildLayout() {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(gridUnit);
    for (auto* part : std::initializer_list<QWidget*>{widthLabel_, widths_, countLabel_, count_, keep_})
        bar->addWidget(part);
    bar->addStretch(1);
    bar->addWidget(export_);

    auto* scroll = new QScrollArea;
    scroll->setWidget(chart_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    chart_->setAutoFillBackground(false);
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("ranking.split"));
    remember(split);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gridUnit);
    split->addWidget(scroll);
    split->addWidget(table_);
    split->setMinimumHeight(50 * gridUnit);
    split->setSizes({600, 400});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    for (auto* part : std::initializer_list<QWidget*>{scroll, table_}) {
        part->setMinimumHeight(12 * gridUnit);
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the shares above decide alone
    }

    empty_ = new QLabel;
    empty_->setObjectName(QStringLiteral("ranking.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(bar);
    column->addWidget(share_);
    column->addWidget(split, 1);
    column->addWidget(output_);
    stack_ = new QStackedWidget;
    stack_->addWidget(empty_);
    auto* roomy = new QScrollArea; // small windows scroll, nothing is cut off
    roomy->setWidget(full);
    roomy->setWidgetResizable(true);
    roomy->setFrameShape(QFrame::NoFrame);
    roomy->setFocusPolicy(Qt::NoFocus);
    full->setAutoFillBackground(false);
    roomy->viewport()->setAutoFillBackground(false);
    stack_->addWidget(roomy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->addWidget(stack_);
}

void RankingPage::saveText(const QString& suffix, const QString& text) {
    const auto name = QStringLiteral("ranking-%1bit.%2").arg(bits()).arg(suffix);
    chooseFileToSave(this, tr("Save the ranking"), name, QStringLiteral("*.") + suffix,
                     [this, text](const QString& path) {
                         const auto problem = writeText(path, text);
                         if (problem.isEmpty())
                             Q_EMIT noted(tr("Saved %1.").arg(path));
                         else
                             Q_EMIT errorOccurred(tr("The ranking was not saved."), problem);
                     });
}

void RankingPage::copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noted(tr("Copied to the clipboard."));
}

void RankingPage::retranslate() {
    widthLabel_->setText(tr("Bit width"));
    setNames(widths_, QStringLiteral("ranking.widths"), tr("Bit width of the ranking"));
    countLabel_->setText(tr("Keep the top"));
    setNames(count_, QStringLiteral("ranking.count"), tr("Number of layers to keep in high precision"));
    keep_->setText(tr("in high precision"));
    setNames(keep_, QStringLiteral("ranking.keep"),
             tr("Fill the form with the top layers in high precision"));
    keep_->setToolTip(tr("Puts this run's settings into the form, with these layers at 32 bits"));
    export_->setText(tr("Export"));
    setNames(export_, QStringLiteral("ranking.export"), tr("Export the ranking"));
    setNames(table_, QStringLiteral("ranking.table"), tr("Layers by dual variable"));
    chart_->setAccessibleName(tr("Bar chart of the dual variables; the table below has the same values"));
    const QString texts[] = {tr("Chart as PDF, SVG or PNG…"), tr("LaTeX table…"), tr("CSV…"),
                             tr("Copy LaTeX table"), tr("Copy CSV")};
    for (qsizetype i = 0; i < exports_.size(); ++i)
        exports_[i]->setText(texts[i]);
}

} // namespace pdqat::ui
