// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/curve_plot.h"

#include "widgets/basics/remember.h"
#include "widgets/live/curve_table.h"
#include "widgets/live/live_graph.h"
#include "widgets/live/plot_hover.h"
#include "widgets/live/plot_navigator.h"
#include "widgets/paper/numbers_dialog.h"
#include "widgets/plots/plot_parts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {

CurvePlot::CurvePlot(const QString& objectName, PlotLabels labels, QWidget* parent)
    : LivePlot(objectName, parent) {
    makeActions();
    layOut({logYAction_, followAction_, moreAction_});
    setUpCanvas();
    new PlotNavigator(*this);
    hover_ = new PlotHover(*this);
    CurvePlot::setLabels(std::move(labels));
    CurvePlot::applyTheme();
}

CurvePlot::~CurvePlot() = default;

void CurvePlot::makeActions() {
    moreAction_ = makeAction("More", Qt::Key_M);
    moreAction_->setMenu(new QMenu(this));
    logYAction_ = makeAction("LogY", Qt::Key_L);
    logXAction_ = makeAction("LogX", QKeySequence(Qt::SHIFT | Qt::Key_L));
    followAction_ = makeAction("Follow", Qt::Key_Home);
    tableAction_ = makeAction("Table", Qt::Key_T);
    for (auto* action : {logYAction_, logXAction_})
        action->setCheckable(true);
    remember(logYAction_, "checked");
    remember(logXAction_, "checked");
    moreAction_->menu()->addActions({logYAction_, logXAction_, followAction_, tableAction_});
    smoothMenu_ = moreAction_->menu()->addMenu(QString());
    moreAction_->menu()->addAction(exportAction_);
    connect(smoothMenu_, &QMenu::aboutToShow, this, &CurvePlot::fillSmoothing);
    remember(this, "smoothing");
    connect(moreAction_, &QAction::triggered, this,
            [this] { showMenu(mapToGlobal(QPoint(width() / 2, title_->height()))); });
    connect(logYAction_, &QAction::toggled, this, &CurvePlot::setLogY);
    connect(logXAction_, &QAction::toggled, this, &CurvePlot::setLogX);
    connect(followAction_, &QAction::triggered, this, &CurvePlot::follow);
    connect(tableAction_, &QAction::triggered, this, &CurvePlot::showTable);
}

void CurvePlot::setUpCanvas() {
    canvas_->setInteractions(QCP::iNone); // PlotNavigator does it without a replot for every event
    canvas_->addLayer(QStringLiteral("behind"), canvas_->layer(QStringLiteral("main")),
                      QCustomPlot::limBelow);
    canvas_->addLayer(QStringLiteral("marks"), canvas_->layer(QStringLiteral("main")));
    canvas_->setCurrentLayer(QStringLiteral("main"));
    for (auto* axis : {canvas_->xAxis, canvas_->yAxis})
        setLogarithmic(*axis, false);
}

void CurvePlot::setLabels(PlotLabels labels) {
    LivePlot::setLabels(std::move(labels));
    canvas_->yAxis->setRangeReversed(labels_.downwards);
    logYAction_->setVisible(!labels_.aroundZero); // what is below 0 would be hidden
    const auto name = [](QAction* action, const QString& text, const QString& tip) {
        action->setText(text);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(logYAction_, tr("log y"), tr("Logarithmic vertical axis"));
    name(logXAction_, tr("Logarithmic horizontal axis"), tr("Logarithmic horizontal axis"));
    name(followAction_, tr("Fit"), tr("Show everything and follow the data"));
    name(tableAction_, tr("Numbers as a table"), tr("Show the numbers as a table"));
    name(exportAction_, tr("Export figure…"), tr("Export this figure"));
    smoothMenu_->setTitle(tr("Smoothing of batches"));
    name(moreAction_, QStringLiteral("⋯"), tr("More for this plot"));
    describe();
}

void CurvePlot::describe() {
    canvas_->setAccessibleDescription(tr("Plot of %1 over %2, number of curves: %3. Arrow keys pan, plus and "
                                         "minus zoom, Home shows everything, "
                                         "L switches the logarithmic axis, T shows the numbers as a table.")
                                          .arg(labels_.y, labels_.x, QString::number(series_.size())));
}

void CurvePlot::legendChanged() {
    styleStale_ = true;
    followedY_ = {};
    markDirty();
}

void CurvePlot::setSeries(SeriesList series) {
    hover_->forget();
    for (auto& old : series_)
        old.discard();
    series_.clear();
    series_.reserve(series.size());
    canvas_->setCurrentLayer(QStringLiteral("main"));
    const auto isNoisy = [](const auto& spec) { return spec.noisy; };
    smoothMenu_->menuAction()->setVisible(std::ranges::any_of(series, isNoisy));
    order_ = drawOrder(series);
    for (auto& spec : series) {
        series_.emplace_back(*canvas_, std::move(spec));
        series_.back().setSmoothing(smoothing_);
        series_.back().reset();
    }
    styleStale_ = true;
    describe();
    follow();
}

void CurvePlot::reload() {
    for (auto& series : series_)
        series.reset();
    followedX_ = followedY_ = {};
    styleStale_ = true;
    markDirty();
}

void CurvePlot::setSmoothing(double weight) {
    smoothing_ = weight;
    for (auto& series : series_)
        series.setSmoothing(weight);
    reload();
}

void CurvePlot::fillSmoothing() {
    smoothMenu_->clear();
    for (const double weight : {0.0, 0.6, 0.9, 0.97}) {
        auto* action = smoothMenu_->addAction(weight > 0 ? QLocale().toString(weight, 'g', 2) : tr("None"),
                                              this, [this, weight] { setSmoothing(weight); });
        action->setObjectName(objectName() + QStringLiteral("Smooth%1").arg(qRound(100 * weight)));
        action->setCheckable(true);
        action->setChecked(weight == smoothing_);
    }
}

bool CurvePlot::logX() const { return logXAction_->isChecked(); }
bool CurvePlot::logY() const { return logYAction_->isChecked(); }

void CurvePlot::setLogX(bool on) {
    logXAction_->setChecked(on);
    setLogarithmic(*canvas_->xAxis, on);
    reload();
    follow();
}

void CurvePlot::setLogY(bool on) {
    logYAction_->setChecked(on);
    setLogarithmic(*canvas_->yAxis, on);
    reload();
    follow();
}

void CurvePlot::follow() {
    following_ = true;
    followedX_ = followedY_ = {};
    markDirty();
}

void CurvePlot::zoomBy(double factor, QPointF center) {
    following_ = false;
    canvas_->xAxis->scaleRange(factor, canvas_->xAxis->pixelToCoord(center.x()));
    canvas_->yAxis->scaleRange(factor, canvas_->yAxis->pixelToCoord(center.y()));
    markDirty();
}

void CurvePlot::zoomTo(const QRect& pixels) {
    following_ = false;
    const auto area = pixels.normalized();
    canvas_->xAxis->setRange(canvas_->xAxis->pixelToCoord(area.left()),
                             canvas_->xAxis->pixelToCoord(area.right()));
    canvas_->yAxis->setRange(canvas_->yAxis->pixelToCoord(area.bottom()),
                             canvas_->yAxis->pixelToCoord(area.top()));
    markDirty();
}

void CurvePlot::panBy(QPointF pixels) {
    following_ = false;
    const auto pan = [](QCPAxis& axis, double by) {
        const auto moved = [&](double coordinate) {
            return axis.pixelToCoord(axis.coordToPixel(coordinate) - by);
        };
        axis.setRange(moved(axis.range().lower), moved(axis.range().upper));
    };
    pan(*canvas_->xAxis, pixels.x());
    pan(*canvas_->yAxis, pixels.y());
    markDirty();
}

bool CurvePlot::shows(const CurveSeries& series) const {
    return !legend_ || legend_->isShown(series.spec().key);
}

Emphasis CurvePlot::emphasis(const CurveSeries& series) const {
    const auto& key = series.spec().key;
    const auto isHighlighted = [this](const CurveSeries& one) {
        return one.spec().key == legend_->highlighted();
    };
    if (!legend_ || std::none_of(series_.begin(), series_.end(), isHighlighted))
        return Emphasis::Plain;
    return legend_->isDimmed(key) ? Emphasis::Dimmed : Emphasis::Highlighted;
}

void CurvePlot::redraw() {
    bool markersChange = styleStale_;
    for (auto& series : series_) {
        const bool hadMarkers = !series.graph().scatterStyle().isNone();
        if (series.pull(logX(), logY()))
            markersChange |= series.points() < 64 || hadMarkers;
    }
    if (markersChange)
        restyleCurves();
    if (following_)
        followData();
    noteLosses();
    canvas_->replot();
    noteMerging();
    ++redraws_;
    hover_->refresh();
}

void CurvePlot::restyleCurves() {
    styleStale_ = false;
    for (const auto i : order_) // what is styled later lies above
        series_[i].style(theme_, emphasis(series_[i]), shows(series_[i]));
    for (auto* item : levelItems_)
        canvas_->removeItem(qobject_cast<QCPAbstractItem*>(item));
    levelItems_.clear();
    const int before = canvas_->itemCount();
    canvas_->setCurrentLayer(QStringLiteral("marks"));
    addLevel(*canvas_, theme_, commonLevel(shownSpecs(), legend_ ? legend_->highlighted() : QString()));
    for (int i = before; i < canvas_->itemCount(); ++i)
        levelItems_.push_back(canvas_->item(i));
    markedLosses_ = -1;
}

void CurvePlot::followData() {
    // Axes only grow while they follow: what shrinks again would make the picture jump.
    for (const auto& series : series_)
        if (shows(series)) {
            followedX_.add(series.x());
            followedY_.add(series.y());
        }
    const double level = commonLevel(shownSpecs(), legend_ ? legend_->highlighted() : QString());
    setRange(*canvas_->xAxis, epochRange(followedX_, logX()));
    setRange(*canvas_->yAxis, valueRange(followedY_, logY(), level));
}

qint64 CurvePlot::nonFinite() const {
    qint64 count = 0;
    for (const auto& series : series_)
        if (shows(series))
            count += static_cast<qint64>(series.nonFinite().size());
    return count;
}

qint64 CurvePlot::masked() const {
    qint64 count = 0;
    for (const auto& series : series_)
        if (shows(series))
            count += series.masked();
    return count;
}

std::size_t CurvePlot::merged() const {
    std::size_t most = 1;
    for (const auto& series : series_)
        if (shows(series))
            most = std::max(most, series.merged());
    return most;
}

/// Below the plot stands what is not drawn; that is known when the rest is.
void CurvePlot::noteMerging() {
    QString label = labels_.x;
    if (const auto most = merged(); most > 1) {
        const auto count = QLocale().toString(qulonglong(most));
        const auto room = canvas_->axisRect()->width();
        const QFontMetrics metrics(theme_.font);
        for (const auto& text :
             {tr("%1 · drawn: lowest and highest of up to %2 points").arg(labels_.x, count),
              tr("%1 · min, max of %2").arg(labels_.x, count)})
            if (label == labels_.x && metrics.horizontalAdvance(text) <= room)
                label = text;
    }
    if (canvas_->xAxis->label() == label)
        return;
    canvas_->xAxis->setLabel(label);
    markDirty();
}

void CurvePlot::noteLosses() {
    const auto lost = nonFinite();
    QStringList lines;
    if (lost > 0)
        lines << tr("values not finite: %1").arg(QLocale().toString(lost));
    if (masked() > 0)
        lines << tr("values ≤ 0 hidden by the log axis: %1").arg(QLocale().toString(masked()));
    note_->setText(lines.join(QLatin1Char('\n')));
    note_->setVisible(!lines.isEmpty());
    if (lost == markedLosses_)
        return;
    markedLosses_ = lost;
    QVector<double> places;
    for (const auto& series : series_)
        if (shows(series))
            for (const double x : series.nonFinite())
                places.push_back(x);
    edgeMarks_->setData(places, QVector<double>(places.size(), 0.98));
}

SeriesList CurvePlot::shownSpecs() const {
    SeriesList specs;
    for (const auto& series : series_)
        if (shows(series))
            specs.push_back(series.spec());
    return specs;
}

void CurvePlot::applyTheme() {
    if (!hover_) // under construction
        return;
    LivePlot::applyTheme();
    styleFrame(*canvas_, theme_);
    applyMargins();
    canvas_->setCurrentLayer(QStringLiteral("marks"));
    if (edgeMarks_)
        canvas_->removeGraph(edgeMarks_);
    if (note_)
        canvas_->removeItem(note_);
    edgeMarks_ = addEdgeMarks(*canvas_, theme_);
    note_ = addCornerNote(*canvas_, theme_);
    hover_->applyTheme();
    styleStale_ = true;
}

void CurvePlot::applyMargins() {
    // Fixed, so that the frames of plots above each other align and no label moves them.
    const QFontMetrics metrics(theme_.font);
    const int left = metrics.horizontalAdvance(QStringLiteral("−0.0000")) + 12;
    const int bottom = 2 * metrics.height() + 16;
    canvas_->axisRect()->setAutoMargins(QCP::msNone);
    canvas_->axisRect()->setMargins(QMargins(left, 6, 14, bottom));
    canvas_->plotLayout()->setAutoMargins(QCP::msNone);
}

QString CurvePlot::nearest(QPointF pixel, double reach) const {
    const double key = canvas_->xAxis->pixelToCoord(pixel.x());
    QString found;
    for (const auto& series : series_) {
        if (!shows(series))
            continue;
        const auto& points = *series.graph().data();
        const auto after = points.findBegin(key, true);
        for (auto point = after; point != points.constEnd() && point - after < 2; ++point) {
            const auto place = series.graph().coordsToPixels(point->key, point->value) - pixel;
            const double distance = std::hypot(place.x(), place.y());
            if (distance <= reach) { // false for NaN
                reach = distance;
                found = series.spec().key;
            }
        }
    }
    return found;
}

std::unique_ptr<Figure> CurvePlot::figure() const {
    auto figure = figureOf<CurveFigure>(smoothed(shownSpecs()));
    figure->highlighted = legend_ ? legend_->highlighted() : QString();
    figure->logX = logX();
    figure->logY = logY();
    if (!following_) {
        figure->x.emplace(canvas_->xAxis->range().lower, canvas_->xAxis->range().upper);
        figure->y.emplace(canvas_->yAxis->range().lower, canvas_->yAxis->range().upper);
    }
    return figure;
}

/// As they are drawn: where noisy ones are smoothed, what they are called says so.
SeriesList CurvePlot::smoothed(SeriesList series) const {
    if (smoothing_ == 0)
        return series;
    for (auto& spec : series)
        if (spec.noisy) {
            auto curve = spec.curve();
            std::ranges::transform(curve.y, curve.y.begin(), Smoother(smoothing_));
            spec.curve = [made = std::make_shared<const Curve>(std::move(curve))]() -> const Curve& {
                return *made;
            };
            spec.name = tr("%1, smoothed").arg(spec.name);
        }
    return series;
}

void CurvePlot::showMenu(QPoint at) { moreAction_->menu()->popup(at); }

void CurvePlot::linkCursor(CursorLink* link) { hover_->link(link); }

void CurvePlot::showTable() {
    auto* dialog = new NumbersDialog(labels_.title, new CurveTableModel(labels_, shownSpecs()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace pdqat::ui
