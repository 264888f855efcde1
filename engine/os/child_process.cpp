// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/child_process.h"

#include "engine/api/error.h"

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pdqat::os {
namespace {

/// Standard output and errors into a file.
class Redirection {
public:
    explicit Redirection(const std::filesystem::path& output) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, output.c_str(),
                                           O_WRONLY | O_CREAT | O_TRUNC, 0644);
        ::posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
    }
    ~Redirection() { ::posix_spawn_file_actions_destroy(&actions_); }
    Redirection(const Redirection&) = delete;
    Redirection& operator=(const Redirection&) = delete;
    const posix_spawn_file_actions_t* get() const { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// The process group of the new process.
class Attributes {
public:
    explicit Attributes(ProcessGroup group) {
        ::posix_spawnattr_init(&attributes_);
        if (group == ProcessGroup::Own)
            ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP); // of the id 0: its own
    }
    ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    const posix_spawnattr_t* get() const { return &attributes_; }

private:
    posix_spawnattr_t attributes_{};
};

int codeOf(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status); }

} // namespace

ChildProcess::ChildProcess(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const std::filesystem::path& output, ProcessGroup group) {
    auto words = arguments;
    words.insert(words.begin(), program.string());
    std::vector<char*> pointers;
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const Redirection redirection(output);
    const Attributes attributes(group);
    if (const auto failure = ::posix_spawnp(&pid_, program.c_str(), redirection.get(), attributes.get(),
                                            pointers.data(), environ))
        throw Error(ErrorKind::Resource, program.string(),
                    std::string("cannot be started: ") + std::strerror(failure));
}

ChildProcess::~ChildProcess() { kill(); }

void ChildProcess::signal(int number) {
    if (!ended())
        ::kill(pid_, number);
}

std::optional<int> ChildProcess::ended() {
    int status = 0;
    if (!code_ && ::waitpid(pid_, &status, WNOHANG) == pid_)
        code_ = codeOf(status);
    return code_;
}

int ChildProcess::wait() {
    int status = 0;
    while (!code_)
        if (::waitpid(pid_, &status, 0) == pid_)
            code_ = codeOf(status);
    return *code_;
}

int ChildProcess::kill() {
    if (!ended())
        ::kill(pid_, SIGKILL);
    return wait();
}

} // namespace pdqat::os
