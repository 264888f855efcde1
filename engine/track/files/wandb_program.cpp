// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_program.h"

#include "engine/api/text.h"
#include "engine/os/shell_words.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <unistd.h>

namespace pdqat::track {
namespace {

std::string fromEnvironment(const char* name) {
    const auto* value = std::getenv(name);
    return value ? value : "";
}

bool isProgram(const std::filesystem::path& path) {
    return std::filesystem::is_regular_file(path) && ::access(path.c_str(), X_OK) == 0;
}

std::optional<std::filesystem::path> findProgram() {
    if (const std::filesystem::path named = fromEnvironment("PDQAT_WANDB"); !named.empty())
        return isProgram(named) ? std::optional(named) : std::nullopt;
    for (const auto& folder : split(fromEnvironment("PATH"), ':'))
        if (const auto path = std::filesystem::path(folder) / "wandb"; !folder.empty() && isProgram(path))
            return path;
    return {};
}

std::string outputOf(const std::string& command) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::array<char, 256> buffer{};
    const auto size = pipe ? std::fread(buffer.data(), 1, buffer.size(), pipe.get()) : 0;
    return {buffer.data(), size};
}

} // namespace

bool WandbProgram::uploadsLive() const { return version >= std::array{0, 24, 0}; }

std::optional<WandbProgram> findWandb() {
    const auto path = findProgram();
    if (!path)
        return {};
    // A program that hangs must not hold up the tracker.
    const auto command =
        "timeout 20 " + os::shellQuoted(path->string()) + " --version 2>/dev/null </dev/null";
    return WandbProgram{*path, wandbVersion(outputOf(command))};
}

std::array<int, 3> wandbVersion(std::string_view output) {
    constexpr std::string_view word = "version ";
    const auto found = output.find(word);
    std::array<int, 3> version{};
    if (found == output.npos)
        return version;
    std::sscanf(std::string(output.substr(found + word.size())).c_str(), "%d.%d.%d", &version[0], &version[1],
                &version[2]);
    return version;
}

} // namespace pdqat::track
