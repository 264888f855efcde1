// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MlFlowServer that reads what others have logged.
#include "engine/api/text.h"
#include "engine/os/environment.h"
#include "engine/track/mlflow_server.h"

namespace pdqat::track {
namespace {

using Json = nlohmann::json;

constexpr int runsAtOnce = 200, valuesAtOnce = 20000; ///< answers stay far below what net::HttpClient takes

MlFlowTexts texts(const Json& data, const char* what) {
    MlFlowTexts found;
    for (const auto& pair : data.value(what, Json::array()))
        found[pair.at("key").get<std::string>()] = pair.value("value", std::string());
    return found;
}

MlFlowStoredRun storedRun(const Json& node, const std::string& experiment) {
    const auto& info = node.at("info");
    const auto data = node.value("data", Json::object());
    MlFlowStoredRun run{info.at("run_id").get<std::string>(),
                        info.value("run_name", std::string()),
                        experiment,
                        info.value("status", std::string()),
                        info.value("start_time", std::int64_t{0}),
                        info.value("end_time", std::int64_t{0}),
                        texts(data, "params"),
                        texts(data, "tags"),
                        {}};
    for (const auto& metric : data.value("metrics", Json::array()))
        run.metrics.push_back(metric.at("key").get<std::string>());
    return run;
}

/// NaN and infinities come as texts.
double metricValue(const Json& node) {
    return node.is_string() ? readNumber<double>(node.get<std::string>()).value_or(0) : node.get<double>();
}

} // namespace

std::vector<MlFlowStoredRun> MlFlowServer::runs(const std::string& experiment,
                                                const std::function<void()>& proceed) {
    MlFlowTexts experiments; // name by id
    if (!experiment.empty())
        experiments[findExperiment(experiment)] = experiment;
    for (std::string page; experiment.empty();) {
        const auto answer = post("experiments/search", {{"max_results", runsAtOnce}, {"page_token", page}});
        read(answer, "experiments/search", [&](const Json& found) {
            for (const auto& one : found.value("experiments", Json::array()))
                experiments[one.at("experiment_id").get<std::string>()] = one.at("name").get<std::string>();
            page = found.value("next_page_token", std::string());
        });
        if (page.empty())
            break;
    }
    std::vector<MlFlowStoredRun> stored;
    for (const auto& known : experiments) {
        std::string page;
        do {
            proceed();
            const auto answer = post("runs/search", {{"experiment_ids", {known.first}},
                                                     {"run_view_type", "ACTIVE_ONLY"},
                                                     {"max_results", runsAtOnce},
                                                     {"page_token", page}});
            read(answer, "runs/search", [&](const Json& found) {
                for (const auto& node : found.value("runs", Json::array()))
                    stored.push_back(storedRun(node, known.second));
                page = found.value("next_page_token", std::string());
            });
        } while (!page.empty());
    }
    return stored;
}

std::vector<MlFlowMetric> MlFlowServer::history(const std::string& run, const std::string& key,
                                                const std::function<void()>& proceed) {
    std::vector<MlFlowMetric> values;
    std::string page;
    do {
        proceed();
        auto query = "run_id=" + net::urlEscaped(run) + "&metric_key=" + net::urlEscaped(key) +
                     "&max_results=" + std::to_string(valuesAtOnce);
        if (!page.empty())
            query += "&page_token=" + net::urlEscaped(page);
        const auto answer = get("metrics/get-history", query);
        read(answer, "metrics/get-history", [&](const Json& found) {
            for (const auto& metric : found.value("metrics", Json::array()))
                values.push_back({key, metricValue(metric.at("value")),
                                  metric.value("timestamp", std::int64_t{0}),
                                  metric.value("step", std::int64_t{0})});
            page = found.value("next_page_token", std::string());
        });
    } while (!page.empty());
    return values;
}

std::unique_ptr<MlFlowServer> mlflowServerAt(const net::HttpAddress& address) {
    const net::HttpLogin fromEnvironment{os::environment("MLFLOW_TRACKING_USERNAME"),
                                         os::environment("MLFLOW_TRACKING_PASSWORD"),
                                         os::environment("MLFLOW_TRACKING_TOKEN")};
    return std::make_unique<MlFlowServer>(address, address.login.empty() ? fromEnvironment : address.login,
                                          os::environment("MLFLOW_TRACKING_SERVER_CERT_PATH"));
}

} // namespace pdqat::track
