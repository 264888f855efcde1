// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model/graph_view.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/model/model_texts.h"
#include "widgets/model/step_item.h"

#include <QApplication>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

constexpr double margin = 2 * gridUnit, smallest = 0.1, widest = 3, readable = 0.6; ///< of zoom
constexpr double arrowLength = 6;

void bend(QPainterPath& path, const QPointF& from, const QPointF& to) {
    if (std::abs(from.x() - to.x()) < 0.5) {
        path.lineTo(to);
        return;
    }
    const double half = (to.y() - from.y()) / 2;
    path.cubicTo(from + QPointF(0, half), to - QPointF(0, half), to);
}

/// With an arrow at its end.
QPainterPath pathOf(const LaidEdge& edge) {
    QPainterPath path(edge.start);
    if (edge.skips) {
        bend(path, edge.start, edge.laneTop);
        path.lineTo(edge.laneBottom);
        bend(path, edge.laneBottom, edge.end);
    } else {
        bend(path, edge.start, edge.end);
    }
    for (const double side : {-0.6, 0.6}) {
        path.moveTo(edge.end);
        path.lineTo(edge.end + QPointF(side * arrowLength, -arrowLength));
    }
    return path;
}

/// Takes its colour from the palette when it is painted.
class EdgeItem : public QGraphicsPathItem {
public:
    using QGraphicsPathItem::QGraphicsPathItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(widget->palette().color(QPalette::PlaceholderText), 1.2));
        painter->drawPath(path());
    }
};

} // namespace

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent) {
    setObjectName(QStringLiteral("model.graph"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    viewport()->setCursor(Qt::ArrowCursor);
    setBackgroundRole(QPalette::Base);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
}

GraphView::~GraphView() = default;

void GraphView::setGraph(const NetworkGraph& graph) {
    if (graph == graph_ && !items_.empty())
        return;
    graph_ = graph;
    looks_.clear();
    current_ = 0;
    rebuild();
    fitWidth();
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void GraphView::rebuild() {
    items_.clear();
    scene()->clear();
    std::vector<QSizeF> sizes;
    const double width = StepItem::widthOf(graph_, font());
    for (const auto& step : graph_.steps)
        sizes.emplace_back(width, StepItem::sizeOf(step, font()).height());
    layout_ = layOut(graph_, sizes);
    for (const auto& edge : layout_.edges)
        scene()->addItem(new EdgeItem(pathOf(edge)));
    for (std::size_t i = 0; i < graph_.steps.size(); ++i) {
        items_.push_back(new StepItem(graph_.steps[i], i, layout_.boxes[i], font()));
        scene()->addItem(items_.back());
    }
    setSceneRect(layout_.bounds.adjusted(-margin, -margin, margin, margin));
    setLooks(looks_);
    mark();
}

void GraphView::setLooks(const std::vector<LayerLook>& looks) {
    looks_ = looks;
    for (auto* item : items_)
        if (const auto layer = item->step().layer)
            item->setLook(*layer < looks.size() ? looks[*layer] : LayerLook());
}

void GraphView::selectLayer(const QString& layer) {
    if (layer == selected_)
        return;
    selected_ = layer;
    for (auto* item : items_)
        if (item->step().layer && toQt(item->step().name) == layer)
            moveTo(item->index());
    mark();
}

const NetworkStep* GraphView::current() const {
    return current_ < graph_.steps.size() ? &graph_.steps[current_] : nullptr;
}

void GraphView::mark() {
    for (auto* item : items_)
        item->setMarks(item->step().layer && toQt(item->step().name) == selected_,
                       hasFocus() && item->index() == current_);
    if (const auto* step = current())
        setAccessibleDescription(stepText(*step));
}

void GraphView::moveTo(std::size_t step) {
    current_ = step;
    ensureVisible(layout_.boxes[step], int(margin), 6 * gridUnit);
    mark();
}

void GraphView::choose(std::size_t step) {
    moveTo(step);
    const auto& chosen = graph_.steps[step];
    if (!chosen.layer)
        return;
    selected_ = toQt(chosen.name);
    mark();
    Q_EMIT layerSelected(selected_);
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    QGraphicsView::mousePressEvent(event);
}

/// Dragging moves the graph, a click is one that does not.
void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() != Qt::LeftButton ||
        (event->pos() - pressed_).manhattanLength() > QApplication::startDragDistance())
        return;
    if (const auto* item = qgraphicsitem_cast<StepItem*>(itemAt(event->pos())))
        choose(item->index());
}

void GraphView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QGraphicsView::wheelEvent(event);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    event->accept();
}

/// The step beside it in its row; itself where there is none.
std::size_t GraphView::beside(int columns) const {
    std::vector<std::size_t> row;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (layout_.rows[i] == layout_.rows[current_])
            row.push_back(i);
    std::ranges::sort(row, {}, [this](std::size_t step) { return layout_.boxes[step].left(); });
    const auto at = std::ranges::find(row, current_) - row.begin() + columns;
    return row[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, std::ssize(row) - 1))];
}

const std::vector<KeyAct<GraphView>>& GraphView::keyTable() {
    static const std::vector<KeyAct<GraphView>> table{
        {{Qt::Key_Up, Qt::Key_Down},
         QT_TR_NOOP("go to the step before or after"),
         [](GraphView& view, int key) {
             const auto last = view.items_.size() - 1, at = view.current_;
             view.moveTo(key == Qt::Key_Down ? std::min(at + 1, last) : at > 0 ? at - 1 : 0);
         }},
        {{Qt::Key_Left, Qt::Key_Right},
         QT_TR_NOOP("go to the step beside it"),
         [](GraphView& view, int key) { view.moveTo(view.beside(key == Qt::Key_Left ? -1 : 1)); }},
        {{Qt::Key_Home, Qt::Key_End},
         QT_TR_NOOP("go to the first or the last step"),
         [](GraphView& view, int key) { view.moveTo(key == Qt::Key_Home ? 0 : view.items_.size() - 1); }},
        {{Qt::Key_Return, Qt::Key_Enter},
         QT_TR_NOOP("select its layer"),
         [](GraphView& view, int) { view.choose(view.current_); }},
        {{Qt::Key_Plus, Qt::Key_Equal}, QT_TR_NOOP("zoom in"), [](GraphView& view, int) { view.zoomIn(); }},
        {{Qt::Key_Minus}, QT_TR_NOOP("zoom out"), [](GraphView& view, int) { view.zoomOut(); }},
        {{Qt::Key_0}, QT_TR_NOOP("fit the width"), [](GraphView& view, int) { view.fitWidth(); }}};
    return table;
}

std::vector<KeyText> GraphView::keys() {
    return keyTexts(keyTable(), [](const char* text) { return tr(text); });
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (items_.empty() || !isPlain || !press(keyTable(), *this, *event))
        QGraphicsView::keyPressEvent(event);
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    mark();
}

void GraphView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    mark();
}

void GraphView::zoomBy(double factor) {
    followsWidth_ = false;
    const double wanted = std::clamp(zoom() * factor, smallest, widest);
    scale(wanted / zoom(), wanted / zoom());
}

void GraphView::fitWidth() {
    const bool atTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    followsWidth_ = true;
    const double room = viewport()->width();
    const double wanted = sceneRect().width() > 0 ? std::clamp(room / sceneRect().width(), readable, 1.0) : 1;
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setTransform(QTransform::fromScale(wanted, wanted));
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    auto* sideways = horizontalScrollBar();
    sideways->setValue((sideways->minimum() + sideways->maximum()) / 2);
    if (atTop)
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void GraphView::fitAll() {
    followsWidth_ = false;
    fitInView(sceneRect(), Qt::KeepAspectRatio);
    const double wanted = std::clamp(zoom(), smallest, 1.0);
    setTransform(QTransform::fromScale(wanted, wanted));
}

void GraphView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (followsWidth_)
        fitWidth();
}

void GraphView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
}

} // namespace pdqat::ui
