// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/mlflow_tracker.h"

#include "engine/api/field.h"
#include "engine/os/environment.h"
#include "engine/track/mlflow_artifacts.h"
#include "engine/track/mlflow_metrics.h"
#include "engine/track/mlflow_server.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <sstream>

namespace pdqat::track {
namespace {

using Json = nlohmann::json;

constexpr std::size_t mostMetrics = 1000; ///< a request
constexpr auto defaultServer = "http://127.0.0.1:5000";

std::int64_t epochMilliseconds(double time) { return std::llround(time * 1000); }

net::HttpAddress serverAddress(const RunConfig::Track& settings) {
    const auto parsed = [](const std::string& text, const char* setting) {
        return net::parseAddress(text, ErrorKind::Tracker, setting,
                                 "Start an MLflow server (mlflow server) and give its address");
    };
    if (!settings.mlflowServer.empty())
        return parsed(settings.mlflowServer, "track.mlflow_server");
    const auto fromEnvironment = os::environment("MLFLOW_TRACKING_URI");
    return parsed(fromEnvironment.empty() ? defaultServer : fromEnvironment, "MLFLOW_TRACKING_URI");
}

MlFlowTexts tagsOf(const RunStarted& started, const RunConfig::Track& settings) {
    MlFlowTexts tags{{"mlflow.runName", displayName(started.config)},
                     {"mlflow.source.name", "pdqat"},
                     {"mlflow.source.type", "LOCAL"},
                     {"pdqat.run", started.runId},
                     {"pdqat.version", started.version},
                     {"pdqat.device", started.device}};
    if (const auto user = os::environment("USER"); !user.empty())
        tags["mlflow.user"] = user;
    std::istringstream words(settings.tags);
    for (std::string word; std::getline(words, word, ',');) {
        const auto first = word.find_first_not_of(' '), last = word.find_last_not_of(' ');
        if (first != std::string::npos)
            tags[mlflowKey(word.substr(first, last + 1 - first))] = "true";
    }
    return tags;
}

/// What has an effect in the configuration; how trackers are set is no parameter of the experiment.
MlFlowTexts parametersOf(const RunConfig& config) {
    MlFlowTexts parameters;
    for (const auto& field : fieldTable()) {
        if (field.section() == "track" || !field.visible(config))
            continue;
        if (const auto text = toText(field, field.get(config)); !text.empty())
            parameters[field.key] = text;
    }
    return parameters;
}

/// The numbers of a series come in order.
bool holds(const MlFlowSteps& steps, const std::string& key, std::int64_t step) {
    const auto newest = steps.find(key);
    return newest != steps.end() && step <= newest->second;
}

struct StatusAtEnd {
    MlFlowStatus operator()(const RunFinished&) const { return MlFlowStatus::Finished; }
    MlFlowStatus operator()(const RunFailed&) const { return MlFlowStatus::Failed; }
    MlFlowStatus operator()(const auto&) const { return MlFlowStatus::Killed; }
};

class MlFlowTracker : public Tracker {
public:
    explicit MlFlowTracker(const RunConfig::Track& settings) : settings_(settings) {}

    void open(const TrackedRun& run, const Json& memory) override {
        connect();
        folder_ = run.folder;
        metrics_.emplace(run.started.constraints);
        if (!memory.is_null())
            takeUp(memory, run.started.runId);
        else if (run_.id.empty())
            create(run);
        parameters_ = parametersOf(run.started.config);
        described_ = !memory.is_null() && memory.value("described", false);
        store_.emplace(*server_, run_.artifacts);
    }

    std::int64_t deliver(std::span<const TrackedEvent> events) override {
        describe();
        const bool resumed = std::any_of(events.begin(), events.end(), [](const TrackedEvent& tracked) {
            return std::holds_alternative<RunStarted>(tracked.event.body);
        });
        if (resumed)
            server_->setStatus(run_.id, MlFlowStatus::Running, 0);
        std::vector<MlFlowMetric> metrics;
        for (const auto& tracked : events)
            metrics_->append(tracked.event, metrics);
        const auto values = static_cast<std::int64_t>(metrics.size());
        auto sent = sent_;
        for (const auto& metric : metrics)
            if (!holds(sent, metric.key, metric.step))
                sent[metric.key] = metric.step;
        std::erase_if(metrics, [this](const MlFlowMetric& metric) {
            return holds(run_.newest, metric.key, metric.step);
        });
        send(metrics, events.front().event.time);
        sent_ = std::move(sent);
        return values;
    }

    void close(const RunEnd& end, const std::vector<std::filesystem::path>& files) override {
        describe();
        if (const auto* failed = std::get_if<RunFailed>(&end.event.body))
            server_->setTag(run_.id, "pdqat.failure", failed->message);
        if (!end.certificate.empty())
            server_->setTag(run_.id, "pdqat.certificate", end.certificate);
        server_->setStatus(run_.id, std::visit(StatusAtEnd{}, end.event.body),
                           epochMilliseconds(end.event.time));
        store_->put(mlflowArtifacts(folder_, files));
    }

    void interrupt() noexcept override {
        const std::lock_guard lock(mutex_);
        interrupted_ = true;
        if (server_)
            server_->interrupt();
    }

    Kept kept() const override { return kept_; }

    Json memory() const override {
        return {{"server", server_->address().base}, {"experiment", run_.experiment}, {"run", run_.id},
                {"artifacts", run_.artifacts},       {"described", described_},       {"sent", sent_}};
    }

    std::string place() const override {
        if (run_.id.empty())
            return {};
        return server_->address().base + "/#/experiments/" + run_.experiment + "/runs/" + run_.id;
    }

    std::vector<std::string> notes() const override {
        auto notes = store_ ? store_->notes() : std::vector<std::string>{};
        if (kept_ == Kept::Part)
            notes.push_back("Values were missing at " + place() + ", and are sent again");
        if (metrics_)
            for (const auto& value : metrics_->leftOut())
                notes.push_back("Not sent, since it is infinite: " + value);
        return notes;
    }

private:
    void connect() {
        if (server_)
            return;
        const auto address = serverAddress(settings_);
        auto server = mlflowServerAt(address);
        const std::lock_guard lock(mutex_);
        server_ = std::move(server);
        if (interrupted_)
            server_->interrupt();
    }

    /// Not while opening: once the server has made the run, its id must be kept before anything can fail.
    void describe() {
        if (described_)
            return;
        server_->logParameters(run_.id, parameters_);
        described_ = true;
    }

    void create(const TrackedRun& run) {
        const auto experiment =
            server_->experiment(settings_.project.empty() ? "Default" : settings_.project);
        run_ = server_->createRun(experiment, displayName(run.started.config),
                                  epochMilliseconds(run.startTime), tagsOf(run.started, settings_));
    }

    void takeUp(const Json& memory, const std::string& runId) {
        const auto& base = server_->address().base;
        const auto remedy = "To send it as a new one: pdqat export " + runId + " --to mlflow --new";
        if (const auto before = memory.value("server", std::string()); before != base)
            throw Error(ErrorKind::Tracker, base, "an earlier part of this run is at " + before,
                        "To go on there: pdqat export " + runId + " --to mlflow --server " + before + ". " +
                            remedy);
        try {
            run_ = server_->run(memory.value("run", std::string()));
        } catch (const MlFlowRefusal& refusal) {
            if (refusal.code() != mlflowUnknown)
                throw;
            run_.lifecycle = "deleted";
        }
        if (run_.lifecycle == "deleted")
            throw Error(ErrorKind::Tracker, base, "this run was deleted there", remedy);
        sent_ = memory.value("sent", MlFlowSteps());
        const bool isWhole = std::ranges::all_of(
            sent_, [this](const auto& newest) { return holds(run_.newest, newest.first, newest.second); });
        kept_ = isWhole ? Kept::All : Kept::Part;
    }

    /// Those of the same events that were taken before a failure are not sent again.
    void send(std::span<const MlFlowMetric> metrics, double firstTime) {
        if (std::exchange(firstTime_, firstTime) != firstTime)
            taken_ = 0;
        while (taken_ < metrics.size()) {
            const auto part = metrics.subspan(taken_, std::min(mostMetrics, metrics.size() - taken_));
            server_->logMetrics(run_.id, part);
            taken_ += part.size();
        }
        taken_ = 0;
        if (const auto& leftOut = metrics_->leftOut(); leftOut.size() > tagged_) {
            server_->setTag(run_.id, "pdqat.not_finite", leftOut.front());
            tagged_ = leftOut.size();
        }
    }

    MlFlowSteps sent_;
    Kept kept_ = Kept::All; ///< what the server had when it was asked is not sent again
    MlFlowTexts parameters_;
    bool described_ = false; ///< the server has them
    RunConfig::Track settings_;
    std::filesystem::path folder_;
    std::mutex mutex_; ///< for interrupt(): that server_ exists
    bool interrupted_ = false;
    std::unique_ptr<MlFlowServer> server_;
    MlFlowRun run_;
    std::optional<MlFlowMetrics> metrics_;
    std::optional<MlFlowArtifactStore> store_;
    std::size_t taken_ = 0;  ///< metrics of the events under way
    double firstTime_ = 0;   ///< of these events
    std::size_t tagged_ = 0; ///< values left out that a tag tells of
};

} // namespace

std::unique_ptr<Tracker> makeMlFlowTracker(const RunConfig::Track& settings) {
    return std::make_unique<MlFlowTracker>(settings);
}

} // namespace pdqat::track
