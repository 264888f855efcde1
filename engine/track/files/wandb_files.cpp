// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_files.h"

#include "engine/os/append_file.h"
#include "engine/runs/run_folder.h"
#include "engine/track/tracker.h"
#include "pdqat_wandb.pb.h"

#include <system_error>

namespace pdqat::track {
namespace {

/// A link costs no space; another file system needs a copy.
void linkOrCopy(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code problem;
    os::makeFolder(to.parent_path());
    std::filesystem::remove(to, problem);
    std::filesystem::create_hard_link(from, to, problem);
    if (!problem)
        return;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, problem);
    if (!problem)
        return;
    std::error_code ignored;
    std::filesystem::remove(to, ignored);
    throw TrackerUnavailable(to.string(), "cannot be copied there: " + problem.message(),
                             "It goes on by itself once it can be");
}

std::filesystem::path checkpointOf(const runs::RunFolder& run) {
    return std::filesystem::exists(run.bestCheckpoint()) ? run.bestCheckpoint() : run.lastCheckpoint();
}

} // namespace

std::vector<std::string> gatherFiles(const std::filesystem::path& path,
                                     const std::vector<std::filesystem::path>& figures,
                                     const WandbFolder& folder) {
    const runs::RunFolder run{path};
    std::vector<std::string> names;
    const auto gather = [&](const std::filesystem::path& file, const std::string& name) {
        if (!std::filesystem::exists(file))
            return;
        linkOrCopy(file, folder.files() / name);
        names.push_back(name);
    };
    gather(run.config(), "config.json");
    gather(run.summary(), "summary.json");
    gather(run.environment(), "environment.json");
    gather(checkpointOf(run), "checkpoints/" + checkpointOf(run).filename().string());
    for (const auto& figure : figures)
        gather(figure, "figures/" + figure.filename().string());
    return names;
}

wandb::Record filesRecord(const std::vector<std::string>& names) {
    constexpr int atTheEnd = 1;
    wandb::Record record;
    record.mutable_files(); // also where there are none: a record without content is none
    for (const auto& name : names) {
        auto& file = *record.mutable_files()->add_file();
        file.set_path(name);
        file.set_policy(atTheEnd);
    }
    return record;
}

} // namespace pdqat::track
