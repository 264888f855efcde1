// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sweeps/sweep_status.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"
#include "engine/runs/sign_of_life.h"

#include <algorithm>
#include <cctype>
#include <csignal>

namespace pdqat::json {

void describe(auto& a, Is<SweepRun> auto& v) {
    a("label", v.label);
    a("state", v.state);
    a("run", v.run);
    a("epochs_done", v.epochsDone);
    a("epochs", v.epochs);
    a("headline", v.headline);
    a("reason", v.reason);
}

void describe(auto& a, Is<SweepStatus> auto& v) {
    a("id", v.id);
    a("name", v.name);
    a("file", v.file);
    a("state", v.state);
    a("jobs", v.jobs);
    a("threads", v.threads);
    a("started", v.started);
    a("updated", v.updated);
    a("runs", v.runs);
    a("problem", v.problem);
    a("left", v.left);
    a("warnings", v.warnings);
}

void describe(auto& a, Is<TimeLeft> auto& v) {
    a("low", v.low);
    a("high", v.high);
}

} // namespace pdqat::json

namespace pdqat::sweeps {
namespace fs = std::filesystem;
namespace {

struct StatusFile {
    SweepStatus status;
    os::ProcessIdentity process;
};

StatusFile readStatusFile(const SweepFolder& folder) {
    const auto text = os::readFile(folder.status());
    StatusFile file{json::fromJsonText<SweepStatus>(text, folder.status().string()), {}};
    if (const auto node = json::Json::parse(text); node.contains("process"))
        file.process =
            json::fromJsonText<os::ProcessIdentity>(node["process"].dump(), folder.status().string());
    return file;
}

} // namespace

fs::path SweepFolder::ofRun(const std::string& label, const std::string& suffix) const {
    std::string name;
    for (const unsigned char c : label)
        if (std::isalnum(c) || c == '.' || c >= 0x80)
            name += static_cast<char>(c);
        else if (!name.empty() && name.back() != '-')
            name += '-';
    return path / "runs" / (name + suffix);
}

SweepFolder sweepFolderOf(const runs::Library& library, const std::string& id) {
    return {library.folder() / "sweeps" / id};
}

void writeSweepStatus(const SweepFolder& folder, const SweepStatus& status) {
    auto node = json::JsonWriter::encode(status);
    node["process"] = json::JsonWriter::encode(os::thisProcess());
    for (const auto state : allOf<SweepRunState>)
        node["counts"][std::string(name(state))] = count(status, state);
    os::replaceFile(folder.status(), node.dump(2) + '\n');
}

SweepStatus readSweepStatus(const SweepFolder& folder) {
    auto [status, process] = readStatusFile(folder);
    if (!isActive(status))
        return status;
    if (!runs::isAlive(process, folder.status()))
        status.state = SweepState::Interrupted;
    else if (os::isOfThisHost(process))
        status.pid = process.pid;
    return status;
}

void stopSweep(const SweepFolder& folder) {
    if (const auto [status, process] = readStatusFile(folder); isActive(status))
        os::signalIfAlive(process, SIGTERM);
}

std::vector<SweepStatus> startedSweeps(const runs::Library& library) {
    std::vector<SweepStatus> all;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(library.folder() / "sweeps", missing))
        try {
            if (const SweepFolder folder{entry.path()}; fs::exists(folder.status()))
                all.push_back(readSweepStatus(folder));
        } catch (const Error&) {
            // Nothing hangs on it: the sweep can be started again.
        }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.started > b.started; });
    return all;
}

} // namespace pdqat::sweeps
