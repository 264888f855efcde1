// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go along with a run to an MLflow server.
#pragma once

#include "engine/track/mlflow_server.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace pdqat::track {

struct MlFlowArtifact {
    std::filesystem::path file;
    std::string name; ///< at the server, with folders: "figures/duals.pdf"
};

/// Configuration, summary, environment and the best checkpoint (the last where there is no best one) of a run
/// directory, as far as they are there, then figures.
std::vector<MlFlowArtifact> mlflowArtifacts(const std::filesystem::path& runFolder,
                                            const std::vector<std::filesystem::path>& figures);

class MlFlowArtifactStore {
public:
    /// @param uri  the run's artifact_uri
    MlFlowArtifactStore(MlFlowServer& server, const std::string& uri);

    /// Uploads through the server, or copies where the server keeps files on this machine. What was put
    /// before is not put again. What is refused becomes a note. @throws TrackerUnavailable
    void put(const std::vector<MlFlowArtifact>& artifacts);
    const std::vector<std::string>& notes() const { return notes_; }

private:
    void put(const MlFlowArtifact& artifact);
    void copy(const MlFlowArtifact& artifact) const;

    MlFlowServer& server_;
    std::string url_;              ///< folder behind the server's proxy; empty: it has none
    std::filesystem::path folder_; ///< on this machine; empty: it is elsewhere
    std::string uri_;
    std::set<std::string> done_;
    std::vector<std::string> notes_;
};

} // namespace pdqat::track
