// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/this_session.h"

#include "engine/data/checksum.h"
#include "engine/data/data_set.h"
#include "engine/os/machine.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/cuda.h>
#include <torch/version.h>

namespace pdqat::session {
namespace fs = std::filesystem;

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
    data::Checksum sum;
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
    session.machine = os::thisMachine();
    return session;
}

std::optional<DataRecord> recordData(const RunConfig::Data& config, ChecksumCache& checksums,
                                     const std::stop_token& stop) try {
    DataRecord record;
    record.set = config.set;
    record.folder = data::dataFolder(config);
    const auto listed = data::dataFiles(config);
    record.fileCount = static_cast<std::int64_t>(listed.files.size());
    auto recorded = listed.images ? recordListing(std::move(record), listed.files, stop)
                                  : recordFiles(std::move(record), listed.files, checksums, stop);
    checksums.save();
    return recorded;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Data, error.path1().string(), "cannot be read: " + error.code().message());
}

} // namespace pdqat::session
