// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/files/wandb_program.h"

#include "engine/api/error.h"
#include "engine/os/environment.h"
#include "engine/os/process.h"

#include <array>
#include <charconv>
#include <chrono>
#include <string>

namespace pdqat::track {
namespace {

constexpr std::chrono::seconds mostPatience{20};

std::optional<std::filesystem::path> findProgram() {
    const std::filesystem::path named = os::environment("PDQAT_WANDB");
    if (named.empty())
        return os::findProgram("wandb");
    return os::isProgram(named) ? std::optional(named) : std::nullopt;
}

/// What it says of its version. One that hangs is killed, as it must not hold up the tracker.
std::string versionText(const std::filesystem::path& program) try {
    os::Process asked(program, {"--version"},
                      {.output = os::ProcessOutput::Text, .group = os::ProcessGroup::OwnGroup});
    asked.waitFor(mostPatience);
    return asked.text();
} catch (const Error&) {
    return {};
}

} // namespace

bool WandbProgram::uploadsLive() const { return version >= std::array{0, 24, 0}; }

std::optional<WandbProgram> findWandb() {
    const auto path = findProgram();
    if (!path)
        return {};
    return WandbProgram{*path, wandbVersion(versionText(*path))};
}

std::array<int, 3> wandbVersion(std::string_view output) {
    constexpr std::string_view word = ", version "; // a warning in front of it may speak of versions too
    const auto found = output.find(word);
    std::array<int, 3> version{};
    if (found == output.npos)
        return version;
    const auto* at = output.data() + found + word.size();
    for (auto& part : version) {
        const auto [end, error] = std::from_chars(at, output.data() + output.size(), part);
        if (error != std::errc() || end == output.data() + output.size() || *end != '.')
            break;
        at = end + 1;
    }
    return version;
}

} // namespace pdqat::track
