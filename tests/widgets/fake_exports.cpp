// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_exports.h"

#include "tests/widgets/fake_story.h"

#include <algorithm>

namespace pdqat::fake {
namespace {

LayerCost costOf(const std::string& layer, std::int64_t parameters, std::int64_t macs, int bits) {
    return {layer, bothAt(bits), parameters, macs, double(macs) * bits * bits, (parameters * bits + 7) / 8};
}

ExportProof sampleProof(const std::string& runtime, int bits) {
    ExportProof proof;
    proof.runtime = runtime;
    proof.images = 1000;
    int index = 0;
    proof.integerLayers.emplace();
    for (const auto& layer : resnetLayers()) {
        const double scale = 1 + index % 5;
        proof.layers.push_back(
            {layer.name, bothAt(bits), 3.1 * scale, 2.4e-6 * scale, 3.1e-8 * scale, 16384000, index % 4});
        if (index++ != 8)
            proof.integerLayers->push_back(layer.name);
    }
    proof.layers.push_back({"logits", bothAt(32), 14.2, 1.9e-5, 2.2e-6, 0, 0});
    proof.accuracyBefore = 0.8712;
    proof.accuracyAfter = 0.8713;
    proof.samePredictions = 999;
    return proof;
}

} // namespace

NetworkCost sampleCost(int bits, const std::vector<std::string>& kept) {
    NetworkCost cost{bits, {}, costOf({}, 4442, 442368, 32)};
    for (const auto& layer : resnetLayers()) {
        const bool high = std::find(kept.begin(), kept.end(), layer.name) != kept.end();
        cost.layers.push_back(costOf(layer.name, layer.weights, layer.macs, high ? 32 : bits));
    }
    return cost;
}

ModelExportResult sampleExport(ModelFormat format, int bits) {
    ModelExportResult result;
    result.format = format;
    result.bits = bits;
    result.checkpoint = "best, 12 epochs done";
    result.files = {"/library/runs/run/exports/model-" + std::to_string(bits) + "bit" +
                    std::string(words(format).suffix)};
    result.cost = sampleCost(bits);
    result.fileBytes = result.cost.total().bytes + 61234;
    if (!words(format).graph)
        return result;
    result.proofs = {sampleProof("built-in evaluator", bits), sampleProof("onnxruntime 1.32.0", bits)};
    result.proofs.front().integerLayers.reset();
    result.latencies = {{"float", "onnxruntime 1.32.0", 1, 1, 2.41, 2.38, 2.52},
                        {"integer", "onnxruntime 1.32.0", 1, 1, 1.17, 1.12, 1.31}};
    result.notes = {"Block_3_shortcut runs in floats: its kernel has no integer form in this runtime."};
    return result;
}

ModelExportResult refusedExport() {
    auto result = sampleExport(ModelFormat::Qcdq, 2);
    auto& proof = result.proofs.back();
    proof.layers[3].maxDifference = 0.81;
    proof.accuracyAfter = 0.41;
    proof.problem = "Block_1_conv1: differs by 0.81 from the engine, at most 0.001 was expected.";
    result.files.clear();
    return result;
}

void FakeExports::list(const QString& run) {
    QMetaObject::invokeMethod(
        this, [this, run] { Q_EMIT listed(run, saved[run]); }, Qt::QueuedConnection);
}

void FakeExports::start(const QString& run, const ModelExportRequest& request) {
    active_ = run;
    requests.push_back(request);
}

void FakeExports::finish(const ui::ExportOutcome& outcome) {
    const auto run = std::exchange(active_, {});
    if (outcome.result && outcome.problem.isEmpty())
        saved[run].insert(saved[run].begin(), *outcome.result);
    Q_EMIT finished(run, outcome);
}

std::vector<TrackerStatus> FakeTrackers::statuses(const QString& run) const {
    const auto found = statuses_.find(run);
    return found == statuses_.end() ? std::vector<TrackerStatus>{} : found->second;
}

void FakeTrackers::send(const QString& run, TrackerKind kind, const RunConfig::Track& settings,
                        ui::SendMode mode) {
    sends.push_back({run, kind, settings, mode});
    TrackerStatus status;
    status.kind = kind;
    status.pending = 100;
    answer(run, status, true);
}

bool FakeTrackers::sending(const QString& run, TrackerKind kind) const {
    const auto found = sending_.find(run);
    return found != sending_.end() &&
           std::find(found->second.begin(), found->second.end(), kind) != found->second.end();
}

void FakeTrackers::cancelSend(const QString& run, TrackerKind kind) {
    cancelled.push_back(kind);
    std::erase(sending_[run], kind);
    Q_EMIT changed(run);
}

void FakeTrackers::follow(const QString& run, std::vector<TrackerStatus> statuses) {
    followed_ = run;
    statuses_[run] = std::move(statuses);
    Q_EMIT changed(run);
}

void FakeTrackers::answer(const QString& run, const TrackerStatus& status, bool sending) {
    auto& known = statuses_[run];
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const auto& other) { return other.kind == status.kind; });
    found == known.end() ? known.push_back(status) : (void)(*found = status);
    std::erase(sending_[run], status.kind);
    if (sending)
        sending_[run].push_back(status.kind);
    Q_EMIT changed(run);
}

std::vector<TrackerStatus> sampleStatuses() {
    TrackerStatus wandb, board, mlflow;
    wandb.kind = TrackerKind::Wandb;
    wandb.state = TrackerState::Following;
    wandb.values = 12040;
    wandb.place = "/library/wandb/offline-run-20261123_211500-k3f9";
    wandb.command = "wandb sync /library/wandb/offline-run-20261123_211500-k3f9";
    board.kind = TrackerKind::TensorBoard;
    board.state = TrackerState::Behind;
    board.values = 11800;
    board.pending = 120;
    board.place = "/library/tensorboard/run-1";
    board.command = "tensorboard --logdir /library/tensorboard";
    mlflow.kind = TrackerKind::MlFlow;
    mlflow.state = TrackerState::Waiting;
    mlflow.values = 4100;
    mlflow.pending = 2310;
    mlflow.problem = "http://127.0.0.1:5000: no answer. Start the server: mlflow server --port 5000.";
    mlflow.nextTry = 4e9;
    mlflow.place = "http://127.0.0.1:5000/#/experiments/1/runs/5a8f";
    mlflow.notes = {"Layer statistics of batches: 2 of 3 left out, the server takes 1000 values at a time."};
    return {wandb, board, mlflow};
}

} // namespace pdqat::fake
