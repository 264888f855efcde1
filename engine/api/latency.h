// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the layers of a network take at each bit width, measured on one machine: what a budget in
// milliseconds is counted with.
#pragma once

#include "engine/api/environment.h"
#include "engine/api/layer_bits.h"
#include "engine/api/network_info.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// What runs the layers.
enum class LatencyRuntime {
    OnnxRuntime, ///< the exported graph for integers (QCDQ) in onnxruntime: whole networks
    Engine       ///< the workbench's own kernels: rankable convolutions and their quantizers alone
};

constexpr std::string_view name(LatencyRuntime value) {
    switch (value) {
    case LatencyRuntime::OnnxRuntime: return "onnxruntime";
    case LatencyRuntime::Engine: return "engine";
    }
    return {};
}

/// One layer at one width, with the quantizer of its input.
struct LayerLatency {
    std::string layer;
    LayerBits bits;
    double milliseconds = 0; ///< for one image
    bool operator==(const LayerLatency&) const = default;
};

/// A whole network, beside the sum of its layers: how far layers' times add up.
struct NetworkLatency {
    std::vector<LayerBits> bits; ///< per layer
    double milliseconds = 0;     ///< for one image, the median
    double quartile1 = 0, quartile3 = 0;
    bool operator==(const NetworkLatency&) const = default;
};

struct LatencyTable {
    std::string network;           ///< for people: "resnet20q, expand 1, 10 classes, 3 × 32 × 32 pixels"
    std::vector<LayerInfo> shapes; ///< of its layers: networks of the same ones may use it
    LatencyRuntime runtime = LatencyRuntime::OnnxRuntime;
    std::string version; ///< of what ran them: "onnxruntime 1.32.0", "pdqat 0.1.0"
    MachineRecord machine;
    int threads = 1;
    std::int64_t repeats = 0;          ///< that the times are medians of
    double time = 0;                   ///< when, seconds since 1970-01-01 UTC
    std::string run;                   ///< whose weights the layers had
    double rest = 0;                   ///< milliseconds of everything else, for one image; 0: not measured
    std::vector<LayerLatency> layers;  ///< per width, then layer
    std::vector<NetworkLatency> whole; ///< the widths alone, then drawn ones; empty: not measured
    std::size_t uniform = 0;           ///< of `whole`: networks of one width, which the times were fitted to
    bool operator==(const LatencyTable&) const = default;

    /// Milliseconds; nothing where that was not measured.
    const LayerLatency* find(const std::string& layer, LayerBits bits) const;
    /// `rest` and the layers at these widths. @throws Error(Internal) for one that was not measured
    double sum(const std::vector<LayerBits>& bits) const;
};

/// "onnxruntime 1.32.0 on AMD EPYC, 1 thread".
std::string placeText(const LatencyTable& table);

/// How far the sums are from the networks of drawn widths, as shares of their times; both NaN without such.
struct LatencyMismatch {
    double median = 0, largest = 0;
};
LatencyMismatch mismatchOf(const LatencyTable& table);

/// Why its times are not those of this machine and runtime; empty: they are.
/// @param version  of the runtime here; empty: there is none
std::string staleness(const LatencyTable& table, const MachineRecord& here, const std::string& version);

/// RFC 4180, C locale, header row.
std::string latencyCsv(const LatencyTable& table);

} // namespace pdqat
