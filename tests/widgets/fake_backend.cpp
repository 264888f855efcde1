// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_backend.h"

#include "engine/api/error.h"
#include "tests/widgets/fake_results.h"

#include <QFile>

#include <cmath>

namespace pdqat::fake {
namespace {

constexpr int tick = 33; ///< ms, as the bridge of the application drains its ring

} // namespace

FakeBackend::FakeBackend(QObject* parent) : Backend(parent) {
    RunConfig quick;
    quick.run.epochs = 10;
    quick.optim.milestones = {5, 8};
    RunConfig paper;
    paper.data.set = "cifar10";
    paper.network.expand = 5;
    paper.quant.bits = {1};
    paper.method.epsilonOut = {0.9};
    presetList = {{QStringLiteral("quick"), QStringLiteral("First look"),
                   QStringLiteral("2 bit, a few epochs"), QStringLiteral("Short"), quick},
                  {QStringLiteral("paper-1"), QStringLiteral("Paper, 1 bit"),
                   QStringLiteral("CIFAR-10 at 1 bit"), QStringLiteral("Paper"), paper}};
    player_.setInterval(tick);
    connect(&player_, &QTimer::timeout, this, &FakeBackend::playTick);
}

void FakeBackend::later(std::function<void()> act) {
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

RunRecord& FakeBackend::record(const QString& id) {
    return *std::find_if(records.begin(), records.end(),
                         [&](const RunRecord& r) { return QString::fromStdString(r.id) == id; });
}

void FakeBackend::addRun(const std::string& id, const RunConfig& config, RunState state,
                         std::int64_t epochs) {
    auto& log = logs[QString::fromStdString(id)];
    const auto started = startOf(id, config);
    log.push_back({1.7e9, started});
    for (std::int64_t epoch = 0; epoch < epochs; ++epoch)
        for (auto& event : epochOf(started, epoch))
            log.push_back(std::move(event));
    records.insert(records.begin(), recordOf(id, config, state, epochs));
}

std::vector<LayerInfo> FakeBackend::layers(const RunConfig& config) const {
    return resnetLayers(std::max<std::int64_t>(config.network.expand, 1));
}

QString FakeBackend::start(const RunConfig& config) {
    calls << QStringLiteral("start");
    const auto id = "run-" + std::to_string(records.size() + 1);
    records.insert(records.begin(), recordOf(id, config, RunState::Running, 0));
    active_ = QString::fromStdString(id);
    started_ = startOf(id, config);
    later([this] {
        deliver({{1.7e9, started_}});
        Q_EMIT runsChanged();
    });
    return active_;
}

bool FakeBackend::resumeRun(const QString& id) {
    calls << QStringLiteral("resumeRun");
    active_ = id;
    auto& run = record(id);
    run.state = RunState::Running;
    run.resumable = false;
    started_ = startOf(run.id, run.config, {run.epochsDone, 0, run.epochsDone * 10});
    later([this] {
        deliver({{1.7e9, started_}});
        Q_EMIT runsChanged();
    });
    return true;
}

void FakeBackend::deliver(std::vector<Event> events) {
    auto& log = logs[active_];
    log.insert(log.end(), events.begin(), events.end());
    Q_EMIT eventsReady(active_, std::make_shared<const std::vector<Event>>(std::move(events)), false);
}

void FakeBackend::deliverEpoch(std::int64_t epoch) {
    record(active_).epochsDone = epoch + 1;
    deliver(epochOf(started_, epoch));
}

void FakeBackend::endRun(EventBody end) {
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
    Q_EMIT runsChanged();
}

void FakeBackend::pause() {
    calls << QStringLiteral("pause");
    later([this] { deliver({{1.7e9, StateChanged{RunState::Paused}}}); });
}

void FakeBackend::resumeTraining() {
    calls << QStringLiteral("resumeTraining");
    later([this] { deliver({{1.7e9, StateChanged{RunState::Running}}}); });
}

void FakeBackend::requestStop() {
    calls << QStringLiteral("stop");
    if (answersStop)
        later([this] { endRun(RunStopped{}); });
}

void FakeBackend::abort() {
    calls << QStringLiteral("abort");
    later([this] { endRun(RunStopped{{}, true}); });
}

void FakeBackend::refreshRuns() {
    later([this] { Q_EMIT runsChanged(); });
}

void FakeBackend::openRun(const QString& id) {
    calls << QStringLiteral("open");
    later([this, id] { Q_EMIT eventsReady(id, std::make_shared<const std::vector<Event>>(logs[id]), true); });
}

std::vector<RankedLayer> FakeBackend::ranking(const QString& id, int bits) const {
    const auto log = logs.find(id);
    return log == logs.end() ? std::vector<RankedLayer>{} : rankingOf(log->second, bits);
}

RunConfig FakeBackend::keepTopN(const RunConfig& config, const std::vector<RankedLayer>& ranking,
                                int n) const {
    auto kept = config;
    for (const auto& row : ranking)
        if (row.rank <= n)
            kept.quant.highPrecision.push_back(row.layer);
    return kept;
}

QString FakeBackend::rankingLatex(const QString& id, int bits) const {
    return QStringLiteral("% %1 at %2 bit").arg(id).arg(bits);
}

void FakeBackend::writeReport(const QStringList& ids, const QString& path) {
    calls << QStringLiteral("report");
    reportedRuns = ids;
    later([this, path] { Q_EMIT reportWritten(path); });
}

QString FakeBackend::rankingCsv(const QString& id, int bits) const {
    return QStringLiteral("rank,layer\n# %1 %2\n").arg(id).arg(bits);
}

bool FakeBackend::saveRecipe(const QString& id, const Recipe& recipe) {
    calls << QStringLiteral("saveRecipe ") + id;
    const auto found =
        std::find_if(recipeList.begin(), recipeList.end(), [&](const auto& entry) { return entry.id == id; });
    if (found == recipeList.end())
        recipeList.push_back({id, false, recipe});
    else
        *found = {id, false, recipe};
    later([this] { Q_EMIT recipesChanged(); });
    return true;
}

void FakeBackend::removeRecipe(const QString& id) {
    removed << id;
    std::erase_if(recipeList, [&](const auto& entry) { return entry.id == id; });
    later([this] { Q_EMIT recipesChanged(); });
}

void FakeBackend::evaluate(const QString& ticket, const Recipe& recipe) {
    evaluations << ticket + QStringLiteral(": ") + QString::fromStdString(recipe.name);
    if (answersEvaluations)
        later([this, ticket, recipe] { answer(ticket, recipe); });
}

void FakeBackend::answer(const QString& ticket, const Recipe& recipe) {
    if (!evaluationProblem.isEmpty()) {
        Q_EMIT evaluated(ticket, nullptr, evaluationProblem);
        return;
    }
    std::vector<std::string> ids;
    for (const auto& run : records)
        ids.push_back(run.id);
    Q_EMIT evaluated(ticket, std::make_shared<const RecipeResult>(resultOf(recipe, ids)), {});
}

QString FakeBackend::resultText(const RecipeResult& result, const QString& suffix) const {
    const auto& sources =
        std::visit([](const auto& value) -> const Sources& { return value.sources; }, result);
    return suffix + QStringLiteral(" of ") + QString::fromStdString(sources.recipe);
}

void FakeBackend::exportResult(const RecipeResult& result, const QString& path) const {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::Library, path.toStdString(), "cannot be written");
    file.write(resultText(result, path.section(QLatin1Char('.'), -1)).toUtf8());
}

void FakeBackend::play(int samplesPerSecond) {
    const auto perEvent = std::max<std::int64_t>(std::int64_t(started_.constraints.size()), 1);
    eventsPerTick_ = std::max<std::int64_t>(samplesPerSecond * tick / 1000 / perEvent, 1);
    player_.start();
}

void FakeBackend::playTick() {
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
