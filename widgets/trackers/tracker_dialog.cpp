// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/tracker_dialog.h"

#include "widgets/basics/elided_label.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/texts.h"
#include "widgets/trackers/send_form.h"
#include "widgets/trackers/tracker_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>
#include <chrono>

namespace pdqat::ui {

using namespace std::chrono_literals;

TrackerDialog::TrackerDialog(TrackerService& service, QWidget* parent)
    : QDialog(parent),
      service_(service),
      cardColumn_(new QVBoxLayout),
      form_(new SendForm),
      runName_(new ElidedLabel),
      none_(new QLabel),
      sendTitle_(new QLabel),
      send_(new PrimaryButton),
      close_(new QPushButton) {
    setObjectName(QStringLiteral("trackers"));
    buildLayout();
    connect(&service_, &TrackerService::changed, this, [this](const QString& run) {
        if (run == toQt(run_.id))
            refresh();
    });
    connect(send_, &QPushButton::clicked, this, [this] {
        send(form_->kind(), form_->settings(), form_->anew() ? SendMode::Anew : SendMode::GoOn);
    });
    connect(form_, &SendForm::changed, this, &TrackerDialog::refresh);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    second_.setInterval(1s);
    connect(&second_, &QTimer::timeout, this, [this] {
        for (auto* card : cards_)
            card->tick();
    });
    second_.start();
    retranslate();
    resize(82 * gridUnit, 78 * gridUnit);
    onLanguageChange(this, &TrackerDialog::retranslate);
}

void TrackerDialog::buildLayout() {
    setTextSize(runName_, TextSize::Title);
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    sendTitle_->setFont(font);
    none_->setObjectName(QStringLiteral("trackers.none"));
    none_->setWordWrap(true);
    none_->setForegroundRole(QPalette::PlaceholderText);
    auto* cards = new QWidget;
    auto* column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, gridUnit, 0);
    cardColumn_->setSpacing(gridUnit);
    column->addLayout(cardColumn_);
    column->addWidget(none_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addStretch(1);
    for (auto* button : {close_, send_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setSpacing(gridUnit);
    layout->addWidget(runName_);
    layout->addWidget(scroll, 1);
    layout->addWidget(sendTitle_);
    layout->addWidget(form_);
    layout->addLayout(buttons);
}

void TrackerDialog::setRun(const RunRecord& run) {
    const bool other = run.id != run_.id;
    run_ = run;
    runName_->setText(toQt(run.name));
    if (other)
        form_->setSettings(run.config.track);
    refresh();
}

TrackerCard* TrackerDialog::cardOf(TrackerKind kind) {
    const auto found =
        std::find_if(cards_.begin(), cards_.end(), [kind](const auto* card) { return card->kind() == kind; });
    if (found != cards_.end())
        return *found;
    auto* card = new TrackerCard(kind);
    cardColumn_->addWidget(card);
    cards_.push_back(card);
    connect(card, &TrackerCard::tryAgainRequested, this,
            [this](TrackerKind again) { send(again, form_->settings(), SendMode::GoOn); });
    connect(card, &TrackerCard::cancelRequested, this,
            [this](TrackerKind stopped) { service_.cancelSend(toQt(run_.id), stopped); });
    return card;
}

void TrackerDialog::send(TrackerKind kind, const RunConfig::Track& settings, SendMode mode) {
    service_.send(toQt(run_.id), kind, settings, mode);
    refresh();
}

void TrackerDialog::refresh() {
    const auto id = toQt(run_.id);
    const auto statuses = id.isEmpty() ? std::vector<TrackerStatus>{} : service_.statuses(id);
    for (const auto& status : statuses)
        cardOf(status.kind)->setStatus(status, service_.sending(id, status.kind));
    for (auto* card : cards_)
        card->setVisible(std::any_of(statuses.begin(), statuses.end(),
                                     [card](const auto& status) { return status.kind == card->kind(); }));
    none_->setVisible(statuses.empty());
    send_->setEnabled(!id.isEmpty() && form_->isSendable());
}

void TrackerDialog::retranslate() {
    setWindowTitle(tr("Trackers"));
    none_->setText(
        tr("No tracker was seen with this run in this session. Runs to come are followed where the "
           "form says so, under Tracking; this one can be sent below."));
    sendTitle_->setText(tr("Send this run"));
    send_->setText(tr("&Send"));
    close_->setText(tr("&Close"));
    setNames(send_, QStringLiteral("trackers.send"), tr("Send the run"));
    setNames(close_, QStringLiteral("trackers.close"), tr("Close"));
}

} // namespace pdqat::ui
