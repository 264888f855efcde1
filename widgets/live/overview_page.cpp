// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/overview_page.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/live/board_view.h"
#include "widgets/live/curve_legend.h"
#include "widgets/live/curve_plot.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace pdqat::ui {

OverviewPage::OverviewPage(LayerSelection* selection, QWidget* parent)
    : RunPage(QStringLiteral("overviewPage"), parent),
      curves_(new CurveLegend(QStringLiteral("widthLegend"), legend_, this)),
      baseline_(new QLabel(this)),
      certificate_(new QLabel(this)),
      board_(new BoardView(selection, this)) {
    auto* plots = new QSplitter(Qt::Horizontal, this);
    plots->setObjectName(QStringLiteral("overviewPlots"));
    QList<int> sizes;
    for (const auto& shown : makePlots(PlotPage::Overview, legend_)) {
        plots->addWidget(shown.curves);
        plots->setStretchFactor(plots->count() - 1, 1);
        sizes << 460;
    }
    plots->addWidget(curves_);
    setLegend(curves_);
    plots->setSizes(sizes << 1);
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(QStringLiteral("overviewHalves"));
    halves->addWidget(plots);
    auto* lower = new QWidget(this);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    baseline_->setObjectName(QStringLiteral("overview.baseline"));
    certificate_->setObjectName(QStringLiteral("overview.certificate"));
    for (auto* line : {baseline_, certificate_}) {
        line->setWordWrap(true);
        line->setContentsMargins(gridUnit, 0, gridUnit, 0);
        column->addWidget(line);
    }
    column->addWidget(board_, 1);
    halves->addWidget(lower);
    halves->setSizes({320, 360});
    for (auto* splitter : {plots, halves}) {
        remember(splitter);
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(8);
    }
    content().addWidget(halves, 1);
    retranslate();
    setRun(nullptr);
}

void OverviewPage::retranslate() {
    setAccessibleName(tr("Overview"));
    rebuild();
}

void OverviewPage::rebuild() {
    shown_ = {};
    fillPlots();
    curves_->setSeries(firstSeries());
    board_->setRun(run());
    showBaseline();
    showCertificate();
}

/// What training has to beat.
void OverviewPage::showBaseline() {
    const auto* baseline = run() ? run()->story().baseline() : nullptr;
    const auto* split = baseline ? shownSplit(*baseline) : nullptr;
    baseline_->setVisible(split);
    if (!split)
        return;
    QStringList widths;
    for (const auto& metrics : split->widths)
        widths << tr("%1: %2").arg(widthName(metrics.bits), percentText(metrics.accuracy));
    const auto images = split->split == Split::Test ? tr("test images") : tr("validation images");
    baseline_->setText(tr("PTQ, %1 (%2)").arg(widths.join(QStringLiteral(" · ")), images));
    baseline_->setToolTip(tr("Accuracy of the weights that the run began with, quantized without training; "
                             "the level in the plot above."));
}

/// What the run's constraints come to: whether λ is a price, and the numbers that say so.
void OverviewPage::showCertificate() {
    const bool constrained = run() && run()->started() && isPrimalDual(run()->started()->config);
    if (!constrained)
        return certificate_->hide();
    const auto& story = run()->story();
    const std::pair shown{run()->generation(), story.duals().size()};
    if (shown == shown_ && certificate_->isVisibleTo(this))
        return;
    shown_ = shown;
    const auto certificate = certify(story);
    auto text = ui::certificateText(certificate);
    if (const auto* now = story.convergence())
        text += QLatin1Char('\n') +
                tr("Σ λ · slack %1 · loss %2 · largest violation %3 % of its ε · entropy H(p) %4")
                    .arg(realText(now->complementarity, 3), realText(now->loss, 3),
                         realText(100 * now->largestViolation, 1), realText(now->entropy, 3));
    certificate_->setText(text);
    certificate_->show();
    certificate_->setForegroundRole(certificate.kind == CertificateKind::NotConverged ? QPalette::BrightText
                                                                                      : QPalette::WindowText);
}

void OverviewPage::markStale() {
    showCertificate();
    curves_->noteNews();
    board_->noteNews();
}

} // namespace pdqat::ui
