// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/checkpoint.h"

#include "engine/json/describe_events.h"
#include "engine/session/checkpoint_versions.h"
#include "engine/weights/safetensors.h"
#include "engine/weights/weight_sets.h"

namespace pdqat::json {

void describe(auto& a, Is<quant::OutputMeans> auto& v) {
    a("error_squares", v.errorSquares);
    a("products", v.products);
    a("low_squares", v.lowSquares);
    a("inside", v.inside);
}

void describe(auto& a, Is<train::RunningSums> auto& v) {
    a("images", v.images);
    a("values", v.values);
    a("loss", v.loss);
    a("correct", v.correct);
    a("entropy", v.entropy);
    a("outputs", v.outputs);
    a("value_squares", v.valueSquares);
    a("batches", v.batches);
}

void describe(auto& a, Is<train::DualMemory> auto& v) {
    a("integral", v.integral);
    a("smoothed", v.smoothed);
    a("steps", v.steps);
    a("sums", v.sums);
    a("squares", v.squares);
}

void describe(auto& a, Is<train::BestEpoch> auto& v) {
    a("epoch", v.epoch);
    a("accuracy", v.accuracy);
    a("lagrangian", v.lagrangian);
}

/// All but the tensors.
void describe(auto& a, Is<train::TrainState> auto& v) {
    a("config", v.config);
    a("at", v.at);
    a("lambda", v.lambda);
    a("dual", v.dual);
    a("epoch_sums", v.epochSums);
    a("since_statistics", v.sinceStatistics);
    a("best", v.best);
    a("seconds", v.seconds);
    a("epoch_seconds", v.epochSeconds);
    a("epochs_met", v.epochsMet);
}

} // namespace pdqat::json

namespace pdqat::session {
namespace {

const std::string optimizerPrefix = "optimizer/";

train::TrainState scalars(const std::string& place, const CheckpointScalars& stored) try {
    return json::fromJsonText<train::TrainState>(json::compact(stored.state), place);
} catch (const Error& error) {
    throw Error(ErrorKind::Checkpoint, place, error.problem());
}

void takeTensors(std::map<std::string, torch::Tensor>& tensors, const std::string& prefix,
                 std::map<std::string, torch::Tensor>& into) {
    for (auto& [name, tensor] : tensors)
        if (name.starts_with(prefix))
            into.emplace(name.substr(prefix.size()), tensor);
}

/// Whether two configurations must agree in this field for a checkpoint of one to fit the other.
bool shapesState(const Field& field) {
    const auto section = field.section();
    return section == "network" || section == "quant" || field.key == "data.set" ||
           field.key == "method.name" || field.key == "method.constraints" || field.key == "optim.name";
}

void requireSameShape(const std::string& place, const RunConfig& checkpoint, const RunConfig& run) {
    for (const auto& field : fieldTable()) {
        const auto theirs = toText(field, field.get(checkpoint)), ours = toText(field, field.get(run));
        if (shapesState(field) && theirs != ours)
            throw Error(ErrorKind::Checkpoint, place,
                        "made with " + field.key + " = " + theirs + ", but the run's configuration says " +
                            ours,
                        "Start a new run for another network");
    }
}

} // namespace

void writeCheckpoint(const std::filesystem::path& file, const train::TrainState& state) {
    weights::TensorFile content;
    content.metadata = checkpointMetadata(json::JsonWriter::encode(state));
    for (const auto& [name, tensor] : state.model)
        content.tensors.emplace(modelPrefix + name, tensor.contiguous());
    for (const auto& [name, tensor] : state.average)
        content.tensors.emplace(weights::averagePrefix + name, tensor.contiguous());
    for (const auto& [name, tensor] : state.optimizer)
        content.tensors.emplace(optimizerPrefix + name, tensor.contiguous());
    weights::writeSafetensors(file, content);
}

train::TrainState readCheckpoint(const std::filesystem::path& file, const RunConfig& run) {
    const auto place = file.string();
    auto content = weights::readSafetensors(file);
    auto state = scalars(place, newestScalars(place, content.metadata));
    requireSameShape(place, state.config, run);
    takeTensors(content.tensors, modelPrefix, state.model);
    takeTensors(content.tensors, weights::averagePrefix, state.average);
    takeTensors(content.tensors, optimizerPrefix, state.optimizer);
    return state;
}

std::filesystem::path checkpointPath(CheckpointKind kind) {
    return std::filesystem::path("checkpoints") / (std::string(name(kind)) + ".safetensors");
}

CheckpointFolder::CheckpointFolder(std::filesystem::path runFolder) : runFolder_(std::move(runFolder)) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(runFolder_ / "checkpoints", ignored))
        if (entry.path().filename().string().find(".safetensors.tmp") != std::string::npos)
            std::filesystem::remove(entry.path(), ignored);
}

std::string CheckpointFolder::save(const train::TrainState& state, CheckpointKind kind) {
    const auto path = checkpointPath(kind);
    writeCheckpoint(runFolder_ / path, state);
    return path.string();
}

} // namespace pdqat::session
