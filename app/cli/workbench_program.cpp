// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workbench_program.h"

#include "app/catalogue/presets.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pdqat::cli {
namespace {

std::string workbenchProgram() {
    const auto beside = catalogue::programFile().parent_path() / "pdqat-workbench";
    return std::filesystem::exists(beside) ? beside.string() : "pdqat-workbench";
}

class Streams {
public:
    explicit Streams(ProgramOutput output) {
        ::posix_spawn_file_actions_init(&actions_);
        if (output == ProgramOutput::Dropped)
            for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
                ::posix_spawn_file_actions_addopen(&actions_, stream, "/dev/null", O_WRONLY, 0);
    }
    ~Streams() { ::posix_spawn_file_actions_destroy(&actions_); }
    Streams(const Streams&) = delete;
    Streams& operator=(const Streams&) = delete;
    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// Exit code of a program; nothing when it cannot be started.
std::optional<int> runProgram(std::vector<std::string> words, ProgramOutput output) {
    const Streams streams(output);
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    const int failure = ::posix_spawnp(&child, pointers[0], streams.get(), nullptr, pointers.data(), environ);
    int status = 0;
    if (failure != 0 || ::waitpid(child, &status, 0) != child)
        return {};
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

std::optional<int> runWorkbench(const std::vector<std::string>& arguments, ProgramOutput output) {
    std::vector<std::string> words{workbenchProgram()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    const auto code = runProgram(std::move(words), output);
    // A shell's code for a program that is not there is 127; posix_spawn may report it either way.
    return code == 127 ? std::nullopt : code;
}

} // namespace pdqat::cli
