// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/tracker_bar.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/trackers/tracker_texts.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace pdqat::ui {

using namespace std::chrono_literals;

TrackerBar::TrackerBar(TrackerService& service, QWidget* parent)
    : QWidget(parent), service_(service), row_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("status.trackers"));
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    countdown_.setInterval(1s);
    connect(&countdown_, &QTimer::timeout, this, &TrackerBar::refreshTexts);
    connect(&service_, &TrackerService::changed, this, [this](const QString& run) {
        if (run == service_.followed())
            refresh();
    });
    refresh();
    onLanguageChange(this, &TrackerBar::refreshTexts);
}

QToolButton* TrackerBar::addButton() {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT clicked(service_.followed()); });
    row_->addWidget(button);
    buttons_.push_back(button);
    return button;
}

void TrackerBar::refresh() {
    const auto run = service_.followed();
    statuses_ = run.isEmpty() ? std::vector<TrackerStatus>{} : service_.statuses(run);
    while (buttons_.size() < statuses_.size())
        addButton();
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setVisible(i < statuses_.size());
    setVisible(!statuses_.empty());
    const bool waiting = std::any_of(statuses_.begin(), statuses_.end(),
                                     [](const auto& s) { return s.state == TrackerState::Waiting; });
    if (waiting != countdown_.isActive())
        waiting ? countdown_.start() : countdown_.stop();
    refreshTexts();
}

void TrackerBar::refreshTexts() {
    const auto now = secondsSince1970();
    for (std::size_t i = 0; i < statuses_.size(); ++i) {
        const auto& status = statuses_[i];
        auto* button = buttons_[i];
        button->setObjectName(QStringLiteral("status.tracker.") + toQt(name(status.kind)));
        const auto text = tr("%1: %2").arg(toQt(title(status.kind)), trackerText(status, now));
        if (text == button->accessibleName())
            continue;
        button->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setIcon(icon(trackerIcon(status.state)));
        auto help = trackerHelp(status, now);
        if (!status.problem.empty())
            help = toQt(status.problem) + QLatin1Char('\n') + help;
        button->setToolTip(help);
        button->setAccessibleName(text);
        button->setAccessibleDescription(help);
    }
}

} // namespace pdqat::ui
