// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/environment.h"

#include "engine/data/checksum.h"
#include "engine/data/data_set.h"
#include "engine/runs/atomic_file.h"
#include "engine/runs/json_archive.h"
#include "engine/runs/machine.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/cuda.h>
#include <torch/version.h>

namespace pdqat {
namespace fs = std::filesystem;

void describe(auto& a, Is<MachineRecord> auto& v) {
    a("system", v.system);
    a("kernel", v.kernel);
    a("processor", v.processor);
    a("cores", v.cores);
    a("hardware_threads", v.hardwareThreads);
    a("memory_bytes", v.memoryBytes);
    a("gpus", v.gpus);
}

void describe(auto& a, Is<DataFileRecord> auto& v) {
    a("name", v.name);
    a("bytes", v.bytes);
    a("sha256", v.sha256);
}

void describe(auto& a, Is<DataRecord> auto& v) {
    a("set", v.set);
    a("folder", v.folder);
    a("files", v.files);
    a("file_count", v.fileCount);
    a("bytes", v.bytes);
    a("sha256_of_names_and_sizes", v.listing);
}

void describe(auto& a, Is<SessionRecord> auto& v) {
    a("time", v.time);
    a("from_step", v.fromStep);
    a("program", v.program);
    a("libtorch", v.libtorch);
    a("cuda", v.cuda);
    a("compiler", v.compiler);
    a("device", v.device);
    a("machine", v.machine);
    a("data", v.data);
}

void describe(auto& a, Is<RunEnvironment> auto& v) { a("sessions", v.sessions); }

namespace {

std::string cudaVersion() {
    if (!torch::cuda::is_available())
        return "none";
    const auto version = at::detail::getCUDAHooks().versionCUDART(); // 12010 is 12.1
    return std::to_string(version / 1000) + '.' + std::to_string(version % 1000 / 10);
}

std::string compilerName() {
#if defined(__clang__)
    return std::string("Clang ") + __clang_version__;
#else
    return std::string("GCC ") + __VERSION__;
#endif
}

std::optional<DataRecord> recordFiles(DataRecord record, const std::vector<fs::path>& files,
                                      ChecksumCache& checksums, const std::stop_token& stop) {
    for (const auto& file : files) {
        const auto sum = checksums.sha256(file, stop);
        if (!sum)
            return {};
        const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
        record.files.push_back({file.lexically_relative(record.folder).generic_string(), bytes, *sum});
        record.bytes += bytes;
    }
    return record;
}

std::optional<DataRecord> recordListing(DataRecord record, const std::vector<fs::path>& files,
                                        const std::stop_token& stop) {
    Sha256 sum;
    for (const auto& file : files) {
        if (stop.stop_requested())
            return {};
        const auto bytes = static_cast<std::int64_t>(fs::file_size(file));
        sum.add(file.lexically_relative(record.folder).generic_string() + '\t' + std::to_string(bytes) +
                '\n');
        record.bytes += bytes;
    }
    record.listing = sum.hex();
    return record;
}

} // namespace

SessionRecord thisSession(const RunStarted& started, double time) {
    SessionRecord session;
    session.time = time;
    session.fromStep = started.from.step;
    session.program = "pdqat " PDQAT_VERSION;
    session.libtorch = TORCH_VERSION;
    session.cuda = cudaVersion();
    session.compiler = compilerName();
    session.device = started.device;
    session.machine = thisMachine();
    return session;
}

std::optional<DataRecord> recordData(const RunConfig::Data& config, ChecksumCache& checksums,
                                     const std::stop_token& stop) try {
    DataRecord record;
    record.set = config.set;
    record.folder = dataFolder(config);
    const auto inventory = dataInventory(config);
    record.fileCount = static_cast<std::int64_t>(inventory.files.size());
    auto recorded = inventory.images ? recordListing(std::move(record), inventory.files, stop)
                                     : recordFiles(std::move(record), inventory.files, checksums, stop);
    checksums.save();
    return recorded;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Data, error.path1().string(), "cannot be read: " + error.code().message());
}

void writeEnvironment(const fs::path& file, const RunEnvironment& environment) {
    replaceFile(file,
                JsonWriter::encode(environment).dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

RunEnvironment readEnvironment(const fs::path& file) {
    if (!fs::exists(file))
        return {};
    return fromJsonText<RunEnvironment>(readFile(file), file.string());
}

} // namespace pdqat
