// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_runs.h"

#include "engine/imports/import_runs.h"
#include "engine/runs/run_folder.h"
#include "widgets/basics/texts.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <set>
#include <sys/stat.h>
#include <tuple>
#include <utility>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto drainEvery = 33ms;
constexpr auto watchEvery = 2s;                 ///< at what other processes do
constexpr std::size_t readAtOnce = 4096 * 1024; ///< bytes of a log that another process writes
constexpr int niceness = 10;                    ///< of training and reading: the interface goes first
constexpr int threads = 2;                      ///< a checkpoint that is being read holds up no list

std::string timeOf(const std::filesystem::path& file) {
    struct stat found {};
    if (::stat(file.c_str(), &found) != 0)
        return "- ";
    return std::to_string(found.st_mtim.tv_sec) + '.' + std::to_string(found.st_mtim.tv_nsec) + ' ';
}

/// Changes with every run that comes or goes, with every epoch and label of those under way, and with every
/// change of the others: their files are replaced by new ones, which changes their folders' times.
std::string stampOf(const runs::Library& library, const std::set<std::string>& underWay) {
    const auto runs = library.folder() / "runs";
    auto stamp = timeOf(runs);
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(runs, ignored))
        if (const auto id = entry.path().filename().string(); !underWay.contains(id))
            stamp += timeOf(entry.path());
        else // its heartbeat changes nothing that a list shows
            for (const runs::RunFolder folder{entry.path()};
                 const auto& file : {folder.summary(), folder.labels()})
                stamp += timeOf(file);
    return stamp;
}

} // namespace

EngineRuns::EngineRuns(runs::Library library, EngineTrackers& trackers)
    : library_(std::move(library)), trackers_(trackers), jobs_(threads, niceness) {
    drainTimer_.setInterval(drainEvery);
    watchTimer_.setInterval(watchEvery);
    watchTimer_.start();
    connect(&drainTimer_, &QTimer::timeout, this, &EngineRuns::drain);
    connect(&watchTimer_, &QTimer::timeout, this, &EngineRuns::watch);
    connect(&replay_, &EventReplay::slice, this, &EngineRuns::eventsReady);
    connect(&replay_, &EventReplay::finished, this, &EngineRuns::finishReplay);
}

EngineRuns::~EngineRuns() {
    stopImports();
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
        QStringLiteral("list"),
        [library = library_, underWay = runsUnderWay()] {
            auto stamp =
                stampOf(library, underWay); // before: what changes meanwhile is seen by the next look
            return std::pair(std::move(stamp), library.list());
        },
        [this](Outcome<std::pair<std::string, std::vector<RunRecord>>> outcome) {
            if (outcome.value)
                std::tie(seen_, records_) = std::move(*outcome.value);
            else
                Q_EMIT errorOccurred(tr("The library cannot be read"), outcome.problem);
            Q_EMIT listChanged();
        });
}

void EngineRuns::open(const QString& id) {
    replay_.cancel(id);
    followed_ = {id, {}, false, {}};
    jobs_.run(
        QStringLiteral("open ") + id,
        [library = library_, id = id.toStdString()] { return library.growingLog(id); },
        [this, id](Outcome<runs::GrowingLog> outcome) {
            if (!outcome.value)
                Q_EMIT errorOccurred(tr("The run cannot be read"), outcome.problem);
            else if (id != active()) { // else its own events tell more
                if (followed_.run == id)
                    followed_.end = outcome.value->end;
                return replay_.start(id, std::move(outcome.value->events));
            }
            Q_EMIT opened(id, outcome.value.has_value());
        });
}

void EngineRuns::finishReplay(const QString& id) {
    if (followed_.run == id)
        followed_.shown = true; // what comes now comes after it
    Q_EMIT opened(id, true);
}

std::set<std::string> EngineRuns::runsUnderWay() const {
    std::set<std::string> ids;
    for (const auto& run : records_)
        if (isUnderWay(run.state))
            ids.insert(run.id);
    return ids;
}

/// Nobody tells what other processes do with the library: a look at times of files does.
void EngineRuns::watch() {
    const auto log = runs::RunFolder{library_.runFolder(followed_.run.toStdString())}.events();
    jobs_.run(
        QStringLiteral("watch"),
        [library = library_, underWay = runsUnderWay(), log] {
            return std::pair(stampOf(library, underWay), timeOf(log));
        },
        [this, id = followed_.run](const Outcome<std::pair<std::string, std::string>>& outcome) {
            if (!outcome.value)
                return;
            const auto& [library, tail] = *outcome.value;
            if (std::exchange(seen_, library) != library)
                refresh();
            if (followed_.run == id && followed_.shown && id != active() &&
                std::exchange(followed_.seen, tail) != tail)
                readOn();
        });
}

/// What the log of a run that another process trains has gained, to its end.
void EngineRuns::readOn() {
    jobs_.run(
        QStringLiteral("read on"),
        [library = library_, followed = followed_] {
            const auto log = runs::RunFolder{library.runFolder(followed.run.toStdString())}.events();
            return runs::hasPlace(log, followed.end) ? runs::readEventLog(log, followed.end, readAtOnce)
                                                     : std::vector<runs::LoggedEvent>();
        },
        [this, id = followed_.run](Outcome<std::vector<runs::LoggedEvent>> outcome) {
            if (!outcome.value || outcome.value->empty() || followed_.run != id || id == active())
                return;
            followed_.end = outcome.value->back().place;
            std::vector<Event> events;
            for (auto& logged : *outcome.value)
                events.push_back(std::move(logged.event));
            Q_EMIT eventsReady(id, std::make_shared<const std::vector<Event>>(std::move(events)), false);
            readOn();
        });
}

void EngineRuns::changeRuns(const QStringList& ids, std::function<void(const std::string&)> act,
                            const QString& whatFailed, std::function<void()> then) {
    edits_.run(
        {},
        [ids, act = std::move(act)] {
            QStringList problems; // one that fails does not keep the others from being done
            for (const auto& id : ids)
                try {
                    act(id.toStdString());
                } catch (const std::exception& error) {
                    problems << toQt(error.what());
                }
            return problems.join(QLatin1Char('\n'));
        },
        [this, whatFailed, then = std::move(then)](const Outcome<QString>& outcome) {
            if (const auto problem = outcome.value.value_or(outcome.problem); !problem.isEmpty())
                Q_EMIT errorOccurred(whatFailed, problem);
            refresh();
            if (then)
                then();
        });
}

/// One after the other, and in no one's way: a server may take its time.
void EngineRuns::importRuns(const QStringList& places, const QString& experiment) {
    for (const auto& place : places) {
        importing_ << place;
        imports_.run(
            {},
            [library = library_, stop = stopImports_,
             ask = imports::ImportAsk{place.toStdString(), experiment.toStdString(), {}}] {
                return imports::importRuns(library, ask, [stop] { return !*stop; });
            },
            [this, stop = stopImports_](const Outcome<imports::ImportAnswer>& outcome) {
                importing_.removeFirst();
                Q_EMIT importing(importing_.value(0));
                if (!outcome.value) {
                    if (!*stop)
                        Q_EMIT errorOccurred(tr("Nothing was imported"), outcome.problem);
                    return;
                }
                QStringList ids, notes;
                for (const auto& run : outcome.value->runs)
                    ids << toQt(run.id);
                for (const auto& note : outcome.value->notes)
                    notes << toQt(note);
                refresh();
                Q_EMIT runsImported(ids, notes);
            });
    }
    Q_EMIT importing(importing_.value(0));
}

void EngineRuns::stopImports() {
    *std::exchange(stopImports_, std::make_shared<std::atomic<bool>>(false)) = true;
}

void EngineRuns::setLabels(const LabelChanges& changes) {
    QStringList ids;
    std::map<std::string, RunLabels> labels;
    for (const auto& [id, one] : changes) {
        ids << id;
        labels[id.toStdString()] = one;
    }
    for (auto& record : records_) // at once: the next change builds on it
        if (const auto found = labels.find(record.id); found != labels.end()) {
            record.labels = found->second;
            record.name = shownName(record);
        }
    Q_EMIT listChanged();
    changeRuns(
        ids,
        [library = library_, labels = std::move(labels)](const std::string& id) {
            library.setLabels(id, labels.at(id));
        },
        tr("The labels were not changed"));
}

void EngineRuns::moveToTrash(const QStringList& ids) {
    changeRuns(
        ids, [library = library_](const std::string& id) { library.moveToTrash(id); },
        tr("Not all runs were moved to the trash"));
}

void EngineRuns::restore(const QStringList& ids) {
    changeRuns(
        ids, [library = library_](const std::string& id) { library.restore(id); },
        tr("Not all runs were restored"), [this] { listTrash(); });
}

void EngineRuns::purge(const QStringList& ids) {
    changeRuns(
        ids, [library = library_](const std::string& id) { library.purge(id); },
        tr("Not all runs were deleted"), [this] { listTrash(); });
}

void EngineRuns::listTrash() {
    jobs_.run(
        {}, [library = library_] { return library.trashed(); },
        [this](const Outcome<std::vector<RunRecord>>& outcome) {
            if (outcome.value)
                Q_EMIT trashListed(*outcome.value);
            else
                Q_EMIT errorOccurred(tr("The trash cannot be read"), outcome.problem);
        });
}

QString EngineRuns::libraryFolder() const { return QString::fromStdString(library_.folder().string()); }

} // namespace pdqat::ui
