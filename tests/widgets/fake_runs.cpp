// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_runs.h"

#include <algorithm>
#include <cmath>

namespace pdqat::fake {
namespace {

constexpr int tick = 33; ///< ms, as the bridge of the application drains its ring

} // namespace

void later(QObject* context, std::function<void()> act) {
    QMetaObject::invokeMethod(context, std::move(act), Qt::QueuedConnection);
}

FakeRuns::FakeRuns() {
    player_.setInterval(tick);
    connect(&player_, &QTimer::timeout, this, &FakeRuns::playTick);
}

RunRecord& FakeRuns::record(const QString& id) {
    return *std::find_if(records.begin(), records.end(),
                         [&](const RunRecord& r) { return QString::fromStdString(r.id) == id; });
}

std::unique_ptr<ui::RunData> FakeRuns::addFinished(const RunConfig& config, std::int64_t epochs) {
    add("run", config, RunState::Finished, epochs);
    auto run = std::make_unique<ui::RunData>(QStringLiteral("run"));
    run->append(logs[QStringLiteral("run")]);
    return run;
}

void FakeRuns::add(const std::string& id, const RunConfig& config, RunState state, std::int64_t epochs) {
    auto& log = logs[QString::fromStdString(id)];
    const auto started = startOf(id, config);
    log.push_back({1.7e9, started});
    for (std::int64_t epoch = 0; epoch < epochs; ++epoch)
        for (auto& event : epochOf(started, epoch))
            log.push_back(std::move(event));
    records.insert(records.begin(), recordOf(id, config, state, epochs));
}

void FakeRuns::start(const RunConfig& config) {
    calls << QStringLiteral("start");
    const auto id = "run-" + std::to_string(records.size() + 1);
    records.insert(records.begin(), recordOf(id, config, RunState::Running, 0));
    started_ = startOf(id, config);
    prepare(QString::fromStdString(id));
}

void FakeRuns::resume(const QString& id, std::int64_t epochs) {
    calls << QStringLiteral("resume");
    auto& run = record(id);
    if (epochs > 0)
        run.config.run.epochs = epochs;
    run.state = RunState::Running;
    run.resumable = false;
    started_ = startOf(run.id, run.config, {run.epochsDone, 0, run.epochsDone * 10});
    prepare(id);
}

void FakeRuns::prepare(const QString& id) {
    next_ = id;
    Q_EMIT activeChanged();
    if (startsSoon)
        later(this, [this] { begin(); });
}

void FakeRuns::begin() {
    active_ = std::exchange(next_, {});
    Q_EMIT activeChanged();
    deliver({{1.7e9, started_}});
    Q_EMIT listChanged();
}

void FakeRuns::refuse(const QString& problem) {
    std::erase_if(records, [this](const auto& run) { return run.id == next_.toStdString(); });
    next_.clear();
    Q_EMIT activeChanged();
    Q_EMIT errorOccurred(QStringLiteral("The run could not be started"), problem);
}

void FakeRuns::deliver(std::vector<Event> events) {
    auto& log = logs[active_];
    log.insert(log.end(), events.begin(), events.end());
    Q_EMIT eventsReady(active_, std::make_shared<const std::vector<Event>>(std::move(events)), false);
}

void FakeRuns::deliverEpoch(std::int64_t epoch) {
    record(active_).epochsDone = epoch + 1;
    deliver(epochOf(started_, epoch));
}

void FakeRuns::endRun(EventBody end) {
    player_.stop();
    auto& run = record(active_);
    run.state = RunState::Finished;
    if (const auto* stopped = std::get_if<RunStopped>(&end))
        run.state = stopped->aborted ? RunState::Aborted : RunState::Stopped;
    if (const auto* failed = std::get_if<RunFailed>(&end)) {
        run.state = RunState::Failed;
        run.failure = failed->message;
    }
    run.resumable = run.state == RunState::Stopped;
    const auto id = std::exchange(active_, {});
    const Event event{1.7e9, std::move(end)};
    logs[id].push_back(event);
    Q_EMIT eventsReady(id, std::make_shared<const std::vector<Event>>(1, event), false);
    Q_EMIT activeChanged();
    Q_EMIT listChanged();
}

void FakeRuns::pause() {
    calls << QStringLiteral("pause");
    later(this, [this] { deliver({{1.7e9, StateChanged{RunState::Paused}}}); });
}

void FakeRuns::resumeTraining() {
    calls << QStringLiteral("resumeTraining");
    later(this, [this] { deliver({{1.7e9, StateChanged{RunState::Running}}}); });
}

void FakeRuns::requestStop() {
    calls << QStringLiteral("stop");
    if (answersStop)
        later(this, [this] { endRun(RunStopped{}); });
}

void FakeRuns::abort() {
    calls << QStringLiteral("abort");
    later(this, [this] { endRun(RunStopped{{}, true}); });
}

void FakeRuns::refresh() {
    later(this, [this] { Q_EMIT listChanged(); });
}

void FakeRuns::setLabels(const ui::LabelChanges& changes) {
    for (const auto& [id, labels] : changes) {
        auto& run = record(id);
        run.labels = labels;
        run.name = shownName(run);
    }
    refresh();
}

namespace {

/// Those of these ids change from one list to the other.
void move(std::vector<RunRecord>& from, std::vector<RunRecord>& to, const QStringList& ids) {
    for (const auto& record : from)
        if (ids.contains(QString::fromStdString(record.id)))
            to.insert(to.begin(), record);
    std::erase_if(from, [&](const auto& record) { return ids.contains(QString::fromStdString(record.id)); });
}

} // namespace

void FakeRuns::moveToTrash(const QStringList& ids) {
    move(records, trash, ids);
    refresh();
}

void FakeRuns::restore(const QStringList& ids) {
    move(trash, records, ids);
    refresh();
    listTrash();
}

void FakeRuns::purge(const QStringList& ids) {
    std::vector<RunRecord> gone;
    move(trash, gone, ids);
    listTrash();
}

void FakeRuns::listTrash() {
    later(this, [this] { Q_EMIT trashListed(trash); });
}

void FakeRuns::open(const QString& id) {
    calls << QStringLiteral("open");
    later(this, [this, id] {
        const auto& log = logs[id];
        const auto half = log.begin() + static_cast<std::ptrdiff_t>(log.size() / 2);
        const auto slice = [](auto from, auto to) {
            return std::make_shared<const std::vector<Event>>(from, to);
        };
        Q_EMIT eventsReady(id, slice(log.begin(), half), true);
        Q_EMIT eventsReady(id, slice(half, log.end()), false);
        Q_EMIT opened(id, true);
    });
}

void FakeRuns::play(int samplesPerSecond) {
    const auto perEvent = std::max<std::int64_t>(std::int64_t(started_.constraints.size()), 1);
    eventsPerTick_ = std::max<std::int64_t>(samplesPerSecond * tick / 1000 / perEvent, 1);
    player_.start();
}

void FakeRuns::playTick() {
    std::vector<Event> events;
    for (std::int64_t i = 0; i < eventsPerTick_; ++i) {
        const auto step = ++playedStep_;
        LayerStatistics statistics{{step / 1000, step % 1000, step}, {}, {}};
        for (std::size_t c = 0; c < started_.constraints.size(); ++c)
            statistics.values.push_back(0.02 + 0.01 * std::sin(0.001 * double(step) + double(c)));
        events.push_back({1.7e9, std::move(statistics)});
    }
    deliver(std::move(events));
}

} // namespace pdqat::fake
