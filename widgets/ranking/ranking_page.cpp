// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_page.h"

#include "widgets/basics/folded_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/form/layer_picker_model.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/run_series.h"
#include "widgets/ranking/keep_top_bar.h"
#include "widgets/ranking/measure_bar.h"
#include "widgets/ranking/ranking_exports.h"
#include "widgets/ranking/ranking_service.h"
#include "widgets/ranking/ranking_views.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int refreshInterval = 250; ///< ms between two refreshes while a run trains
constexpr int verdictLines = 3;

} // namespace

RankingPage::RankingPage(RankingService& service, SensitivityService& sensitivity, QWidget* parent)
    : QWidget(parent),
      service_(service),
      views_(new RankingViews(service)),
      measures_(new MeasureBar(sensitivity)),
      table_(new RankingTable),
      bar_(new KeepTopBar),
      exports_(
          new RankingExports({[this] { return service_.latex(run_->story(), bits(), bar_->criterion()); },
                              [this] { return service_.csv(run_->story(), bits(), bar_->criterion()); },
                              [this] { return bits(); }})),
      verdict_(new FoldedText(QStringLiteral("ranking.verdict"), verdictLines)),
      share_(new QLabel),
      output_(new QLabel),
      empty_(new QLabel),
      stack_(new QStackedWidget) {
    setObjectName(QStringLiteral("rankingPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(refreshInterval);
    buildLayout();
    connectParts();
    refresh();
    onLanguageChange(this, &RankingPage::refresh);
}

void RankingPage::buildLayout() {
    share_->setObjectName(QStringLiteral("ranking.share"));
    setTextSize(share_, TextSize::Small);
    share_->setWordWrap(true);
    output_->setObjectName(QStringLiteral("ranking.output"));
    output_->setWordWrap(true);
    empty_->setObjectName(QStringLiteral("ranking.empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    bar_->addAtEnd(exports_);
    bar_->addBesideKeep(share_);
    views_->setNotice(measures_);
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(verdict_);
    column->addWidget(bar_);
    column->addWidget(buildSplit(), 1);
    column->addWidget(output_);
    stack_->addWidget(empty_);
    stack_->addWidget(scrolled(full)); // small windows scroll, nothing is cut off
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    layout->addWidget(stack_);
}

QWidget* RankingPage::buildSplit() {
    auto* split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("ranking.split"));
    remember(split);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(gridUnit);
    split->addWidget(views_);
    split->addWidget(table_);
    split->setMinimumHeight(56 * gridUnit);
    split->setSizes({700, 300});
    split->setStretchFactor(0, 7);
    split->setStretchFactor(1, 3);
    for (int i = 0; i < split->count(); ++i) {
        split->widget(i)->setMinimumHeight(12 * gridUnit);
        split->widget(i)->setSizePolicy(QSizePolicy::Ignored,
                                        QSizePolicy::Ignored); // the shares above decide alone
    }
    return split;
}

void RankingPage::connectParts() {
    connect(&refreshSoon_, &QTimer::timeout, this, &RankingPage::refresh);
    connect(bar_, &KeepTopBar::bitsChanged, this, &RankingPage::refresh);
    connect(bar_, &KeepTopBar::criterionChanged, this, &RankingPage::refresh);
    connect(bar_, &KeepTopBar::countChanged, this, &RankingPage::refreshChoice);
    connect(bar_, &KeepTopBar::keepRequested, this, &RankingPage::keepTop);
    connect(bar_, &KeepTopBar::studyRequested, this, &RankingPage::study);
    connect(exports_, &RankingExports::figureRequested, this, &RankingPage::exportView);
    connect(exports_, &RankingExports::pictureRequested, this, &RankingPage::copyView);
    connect(exports_, &RankingExports::errorOccurred, this, &RankingPage::errorOccurred);
    connect(exports_, &RankingExports::noted, this, &RankingPage::noted);
    connect(measures_, &MeasureBar::errorOccurred, this, &RankingPage::errorOccurred);
    connect(views_, &RankingViews::viewChanged, this, &RankingPage::showMeasures);
    connect(views_, &RankingViews::layerClicked, this, [this](const QString& layer) {
        selectLayer(layer);
        Q_EMIT layerSelected(layer);
    });
    connect(table_, &RankingTable::layerSelected, this, [this](const QString& layer) {
        selected_ = layer;
        views_->select(layer);
        Q_EMIT layerSelected(layer);
    });
}

void RankingPage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    run_ = run;
    bar_->setWidths({});
    if (run) {
        connect(run, &RunData::changed, this, &RankingPage::noteChange);
        connect(run, &RunData::restarted, this, &RankingPage::noteChange);
    }
    refresh();
}

void RankingPage::setLayerColor(LayerColor color) {
    color_ = std::move(color);
    refresh();
}

int RankingPage::bits() const { return bar_->bits(); }

void RankingPage::noteChange() {
    if (isVisible() && !refreshSoon_.isActive())
        refreshSoon_.start();
}

void RankingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RankingPage::refresh() {
    refreshSoon_.stop();
    bar_->setWidths(run_ && run_->started() ? lowWidths(run_->started()->config) : std::vector<int>{});
    auto rows =
        bits() > 0 ? service_.layers(run_->story(), bits(), bar_->criterion()) : std::vector<RankedLayer>{};
    refreshColors();
    bar_->setLayers(int(rows.size()));
    exports_->setEnabled(!rows.empty());
    stack_->setCurrentIndex(rows.empty() ? 0 : 1);
    empty_->setText(emptyText());
    const bool fresh = rows.size() != ranking().size();
    table_->setRows(std::move(rows));
    if (fresh)
        selectLayer(selected_);
    output_->setText(outputText());
    refreshChoice();
    showViews();
    showMeasures();
    setNames(table_, QStringLiteral("ranking.table"), tr("Layers by dual variable"));
}

void RankingPage::refreshChoice() {
    share_->setText(shareText());
    const auto now = verdict();
    verdict_->setText(ui::verdictText(now), now.alarms() ? QPalette::BrightText : QPalette::WindowText);
    bar_->setChoosable(now.chooses());
    const int kept = now.chooses() ? bar_->count() : 0;
    views_->bars().setCut(kept);
    table_->setKept(kept);
}

void RankingPage::showViews() {
    auto shown = std::make_shared<RankingShown>();
    shown->rows = ranking();
    shown->by = bar_->criterion();
    if (run_ && run_->started()) {
        for (const auto& layer : run_->started()->layers)
            shown->layers.push_back(layer.name);
        shown->verdict = verdict();
        shown->compared = service_.compare(shown->rows);
        shown->question = {
            run_->id(),
            bits(),
            shown->by,
            RanksOver::Seeds,
            run_->epochsDone(),
            std::ranges::any_of(shown->rows, [](const auto& row) { return row.opinions.has_value(); })};
        shown->about = aboutRun(*run_, tr("Ranking of layers"));
    }
    views_->setShown(std::move(shown));
}

void RankingPage::showMeasures() {
    measures_->setShown(run_, ranking(), views_->showsMeasures() || needsSensitivity(bar_->criterion().by));
}

void RankingPage::exportView() {
    if (views_->figure())
        openExportDialog(*views_);
}

void RankingPage::copyView() {
    const auto figure = views_->figure();
    if (!figure)
        return;
    QGuiApplication::clipboard()->setImage(
        figureImage(*figure, figure->ownStyle().value_or(FigureStyle()), clipboardDpi));
    Q_EMIT noted(tr("Copied to the clipboard."));
}

void RankingPage::refreshColors() {
    if (!color_)
        return;
    const auto layers = run_ && run_->started() ? run_->started()->layers : std::vector<LayerInfo>{};
    views_->bars().setColors([color = color_, layers](const QString& layer) {
        const auto found = std::find_if(layers.begin(), layers.end(),
                                        [&](const LayerInfo& info) { return toQt(info.name) == layer; });
        return color(int(found - layers.begin()), int(layers.size()));
    });
}

QString RankingPage::emptyText() const {
    if (!run_)
        return tr("No run selected.\nPress Run, or select a run on the left.");
    if (run_->started() && !constrainsLayers(run_->started()->config))
        return tr("No layer of this run is constrained, so there are no layers to rank.\n"
                  "Choose PD-QAT and constraints “Output and layers” in the form and run it again.");
    return tr("The ranking appears after the first epoch, with the first dual step.");
}

QString RankingPage::outputText() const {
    const auto row = run_ ? service_.output(run_->story(), bits()) : std::nullopt;
    if (!row || !row->stepped)
        return {};
    return tr("Output constraint: λ %1 · distance %2 nats · ε %3 · slack %4 · %5")
        .arg(realText(row->lambda), realText(row->mse), realText(row->epsilon), realText(row->slack),
             constraintText(row->state));
}

QString RankingPage::shareText() const {
    const auto& rows = ranking();
    if (rows.empty() || !run_ || !run_->started())
        return {};
    std::vector<std::string> top = keptEntries(run_->started()->config);
    for (int i = 0; i < std::min(bar_->count(), int(rows.size())); ++i)
        top.push_back(rows[std::size_t(i)].layer);
    return tr("keeps %1").arg(keptText(keptShare(run_->started()->layers, top)));
}

RankingVerdict RankingPage::verdict() const {
    if (!run_)
        return {};
    const auto certificate = certify(run_->story());
    const auto whole = verdictOf(ranking(), certificate, {}, bar_->criterion()),
               choice = verdictOf(ranking(), certificate, bar_->count(), bar_->criterion());
    return choice.tied.empty() ? whole : choice;
}

void RankingPage::keepTop() {
    if (!run_ || !run_->started() || ranking().empty())
        return;
    const int n = bar_->count();
    auto config = service_.keepTopN(run_->started()->config, ranking(), n);
    if (!config.run.name.empty())
        config.run.name += tr(", top %1 at 32 bits").arg(n).toStdString();
    Q_EMIT keepTopRequested(config, n);
}

void RankingPage::study() {
    if (!run_ || !run_->started() || ranking().empty())
        return;
    if (run_->state() != RunState::Finished)
        return Q_EMIT errorOccurred(
            tr("There is no study of an unfinished run."),
            tr("Its ranking still changes. Let the run end, or resume it to its end, first."));
    TradeOffStudy study;
    study.config = run_->started()->config;
    study.by = bar_->criterion();
    study.bits = bits();
    study.layers = usualLayers(ranking().size());
    Q_EMIT studyRequested(study, int(ranking().size()));
}

void RankingPage::selectLayer(const QString& layer) {
    selected_ = layer;
    views_->select(layer);
    table_->selectLayer(layer);
}

} // namespace pdqat::ui
