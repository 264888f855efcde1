// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/picture_view.h"

#include "widgets/basics/elided_label.h"
#include "widgets/basics/layout.h"
#include "widgets/paper/export_dialog.h"
#include "widgets/paper/numbers_dialog.h"

#include <QAccessible>
#include <QMenu>
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
    canvas_->setLocale(QLocale());
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

void PictureView::step(int by) {
    if (const int last = int(spots_.size()) - 1; last >= 0)
        goTo(std::clamp(spot_ + by, 0, last));
}

/// To the row above or below, where there is one.
void PictureView::stepAcross(int by) {
    const int columns = picture_ ? picture_->columns() : 1, next = spot_ + by * columns;
    if (!spots_.empty())
        goTo(next >= 0 && next < int(spots_.size()) ? next : std::max(spot_, 0));
}

const std::vector<KeyAct<PictureView>>& PictureView::keyTable() {
    static const std::vector<KeyAct<PictureView>> table{
        {{Qt::Key_Left, Qt::Key_Right},
         QT_TR_NOOP("go to the place before or after"),
         [](PictureView& view, int key) { view.step(key == Qt::Key_Left ? -1 : 1); }},
        {{Qt::Key_Up, Qt::Key_Down},
         QT_TR_NOOP("go to the row above or below"),
         [](PictureView& view, int key) { view.stepAcross(key == Qt::Key_Up ? -1 : 1); }},
        {{Qt::Key_Home, Qt::Key_End},
         QT_TR_NOOP("go to the first or the last place"),
         [](PictureView& view, int key) {
             if (!view.spots_.empty())
                 view.goTo(key == Qt::Key_Home ? 0 : int(view.spots_.size()) - 1);
         }},
        {{Qt::Key_T},
         QT_TR_NOOP("show the numbers as a table"),
         [](PictureView& view, int) { showNumbers(view.figure().get(), &view); }},
        {{Qt::Key_E}, QT_TR_NOOP("export the figure"), [](PictureView& view, int) {
             if (view.picture_)
                 openExportDialog(view);
         }}};
    return table;
}

std::vector<KeyText> PictureView::keys() {
    return keyTexts(keyTable(), [](const char* text) { return tr(text); });
}

/// The same by the mouse.
void PictureView::showMenu(QPoint at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(objectName() + QStringLiteral(".menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Numbers as a table")), &QAction::triggered, this,
            [this] { showNumbers(figure().get(), this); });
    connect(menu->addAction(tr("Export figure…")), &QAction::triggered, this,
            [this] { openExportDialog(*this); });
    menu->popup(at);
}

bool PictureView::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ContextMenu:
        if (picture_)
            showMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
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
        if (const auto* key = static_cast<QKeyEvent*>(event); // a key that is held opens one dialog
            key->isAutoRepeat() && (key->key() == Qt::Key_T || key->key() == Qt::Key_E))
            return true;
        if (static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier &&
            press(keyTable(), *this, *static_cast<QKeyEvent*>(event)))
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
