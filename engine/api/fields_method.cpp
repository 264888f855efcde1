// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field table's sections "method" and "dual".
#include "engine/api/field_entry.h"

namespace pdqat::fields {
namespace {

bool layerwise(const RunConfig& c) { return constrainsLayers(c); }
bool movesDuals(const RunConfig& c) { return c.method.kind == MethodKind::PdQat; }
bool distils(const RunConfig& c) { return c.method.kind == MethodKind::AnyPrecision; }

} // namespace

std::vector<Field> methodFields() {
    return {
        Entry("method.name", "Method", FieldType::Choice)
            .help("How the low-precision network is trained. pd-qat: primal-dual training under constraints. "
                  "pd-fixed: the same Lagrangian with dual variables that stay as they start (the paper's "
                  "published baseline, with cross-entropy). dorefa: one low bit width, straight-through "
                  "estimator. any-precision: several bit widths jointly. full-precision: 32 bits alone.")
            .enumMember(PDQAT_MEMBER(method.kind),
                        {"PD-QAT", "PD-QAT with fixed duals", "DoReFa", "Any-Precision", "Full precision"}),
        Entry("method.semantics", "Semantics", FieldType::Choice)
            .help("matched: both sides of every layer's constraint are compared without batch normalisation, "
                  "and a layer's constraint trains that layer's weights alone. reference: as the official "
                  "Python code computes, for comparisons with its results (resnet20q only). It asks for "
                  "that code's output distance and dual step, which the paper's presets have.")
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.semantics), {"Matched", "Reference (official code)"}),
        Entry("method.distillation", "Distillation", FieldType::Choice)
            .help("What a bit width below the highest learns from: the predictions of the next higher one "
                  "(recursive), those of the highest (soft), or the labels (hard).")
            .when("with any-precision", distils)
            .enumMember(PDQAT_MEMBER(method.distillation),
                        {"From the next higher", "From the highest", "Labels"}),
        Entry("method.constraints", "Constraints", FieldType::Choice)
            .help("output: the low-precision output must stay near the full-precision one. layerwise: "
                  "every layer's output too.")
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.constraints), {"Output", "Output and layers"}),
        Entry("method.norm", "Layer distance", FieldType::Choice)
            .help("Distance between a layer's low- and full-precision outputs, a mean over their elements.")
            .when("with layer constraints", layerwise)
            .enumMember(PDQAT_MEMBER(method.norm), [](Norm value) { return label(value); }),
        Entry("method.output_distance", "Output distance", FieldType::Choice)
            .help("Distance between full- and low-precision predictions. cross-entropy: never below the "
                  "entropy of the full-precision predictions, so that certainty pays. kl: less that entropy, "
                  "0 where both agree.")
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.outputDistance), {"Cross-entropy", "Kullback-Leibler"}),
        Entry("method.output_target", "Output target", FieldType::Choice)
            .help("attached: the full-precision network learns to be near the low-precision one, too. "
                  "detached: the low-precision one alone is drawn.")
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.outputTarget), {"Attached", "Detached"}),
        Entry("method.low_trains", "Low precision trains", FieldType::Choice)
            .help("What the low-precision network's output constraint trains. own: what belongs to its bit "
                  "width alone, batch normalisation and learned steps, as published; weights learn at full "
                  "precision and from the layers' constraints. weights: the shared weights too, straight "
                  "through the quantizers, which pretrained networks need at few bits.")
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .enumMember(PDQAT_MEMBER(method.lowTrains), {"What is its own", "All weights"}),
        Entry("method.epsilon_out", "Output level ε", FieldType::RealList)
            .help("Constraint level of the output: upper bound of the distance between full- and "
                  "low-precision predictions. As cross-entropy it can never be met below the mean entropy of "
                  "the "
                  "full-precision predictions. One value, or one per bit width.")
            .unit("nat")
            .range(above(0))
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .member(PDQAT_MEMBER(method.epsilonOut)),
        Entry("method.epsilon_layer", "Layer level ε", FieldType::RealList)
            .help("Constraint level of every layer: upper bound of the mean difference between its low- and "
                  "full-precision outputs. One value, or one per bit width.")
            .range(above(0))
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(method.epsilonLayer)),
        Entry("method.epsilon_by_layer", "Levels of single layers", FieldType::LayerValues)
            .help("Constraint levels that differ from the common one, as layer=level or layer@bits=level.")
            .range(above(0))
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(method.epsilonByLayer)),
    };
}

std::vector<Field> dualFields() {
    return {
        Entry("dual.update", "Dual step", FieldType::Choice)
            .help(
                "The dual variables move along the slack. epoch-pass: once an epoch, by the mean over a pass "
                "through the training images in evaluation mode (exact, slower). epoch-running: once an "
                "epoch, by the mean over its batches (free). per-step: after every batch, by its slack "
                "(free; "
                "wants a smaller rate).")
            .when("with pd-qat", movesDuals)
            .enumMember(PDQAT_MEMBER(dual.update), {"Pass after the epoch", "Running mean", "Every batch"}),
        Entry("dual.slack", "Slack", FieldType::Choice)
            .help("What the dual variables follow. absolute: λ moves by rate · (value − ε). relative: λ · ε "
                  "moves by rate · (value / ε − 1), so that one rate suits levels of every size.")
            .when("with pd-qat", movesDuals)
            .enumMember(PDQAT_MEMBER(dual.slack), {"Absolute", "Relative to ε"}),
        Entry("dual.rate", "Dual rate", FieldType::Real)
            .help("Step size of the dual ascent: λ ← max(0, λ + rate · slack); with relative slack λ · ε "
                  "moves so.")
            .range(above(0))
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.rate)),
        Entry("dual.gain", "Proportional gain", FieldType::Real)
            .help("Makes the step a PI step: λ is the sum of rate · slack, plus gain times the smoothed "
                  "slack of now. It damps λ without changing where it settles. 0: plain ascent.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.gain)),
        Entry("dual.smoothing", "Smoothing of the slack", FieldType::Real)
            .help("Share ν of the earlier average in the slack that the step follows: single batches are "
                  "noisy, and a λ that cannot fall below 0 keeps part of their noise. 0: the slack as it is.")
            .range({0, 0.9999, false})
            .advanced()
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.smoothing)),
        Entry("dual.restart", "Restart where feasible", FieldType::Bool)
            .help("λ returns to 0 as soon as its constraint holds. It calms runs that only have to be "
                  "feasible; λ is no price then.")
            .advanced()
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.restart)),
        Entry("dual.damping", "Damping", FieldType::Real)
            .help("Damped Lagrangian: the weights see max(0, λ + damping · slack) with the batch's slack in "
                  "λ's place, so that a constraint that already holds lets go before λ has come down. It "
                  "calms oscillation of λ. 0 turns it off.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat", movesDuals)
            .member(PDQAT_MEMBER(dual.damping)),
        Entry("dual.init_out", "Initial λ, output", FieldType::Real)
            .help("Dual variable of the output constraint at the start.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .member(PDQAT_MEMBER(dual.initOut)),
        Entry("dual.init_layer", "Initial λ, layers", FieldType::Real)
            .help("Dual variable of each layer's constraint at the start.")
            .range(atLeast(0))
            .advanced()
            .when("with layer constraints", layerwise)
            .member(PDQAT_MEMBER(dual.initLayer)),
        Entry("dual.init_by_layer", "Initial λ of single layers", FieldType::LayerValues)
            .help(
                "Dual variables that start elsewhere, as layer=value or layer@bits=value; CE is the output. "
                "pdqat train --duals-from RUN takes those of a finished run: a warm start.")
            .range(atLeast(0))
            .advanced()
            .when("with pd-qat and pd-fixed", isPrimalDual)
            .member(PDQAT_MEMBER(dual.initByLayer)),
    };
}

} // namespace pdqat::fields
