// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_runs.h"

#include "widgets/basics/texts.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto drainEvery = 33ms;
constexpr int niceness = 10; ///< of training and reading: the interface goes first
constexpr int threads = 2;   ///< a checkpoint that is being read holds up no list

} // namespace

EngineRuns::EngineRuns(runs::Library library, EngineTrackers& trackers)
    : library_(std::move(library)), trackers_(trackers), jobs_(threads, niceness) {
    drainTimer_.setInterval(drainEvery);
    connect(&drainTimer_, &QTimer::timeout, this, &EngineRuns::drain);
    connect(&replay_, &EventReplay::slice, this, &EngineRuns::eventsReady);
    connect(&replay_, &EventReplay::finished, this, [this](const QString& run) { Q_EMIT opened(run, true); });
}

EngineRuns::~EngineRuns() {
    if (!active_)
        return;
    active_->session->requestStop();
    active_->session->wait();
    active_->session.reset(); // trackers share the rest
}

void EngineRuns::start(const RunConfig& config) {
    begin([library = library_,
           config](EventSink& sink) { return session::RunSession::create(library, config, sink); },
          tr("The run could not be started"));
}

void EngineRuns::resume(const QString& id, std::int64_t epochs) {
    const auto inAll = epochs > 0 ? std::optional(epochs) : std::nullopt;
    begin([library = library_, id = id.toStdString(),
           inAll](EventSink& sink) { return session::RunSession::resume(library, id, sink, inAll); },
          tr("The run could not be resumed"));
}

void EngineRuns::begin(const LiveRun::MakeSession& make, const QString& whatFailed) {
    if (busy())
        return;
    starting_ = true;
    Q_EMIT activeChanged();
    jobs_.run(
        QStringLiteral("begin"),
        [make, run = std::make_shared<LiveRun>(library_, trackers_.tools())] {
            run->session = make(run->tracking);
            return run;
        },
        [this, whatFailed](Outcome<std::shared_ptr<LiveRun>> outcome) {
            if (outcome.value)
                return follow(std::move(*outcome.value));
            starting_ = false;
            Q_EMIT activeChanged();
            Q_EMIT errorOccurred(whatFailed, outcome.problem);
        });
}

/// Trackers of its former session end first.
void EngineRuns::follow(const std::shared_ptr<LiveRun>& run) {
    jobs_.run(
        {}, [former = trackers_.release(run->id())]() mutable { former.reset(); },
        [this, run](const auto&) { adopt(run); });
}

void EngineRuns::adopt(std::shared_ptr<LiveRun> run) {
    starting_ = false;
    active_ = std::move(run);
    replay_.cancel(active()); // its own events tell more
    active_->session->start(niceness);
    trackers_.follow(active(), std::shared_ptr<track::Tracking>(active_, &active_->tracking));
    drainTimer_.start();
    Q_EMIT activeChanged();
    refresh();
}

void EngineRuns::pause() {
    if (active_)
        active_->session->pause();
}

void EngineRuns::resumeTraining() {
    if (active_)
        active_->session->resumeTraining();
}

void EngineRuns::requestStop() {
    if (active_)
        active_->session->requestStop();
}

void EngineRuns::abort() {
    if (active_)
        active_->session->abort();
}

void EngineRuns::drain() {
    if (!active_)
        return;
    const auto id = active();
    auto events = active_->take();
    if (active_->droppedMore())
        Q_EMIT pointsDropped(static_cast<qint64>(active_->droppedShown));
    if (events.empty())
        return;
    const bool news = std::any_of(events.begin(), events.end(), [](const Event& event) {
        return std::holds_alternative<EpochDone>(event.body) ||
               std::holds_alternative<StateChanged>(event.body);
    });
    const bool ended = isEnd(events.back());
    if (ended)
        endSession();
    Q_EMIT eventsReady(id, std::make_shared<const std::vector<Event>>(std::move(events)), false);
    if (ended)
        Q_EMIT activeChanged();
    if (news || ended)
        refresh();
}

/// The training thread is past its last event; what is left to join takes no time that a person could see,
/// but happens off the interface's thread all the same. Trackers go on until they are done.
void EngineRuns::endSession() {
    drainTimer_.stop();
    auto ended = std::shared_ptr<session::RunSession>(std::exchange(active_, nullptr)->session.release());
    jobs_.run(
        {}, [ended = std::move(ended)]() mutable { ended.reset(); }, [](const auto&) {});
}

void EngineRuns::refresh() {
    jobs_.run(
        QStringLiteral("list"), [library = library_] { return library.list(); },
        [this](Outcome<std::vector<RunRecord>> outcome) {
            if (outcome.value)
                records_ = std::move(*outcome.value);
            else
                Q_EMIT errorOccurred(tr("The library cannot be read"), outcome.problem);
            Q_EMIT listChanged();
        });
}

void EngineRuns::open(const QString& id) {
    replay_.cancel(id);
    jobs_.run(
        QStringLiteral("open ") + id,
        [library = library_, id = id.toStdString()] { return library.events(id); },
        [this, id](Outcome<std::vector<Event>> outcome) {
            if (!outcome.value)
                Q_EMIT errorOccurred(tr("The run cannot be read"), outcome.problem);
            else if (id != active()) // it became live meanwhile: its own events tell more
                return replay_.start(id, std::move(*outcome.value));
            Q_EMIT opened(id, outcome.value.has_value());
        });
}

QString EngineRuns::libraryFolder() const { return QString::fromStdString(library_.folder().string()); }

} // namespace pdqat::ui
