// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tour.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace pdqat::ui {

Tour::Tour(std::vector<Step> steps, QWidget& window)
    : QFrame(&window),
      steps_(std::move(steps)),
      window_(window),
      outline_(new QFrame(&window)),
      title_(new QLabel),
      text_(new QLabel),
      count_(new QLabel),
      back_(new QPushButton),
      next_(new PrimaryButton),
      skip_(new QPushButton) {
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(50 * gridUnit);
    outline_->setObjectName(QStringLiteral("tour.outline"));
    outline_->setAttribute(Qt::WA_TransparentForMouseEvents);
    outline_->setFrameShape(QFrame::Box);
    outline_->setLineWidth(3);
    auto colors = outline_->palette();
    colors.setColor(QPalette::WindowText, palette().color(QPalette::Highlight));
    outline_->setPalette(colors);
    setTextSize(title_, TextSize::Title);
    setTextSize(count_, TextSize::Small);
    count_->setForegroundRole(QPalette::PlaceholderText);
    title_->setObjectName(QStringLiteral("tour.title"));
    text_->setObjectName(QStringLiteral("tour.text"));
    for (auto* label : {title_, text_})
        label->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addWidget(count_, 1);
    for (auto* button : {skip_, back_, next_})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    column->setSpacing(gridUnit);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, [this] { go(step_ - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(step_ + 1); });
    connect(skip_, &QPushButton::clicked, this, &Tour::end);
    window.installEventFilter(this);
    onLanguageChange(this, &Tour::retranslate);
    show();
    go(0);
}

void Tour::go(int step) {
    if (step >= int(steps_.size()))
        return end();
    step_ = std::max(step, 0);
    const auto& now = steps_[std::size_t(step_)];
    if (now.show)
        now.show();
    retranslate();
    next_->setFocus(Qt::OtherFocusReason);
}

/// Beside what it is about, within the window: below, above, else over its middle.
void Tour::place() {
    if (!outline_)
        return; // at its end
    adjustSize();
    const auto& about = steps_[std::size_t(step_)].about;
    const QRect room = window_.rect().adjusted(gridUnit, gridUnit, -gridUnit, -gridUnit);
    const QRect target = about && about->isVisible()
                             ? QRect(about->mapTo(&window_, QPoint()), about->size()) & window_.rect()
                             : QRect();
    outline_->setVisible(!target.isEmpty());
    outline_->setGeometry(target);
    QPoint at = target.isEmpty() ? room.center() - rect().center() : target.center() - rect().center();
    if (target.bottom() + gridUnit + height() <= room.bottom() && !target.isEmpty())
        at.setY(target.bottom() + gridUnit);
    else if (target.right() + gridUnit + width() <= room.right() && !target.isEmpty())
        at.setX(target.right() + gridUnit);
    else if (target.left() - gridUnit - width() >= room.left() && !target.isEmpty())
        at.setX(target.left() - gridUnit - width());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    outline_->raise();
    raise();
}

/// Nothing of it looks at the window any more: what is posted to that comes when parts of it are gone.
void Tour::end() {
    window_.removeEventFilter(this);
    hide();
    outline_->deleteLater();
    deleteLater();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return end();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        if (auto* button = qobject_cast<QPushButton*>(focusWidget()))
            return button->click();
    QFrame::keyPressEvent(event);
}

void Tour::retranslate() {
    const auto& now = steps_[std::size_t(step_)];
    const bool isLast = step_ + 1 == int(steps_.size());
    setAccessibleName(tr("Tour"));
    title_->setText(now.title());
    text_->setText(now.text());
    count_->setText(tr("%1 of %2").arg(step_ + 1).arg(steps_.size()));
    back_->setText(tr("&Back"));
    next_->setText(isLast ? tr("&Done") : tr("&Next"));
    skip_->setText(tr("&Skip"));
    setNames(back_, QStringLiteral("tour.back"), tr("Step before"));
    setNames(next_, QStringLiteral("tour.next"), isLast ? tr("End of the tour") : tr("Next step"));
    setNames(skip_, QStringLiteral("tour.skip"), tr("Skip the tour"));
    back_->setEnabled(step_ > 0);
    skip_->setVisible(!isLast);
    place();
}

} // namespace pdqat::ui
