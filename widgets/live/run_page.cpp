// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/run_page.h"

#include "widgets/live/curve_plot.h"
#include "widgets/live/heat_plot.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/plots/palette.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

constexpr int roomForLegend = 480; ///< px of page

QString stateText(const RunData& run) {
    switch (run.state()) {
    case RunState::Paused: return RunPage::tr("❚❚  Paused. Resume goes on with the next batch.");
    case RunState::Stopped: return RunPage::tr("■  Stopped on request; a checkpoint was kept.");
    case RunState::Aborted: return RunPage::tr("■  Aborted; what came after the last checkpoint is lost.");
    case RunState::Interrupted:
        return RunPage::tr("▲  Interrupted: the program that trained this run is gone.");
    case RunState::Failed:
        return RunPage::tr("▲  Failed: %1")
            .arg(run.failure() ? QString::fromStdString(run.failure()->message) : QString());
    case RunState::Running:
    case RunState::Finished: break;
    }
    return {};
}

} // namespace

RunPage::RunPage(const QString& objectName, QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)), empty_(new QLabel(this)), banner_(new QLabel(this)) {
    setObjectName(objectName);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    empty_->setObjectName(objectName + QStringLiteral("Empty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    banner_->setObjectName(objectName + QStringLiteral("Banner"));
    banner_->setAccessibleName(tr("State of the run"));
    banner_->setWordWrap(true);
    banner_->setBackgroundRole(QPalette::Window);
    banner_->setForegroundRole(QPalette::WindowText);
    banner_->setMargin(8);
    banner_->setTextFormat(Qt::PlainText);
    banner_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* full = new QWidget(this);
    content_ = new QVBoxLayout(full);
    content_->setContentsMargins(8, 8, 8, 8);
    content_->setSpacing(8);
    content_->addWidget(banner_);
    stack_->addWidget(empty_);
    stack_->addWidget(full);
    showEmptyText();
}

void RunPage::setRun(RunData* run) {
    if (run_)
        run_->disconnect(this);
    run_ = run;
    if (run) {
        generation_ = run->generation();
        connect(run, &RunData::changed, this, &RunPage::takeNews);
        connect(run, &RunData::stateChanged, this, &RunPage::showState);
        connect(run, &RunData::restarted, this, &RunPage::rebuild);
        connect(run, &QObject::destroyed, this, [this] { setRun(nullptr); });
    }
    stack_->setCurrentIndex(run ? 1 : 0);
    rebuild();
    showState();
}

void RunPage::takeNews() {
    const bool rewritten = generation_ != run_->generation();
    generation_ = run_->generation();
    for (const auto& shown : plots_)
        for (auto* view : shown.views())
            rewritten ? view->reload() : view->noteNews();
    markStale();
}

std::vector<LivePlot*> RunPage::ShownPlot::views() const {
    return map ? std::vector<LivePlot*>{curves, map} : std::vector<LivePlot*>{curves};
}

const std::vector<RunPage::ShownPlot>& RunPage::makePlots(PlotPage page, LegendState& legend) {
    for (const auto& plot : runPlots())
        if (const QLatin1String id(plot.id); plot.page == page) {
            auto* curves = new CurvePlot(id + QStringLiteral("Plot"), {}, this);
            curves->setLogY(plot.logarithmic);
            curves->linkCursor(&cursors_);
            auto* map = plot.hasMap() ? new HeatPlot(id + QStringLiteral("Map"), {}, this) : nullptr;
            plots_.push_back({plot, curves, map});
            for (auto* view : plots_.back().views()) {
                view->setLegend(&legend);
                connect(view, &LivePlot::exportRequested, this, [view] { openExportDialog(*view); });
            }
        }
    return plots_;
}

void RunPage::fillPlots(int bits, LayerValues values) {
    for (const auto& shown : plots_) {
        const auto series = run_ ? plotSeries(*run_, shown.plot, bits, values) : SeriesList();
        for (auto* view : shown.views()) {
            view->setLabels(labelsOf(shown.plot, run_));
            view->setSeries(series);
            if (run_)
                view->setAbout(aboutRun(*run_, {}));
        }
    }
}

SeriesList RunPage::firstSeries(int bits, LayerValues values) const {
    return run_ ? plotSeries(*run_, plots_.front().plot, bits, values) : SeriesList();
}

void RunPage::showState() {
    const auto text = run_ ? stateText(*run_) : QString();
    const bool alert = run_ && (run_->state() == RunState::Failed || run_->state() == RunState::Interrupted);
    const bool light = currentGround() == Ground::Light;
    auto colors = banner_->palette();
    colors.setColor(QPalette::WindowText, light ? QColor(Qt::black) : QColor(Qt::white));
    colors.setColor(QPalette::Window, fromOklch(light ? 0.94 : 0.32, alert ? 0.06 : 0.03, alert ? 30 : 250));
    banner_->setPalette(colors);
    banner_->setAutoFillBackground(true);
    banner_->setText(text);
    banner_->setVisible(!text.isEmpty());
}

void RunPage::showEmptyText() {
    empty_->setText(tr(
        "No run to show yet.\nPress Run to start the experiment on the right, or choose a run on the left."));
}

void RunPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (legendPanel_)
        legendPanel_->setVisible(width() >= roomForLegend);
}

void RunPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showEmptyText();
        retranslate();
        showState();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

} // namespace pdqat::ui
