// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/live_plot.h"

#include "widgets/basics/elided_label.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/quiet_button.h"

#include <qcustomplot.h>

namespace pdqat::ui {

LivePlot::LivePlot(const QString& objectName, QWidget* parent)
    : QWidget(parent), canvas_(new QCustomPlot(this)), title_(new ElidedLabel(this)) {
    setObjectName(objectName);
    canvas_->setObjectName(objectName + QStringLiteral("Canvas"));
    canvas_->setFocusPolicy(Qt::StrongFocus);
    canvas_->setMinimumSize(160, 90);
    title_->setObjectName(objectName + QStringLiteral("Title"));
    auto font = title_->font();
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    exportAction_ = makeAction("Export", Qt::Key_E);
    connect(exportAction_, &QAction::triggered, this, &LivePlot::exportRequested);
}

QAction* LivePlot::makeAction(const char* name, const QKeySequence& key) {
    auto* made = new QAction(this);
    made->setObjectName(objectName() + QLatin1String(name));
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setAutoRepeat(false); // a key that is held opens one dialog
    addAction(made);
    return made;
}

void LivePlot::layOut(const std::vector<QAction*>& buttons) {
    auto* header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(title_, 1);
    for (auto* action : buttons) {
        auto* button = new QuietButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setPopupMode(QToolButton::InstantPopup); // an action with a menu has just set another
        button->setFocusPolicy(Qt::TabFocus);
        connect(action, &QAction::changed, button, [this, button, action] {
            button->setAccessibleName(action->toolTip());
            fitHeader();
        });
        header->addWidget(button);
        buttons_.push_back(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(canvas_, 1);
}

void LivePlot::fitHeader() {
    int room = width() - 2 * gridUnit;
    for (const auto* button : buttons_)
        room -= button->sizeHint().width() + 2;
    const bool all = title_->fontMetrics().horizontalAdvance(title_->text()) <= room;
    for (auto* button : buttons_)
        button->setVisible(all || button == buttons_.back());
}

void LivePlot::setLabels(PlotLabels labels) {
    labels_ = std::move(labels);
    title_->setText(labels_.title);
    title_->setToolTip(labels_.explanation);
    canvas_->xAxis->setLabel(labels_.x);
    setAccessibleName(labels_.title);
    canvas_->setAccessibleName(labels_.title);
    fitHeader();
}

void LivePlot::setLegend(LegendState* legend) {
    if (legend_)
        legend_->disconnect(this);
    legend_ = legend;
    if (legend)
        connect(legend, &LegendState::changed, this, [this] { legendChanged(); });
}

void LivePlot::applyTheme() {
    theme_ = PlotTheme::screen(palette(), font());
    markDirty();
}

bool LivePlot::isOnScreen() const {
    return isVisible() && !window()->isMinimized() && !canvas_->visibleRegion().isEmpty();
}

void LivePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        canvas_->setLocale(QLocale());
        markDirty();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void LivePlot::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    markDirty();
}

void LivePlot::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeader();
}

void LivePlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.background);
    if (!canvas_->hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(canvas_->geometry().adjusted(-2, -2, 2, 2));
}

} // namespace pdqat::ui
