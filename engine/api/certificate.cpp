// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/certificate.h"

#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <algorithm>

namespace pdqat {
namespace {

/// A sentence each.
std::vector<std::string> failings(const Certificate& certificate, const Translate& translate) {
    std::vector<std::string> sentences;
    const auto add = [&](const std::string& text, const std::vector<std::string>& places) {
        if (!places.empty())
            sentences.push_back(filled(text, {someOf(places, translate)}));
    };
    add(translate("verdict", "The value is not a number, or was not measured: %1."), certificate.unknown);
    add(translate("verdict", "Violated: %1."), certificate.violated);
    add(translate("verdict", "Cannot be met, for the level lies below the entropy of the full-precision "
                             "predictions: %1."),
        certificate.unreachable);
    add(translate("verdict", "Held with room to spare, so that λ has yet to fall: %1."),
        certificate.decaying);
    add(translate("verdict", "λ still moves: %1."), certificate.moving);
    if (certificate.complementarity > largestComplementarity)
        sentences.push_back(filled(
            translate("verdict", "Σ |λ · slack| is %1 % of the loss; at most %2 % is asked for."),
            {shortText(100 * certificate.complementarity, 2), shortText(100 * largestComplementarity, 2)}));
    return sentences;
}

std::string share(const Certificate& certificate, const Translate& translate) {
    const auto text = certificate.runs > 1 ? translate("verdict", "%1 of %2 runs")
                                           : translate("verdict", "%1 of %2 constraints");
    const bool several = certificate.runs > 1;
    return filled(text, {std::to_string(several ? certificate.convergedRuns : certificate.met),
                         std::to_string(several ? certificate.runs : certificate.constraints)});
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
        for (const auto list : {&Certificate::unknown, &Certificate::violated, &Certificate::unreachable,
                                &Certificate::decaying, &Certificate::moving})
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
         {CertificateKind::Unmeasured, CertificateKind::NoPrice, CertificateKind::NotConverged})
        if (any(kind))
            all.kind = kind;
    return all;
}

std::string certificateText(const Certificate& certificate, const Translate& translate) {
    switch (certificate.kind) {
    case CertificateKind::Converged:
        return filled(translate("verdict", "Converged (%1): λ is the price of its constraint."),
                      {share(certificate, translate)});
    case CertificateKind::NotConverged: {
        const auto head =
            certificate.met < certificate.constraints
                ? translate("verdict", "Not converged (%1 are): this orders layers by accumulated "
                                       "violation.")
                : translate("verdict", "Not converged, though %1 are met one by one.");
        auto sentences = failings(certificate, translate);
        sentences.insert(sentences.begin(), filled(head, {share(certificate, translate)}));
        sentences.push_back(translate("verdict", "More epochs, another dual.rate or looser levels help."));
        return join(sentences, " ");
    }
    case CertificateKind::NoPrice:
        return translate("verdict",
                         "No price: λ stays as it starts (pd-fixed), or returns to 0 (dual.restart).");
    case CertificateKind::Unmeasured:
        return translate("verdict",
                         "Not certified: convergence was not measured (fewer than two epochs, or a log "
                         "of an earlier version). λ may be accumulated violation.");
    }
    return {};
}

} // namespace pdqat
