// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a run was trained on: programs, machine and data, session by session.
#pragma once

#include "engine/api/data_inventory.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pdqat {

/// What could not be found out stays empty or 0.
struct MachineRecord {
    std::string system;     ///< "Debian GNU/Linux 12 (bookworm)"
    std::string kernel;     ///< "Linux 6.1.0-18-amd64 x86_64"
    std::string processor;  ///< model of the CPU
    std::int64_t cores = 0; ///< physical ones
    std::int64_t hardwareThreads = 0;
    std::int64_t memoryBytes = 0; ///< installed
    std::vector<std::string> gpus;
    bool operator==(const MachineRecord&) const = default;
};

struct DataFileRecord {
    std::string name; ///< relative to the data folder
    std::int64_t bytes = 0;
    std::string sha256; ///< of the file as it lies there, packed or not
    bool operator==(const DataFileRecord&) const = default;
};

struct DataRecord {
    std::string set, folder;
    std::vector<DataFileRecord> files; ///< those that are read; of an image folder none is named
    std::int64_t fileCount = 0, bytes = 0;
    /// Of an image folder, whose whole content nobody would wait for: SHA-256 over "<name>\t<bytes>\n" of all
    /// images used, names relative to the folder and sorted.
    std::string listing = {};
    /// SHA-256 over the first 64 KiB of each of these images, or of an even share of 2,000. Earlier programs
    /// have none.
    std::string content = {};
    bool recorded() const { return fileCount > 0; }
    bool operator==(const DataRecord&) const = default;
};

/// Weights that a run began with.
struct WeightsRecord {
    std::string weights; ///< SHA-256 of their names, shapes and values, whatever file they lie in: run.init
    std::string file;    ///< where they came from
    std::string sha256;  ///< of that file
    std::string set;     ///< which of its sets of weights
    std::optional<std::int64_t> normFrom = {}; ///< bit width whose batch normalisation stands in for others
    bool newClassifier = false;                ///< the classifier began as that of a new run
    bool asComputed = false; ///< with W_32 of DoReFa's quantizers in the place of W, where W_32 is W
    bool recorded() const { return !weights.empty(); }
    bool operator==(const WeightsRecord&) const = default;
};

/// What a run began with, in words: the file, and what was not taken from it.
std::string weightsText(const WeightsRecord& record);

/// One session of training: from a start or a resumption to its end.
struct SessionRecord {
    double time = 0;           ///< of its start, seconds since 1970-01-01 UTC
    std::int64_t fromStep = 0; ///< batches done before it
    std::string program;       ///< "pdqat 0.1.0"
    std::string libtorch;      ///< "1.13.0"
    std::string cuda;          ///< "12.1"; "none" where LibTorch sees no GPU
    std::string compiler;      ///< "GCC 12.2.0"
    std::string device;        ///< "cpu, 2 threads"
    MachineRecord machine;
    DataInventory inventory; ///< not taken() for sessions of programs that took none
    DataRecord data;         ///< not recorded() where the session ended before its checksums were made
    bool operator==(const SessionRecord&) const = default;
};

struct RunEnvironment {
    std::vector<SessionRecord> sessions; ///< oldest first; empty for runs of programs that kept no record
    WeightsRecord init;                  ///< not recorded() where the weights came of the seed
    bool operator==(const RunEnvironment&) const = default;
};

} // namespace pdqat
