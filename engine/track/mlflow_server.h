// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of MLflow's REST interface that tracking needs. Each blocks until it has an answer.
#pragma once

#include "engine/api/error.h"
#include "engine/net/http_client.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pdqat::track {

struct MlFlowMetric {
    std::string key;
    double value = 0;
    std::int64_t timestamp = 0; ///< milliseconds since 1970-01-01 UTC
    std::int64_t step = 0;
    bool operator==(const MlFlowMetric&) const = default;
};

using MlFlowSteps = std::map<std::string, std::int64_t>; ///< key → newest step

struct MlFlowRun {
    std::string experiment; ///< id
    std::string id;
    std::string artifacts;   ///< URI of the folder for its files
    std::string lifecycle;   ///< "active", "deleted"
    MlFlowSteps newest = {}; ///< of the metrics that it has
};

/// A run as a server or its database has it.
struct MlFlowStoredRun {
    std::string id, name, experiment;        ///< the experiment by its name
    std::string status;                      ///< "RUNNING", "FINISHED", ...
    std::int64_t startTime = 0, endTime = 0; ///< milliseconds since 1970; 0: none
    std::map<std::string, std::string> parameters, tags;
    std::vector<std::string> metrics; ///< their keys
};

enum class MlFlowStatus { Running, Finished, Failed, Killed };

using MlFlowTexts = std::map<std::string, std::string>;

/// The server says no, with its code for why: "RESOURCE_DOES_NOT_EXIST".
class MlFlowRefusal : public Error {
public:
    MlFlowRefusal(std::string where, std::string problem, std::string code)
        : Error(ErrorKind::Tracker, std::move(where), std::move(problem)), code_(std::move(code)) {}
    const std::string& code() const { return code_; }

private:
    std::string code_;
};
inline constexpr std::string_view mlflowUnknown = "RESOURCE_DOES_NOT_EXIST";
inline constexpr std::string_view mlflowExists = "RESOURCE_ALREADY_EXISTS";

/// Every call throws TrackerUnavailable where the server cannot answer now (no connection, 408, 429, 5xx),
/// and Error(Tracker) with its words where it refuses, or where what answers is no MLflow server.
class MlFlowServer {
public:
    /// @param address  without a login, which is `login`
    MlFlowServer(net::HttpAddress address, net::HttpLogin login, std::filesystem::path authorities = {},
                 net::HttpTimes times = {});

    const net::HttpAddress& address() const { return address_; }
    bool hasLogin() const { return hasLogin_; }

    /// Id of the experiment with this name, which is made where there is none.
    std::string experiment(const std::string& name);
    MlFlowRun createRun(const std::string& experiment, const std::string& name, std::int64_t startTime,
                        const MlFlowTexts& tags);
    /// @throws MlFlowRefusal(mlflowUnknown) for a run that the server does not have
    MlFlowRun run(const std::string& id);
    /// Those that are not deleted, of the experiment with this name; empty: of all experiments.
    /// @param proceed  called before each page; may throw what its caller catches
    std::vector<MlFlowStoredRun> runs(const std::string& experiment, const std::function<void()>& proceed);
    /// All values of one of a run's metrics, as they were logged.
    std::vector<MlFlowMetric> history(const std::string& run, const std::string& key,
                                      const std::function<void()>& proceed);
    /// `endTime`: milliseconds since 1970; 0: none.
    void setStatus(const std::string& run, MlFlowStatus status, std::int64_t endTime);
    void logParameters(const std::string& run, const MlFlowTexts& parameters);
    void setTag(const std::string& run, const std::string& key, const std::string& value);
    /// One request: 1000 metrics at most.
    void logMetrics(const std::string& run, std::span<const MlFlowMetric> metrics);
    /// Uploads a file; the login goes along only to the server itself. @param url  of the artifact
    void upload(const std::filesystem::path& file, const std::string& url);

    void interrupt() noexcept { http_.interrupt(); } ///< any thread; see net::HttpClient

private:
    std::string findExperiment(const std::string& name);
    net::HttpAnswer send(const net::HttpRequest& request);
    nlohmann::json get(const std::string& call, const std::string& query);
    nlohmann::json post(const std::string& call, const nlohmann::json& body);
    nlohmann::json understood(const net::HttpAnswer& answer, const std::string& call) const;
    template <class Read>
    auto read(const nlohmann::json& answer, const std::string& call, Read members) const;
    [[noreturn]] void refuse(const net::HttpAnswer& answer, const std::string& call) const;

    net::HttpAddress address_;
    bool hasLogin_;
    net::HttpClient http_;
};

/// The server at an address, with the login that the address or the environment has (MLFLOW_TRACKING_USERNAME
/// and _PASSWORD, or _TOKEN), and with MLFLOW_TRACKING_SERVER_CERT_PATH's authorities.
std::unique_ptr<MlFlowServer> mlflowServerAt(const net::HttpAddress& address);

/// A key as MLflow takes it: letters, digits and "_-. /:", at most 250 bytes, no odd path. "acc@2" ->
/// "acc_2".
std::string mlflowKey(std::string key);
/// At most so many bytes, cut between characters; "…" ends what was cut.
std::string shortened(const std::string& text, std::size_t bytes);

} // namespace pdqat::track
