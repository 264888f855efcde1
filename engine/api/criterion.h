// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What orders layers.
#pragma once

#include "engine/api/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace pdqat {

/// Always the more, the more the layer is worth keeping.
enum class RankBy {
    Lambda,
    Error,
    RelativeError,
    Weights,
    Macs,
    LossKept,      ///< how much less the low-precision network's loss is with the layer alone kept
    LossQuantized, ///< how much more the full-precision network's loss is with the layer alone quantized
    Fisher,        ///< Fisher information times ΔW²
    Hessian,       ///< mean eigenvalue of the loss's Hessian times ‖ΔW‖²
    Depth,         ///< the first layer first
    Type,          ///< 1×1 convolutions before all others: shortcuts, bottlenecks
    Random         ///< chance, by a seed
};

constexpr std::string_view name(RankBy value) {
    switch (value) {
    case RankBy::Lambda: return "lambda";
    case RankBy::Error: return "error";
    case RankBy::RelativeError: return "relative-error";
    case RankBy::Weights: return "weights";
    case RankBy::Macs: return "macs";
    case RankBy::LossKept: return "loss-kept";
    case RankBy::LossQuantized: return "loss-quantized";
    case RankBy::Fisher: return "fisher";
    case RankBy::Hessian: return "hessian";
    case RankBy::Depth: return "depth";
    case RankBy::Type: return "type";
    case RankBy::Random: return "random";
    }
    return {};
}

/// What `pdqat sensitivity` measures, and training does not.
constexpr bool needsSensitivity(RankBy value) {
    switch (value) {
    case RankBy::LossKept:
    case RankBy::LossQuantized:
    case RankBy::Fisher:
    case RankBy::Hessian: return true;
    case RankBy::Lambda:
    case RankBy::Error:
    case RankBy::RelativeError:
    case RankBy::Weights:
    case RankBy::Macs:
    case RankBy::Depth:
    case RankBy::Type:
    case RankBy::Random: break;
    }
    return false;
}

/// Whether its values are amounts, which a cost may divide; else they are an order alone.
constexpr bool isAmount(RankBy value) {
    switch (value) {
    case RankBy::Depth:
    case RankBy::Type:
    case RankBy::Random: return false;
    case RankBy::Lambda:
    case RankBy::Error:
    case RankBy::RelativeError:
    case RankBy::Weights:
    case RankBy::Macs:
    case RankBy::LossKept:
    case RankBy::LossQuantized:
    case RankBy::Fisher:
    case RankBy::Hessian: break;
    }
    return true;
}

/// Whether its values may be added up over layers; of chance any numbers may.
constexpr bool addsUp(RankBy value) { return isAmount(value) || value == RankBy::Random; }

/// What a layer's value is divided by: what it costs to keep it.
enum class Per {
    None,
    Mac,
    Byte, ///< more of packed weights than at its low width
    Bop   ///< more bit operations than at its low width
};

constexpr std::string_view name(Per value) {
    switch (value) {
    case Per::None: return "none";
    case Per::Mac: return "mac";
    case Per::Byte: return "byte";
    case Per::Bop: return "bop";
    }
    return {};
}

struct Criterion {
    RankBy by = RankBy::Lambda;
    Per per = Per::None;
    std::uint64_t seed = 0; ///< of Random
    Criterion() = default;
    Criterion(RankBy what, Per cost = Per::None, std::uint64_t ofChance = 0)
        : by(what), per(cost), seed(ofChance) {}
    bool operator==(const Criterion&) const = default;
};

/// "lambda", "fisher/byte", "random:1".
std::string name(const Criterion& criterion);
/// The criterion divided by a cost. @throws Error(kind) naming `place` where it names another cost, or is no
/// amount
Criterion dividedBy(Per per, Criterion criterion, ErrorKind kind, const std::string& place);
/// Of what name() gives: "error", "random:1", "fisher/byte". @throws Error(kind) naming `place`, with the
/// words there are
Criterion criterionOf(std::string_view word, ErrorKind kind, const std::string& place);
/// Words of RankBy, for messages and help.
std::string criterionWords();

} // namespace pdqat
