// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/process.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/environment.h"
#include "engine/os/file_descriptor.h"

#include <csignal>
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

/// The options as posix_spawn takes them.
class SpawnSettings {
public:
    explicit SpawnSettings(const ProcessOptions& options) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        if (options.output != ProcessOutput::Shared)
            redirect(options);
        if (options.group == ProcessGroup::OwnGroup)
            ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP); // of the id 0: its own
        else if (options.group == ProcessGroup::OwnSession)
            ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID);
    }
    ~SpawnSettings() {
        ::posix_spawnattr_destroy(&attributes_);
        ::posix_spawn_file_actions_destroy(&actions_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    /// 0, or the number of the error.
    int spawn(pid_t& pid, std::vector<std::string> words) const {
        std::vector<char*> pointers;
        pointers.reserve(words.size() + 1);
        for (auto& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        return ::posix_spawnp(&pid, pointers[0], &actions_, &attributes_, pointers.data(), environ);
    }

private:
    void redirect(const ProcessOptions& options) {
        const bool dropped = options.output == ProcessOutput::Dropped;
        const bool append = options.output == ProcessOutput::AppendedFile;
        const auto* file = dropped ? "/dev/null" : options.file.c_str();
        ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, file,
                                           O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0644);
        ::posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
    }

    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

Process::Process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const ProcessOptions& options)
    : end_(options.end) {
    auto words = arguments;
    words.insert(words.begin(), program.string());
    if (const int failure = SpawnSettings(options).spawn(pid_, std::move(words)))
        throw Error(ErrorKind::Resource, program.string(),
                    std::string("cannot be started: ") + std::strerror(failure));
}

Process::~Process() {
    if (ended())
        return;
    if (end_ == ProcessEnd::Killed)
        kill();
    else // someone has to take its exit code, or it stays in the process table
        std::thread([pid = pid_] { ::waitpid(pid, nullptr, 0); }).detach();
}

void Process::take(int status) { code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status); }

void Process::signal(int number) {
    if (!ended())
        ::kill(pid_, number);
}

std::optional<int> Process::ended() {
    int status = 0;
    if (!code_ && ::waitpid(pid_, &status, WNOHANG) == pid_)
        take(status);
    return code_;
}

int Process::wait() {
    int status = 0;
    while (!code_)
        if (::waitpid(pid_, &status, 0) == pid_)
            take(status);
    return *code_;
}

std::optional<int> Process::waitFor(std::chrono::milliseconds patience) {
    if (code_)
        return code_;
    const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    pollfd end{process.get(), POLLIN, 0};
    ::poll(&end, 1, static_cast<int>(patience.count()));
    return ended();
}

int Process::kill() {
    if (!ended())
        ::kill(pid_, SIGKILL);
    return wait();
}

bool isProgram(const std::filesystem::path& path) {
    std::error_code failure;
    return std::filesystem::is_regular_file(path, failure) && ::access(path.c_str(), X_OK) == 0;
}

std::optional<std::filesystem::path> findProgram(const std::string& name) {
    for (const auto& folder : split(environment("PATH"), ':'))
        if (const auto path = std::filesystem::path(folder) / name; !folder.empty() && isProgram(path))
            return path;
    return {};
}

} // namespace pdqat::os
