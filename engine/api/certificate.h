// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether dual variables have converged, so that λ is a price: the state of each, and the certificate of a
// ranking.
#pragma once

#include "engine/api/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace pdqat {

/// What a constraint is in, with a tolerance from the sampling error of its slack (docs/method.md 6).
enum class ConstraintState {
    Satisfied,   ///< λ is nothing, and the constraint holds
    Binding,     ///< λ > 0, and the value lies at the level: it costs something
    Decaying,    ///< λ > 0, and the value lies below the level: λ has yet to fall
    Violated,    ///< the value lies above the level: λ has yet to rise
    Unreachable, ///< violated, and no training can help: the output's level lies below the entropy of its
                 ///< target
    Unknown      ///< its value was not measured, or is not a number
};

constexpr std::string_view name(ConstraintState value) {
    switch (value) {
    case ConstraintState::Satisfied: return "satisfied";
    case ConstraintState::Binding: return "binding";
    case ConstraintState::Decaying: return "decaying";
    case ConstraintState::Violated: return "violated";
    case ConstraintState::Unreachable: return "unreachable";
    case ConstraintState::Unknown: return "unknown";
    }
    return {};
}

/// Whether a dual variable stays where it is: the mean over the last quarter of the epochs against the one
/// over the quarter before, held against the former.
enum class DualTrend {
    Unknown, ///< too few steps
    Falling,
    Settled, ///< changed by at most 5 %, its own fluctuation, or what counts as nothing (docs/method.md 6)
    Rising
};

constexpr std::string_view name(DualTrend value) {
    switch (value) {
    case DualTrend::Unknown: return "unknown";
    case DualTrend::Falling: return "falling";
    case DualTrend::Settled: return "settled";
    case DualTrend::Rising: return "rising";
    }
    return {};
}

enum class CertificateKind {
    Converged,
    NotConverged, ///< λ has been adding up violation
    NoPrice,      ///< λ never moves (pd-fixed), or returns to 0 (dual.restart)
    Unmeasured    ///< less than two epochs, or some of them in a version that did not measure it
};

constexpr std::string_view name(CertificateKind value) {
    switch (value) {
    case CertificateKind::Converged: return "converged";
    case CertificateKind::NotConverged: return "not-converged";
    case CertificateKind::NoPrice: return "no-price";
    case CertificateKind::Unmeasured: return "unmeasured";
    }
    return {};
}

/// What a certificate asks for (docs/method.md 6).
inline constexpr double largestComplementarity = 0.05; ///< Σ |λ · slack|, as a share of the loss

/// Of all constraints of one run, or of several runs whose rankings were made one.
struct Certificate {
    CertificateKind kind = CertificateKind::Unmeasured;
    int constraints = 0;
    int met = 0; ///< of them settled, and where they should be
    /// Those that are not, as layer@bits; one may be in two lists.
    std::vector<std::string> unknown, violated, unreachable, decaying, moving;
    double complementarity = 0; ///< Σ |λ · slack| / loss
    int runs = 1, convergedRuns = 0;
    bool converged() const { return kind == CertificateKind::Converged; }
    bool operator==(const Certificate&) const = default;
};

/// Of several: converged where all are; the lists are those of all.
Certificate certifyAll(const std::vector<Certificate>& runs);
/// A sentence or two: what it means for the ranking, what fails, what helps.
/// @param translate of the window (context "verdict")
std::string certificateText(const Certificate& certificate, const Translate& translate = untranslated);

} // namespace pdqat
