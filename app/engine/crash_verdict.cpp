// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/crash_verdict.h"

#include "engine/runs/event_json.h"
#include "engine/runs/event_log.h"
#include "engine/weights/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>

namespace pdqat::cli {
namespace {

using Json = nlohmann::json;

/// Whether a record depends on the sessions alone. A checkpoint's record is among them: killed between the
/// file and its record, the next session goes on from the file.
struct TellsOfSession {
    bool operator()(const RunStarted&) const { return true; }
    bool operator()(const CheckpointSaved&) const { return true; }
    bool operator()(const StateChanged&) const { return true; }
    bool operator()(const auto&) const { return false; }
};

std::string withoutTimes(const Event& event) {
    auto record = Json::parse(runs::eventToJson(event));
    record.erase("time");
    record.erase("seconds");
    return record.dump();
}

bool sameTensor(const torch::Tensor& a, const torch::Tensor& b) {
    return a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes() &&
           (a.nbytes() == 0 || std::memcmp(a.data_ptr(), b.data_ptr(), a.nbytes()) == 0);
}

/// The scalars of a checkpoint by name.
Json stateOf(const weights::TensorFile& file) {
    auto state = Json::parse(file.metadata.at("state"));
    state.erase("seconds");
    state.erase("epoch_seconds");
    return state;
}

std::vector<std::string> differentValues(const weights::TensorFile& whole,
                                         const weights::TensorFile& killed) {
    std::vector<std::string> names;
    for (const auto& [name, tensor] : whole.tensors)
        if (const auto other = killed.tensors.find(name);
            other == killed.tensors.end() || !sameTensor(tensor, other->second))
            names.push_back(name);
    if (whole.tensors.size() != killed.tensors.size())
        names.push_back("the number of tensors");
    const auto ours = stateOf(whole), theirs = stateOf(killed);
    for (const auto& [name, value] : ours.items())
        if (!theirs.contains(name) || theirs[name] != value)
            names.push_back(name);
    return names;
}

void compareCheckpoints(const std::filesystem::path& whole, const std::filesystem::path& killed,
                        std::vector<std::string>& differences) {
    const auto names = differentValues(weights::readSafetensors(whole), weights::readSafetensors(killed));
    if (!names.empty())
        differences.push_back(whole.filename().string() + " differs in " + std::to_string(names.size()) +
                              " values, the first of them " + names.front());
}

void compareLogs(const runs::RunFolder& whole, const runs::RunFolder& killed,
                 std::vector<std::string>& differences) {
    const auto ours = comparableRecords(whole), theirs = comparableRecords(killed);
    const auto [first, other] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    if (first == ours.end() && other == theirs.end())
        return;
    const auto text = [](auto at, auto end) { return at == end ? std::string("nothing more") : *at; };
    differences.push_back("the logs differ from record " + std::to_string(first - ours.begin() + 1) +
                          " on: uninterrupted " + text(first, ours.end()) + ", killed and resumed " +
                          text(other, theirs.end()));
}

} // namespace

std::vector<std::string> comparableRecords(const runs::RunFolder& folder) {
    std::vector<std::string> records;
    for (const auto& event : runs::withoutSuperseded(runs::readEventLog(folder.events()).events))
        if (!std::visit(TellsOfSession{}, event.body))
            records.push_back(withoutTimes(event));
    return records;
}

std::vector<std::string> crashDifferences(const runs::RunFolder& whole, const runs::RunFolder& killed) {
    std::vector<std::string> differences;
    compareCheckpoints(whole.lastCheckpoint(), killed.lastCheckpoint(), differences);
    compareCheckpoints(whole.bestCheckpoint(), killed.bestCheckpoint(), differences);
    compareLogs(whole, killed, differences);
    return differences;
}

} // namespace pdqat::cli
