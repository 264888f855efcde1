// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_page.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/form/layer_picker_model.h"

#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int refreshInterval = 250; ///< ms between two refreshes while a run trains

double newest(const Curve& curve) { return curve.y.empty() ? 0 : curve.y.back(); }

} // namespace

RankingPage::RankingPage(const Backend& backend, QWidget* parent)
    : QWidget(parent),
      backend_(backend),
      model_(new RankingModel(this)),
      proxy_(new QSortFilterProxyModel(this)),
      chart_(new RankingChart) {
    setObjectName(QStringLiteral("rankingPage"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(refreshInterval);
    connect(&refreshSoon_, &QTimer::timeout, this, &RankingPage::refresh);
    buildBar();
    buildTable();
    buildExports();
    buildLayout();
    connect(chart_, &RankingChart::layerClicked, this, [this](const QString& layer) {
        selectLayer(layer);
        Q_EMIT layerSelected(layer);
    });
    retranslate();
    refresh();
}

void RankingPage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    run_ = run;
    widths_->clear();
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

int RankingPage::bits() const { return widths_->currentData().toInt(); }

void RankingPage::noteChange() {
    if (isVisible() && !refreshSoon_.isActive())
        refreshSoon_.start();
}

void RankingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void RankingPage::refreshWidths() {
    std::vector<int> known;
    for (int row = 0; row < widths_->count(); ++row)
        known.push_back(widths_->itemData(row).toInt());
    const auto wanted = run_ && run_->started() ? lowWidths(run_->started()->config) : std::vector<int>{};
    if (known != wanted) {
        const QSignalBlocker quiet(widths_);
        widths_->clear();
        for (const auto bits : wanted)
            widths_->addItem(tr("%1 bit").arg(bits), bits);
    }
    widths_->setVisible(wanted.size() > 1);
    widthLabel_->setVisible(wanted.size() > 1);
}

void RankingPage::refresh() {
    refreshSoon_.stop();
    refreshWidths();
    auto rows = bits() > 0 ? backend_.ranking(run_->id(), bits()) : std::vector<RankedLayer>{};
    const auto layers = run_ && run_->started() ? run_->started()->layers : std::vector<LayerInfo>{};
    if (color_)
        chart_->setColors([color = color_, layers](const QString& layer) {
            const auto found = std::find_if(layers.begin(), layers.end(),
                                            [&](const LayerInfo& info) { return toQt(info.name) == layer; });
            return color(int(found - layers.begin()), int(layers.size()));
        });
    chart_->setRows(rows);
    count_->setMaximum(std::max(1, int(rows.size())));
    stack_->setCurrentIndex(rows.empty() ? 0 : 1);
    for (auto* part : std::initializer_list<QWidget*>{keep_, count_, export_})
        part->setEnabled(!rows.empty());
    empty_->setText(emptyText());
    quiet_ = true; // rows may move; that is no choice of the user's
    const bool fresh = rows.size() != model_->rows().size();
    model_->setRows(std::move(rows));
    quiet_ = false;
    if (fresh)
        selectLayer(selected_);
    refreshOutput();
    refreshShare();
}

QString RankingPage::emptyText() const {
    if (!run_)
        return tr("No run selected.\nPress Run, or select a run on the left.");
    if (run_->started() && !constrainsLayers(run_->started()->config))
        return tr("No layer of this run is constrained, so there are no layers to rank.\n"
                  "Choose PD-QAT and constraints “Output and layers” in the form and run it again.");
    return tr("The ranking appears after the first epoch, with the first dual step.");
}

void RankingPage::refreshOutput() {
    output_->clear();
    if (!run_ || !run_->started())
        return;
    const auto& constraints = run_->started()->constraints;
    for (std::size_t i = 0; i < constraints.size(); ++i)
        if (constraints[i].isOutput() && constraints[i].constrained && constraints[i].bits == bits() &&
            !run_->slack(i).y.empty()) {
            const auto lambda = newest(run_->lambda(i)), slack = newest(run_->slack(i));
            output_->setText(tr("Output constraint: λ %1 · soft cross-entropy %2 · ε %3 · slack %4 · %5")
                                 .arg(realText(lambda), realText(slack + constraints[i].epsilon),
                                      realText(constraints[i].epsilon), realText(slack),
                                      constraintText(constraintState(lambda, slack))));
        }
}

void RankingPage::refreshShare() {
    const auto& rows = model_->rows();
    if (rows.empty() || !run_ || !run_->started()) {
        share_->clear();
        return;
    }
    std::vector<std::string> top = run_->started()->config.quant.highPrecision;
    for (int i = 0; i < std::min(count_->value(), int(rows.size())); ++i)
        top.push_back(rows[std::size_t(i)].layer);
    share_->setText(tr("keeps %1").arg(keptText(keptShare(run_->started()->layers, top))));
}

void RankingPage::keepTop() {
    if (!run_ || !run_->started() || model_->rows().empty())
        return;
    const int n = count_->value();
    auto config = backend_.keepTopN(run_->started()->config, model_->rows(), n);
    if (!config.run.name.empty())
        config.run.name += tr(", top %1 at 32 bits").arg(n).toStdString();
    Q_EMIT keepTopRequested(config, n);
}

void RankingPage::selectLayer(const QString& layer) {
    selected_ = layer;
    chart_->select(layer);
    quiet_ = true;
    table_->clearSelection();
    for (int row = 0; row < proxy_->rowCount(); ++row)
        if (const auto index = proxy_->index(row, RankingModel::Layer);
            index.data(RankingModel::LayerRole).toString() == layer) {
            table_->setCurrentIndex(index);
            table_->selectRow(row);
        }
    quiet_ = false;
}

void RankingPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
