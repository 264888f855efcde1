// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/mlflow_artifacts.h"

#include "engine/runs/run_folder.h"
#include "engine/track/tracker.h"

namespace pdqat::track {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view proxyScheme = "mlflow-artifacts:", fileScheme = "file://";

/// "mlflow-artifacts:/1/ab/artifacts" or "mlflow-artifacts://host:port/1/ab/artifacts" as an address.
std::string proxyUrl(const std::string& uri, const net::HttpAddress& server) {
    if (!uri.starts_with(proxyScheme))
        return {};
    const std::string calls = "/api/2.0/mlflow-artifacts/artifacts";
    const auto rest = uri.substr(proxyScheme.size());
    if (!rest.starts_with("//"))
        return server.base + calls + rest;
    const auto path = rest.find('/', 2);
    if (path == std::string::npos || path == 2) // "///1/...": no host
        return server.base + calls + (path == 2 ? rest.substr(2) : "");
    return server.scheme + "://" + rest.substr(2, path - 2) + calls + rest.substr(path);
}

/// Where the server runs on this machine, its folders are known here by the same names.
fs::path localFolder(const std::string& uri, const net::HttpAddress& server) {
    const bool here = server.host == "localhost" || server.host == "127.0.0.1" || server.host == "[::1]";
    const auto path = uri.starts_with(fileScheme) ? uri.substr(fileScheme.size()) : uri;
    return here && path.starts_with('/') ? fs::path(path) : fs::path();
}

std::string escapedPath(const std::string& path) {
    std::string escaped;
    for (const auto& part : fs::path(path))
        escaped += '/' + net::urlEscaped(part.string());
    return escaped;
}

void addIfThere(std::vector<MlFlowArtifact>& artifacts, const fs::path& file, const std::string& folder) {
    if (fs::is_regular_file(file))
        artifacts.push_back({file, folder + file.filename().string()});
}

} // namespace

std::vector<MlFlowArtifact> mlflowArtifacts(const fs::path& runFolder, const std::vector<fs::path>& figures) {
    const runs::RunFolder run{runFolder};
    std::vector<MlFlowArtifact> artifacts;
    for (const auto& file : {run.config(), run.summary(), run.environment()})
        addIfThere(artifacts, file, "");
    const bool best = fs::exists(run.bestCheckpoint());
    addIfThere(artifacts, best ? run.bestCheckpoint() : run.lastCheckpoint(), "checkpoints/");
    for (const auto& file : figures)
        addIfThere(artifacts, file, "figures/");
    return artifacts;
}

MlFlowArtifactStore::MlFlowArtifactStore(MlFlowServer& server, const std::string& uri)
    : server_(server),
      url_(proxyUrl(uri, server.address())),
      folder_(localFolder(uri, server.address())),
      uri_(uri) {}

void MlFlowArtifactStore::put(const std::vector<MlFlowArtifact>& artifacts) {
    notes_.clear();
    if (url_.empty() && folder_.empty()) {
        notes_.push_back("Files were not sent: the server keeps them in \"" + uri_ +
                         "\", which only MLflow's own programs can write to");
        return;
    }
    for (const auto& artifact : artifacts)
        if (!done_.contains(artifact.name))
            put(artifact);
}

void MlFlowArtifactStore::put(const MlFlowArtifact& artifact) try {
    if (url_.empty())
        copy(artifact);
    else
        server_.upload(artifact.file, url_ + escapedPath(artifact.name));
    done_.insert(artifact.name);
} catch (const TrackerUnavailable&) {
    throw;
} catch (const Error& error) {
    notes_.push_back(artifact.name + " was not sent: " + error.what());
} catch (const fs::filesystem_error& error) {
    notes_.push_back(artifact.name + " was not copied to " + folder_.string() + ": " +
                     error.code().message());
}

void MlFlowArtifactStore::copy(const MlFlowArtifact& artifact) const {
    const auto target = folder_ / artifact.name;
    fs::create_directories(target.parent_path());
    fs::copy_file(artifact.file, target, fs::copy_options::overwrite_existing);
}

} // namespace pdqat::track
