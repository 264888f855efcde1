// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The members of the values in engine/api, for JsonWriter and JsonReader. They are found by the archive's
// namespace.
#pragma once

#include "engine/api/events.h"
#include "engine/json/json_archive.h"

namespace pdqat::json {

void describe(auto& a, Is<Position> auto& v) {
    a("epoch", v.epoch);
    a("batch", v.batch);
    a("step", v.step);
}

void describe(auto& a, Is<LayerInfo> auto& v) {
    a("name", v.name);
    a("weight_shape", v.weightShape);
    a("output_shape", v.outputShape);
    a("stride", v.stride);
    a("weights", v.weights);
    a("macs", v.macs);
}

void describe(auto& a, Is<ConstraintInfo> auto& v) {
    a("bits", v.bits);
    a("layer", v.layer);
    a("epsilon", v.epsilon);
    a("constrained", v.constrained);
}

void describe(auto& a, Is<Metrics> auto& v) {
    a("bits", v.bits);
    a("loss", v.loss);
    a("accuracy", v.accuracy);
}

void describe(auto& a, Is<SplitMetrics> auto& v) {
    a("split", v.split);
    a("widths", v.widths);
}

void describe(auto& a, Is<RunStarted> auto& v) {
    a("run", v.runId);
    a("config", v.config);
    a("layers", v.layers);
    a("constraints", v.constraints);
    a("train_images", v.trainImages);
    a("validation_images", v.validationImages);
    a("test_images", v.testImages);
    a("batches_per_epoch", v.batchesPerEpoch);
    a("from", v.from);
    a("device", v.device);
    a("version", v.version);
}

void describe(auto& a, Is<SensitivityPlan> auto& v) {
    a("checkpoint", v.checkpoint);
    a("split", v.split);
    a("images", v.images);
    a("norm_batches", v.normBatches);
    a("gradient_images", v.gradientImages);
    a("probes", v.probes);
    a("seed", v.seed);
}

void describe(auto& a, Is<LayerSensitivity> auto& v) {
    a("layer", v.layer);
    a("bits", v.bits);
    a("weights", v.weights);
    a("loss_kept", v.lossKept);
    a("loss_quantized", v.lossQuantized);
    a("error", v.error);
    a("relative_error", v.relativeError);
    a("fisher", v.fisher);
    a("trace", v.trace);
    a("trace_error", v.traceError);
    a("change", v.change);
}

void describe(auto& a, Is<LossBeside> auto& v) {
    a("bits", v.bits);
    a("low_loss", v.lowLoss);
    a("full_loss", v.fullLoss);
}

void describe(auto& a, Is<Sensitivity> auto& v) {
    a("plan", v.plan);
    a("weights", v.weights);
    a("version", v.version);
    a("at", v.at);
    a("images", v.images);
    a("beside", v.beside);
    a("layers", v.layers);
    a("at_widths", v.atWidths);
}

void describe(auto& a, Is<BatchDone> auto& v) {
    a("phase", v.phase);
    a("at", v.at);
    a("batch", v.batch);
    a("batches", v.batches);
    a("images", v.images);
    a("seconds", v.seconds);
}

void describe(auto& a, Is<LayerStatistics> auto& v) {
    a("at", v.at);
    a("metrics", v.metrics);
    a("values", v.values);
    a("lambda", v.lambda);
}

void describe(auto& a, Is<Convergence> auto& v) {
    a("lambda", v.lambda);
    a("lambda_spread", v.lambdaSpread);
    a("slack_error", v.slackError);
    a("loss", v.loss);
    a("entropy", v.entropy);
    a("complementarity", v.complementarity);
    a("largest_violation", v.largestViolation);
    a("relative_errors", v.relativeErrors);
    a("gain_errors", v.gainErrors);
    a("inside", v.inside);
}

void describe(auto& a, Is<DualStep> auto& v) {
    a("at", v.at);
    a("lambda", v.lambda);
    a("slack", v.slack);
    a("convergence", v.convergence);
}

void describe(auto& a, Is<EpochDone> auto& v) {
    a("epoch", v.epoch);
    a("seconds", v.seconds);
    a("learning_rate", v.learningRate);
    a("splits", v.splits);
    a("train_values", v.trainValues);
    a("validation_values", v.validationValues);
    a("validation_lagrangian", v.validationLagrangian);
    a("best", v.best);
}

void describe(auto& a, Is<Baseline> auto& v) {
    a("at", v.at);
    a("splits", v.splits);
    a("values", v.values);
    a("images", v.images);
}

void describe(auto& a, Is<CheckpointSaved> auto& v) {
    a("file", v.file);
    a("at", v.at);
    a("kind", v.kind);
}

void describe(auto& a, Is<StateChanged> auto& v) { a("state", v.state); }
void describe(auto& a, Is<Warning> auto& v) { a("text", v.text); }

void describe(auto& a, Is<RunFinished> auto& v) {
    a("best_epoch", v.bestEpoch);
    a("seconds", v.seconds);
}

void describe(auto& a, Is<RunStopped> auto& v) {
    a("at", v.at);
    a("aborted", v.aborted);
}

void describe(auto& a, Is<RunFailed> auto& v) {
    a("kind", v.kind);
    a("message", v.message);
    a("layer", v.layer);
    a("at", v.at);
}

} // namespace pdqat::json
