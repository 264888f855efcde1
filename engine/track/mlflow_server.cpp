// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/mlflow_server.h"

#include "engine/track/tracker.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace pdqat::track {
namespace {

using Json = nlohmann::json;

constexpr std::size_t mostParameters = 100, longestParameter = 500, longestTag = 5000, longestKey = 250;
constexpr std::size_t longestWords = 300; ///< of a server in a message

constexpr std::string_view checkAddress =
    "Check track.mlflow_server, or MLFLOW_TRACKING_URI where that is empty";

std::string text(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json pairs(const MlFlowTexts& texts, std::size_t longest) {
    auto list = Json::array();
    for (const auto& [key, value] : texts)
        list.push_back({{"key", key}, {"value", shortened(value, longest)}});
    return list;
}

/// A text of an answer; empty where it is none.
std::string member(const Json& json, const char* key) {
    if (!json.is_object())
        return {};
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// What the server says of an error, in one line.
std::string wordsOf(const Json& json) {
    auto words = member(json, "message");
    std::replace_if(
        words.begin(), words.end(), [](unsigned char c) { return std::iscntrl(c); }, ' ');
    while (words.ends_with('.') || words.ends_with(' '))
        words.pop_back();
    return shortened(words, longestWords);
}

/// 408 and 429: too slow, too many requests.
bool isBusy(long status) { return status == 408 || status == 429 || status >= 500; }

std::string withWords(const std::string& problem, const std::string& words) {
    return words.empty() ? problem : problem + ": " + words;
}

std::string_view name(MlFlowStatus status) {
    constexpr std::array<std::string_view, 4> names{"RUNNING", "FINISHED", "FAILED", "KILLED"};
    return names.at(static_cast<std::size_t>(status));
}

MlFlowRun runOf(const Json& answer) {
    const auto& info = answer.at("run").at("info");
    MlFlowRun run;
    info.at("run_id").get_to(run.id);
    info.at("experiment_id").get_to(run.experiment);
    run.artifacts = info.value("artifact_uri", std::string());
    run.lifecycle = info.value("lifecycle_stage", std::string("active"));
    if (const auto data = answer.at("run").value("data", Json::object()); data.contains("metrics"))
        for (const auto& metric : data.at("metrics"))
            run.newest[metric.at("key").get<std::string>()] = metric.value("step", std::int64_t{0});
    return run;
}

} // namespace

MlFlowServer::MlFlowServer(net::HttpAddress address, net::HttpLogin login, std::filesystem::path authorities,
                           net::HttpTimes times)
    : address_(std::move(address)),
      hasLogin_(!login.empty()),
      http_(ErrorKind::Tracker, std::move(login), std::move(authorities), times) {}

/// What `members` takes from an answer, which may lack it.
template <class Read>
auto MlFlowServer::read(const Json& answer, const std::string& call, Read members) const {
    try {
        return members(answer);
    } catch (const Json::exception&) {
        throw Error(ErrorKind::Tracker, address_.base,
                    "answers " + call + " without what belongs there, so it is no MLflow server",
                    std::string(checkAddress));
    }
}

std::string MlFlowServer::findExperiment(const std::string& name) {
    const auto answer = get("experiments/get-by-name", "experiment_name=" + net::urlEscaped(name));
    return read(answer, "experiments/get-by-name", [&](const Json& found) {
        const auto& experiment = found.at("experiment");
        if (experiment.value("lifecycle_stage", "active") == "deleted")
            throw Error(ErrorKind::Tracker, address_.base,
                        "the experiment \"" + name + "\" was deleted there",
                        "Restore it (mlflow experiments restore), or choose another track.project");
        return experiment.at("experiment_id").get<std::string>();
    });
}

std::string MlFlowServer::experiment(const std::string& name) {
    try {
        return findExperiment(name);
    } catch (const MlFlowRefusal& refusal) {
        if (refusal.code() != mlflowUnknown)
            throw;
    }
    try {
        return read(post("experiments/create", {{"name", name}}), "experiments/create",
                    [](const Json& made) { return made.at("experiment_id").get<std::string>(); });
    } catch (const MlFlowRefusal& refusal) {
        if (refusal.code() != mlflowExists) // another run made it meanwhile
            throw;
    }
    return findExperiment(name);
}

MlFlowRun MlFlowServer::createRun(const std::string& experiment, const std::string& name,
                                  std::int64_t startTime, const MlFlowTexts& tags) {
    return read(post("runs/create", {{"experiment_id", experiment},
                                     {"run_name", name},
                                     {"start_time", startTime},
                                     {"tags", pairs(tags, longestTag)}}),
                "runs/create", runOf);
}

MlFlowRun MlFlowServer::run(const std::string& id) {
    return read(get("runs/get", "run_id=" + net::urlEscaped(id)), "runs/get", runOf);
}

void MlFlowServer::setStatus(const std::string& run, MlFlowStatus status, std::int64_t endTime) {
    Json body{{"run_id", run}, {"status", name(status)}};
    if (endTime > 0)
        body["end_time"] = endTime;
    post("runs/update", body);
}

void MlFlowServer::logParameters(const std::string& run, const MlFlowTexts& parameters) {
    const auto all = pairs(parameters, longestParameter);
    for (std::size_t first = 0; first < all.size(); first += mostParameters) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min(mostParameters, all.size() - first);
        post("runs/log-batch",
             {{"run_id", run},
              {"params", std::vector<Json>(begin, begin + static_cast<std::ptrdiff_t>(count))}});
    }
}

void MlFlowServer::setTag(const std::string& run, const std::string& key, const std::string& value) {
    post("runs/set-tag", {{"run_id", run}, {"key", key}, {"value", shortened(value, longestTag)}});
}

void MlFlowServer::logMetrics(const std::string& run, std::span<const MlFlowMetric> metrics) {
    auto list = Json::array();
    for (const auto& metric : metrics)
        list.push_back({{"key", metric.key},
                        {"value", metric.value},
                        {"timestamp", metric.timestamp},
                        {"step", metric.step}});
    post("runs/log-batch", {{"run_id", run}, {"metrics", std::move(list)}});
}

void MlFlowServer::upload(const std::filesystem::path& file, const std::string& url) {
    const auto answer = send({.method = net::HttpRequest::Method::Put,
                              .url = url,
                              .json = {},
                              .file = file,
                              .withLogin = url.starts_with(address_.origin + '/')});
    if (answer.status < 200 || answer.status > 299)
        refuse(answer, file.filename().string());
}

net::HttpAnswer MlFlowServer::send(const net::HttpRequest& request) try {
    return http_.send(request);
} catch (const net::HttpUnavailable& error) {
    throw TrackerUnavailable(error.where(), error.problem(), error.remedy());
}

Json MlFlowServer::get(const std::string& call, const std::string& query) {
    const auto url = address_.base + "/api/2.0/mlflow/" + call + '?' + query;
    return understood(send({.method = net::HttpRequest::Method::Get, .url = url, .json = {}, .file = {}}),
                      call);
}

Json MlFlowServer::post(const std::string& call, const Json& body) {
    const auto url = address_.base + "/api/2.0/mlflow/" + call;
    return understood(
        send({.method = net::HttpRequest::Method::Post, .url = url, .json = text(body), .file = {}}), call);
}

Json MlFlowServer::understood(const net::HttpAnswer& answer, const std::string& call) const {
    if (answer.status < 200 || answer.status > 299)
        refuse(answer, call);
    const auto json = Json::parse(answer.body, nullptr, false);
    if (json.is_object())
        return json;
    const auto type = answer.type.empty() ? "something" : answer.type;
    throw Error(ErrorKind::Tracker, address_.base,
                "answers " + call + " with " + type + " that is no JSON object, so it is no MLflow server",
                std::string(checkAddress));
}

void MlFlowServer::refuse(const net::HttpAnswer& answer, const std::string& call) const {
    const auto json = Json::parse(answer.body, nullptr, false);
    const auto words = wordsOf(json), code = member(json, "error_code");
    const auto full = [&](const std::string& problem) {
        return withWords(problem + " (status " + std::to_string(answer.status) + ')', words);
    };
    const auto error = [&](const std::string& problem, std::string_view remedy) {
        return Error(ErrorKind::Tracker, address_.base, full(problem), std::string(remedy));
    };
    if (isBusy(answer.status))
        throw TrackerUnavailable(address_.base, full("cannot take " + call + " now"));
    if (answer.status == 401)
        throw error(hasLogin_ ? "refuses the user and password, or the token" : "wants a login",
                    "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN");
    if (answer.status == 403)
        throw error("does not allow " + call, "Ask whoever runs the server");
    if (answer.status == 413)
        throw error("takes no request as large as " + call, "Have whoever runs the server raise its limit");
    if (code.empty())
        throw error("has no MLflow at this address: " + call + " is refused", checkAddress);
    throw MlFlowRefusal(address_.base, full("refuses " + call), code);
}

std::string mlflowKey(std::string key) {
    const auto allowed = [](unsigned char c) {
        return std::isalnum(c) ||
               std::string_view("_-. /").find(static_cast<char>(c)) != std::string_view::npos;
    };
    std::replace_if(
        key.begin(), key.end(), [&](unsigned char c) { return !allowed(c); }, '_');
    // Names are paths to MLflow, and must be simple ones.
    for (std::size_t i = 0; i < key.size(); ++i)
        if ((key[i] == '/' || key[i] == '.') && (i == 0 || key[i - 1] == '/' || i + 1 == key.size()))
            key[i] = '_';
    return key.substr(0, longestKey);
}

std::string shortened(const std::string& text, std::size_t bytes) {
    constexpr std::string_view mark = "…";
    if (text.size() <= bytes)
        return text;
    auto end = bytes - mark.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + std::string(mark);
}

} // namespace pdqat::track
