// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/picture_view.h"

#include "widgets/basics/elided_label.h"
#include "widgets/basics/layout.h"

#include <QAccessible>
#include <QScrollArea>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <optional>

namespace pdqat::ui {
namespace {

constexpr double reach = 12; ///< pixels from a point

} // namespace

PictureView::PictureView(const QString& objectName, QWidget* parent)
    : QWidget(parent), canvas_(new QCustomPlot), line_(new ElidedLabel) {
    setObjectName(objectName);
    canvas_->setObjectName(objectName + QStringLiteral(".canvas"));
    canvas_->setFocusPolicy(Qt::StrongFocus);
    canvas_->setMouseTracking(true);
    canvas_->installEventFilter(this);
    line_->setObjectName(objectName + QStringLiteral(".text"));
    setTextSize(line_, TextSize::Small);
    auto* area = new QScrollArea;
    area->setWidget(canvas_);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 0); // room for the mark of the focus
    layout->setSpacing(2);
    layout->addWidget(area, 1);
    layout->addWidget(line_);
}

void PictureView::setPicture(Maker make) {
    make_ = std::move(make);
    redraw();
}

void PictureView::select(const QString& key) {
    if (key == selected_)
        return;
    selected_ = key;
    const bool here = spot_ >= 0 && spot_ < int(spots_.size()) && spots_[std::size_t(spot_)].key == key;
    if (!here)
        spot_ = spotOf(key);
    redraw();
}

void PictureView::setTexts(const QString& accessibleName, const QString& hint) {
    canvas_->setAccessibleName(accessibleName);
    hint_ = hint;
    describe(spot_);
}

QString PictureView::text() const { return line_->text(); }

void PictureView::redraw() {
    stale_ = true;
    if (isVisible())
        draw();
}

void PictureView::draw() {
    stale_ = false;
    theme_ = PlotTheme::screen(palette(), font());
    canvas_->clearItems();
    canvas_->clearPlottables();
    canvas_->setBackground(QBrush(theme_.background));
    picture_ = make_ ? make_() : nullptr;
    spots_ = picture_ ? picture_->spots() : std::vector<Spot>();
    const bool isHere = spot_ >= 0 && spot_ < int(spots_.size());
    if (!isHere || (!selected_.isEmpty() && spots_[std::size_t(spot_)].key != selected_))
        spot_ = spotOf(selected_);
    if (picture_) {
        picture_->draw(*canvas_, theme_, selected_);
        canvas_->setMinimumHeight(picture_->lines() * QFontMetrics(theme_.font).height());
    }
    if (spot_ >= 0 && canvas_->hasFocus() && !spots_[std::size_t(spot_)].area.isEmpty()) {
        const auto& area = spots_[std::size_t(spot_)].area;
        auto* frame = new QCPItemRect(canvas_);
        frame->setPen(QPen(palette().color(QPalette::Highlight), 3));
        frame->setClipToAxisRect(false);
        frame->topLeft->setCoords(area.left(), area.top());
        frame->bottomRight->setCoords(area.right(), area.bottom());
    }
    describe(spot_);
    canvas_->replot();
}

int PictureView::spotOf(const QString& key) const {
    const auto found = std::ranges::find(spots_, key, &Spot::key);
    return key.isEmpty() || found == spots_.end() ? -1 : int(found - spots_.begin());
}

int PictureView::spotAt(QPointF pixel) const {
    if (!canvas_->axisRect()->rect().contains(pixel.toPoint()))
        return -1;
    const QPointF place(canvas_->xAxis->pixelToCoord(pixel.x()), canvas_->yAxis->pixelToCoord(pixel.y()));
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        const auto& area = spots_[i].area;
        if (!area.isEmpty()) {
            if (area.contains(place))
                return int(i);
            continue;
        }
        const double away =
            QLineF(pixel, {canvas_->xAxis->coordToPixel(area.x()), canvas_->yAxis->coordToPixel(area.y())})
                .length();
        if (away < least) {
            least = away;
            nearest = int(i);
        }
    }
    return nearest;
}

void PictureView::describe(int spot) {
    const bool known = spot >= 0 && spot < int(spots_.size());
    line_->setText(known ? spots_[std::size_t(spot)].text : hint_);
    if (canvas_->accessibleDescription() == line_->text())
        return;
    canvas_->setAccessibleDescription(line_->text());
    QAccessibleEvent changed(canvas_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

/// By the user.
void PictureView::goTo(int spot) {
    spot_ = spot;
    const auto key = spot < 0 ? QString() : spots_[std::size_t(spot)].key;
    if (key != selected_ && (spot < 0 || !key.isEmpty())) {
        select(key);
        Q_EMIT picked(key);
    }
    redraw();
}

bool PictureView::press(int key) {
    const int last = int(spots_.size()) - 1;
    if (last < 0)
        return false;
    const int across = picture_->columns();
    const auto next = [&]() -> std::optional<int> {
        switch (key) {
        case Qt::Key_Left: return spot_ - 1;
        case Qt::Key_Right: return spot_ + 1;
        case Qt::Key_Up: return spot_ >= across ? spot_ - across : spot_;
        case Qt::Key_Down: return spot_ + across <= last ? spot_ + across : spot_;
        case Qt::Key_Home: return 0;
        case Qt::Key_End: return last;
        default: return std::nullopt;
        }
    }();
    if (next)
        goTo(std::clamp(*next, 0, last));
    return next.has_value();
}

bool PictureView::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        canvas_->setFocus(Qt::MouseFocusReason);
        goTo(spotAt(static_cast<QMouseEvent*>(event)->position()));
        break;
    case QEvent::MouseMove: {
        const int spot = spotAt(static_cast<QMouseEvent*>(event)->position());
        describe(spot < 0 ? spot_ : spot);
        break;
    }
    case QEvent::Leave: describe(spot_); break;
    case QEvent::ToolTip: {
        auto* help = static_cast<QHelpEvent*>(event);
        const int spot = spotAt(help->pos());
        QToolTip::showText(help->globalPos(), spot < 0 ? QString() : spots_[std::size_t(spot)].text, canvas_);
        return true;
    }
    case QEvent::Wheel: // the plot would keep it from the scroll area
        event->ignore();
        return true;
    case QEvent::KeyPress:
        if (press(static_cast<QKeyEvent*>(event)->key()))
            return true;
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        update();
        redraw();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void PictureView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_)
        draw();
}

void PictureView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        redraw();
}

void PictureView::paintEvent(QPaintEvent*) {
    if (!canvas_->hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(layout()->itemAt(0)->geometry().adjusted(-1, -1, 1, 1));
}

} // namespace pdqat::ui
