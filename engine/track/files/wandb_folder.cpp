// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_folder.h"

#include "engine/api/text.h"

#include <algorithm>
#include <ctime>
#include <random>
#include <string_view>
#include <system_error>

namespace pdqat::track {
namespace {

constexpr std::string_view folderOpening = "offline-run-";
constexpr std::size_t timeSize = 15, idSize = 8; // 20261123_084512
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";

std::string startText(std::time_t time) { return timeText(static_cast<double>(time), "%Y%m%d_%H%M%S"); }

std::string timeIn(const WandbFolder& folder) {
    return folder.path.filename().string().substr(folderOpening.size(), timeSize);
}

} // namespace

std::string newWandbId() {
    std::random_device random;
    std::uniform_int_distribution<std::size_t> letter(0, letters.size() - 1);
    std::string id;
    while (id.size() < idSize)
        id += letters[letter(random)];
    return id;
}

WandbFolder newWandbFolder(const std::filesystem::path& parent, const std::string& id, double time) {
    const auto older = wandbFolders(parent);
    auto seconds = static_cast<std::time_t>(time);
    while (!older.empty() && startText(seconds) <= timeIn(older.back()))
        ++seconds;
    return {parent / (std::string(folderOpening) + startText(seconds) + '-' + id), id};
}

std::vector<WandbFolder> wandbFolders(const std::filesystem::path& parent) {
    std::vector<WandbFolder> folders;
    std::error_code ignored; // no folder: none in it
    for (const auto& entry : std::filesystem::directory_iterator(parent, ignored)) {
        const auto name = entry.path().filename().string();
        if (!name.starts_with(folderOpening) || name.size() <= folderOpening.size() + timeSize + 1)
            continue;
        WandbFolder folder{entry.path(), name.substr(folderOpening.size() + timeSize + 1)};
        if (std::filesystem::exists(folder.log()))
            folders.push_back(std::move(folder));
    }
    std::sort(folders.begin(), folders.end(),
              [](const auto& a, const auto& b) { return timeIn(a) < timeIn(b); });
    return folders;
}

std::vector<WandbFolder> wandbFolders(const std::filesystem::path& parent, const std::string& id) {
    auto folders = wandbFolders(parent);
    std::erase_if(folders, [&](const auto& folder) { return folder.id != id; });
    return folders;
}

} // namespace pdqat::track
