// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/tracker_card.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/texts.h"
#include "widgets/trackers/tracker_texts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace pdqat::ui {

TrackerCard::TrackerCard(TrackerKind kind, QWidget* parent)
    : QWidget(parent),
      icon_(new QLabel),
      title_(new QLabel),
      state_(new QLabel),
      problem_(new QLabel),
      facts_(new QLabel),
      notes_(new QLabel),
      place_(new QLineEdit),
      command_(new QLineEdit),
      open_(new QPushButton),
      copy_(new QPushButton),
      again_(new QPushButton),
      cancel_(new QPushButton) {
    status_.kind = kind;
    setObjectName(QStringLiteral("tracker.") + toQt(name(kind)));
    buildLayout();
    connect(open_, &QPushButton::clicked, this, &TrackerCard::openPlace);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command_->text()); });
    connect(again_, &QPushButton::clicked, this, [this] { Q_EMIT tryAgainRequested(status_.kind); });
    connect(cancel_, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(status_.kind); });
    retranslate();
}

void TrackerCard::buildLayout() {
    auto font = textFont(TextSize::Body);
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    setTextSize(facts_, TextSize::Small);
    setTextSize(notes_, TextSize::Small);
    const std::pair<QLabel*, const char*> labels[] = {
        {state_, "state"}, {problem_, "problem"}, {facts_, "facts"}, {notes_, "notes"}};
    for (auto [label, name] : labels) {
        label->setObjectName(objectName() + QLatin1Char('.') + QLatin1String(name));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    command_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (auto* line : {place_, command_})
        line->setReadOnly(true);
    open_->setIcon(icon(QStringLiteral("open")));
    copy_->setIcon(icon(QStringLiteral("copy")));
    again_->setIcon(icon(QStringLiteral("refresh")));
    cancel_->setIcon(icon(QStringLiteral("stop")));
    for (auto* button : {open_, copy_, again_, cancel_})
        button->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(gridUnit);
    head->addWidget(icon_);
    head->addWidget(title_);
    head->addWidget(state_, 1);
    head->addWidget(again_);
    head->addWidget(cancel_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, gridUnit);
    grid->setHorizontalSpacing(gridUnit);
    grid->setVerticalSpacing(gridUnit / 2);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(problem_, 1, 0, 1, 2);
    grid->addWidget(facts_, 2, 0, 1, 2);
    grid->addWidget(place_, 3, 0);
    grid->addWidget(open_, 3, 1);
    grid->addWidget(command_, 4, 0);
    grid->addWidget(copy_, 4, 1);
    grid->addWidget(notes_, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void TrackerCard::setStatus(const TrackerStatus& status, bool sending) {
    status_ = status;
    sending_ = sending;
    refresh();
}

void TrackerCard::tick() {
    if (status_.state == TrackerState::Waiting)
        refresh();
}

QString TrackerCard::facts() const {
    return trackerHelp(status_, secondsSince1970()) + QLatin1Char(' ') +
           tr("Values delivered: %1.").arg(countText(status_.values));
}

void TrackerCard::refresh() {
    icon_->setPixmap(icon(trackerIcon(status_.state), QPalette::WindowText).pixmap(16, 16));
    state_->setText(trackerText(status_, secondsSince1970()));
    problem_->setText(toQt(status_.problem));
    problem_->setVisible(!status_.problem.empty());
    facts_->setText(facts());
    const auto show = [](QLineEdit* line, QPushButton* button, const std::string& text) {
        if (line->text() != toQt(text)) { // keeps a selection that is being copied
            line->setText(toQt(text));
            line->setCursorPosition(0);
        }
        line->setVisible(!text.empty());
        button->setVisible(!text.empty());
    };
    show(place_, open_, status_.place);
    show(command_, copy_, status_.command);
    QStringList notes;
    for (const auto& note : status_.notes)
        notes << toQt(note);
    notes_->setText(notes.join(QLatin1Char('\n')));
    notes_->setVisible(!notes.isEmpty());
    again_->setVisible(status_.state == TrackerState::Refused && !sending_);
    cancel_->setVisible(sending_);
}

void TrackerCard::openPlace() {
    const auto place = toQt(status_.place);
    QDesktopServices::openUrl(place.contains(QLatin1String("://")) ? QUrl(place)
                                                                   : QUrl::fromLocalFile(place));
}

void TrackerCard::retranslate() {
    const auto tracker = toQt(title(status_.kind)), prefix = objectName();
    title_->setText(tracker);
    setNames(place_, prefix + QStringLiteral(".place"), tr("Where %1 has the run").arg(tracker));
    setNames(command_, prefix + QStringLiteral(".command"), tr("Command for %1").arg(tracker));
    open_->setText(tr("Open"));
    setNames(open_, prefix + QStringLiteral(".open"), tr("Open the run in %1").arg(tracker));
    copy_->setText(tr("Copy"));
    setNames(copy_, prefix + QStringLiteral(".copy"), tr("Copy the command for %1").arg(tracker));
    again_->setText(tr("Try again"));
    setNames(again_, prefix + QStringLiteral(".again"), tr("Try %1 again").arg(tracker));
    cancel_->setText(tr("Cancel"));
    setNames(cancel_, prefix + QStringLiteral(".cancel"), tr("Stop sending to %1").arg(tracker));
    command_->setToolTip(tr("To be typed in a terminal"));
    refresh();
}

void TrackerCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace pdqat::ui
