// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/machine.h"

#include "engine/api/text.h"

#include <fstream>
#include <functional>
#include <set>
#include <sys/utsname.h>
#include <thread>
#include <utility>

namespace pdqat::os {
namespace fs = std::filesystem;
namespace {

/// Calls back with the two sides of every line "key <separator> value".
void readPairs(const fs::path& file, char separator,
               const std::function<void(const std::string& key, const std::string& value)>& take) {
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (const auto at = line.find(separator); at != std::string::npos)
            take(trim(line.substr(0, at)), trim(line.substr(at + 1)));
}

std::string systemName(const fs::path& root) {
    std::string name;
    readPairs(root / "etc/os-release", '=', [&](const auto& key, const auto& value) {
        if (key == "PRETTY_NAME")
            name = value.size() >= 2 && value.front() == '"' ? value.substr(1, value.size() - 2) : value;
    });
    return name;
}

std::string kernelName() {
    struct ::utsname names {};
    if (::uname(&names) != 0)
        return {};
    return std::string(names.sysname) + ' ' + names.release + ' ' + names.machine;
}

/// Model and number of cores; a virtual machine may tell neither.
void readProcessor(const fs::path& root, MachineRecord& machine) {
    std::set<std::pair<std::string, std::string>> cores;
    std::string package;
    readPairs(root / "proc/cpuinfo", ':', [&](const auto& key, const auto& value) {
        if (key == "model name")
            machine.processor = value;
        else if (key == "physical id")
            package = value;
        else if (key == "core id")
            cores.emplace(package, value);
    });
    machine.cores = static_cast<std::int64_t>(cores.size());
}

std::int64_t memoryBytes(const fs::path& root) {
    std::int64_t kibibytes = 0;
    readPairs(root / "proc/meminfo", ':', [&](const auto& key, const auto& value) {
        if (key == "MemTotal")
            kibibytes = readNumber<std::int64_t>(value.substr(0, value.find(' '))).value_or(0);
    });
    return kibibytes * 1024;
}

/// As NVIDIA's driver lists them.
std::vector<std::string> gpuNames(const fs::path& root) {
    std::multiset<std::string> names;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(root / "proc/driver/nvidia/gpus", failure))
        readPairs(entry.path() / "information", ':', [&](const auto& key, const auto& value) {
            if (key == "Model")
                names.insert(value);
        });
    return {names.begin(), names.end()};
}

} // namespace

MachineRecord thisMachine(const fs::path& root) {
    MachineRecord machine;
    machine.system = systemName(root);
    machine.kernel = kernelName();
    readProcessor(root, machine);
    machine.hardwareThreads = std::thread::hardware_concurrency();
    machine.memoryBytes = memoryBytes(root);
    machine.gpus = gpuNames(root);
    return machine;
}

} // namespace pdqat::os
