// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/certificate.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>

namespace pdqat {
namespace {

std::string failing(const Certificate& certificate) {
    std::vector<std::string> parts;
    const auto add = [&](const char* what, const std::vector<std::string>& places) {
        if (!places.empty())
            parts.push_back(what + someOf(places));
    };
    add("violated: ", certificate.violated);
    add("cannot be met, its level lies below the entropy of the full-precision predictions: ",
        certificate.unreachable);
    add("held with room to spare, λ has yet to fall: ", certificate.decaying);
    add("λ still moves: ", certificate.moving);
    if (certificate.complementarity > largestComplementarity)
        parts.push_back("Σ|λ · slack| is " + shortText(100 * certificate.complementarity, 2) +
                        " % of the loss, at most " + shortText(100 * largestComplementarity, 2) +
                        " % is asked for");
    return join(parts, "; ");
}

} // namespace

Certificate certifyAll(const std::vector<Certificate>& runs) {
    if (runs.size() == 1)
        return runs.front();
    Certificate all;
    all.runs = 0;
    for (const auto& run : runs) {
        all.runs += run.runs;
        all.convergedRuns += run.convergedRuns;
        all.constraints += run.constraints;
        all.met += run.met;
        all.complementarity = std::max(all.complementarity, run.complementarity);
        for (const auto list : {&Certificate::violated, &Certificate::unreachable, &Certificate::decaying,
                                &Certificate::moving})
            for (const auto& place : run.*list)
                if (std::ranges::find(all.*list, place) == (all.*list).end())
                    (all.*list).push_back(place);
    }
    const auto any = [&](CertificateKind kind) {
        return std::ranges::any_of(runs, [kind](const auto& run) { return run.kind == kind; });
    };
    if (runs.empty())
        return all;
    all.kind = CertificateKind::Converged;
    for (const auto kind :
         {CertificateKind::Unmeasured, CertificateKind::Fixed, CertificateKind::NotConverged})
        if (any(kind))
            all.kind = kind;
    return all;
}

std::string certificateText(const Certificate& certificate) {
    const auto share = [&] {
        if (certificate.runs > 1)
            return std::to_string(certificate.convergedRuns) + " of " + std::to_string(certificate.runs) +
                   " runs";
        return std::to_string(certificate.met) + " of " + std::to_string(certificate.constraints) +
               " constraints";
    };
    switch (certificate.kind) {
    case CertificateKind::Converged: return "Converged (" + share() + "): λ is the price of its constraint.";
    case CertificateKind::NotConverged:
        return "Not converged: this orders layers by accumulated violation (" + share() + " converged). " +
               capitalised(failing(certificate)) + ". More epochs, a larger dual.rate or looser levels help.";
    case CertificateKind::Fixed: return "No price: with pd-fixed λ stays as it starts.";
    case CertificateKind::Unmeasured:
        return "Not certified: convergence was not measured (fewer than two epochs, or a log of an earlier "
               "version). λ may be accumulated violation.";
    }
    return {};
}

} // namespace pdqat
