// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/process.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/os/environment.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace pdqat::os {
namespace {

constexpr int codeUnknown = 127; ///< as a shell has it of a process that is not its child

/// None: where this program's goes.
FileDescriptor openOutput(const ProcessOptions& options) {
    switch (options.output) {
    case ProcessOutput::Shared: break;
    case ProcessOutput::Dropped: return openFile("/dev/null", O_WRONLY);
    case ProcessOutput::File: return openFile(options.file, O_WRONLY | O_CREAT | O_TRUNC);
    case ProcessOutput::AppendedFile: return openFile(options.file, O_WRONLY | O_CREAT | O_APPEND);
    case ProcessOutput::Text:
        if (FileDescriptor memory(::memfd_create("output", MFD_CLOEXEC)); memory.get() >= 0)
            return memory;
        throwErrno("memory for a program's output", "cannot be had");
    }
    return FileDescriptor();
}

/// A program and its arguments as the system takes them.
class ProgramWords {
public:
    ProgramWords(const std::filesystem::path& program, const std::vector<std::string>& arguments)
        : words_{program.string()} {
        words_.insert(words_.end(), arguments.begin(), arguments.end());
        for (auto& word : words_)
            pointers_.push_back(word.data());
        pointers_.push_back(nullptr);
    }
    ProgramWords(const ProgramWords&) = delete;
    ProgramWords& operator=(const ProgramWords&) = delete;

    const char* program() const { return pointers_.front(); }
    char* const* pointers() const { return pointers_.data(); }

private:
    std::vector<std::string> words_;
    std::vector<char*> pointers_;
};

[[noreturn]] void throwNotStarted(const std::filesystem::path& program, int failure) {
    throw Error(ErrorKind::Resource, program.string(),
                "cannot be started: " + std::generic_category().message(failure));
}

/// The options as posix_spawn takes them.
class SpawnSettings {
public:
    SpawnSettings(int output, ProcessGroup group) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawnattr_init(&attributes_);
        if (output >= 0) {
            ::posix_spawn_file_actions_adddup2(&actions_, output, STDOUT_FILENO);
            ::posix_spawn_file_actions_adddup2(&actions_, STDOUT_FILENO, STDERR_FILENO);
            ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        }
        if (group == ProcessGroup::OwnGroup)
            ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP); // of the id 0: its own
        else if (group == ProcessGroup::OwnSession)
            ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSID);
    }
    ~SpawnSettings() {
        ::posix_spawnattr_destroy(&attributes_);
        ::posix_spawn_file_actions_destroy(&actions_);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;

    /// 0, or the number of the error.
    int spawn(pid_t& pid, const ProgramWords& words) const {
        return ::posix_spawnp(&pid, words.program(), &actions_, &attributes_, words.pointers(), environ);
    }

private:
    posix_spawn_file_actions_t actions_{};
    posix_spawnattr_t attributes_{};
};

} // namespace

Process::Process(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const ProcessOptions& options)
    : output_(openOutput(options)), group_(options.group), end_(options.end) {
    if (const int failure = SpawnSettings(output_.get(), group_).spawn(pid_, {program, arguments}))
        throwNotStarted(program, failure);
}

Process::~Process() {
    if (ended())
        return;
    if (end_ == ProcessEnd::Killed)
        kill();
    else // someone has to take its exit code, or it stays in the process table
        std::thread([pid = pid_] { ::waitpid(pid, nullptr, 0); }).detach();
}

std::optional<int> Process::take(int waitOptions) {
    int status = 0;
    if (code_)
        return code_;
    const auto taken = ::waitpid(pid_, &status, waitOptions);
    if (taken == pid_)
        code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    else if (taken < 0 && errno == ECHILD) // SIGCHLD is ignored, or someone waits for all children
        code_ = codeUnknown;
    return code_;
}

void Process::signal(int number) {
    if (!ended())
        ::kill(pid_, number);
}

std::optional<int> Process::ended() { return take(WNOHANG); }

int Process::wait() {
    while (!take(0)) {
    }
    return *code_;
}

std::optional<int> Process::waitFor(std::chrono::milliseconds patience) {
    if (ended())
        return code_;
    const FileDescriptor process(static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0)));
    pollfd end{process.get(), POLLIN, 0};
    ::poll(&end, 1, static_cast<int>(patience.count()));
    return ended();
}

int Process::kill() {
    if (!ended())
        ::kill(group_ == ProcessGroup::Shared ? pid_ : -pid_, SIGKILL);
    return wait();
}

std::string Process::text() const {
    std::string text;
    std::array<char, 4096> part{};
    while (true) {
        const auto size = ::pread(output_.get(), part.data(), part.size(), static_cast<off_t>(text.size()));
        if (size <= 0)
            return text;
        text.append(part.data(), static_cast<std::size_t>(size));
    }
}

void become(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    const ProgramWords words(program, arguments);
    ::execv(words.program(), words.pointers());
    throwNotStarted(program, errno);
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

std::filesystem::path programFile() {
    std::error_code failure;
    const auto file = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (failure)
        throw Error(ErrorKind::Internal, "/proc/self/exe", "cannot be read: " + failure.message());
    return file;
}

std::filesystem::path programBeside(const std::string& name) { return programFile().parent_path() / name; }

std::optional<std::filesystem::path> findBesideOrInPath(const std::string& name) {
    const auto beside = programBeside(name);
    return isProgram(beside) ? beside : findProgram(name);
}

} // namespace pdqat::os
