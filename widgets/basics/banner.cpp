// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/banner.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace pdqat::ui {

Banner::Banner(const QString& objectName, QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),

      close_(new QToolButton(this)) {
    setObjectName(objectName);
    text_->setObjectName(objectName + QStringLiteral(".text"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    text_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text_->setOpenExternalLinks(true);
    close_->setObjectName(objectName + QStringLiteral(".close"));
    close_->setIcon(icon(QStringLiteral("close")));
    close_->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &Banner::dismiss);
    retranslate();
    hide();
    onLanguageChange(this, &Banner::retranslate);
}

void Banner::setHtml(Kind kind, const QString& html) {
    kind_ = kind;
    text_->setToolTip({});
    const auto picture = kind == Kind::Error ? QStringLiteral("warning") : QStringLiteral("info");
    icon_->setPixmap(icon(picture, QPalette::WindowText).pixmap(20, 20));
    text_->setText(html);
    text_->setAccessibleName(plain_);
    show();
    place();
    update();
}

/// Of many lines the first, and how many more there are: all of them are in the tool tip.
void Banner::showMessage(Kind kind, const QString& title, const QString& message) {
    constexpr qsizetype most = 6;
    const auto head =
        title.isEmpty() ? QString() : QStringLiteral("<b>%1</b>&ensp;").arg(title.toHtmlEscaped());
    auto lines = message.split(QLatin1Char('\n'));
    const auto more = lines.size() - most;
    if (more > 0)
        lines = lines.mid(0, most) << tr("and %n more", nullptr, int(more));
    plain_ = title.isEmpty() ? message : title + QLatin1Char(' ') + message;
    setHtml(kind,
            head + lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    text_->setToolTip(more > 0 ? plain_ : QString());
}

void Banner::showFile(const QString& message, const QString& path) {
    plain_ = message;
    setHtml(Kind::Info, QStringLiteral("%1&ensp;<a href=\"%2\">%3</a>")
                            .arg(message.toHtmlEscaped(),
                                 QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()).toHtmlEscaped(),
                                 tr("Open").toHtmlEscaped()));
}

void Banner::floatOver(QWidget& area) {
    setParent(&area);
    area.installEventFilter(this);
    hide();
}

bool Banner::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Banner::place() {
    auto* area = parentWidget();
    if (!area || area->layout() == nullptr || area->layout()->indexOf(this) >= 0)
        return; // it has a place in a layout
    constexpr int widest = 110 * gridUnit, margin = 2 * gridUnit;
    const int width = std::min(area->width() - 2 * margin, widest);
    const int height = std::min(std::max(layout()->heightForWidth(width), minimumSizeHint().height()),
                                area->height() - 2 * margin);
    setGeometry((area->width() - width) / 2, area->height() - height - margin, width, height);
    raise();
}

QString Banner::text() const { return plain_; }

void Banner::dismiss() { hide(); }

void Banner::retranslate() {
    text_->setAccessibleName(plain_.isEmpty() ? tr("Message") : plain_);
    close_->setAccessibleName(tr("Dismiss this message"));
    close_->setToolTip(tr("Dismiss"));
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor accent =
        kind_ == Kind::Error ? QColor(0xc2, 0x41, 0x0c) : palette().color(QPalette::Highlight);
    auto ground = accent;
    ground.setAlphaF(0.12F);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(rect(), ground);
    painter.setPen(accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, 4, height()), accent);
}

} // namespace pdqat::ui
