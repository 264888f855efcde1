// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackers/tracker_texts.h"

#include "widgets/basics/texts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace pdqat::ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Trackers)
};

QString nextTry(const TrackerStatus& status, double now) {
    return durationText(std::max(0.0, std::ceil(status.nextTry - now)));
}

} // namespace

QString trackerText(const TrackerStatus& status, double now) {
    switch (status.state) {
    case TrackerState::Following: return Texts::tr("following");
    case TrackerState::Behind: return Texts::tr("%1 behind").arg(countText(status.pending));
    case TrackerState::Waiting: return Texts::tr("waiting, next try in %1").arg(nextTry(status, now));
    case TrackerState::Refused: return Texts::tr("refused");
    case TrackerState::Done: return Texts::tr("done");
    }
    return {};
}

QString trackerHelp(const TrackerStatus& status, double now) {
    switch (status.state) {
    case TrackerState::Following: return Texts::tr("All that the run has told so far was delivered.");
    case TrackerState::Behind:
        return Texts::tr("%1 events of the run are still to be delivered; they are on their way.")
            .arg(countText(status.pending));
    case TrackerState::Waiting:
        return Texts::tr(
                   "The last attempt failed; the next follows in %1. The run goes on, and its log keeps "
                   "the %2 events that wait.")
            .arg(nextTry(status, now), countText(status.pending));
    case TrackerState::Refused:
        return Texts::tr("Nothing more is tried by itself. The run is not touched by it.");
    case TrackerState::Done: return Texts::tr("Everything was delivered, the end of the run included.");
    }
    return {};
}

QString trackerIcon(TrackerState state) {
    switch (state) {
    case TrackerState::Following: return QStringLiteral("state-running");
    case TrackerState::Behind: return QStringLiteral("send");
    case TrackerState::Waiting: return QStringLiteral("waiting");
    case TrackerState::Refused: return QStringLiteral("warning");
    case TrackerState::Done: return QStringLiteral("state-finished");
    }
    return {};
}

double secondsSince1970() { return double(QDateTime::currentMSecsSinceEpoch()) / 1000; }

} // namespace pdqat::ui
