// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/background_program.h"

#include "engine/api/error.h"
#include "engine/os/file_descriptor.h"

#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pdqat::os {
namespace {

class SpawnSettings {
public:
    explicit SpawnSettings(const std::filesystem::path& log) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, log.c_str(),
                                           O_WRONLY | O_CREAT | O_APPEND, 0644);
        ::posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
        ::posix_spawnattr_init(&attributes_);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID);
    }
    ~SpawnSettings() {
        ::posix_spawnattr_destroy(&attributes_);
        ::posix_spawn_file_actions_destroy(&actions_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    int spawn(pid_t& pid, const std::filesystem::path& program, std::vector<std::string> words) const {
        words.insert(words.begin(), program.string());
        std::vector<char*> pointers;
        for (auto& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        return ::posix_spawn(&pid, program.c_str(), &actions_, &attributes_, pointers.data(), environ);
    }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

BackgroundProgram::BackgroundProgram(const std::filesystem::path& program,
                                     const std::vector<std::string>& arguments,
                                     const std::filesystem::path& log) {
    if (const int failure = SpawnSettings(log).spawn(pid_, program, arguments))
        throw Error(ErrorKind::Resource, program.string(),
                    std::string("cannot be started: ") + std::strerror(failure));
}

BackgroundProgram::~BackgroundProgram() {
    if (!ended()) // someone has to take its exit code, or it stays in the process table
        std::thread([pid = pid_] { ::waitpid(pid, nullptr, 0); }).detach();
}

std::optional<int> BackgroundProgram::ended() {
    int status = 0;
    if (!code_ && ::waitpid(pid_, &status, WNOHANG) == pid_)
        code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return code_;
}

std::optional<int> BackgroundProgram::waitFor(std::chrono::milliseconds patience) {
    if (code_)
        return code_;
    const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    pollfd end{process.get(), POLLIN, 0};
    ::poll(&end, 1, static_cast<int>(patience.count()));
    return ended();
}

} // namespace pdqat::os
