// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_backend.h"

#include "app/catalogue/presets.h"
#include "app/catalogue/recipe_request.h"
#include "engine/figures/ranking_table.h"
#include "engine/networks/describe.h"
#include "engine/select/cost.h"
#include "engine/train/preflight.h"
#include "widgets/basics/texts.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <utility>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto drainEvery = 33ms;
constexpr qint64 drainBudget = 5; ///< milliseconds of the interface's time a tick
constexpr std::size_t drainChunk = 512;
constexpr std::size_t ringCapacity = 16384;
constexpr int trainingNiceness = 10; ///< the interface goes first

double newestTime(const std::vector<RunRecord>& records, const std::string& id) {
    for (const auto& record : records)
        if (record.id == id)
            return record.updated;
    return 0;
}

} // namespace

EngineBackend::EngineBackend(runs::Library library, QObject* parent)
    : Backend(parent),
      library_(std::move(library)),
      sweeps_(library_),
      exports_(library_),
      trackers_(library_),
      evaluator_(catalogue::recipeEvaluator(library_)) {
    recipePool_.setMaxThreadCount(1);
    pool_.setMaxThreadCount(1); // one after the other: a list asked for later is never older
    timer_.setInterval(drainEvery);
    connect(&timer_, &QTimer::timeout, this, &EngineBackend::drain);
}

EngineBackend::~EngineBackend() {
    recipePool_.clear();
    recipePool_.waitForDone();
    pool_.waitForDone();
    for (auto* process : findChildren<QProcess*>())
        process->waitForFinished(-1); // a report that was asked for is written
    if (!active_)
        return;
    active_->session->requestStop();
    active_->session->wait();
    active_->session.reset(); // trackers share the rest
}

std::vector<PresetEntry> EngineBackend::presets() const {
    std::vector<PresetEntry> list;
    for (const auto& preset : pdqat::catalogue::presets())
        list.push_back({toQt(preset.id), toQt(preset.name), toQt(preset.description), toQt(preset.group),
                        preset.config});
    return list;
}

std::vector<LayerInfo> EngineBackend::layers(const RunConfig& config) const {
    try {
        return networks::describeLayers(config);
    } catch (const Error&) {
        return {}; // problems() tells why
    }
}

std::vector<QString> EngineBackend::problems(const RunConfig& config) const {
    std::vector<QString> list;
    for (const auto& error : train::obstacles(config))
        list.push_back(toQt(error.what()));
    return list;
}

QString EngineBackend::start(const RunConfig& config) {
    if (active_)
        return {};
    try {
        auto active = newActive();
        active->session = session::RunSession::create(library_, config, active->tracking);
        return adopt(std::move(active));
    } catch (const std::exception& error) {
        Q_EMIT errorOccurred(tr("The run could not be started"), toQt(error.what()));
        return {};
    }
}

bool EngineBackend::resumeRun(const QString& id) {
    if (active_)
        return false;
    try {
        auto active = newActive();
        active->session = session::RunSession::resume(library_, id.toStdString(), active->tracking);
        trackers_.release(id);
        adopt(std::move(active));
        return true;
    } catch (const std::exception& error) {
        Q_EMIT errorOccurred(tr("The run could not be resumed"), toQt(error.what()));
        return false;
    }
}

std::shared_ptr<EngineBackend::Active> EngineBackend::newActive() const {
    return std::make_shared<Active>(ringCapacity, library_, trackers_.tools());
}

QString EngineBackend::adopt(std::shared_ptr<Active> active) {
    active_ = std::move(active);
    active_->session->start(trainingNiceness);
    trackers_.follow(activeRun(), std::shared_ptr<track::Tracking>(active_, &active_->tracking));
    timer_.start();
    refreshRuns();
    return activeRun();
}

void EngineBackend::pause() {
    if (active_)
        active_->session->pause();
}

void EngineBackend::resumeTraining() {
    if (active_)
        active_->session->resumeTraining();
}

void EngineBackend::requestStop() {
    if (active_)
        active_->session->requestStop();
}

void EngineBackend::abort() {
    if (active_)
        active_->session->abort();
}

QString EngineBackend::activeRun() const { return active_ ? toQt(active_->session->id()) : QString(); }

void EngineBackend::drain() {
    if (!active_)
        return;
    const auto id = activeRun();
    QElapsedTimer elapsed;
    elapsed.start();
    std::vector<Event> events;
    do {
        auto chunk = active_->ring.take(drainChunk);
        if (chunk.empty())
            break;
        std::move(chunk.begin(), chunk.end(), std::back_inserter(events));
    } while (elapsed.elapsed() < drainBudget);

    if (const auto dropped = static_cast<qint64>(active_->ring.dropped()); dropped != active_->droppedShown) {
        active_->droppedShown = dropped;
        Q_EMIT pointsDropped(dropped);
    }
    if (events.empty())
        return;
    const bool news = std::any_of(events.begin(), events.end(), [](const Event& event) {
        return std::holds_alternative<EpochDone>(event.body) ||
               std::holds_alternative<StateChanged>(event.body);
    });
    const bool ended = isEnd(events.back());
    if (ended)
        endSession();
    deliver(id, std::move(events), false);
    if (news || ended)
        refreshRuns();
}

/// The training thread is past its last event; what is left to join takes no time that a person could see,
/// but happens off the interface's thread all the same. Trackers go on until they are done.
void EngineBackend::endSession() {
    timer_.stop();
    pool_.start([finished = std::exchange(active_, nullptr)] { finished->session.reset(); });
}

void EngineBackend::deliver(const QString& id, std::vector<Event> events, bool replay) {
    auto& story = stories_[id];
    if (replay)
        story = {};
    for (const auto& event : events)
        story.add(event);
    Q_EMIT eventsReady(id, std::make_shared<const std::vector<Event>>(std::move(events)), replay);
}

void EngineBackend::refreshRuns() {
    if (std::exchange(refreshing_, true)) {
        refreshAgain_ = true;
        return;
    }
    pool_.start([this, library = library_] {
        std::vector<RunRecord> records;
        QString problem;
        try {
            records = library.list();
        } catch (const std::exception& error) {
            problem = toQt(error.what());
        }
        QMetaObject::invokeMethod(this, [this, records = std::move(records), problem]() mutable {
            refreshing_ = false;
            if (problem.isEmpty())
                records_ = std::move(records);
            else
                Q_EMIT errorOccurred(tr("The library cannot be read"), problem);
            Q_EMIT runsChanged();
            if (std::exchange(refreshAgain_, false))
                refreshRuns();
        });
    });
}

void EngineBackend::openRun(const QString& id) {
    pool_.start([this, id, library = library_] {
        std::vector<Event> events;
        QString problem;
        try {
            events = library.events(id.toStdString());
        } catch (const std::exception& error) {
            problem = toQt(error.what());
        }
        QMetaObject::invokeMethod(this, [this, id, events = std::move(events), problem]() mutable {
            if (!problem.isEmpty())
                Q_EMIT errorOccurred(tr("The run cannot be read"), problem);
            else if (id != activeRun()) // it became live meanwhile: its own events tell more
                deliver(id, std::move(events), true);
        });
    });
}

std::optional<NetworkCost> EngineBackend::cost(const RunConfig& config, int bits) const {
    try {
        return select::networkCost(config, bits);
    } catch (const Error&) {
        return {}; // problems() tells why
    }
}

void EngineBackend::setWorkbenchProgram(const QString& path) {
    workbenchProgram_ = path;
    trackers_.setWorkbenchProgram(path);
}

QString EngineBackend::libraryFolder() const { return QString::fromStdString(library_.folder().string()); }

const RunStory& EngineBackend::story(const QString& id) const {
    static const RunStory none;
    const auto found = stories_.constFind(id);
    return found == stories_.constEnd() ? none : *found;
}

std::vector<RankedLayer> EngineBackend::ranking(const QString& id, int bits) const {
    return select::rankLayers(story(id), bits);
}

RunConfig EngineBackend::keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                                  int n) const {
    return pdqat::select::keepTopN(config, ranking, n);
}

figures::Provenance EngineBackend::provenance(const QString& id) const {
    const auto run = id.toStdString();
    const auto& started = story(id).started();
    return {run, displayName(started.config), started.version, "pdqat rank " + run + " --format latex",
            newestTime(records_, run)};
}

QString EngineBackend::rankingLatex(const QString& id, int bits) const {
    return toQt(pdqat::figures::rankingLatex(ranking(id, bits), provenance(id)));
}

QString EngineBackend::rankingCsv(const QString& id, int bits) const {
    return toQt(pdqat::figures::rankingCsv(ranking(id, bits)));
}

void EngineBackend::writeReport(const QStringList& ids, const QString& path) {
    auto* process = new QProcess(this);
    QStringList arguments{QStringLiteral("--library"), libraryFolder(), QStringLiteral("-o"), path};
    for (const auto& id : ids)
        arguments << QStringLiteral("--report") << id;
    const auto fail = [this, process](const QString& message) {
        Q_EMIT errorOccurred(tr("The report was not written"), message);
        process->deleteLater();
    };
    connect(process, &QProcess::errorOccurred, this, [process, fail](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(process->errorString());
    });
    connect(process, &QProcess::finished, this,
            [this, process, path, fail](int code, QProcess::ExitStatus status) {
                if (status != QProcess::NormalExit || code != 0)
                    return fail(QString::fromUtf8(process->readAllStandardError()).trimmed());
                process->deleteLater();
                Q_EMIT reportWritten(path);
            });
    process->start(workbenchProgram_, arguments);
}

} // namespace pdqat::ui
