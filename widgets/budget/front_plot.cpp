// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/budget/front_plot.h"

#include "engine/api/csv.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/budget/budget_texts.h"
#include "widgets/paper/numbers_dialog.h"
#include "widgets/plots/labelled_points.h"
#include "widgets/plots/plot_parts.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace pdqat::ui {
namespace {

/// As the axis has it: kB, millions of bit operations, milliseconds.
double scaled(CostUnit unit, double amount) {
    switch (unit) {
    case CostUnit::Bops: return amount / 1e6;
    case CostUnit::Bytes: return amount / 1e3;
    case CostUnit::Latency: break;
    }
    return amount;
}

double unscaled(CostUnit unit, double value) { return value / scaled(unit, 1); }

} // namespace

FrontPlot::FrontPlot(QWidget* parent)
    : QWidget(parent), canvas_(new QCustomPlot), numbers_(new QAction(this)) {
    canvas_->setObjectName(QStringLiteral("budget.front"));
    canvas_->installEventFilter(this);
    canvas_->setCursor(Qt::PointingHandCursor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2); // room for the mark of the focus
    layout->addWidget(canvas_);
    canvas_->setFocusPolicy(Qt::StrongFocus);
    canvas_->setContextMenuPolicy(Qt::ActionsContextMenu);
    canvas_->addAction(numbers_);
    numbers_->setObjectName(QStringLiteral("budget.front.numbers"));
    numbers_->setShortcut(Qt::Key_T);
    numbers_->setAutoRepeat(false);
    numbers_->setShortcutContext(Qt::WidgetShortcut);
    connect(numbers_, &QAction::triggered, this,
            [this] { showNumbers(tr("Loss at each cost"), csv(), this); });
    retranslate();
    onLanguageChange(this, &FrontPlot::retranslate);
}

void FrontPlot::retranslate() {
    canvas_->setAccessibleName(tr("Loss at each cost; the slider moves along it"));
    canvas_->setAccessibleDescription(tr("T shows the numbers as a table."));
    numbers_->setText(tr("Numbers as a table"));
    draw();
}

void FrontPlot::setShown(Shown shown) {
    shown_ = std::move(shown);
    choice_.reset();
    draw();
}

void FrontPlot::setChoice(const Allocation& choice) {
    choice_ = choice;
    drawPoints();
    canvas_->replot(QCustomPlot::rpQueuedReplot);
}

void FrontPlot::setMeasured(std::vector<MeasuredNetwork> networks) {
    measured_ = std::move(networks);
    draw();
}

void FrontPlot::clear() {
    measured_.clear();
    setShown({});
}

void FrontPlot::draw() {
    const auto theme = PlotTheme::screen(palette(), font());
    canvas_->setLocale(QLocale());
    canvas_->clearItems();
    canvas_->clearPlottables();
    points_ = nullptr;
    canvas_->setBackground(QBrush(theme.background));
    styleFrame(*canvas_, theme);
    const auto x = [&](const Allocation& at) { return scaled(shown_.unit, at.costs[shown_.unit]); };
    AxisRange costs, losses;
    QVector<double> keys, values;
    int free = 0;
    for (const auto& point : shown_.front) {
        keys << x(point);
        costs.add(keys.back());
        if (point.loss > 0) {
            values << point.loss;
            losses.add(point.loss);
        } else { // none on a logarithmic axis: the curve ends there
            values << qQNaN();
            ++free;
        }
    }
    for (const auto& [name, at] : shown_.uniform) {
        costs.add(x(at));
        if (at.loss > 0)
            losses.add(at.loss);
    }
    canvas_->yAxis2->setVisible(false);
    if (shown_.front.empty()) {
        canvas_->replot(QCustomPlot::rpQueuedReplot);
        return;
    }
    for (const auto& network : measured_)
        if (std::isfinite(network.costs[shown_.unit]))
            costs.add(scaled(shown_.unit, network.costs[shown_.unit]));
    setLogarithmic(*canvas_->xAxis, true);
    const bool logarithmic = !losses.empty() && losses.high() > 20 * losses.low();
    setLogarithmic(*canvas_->yAxis, logarithmic);
    if (losses.empty())
        losses = {0, 1};
    if (!logarithmic)
        losses.add(0);
    setRange(*canvas_->xAxis, axisRange(costs, true));
    setRange(*canvas_->yAxis, axisRange(losses, logarithmic));
    canvas_->yAxis->setLabel(shown_.lossLabel);
    switch (shown_.unit) {
    case CostUnit::Bops: canvas_->xAxis->setLabel(tr("bit operations for one image (10⁶)")); break;
    case CostUnit::Bytes: canvas_->xAxis->setLabel(tr("size (kB)")); break;
    case CostUnit::Latency: canvas_->xAxis->setLabel(tr("time for one image (ms)")); break;
    }
    auto* curve = canvas_->addGraph();
    curve->setLineStyle(QCPGraph::lsStepLeft); // what a budget between two choices buys is the cheaper one
    curve->setPen(QPen(theme.muted, 0));
    curve->setData(keys, values, true);
    floor_ = logarithmic ? losses.low() : 0;
    drawMeasured();
    drawPoints();
    if (free > 0 && logarithmic) {
        auto* note = addCornerNote(*canvas_, theme);
        note->setText(tr("choices that lose nothing: %1").arg(free));
        note->setColor(theme.muted);
    }
    canvas_->replot(QCustomPlot::rpQueuedReplot);
}

void FrontPlot::drawMeasured() {
    const auto theme = PlotTheme::screen(palette(), font());
    const auto color = outputColor(theme.ground);
    AxisRange accuracies;
    std::vector<LabelledPoints::Point> points;
    std::set<QString> known;
    auto* means = canvas_->addGraph(canvas_->xAxis, canvas_->yAxis2);
    means->setLineStyle(QCPGraph::lsNone);
    means->setScatterStyle({QCPScatterStyle::ssNone});
    auto* bars = new QCPErrorBars(canvas_->xAxis, canvas_->yAxis2);
    bars->setDataPlottable(means);
    bars->setPen(QPen(color, 0));
    bars->setSymbolGap(0);
    for (const auto& network : measured_) {
        const auto& accuracy = network.accuracy;
        const QPointF at(scaled(shown_.unit, network.costs[shown_.unit]), accuracy.mean);
        if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
            continue;
        const double half = std::isnan(accuracy.low) ? 0 : accuracy.mean - accuracy.low;
        means->addData(at.x(), at.y());
        bars->addData(half);
        auto name = network.allocated || !network.predicted ? shortNetworkText(network)
                                                            : QString(); // the others stand above theirs
        if (!known.insert(name).second)                                  // once
            name.clear();
        points.push_back({at, name, color, false});
        accuracies.add(accuracy.mean - half);
        accuracies.add(accuracy.mean + half);
    }
    if (points.empty())
        return;
    auto* named = new LabelledPoints(*canvas_, theme, std::move(points));
    named->setValueAxis(canvas_->yAxis2);
    auto& axis = *canvas_->yAxis2;
    styleAxis(axis, theme);
    axis.setVisible(true);
    axis.setTickLabels(true);
    axis.setLabel(tr("measured (%)"));
    axis.setLabelColor(color);
    setLogarithmic(axis, false);
    setRange(axis, axisRange(accuracies, false));
}

void FrontPlot::drawPoints() {
    if (shown_.front.empty())
        return;
    if (points_)
        canvas_->removePlottable(points_);
    const auto theme = PlotTheme::screen(palette(), font());
    const auto place = [this](const Allocation& at) {
        return QPointF(scaled(shown_.unit, at.costs[shown_.unit]), std::max(at.loss, floor_));
    };
    std::vector<LabelledPoints::Point> points;
    for (const auto& [bits, at] : shown_.uniform)
        points.push_back({place(at), tr("%1 bit").arg(bits), theme.muted, false});
    if (choice_)
        points.push_back({place(*choice_), tr("chosen"), palette().color(QPalette::Highlight), true});
    points_ = new LabelledPoints(*canvas_, theme, std::move(points));
}

QByteArray FrontPlot::csv() const {
    auto csv = csvLine({"kind", "name", std::string(name(shown_.unit)), "loss", "accuracy", "low", "high"});
    const auto addChoice = [&](const char* kind, const std::string& choice, const Allocation& at) {
        csv += csvLine({kind, choice, csvNumber(at.costs[shown_.unit]), csvNumber(at.loss), {}, {}, {}});
    };
    if (choice_)
        addChoice("chosen", {}, *choice_);
    for (const auto& [bits, at] : shown_.uniform)
        addChoice("one width", bits.toStdString(), at);
    for (const auto& network : measured_)
        csv += csvLine({"measured",
                        shortNetworkText(network).toStdString(),
                        csvNumber(network.costs[shown_.unit]),
                        {},
                        csvNumber(network.accuracy.mean),
                        csvNumber(network.accuracy.low),
                        csvNumber(network.accuracy.high)});
    for (const auto& at : shown_.front)
        addChoice("front", {}, at);
    return QByteArray::fromStdString(csv);
}

void FrontPlot::paintEvent(QPaintEvent*) {
    if (!canvas_->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void FrontPlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

bool FrontPlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool isPress = event->type() == QEvent::MouseButtonPress &&
                         static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    if (!isPress || shown_.front.empty())
        return QWidget::eventFilter(watched, event);
    const auto at = static_cast<QMouseEvent*>(event)->position();
    Q_EMIT budgetPicked(unscaled(shown_.unit, canvas_->xAxis->pixelToCoord(at.x())));
    return true;
}

} // namespace pdqat::ui
