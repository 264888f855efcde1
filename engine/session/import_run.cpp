// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/import_run.h"

#include "engine/api/events.h"
#include "engine/api/text.h"
#include "engine/data/checksum.h"
#include "engine/runs/run_folder.h"
#include "engine/session/checkpoint.h"
#include "engine/session/run_session.h"

#include <algorithm>
#include <optional>

namespace pdqat::session {
namespace {

/// Keeps why the session failed, if it did.
class FailureSink : public EventSink {
public:
    void post(const Event& event) noexcept override {
        if (const auto* failed = std::get_if<RunFailed>(&event.body))
            failure_ = *failed;
    }
    const std::optional<RunFailed>& failure() const { return failure_; }

private:
    std::optional<RunFailed> failure_;
};

/// A session that stops at once leaves the state of a new run, whatever belongs to that.
void stopAtStart(RunSession& session, const FailureSink& sink) {
    session.requestStop();
    session.start();
    session.wait();
    if (const auto& failure = sink.failure())
        throw Error(failure->kind, "run " + session.id(), failure->message);
}

void putWeights(const std::filesystem::path& file, const RunConfig& config, const weights::Tensors& model) {
    auto state = readCheckpoint(file, config);
    state.model = model;
    writeCheckpoint(file, state);
}

} // namespace

std::string weightsChecksum(const weights::Tensors& model, const std::vector<std::string>& leftOut) {
    data::Checksum sum;
    for (const auto& [name, tensor] : model) {
        if (std::ranges::find(leftOut, name) != leftOut.end())
            continue;
        sum.add(name + ' ' + std::string(tensor.dtype().name()) + ' ' + join(tensor.sizes().vec(), ",") +
                '\n');
        const auto values = tensor.contiguous();
        sum.add({static_cast<const char*>(values.data_ptr()), values.nbytes()});
    }
    return sum.hex();
}

std::string importRun(const runs::Library& library, const RunConfig& config,
                      const weights::FittedWeights& weights, WeightsRecord source) {
    // What begins anew comes of the seed: runs of several seeds begin with the same weights.
    if (!source.recorded())
        source.weights = weightsChecksum(weights.model, weights.anew);
    FailureSink sink;
    auto session = RunSession::create(library, config, sink, source);
    const auto id = session->id();
    try {
        stopAtStart(*session, sink);
        putWeights(runs::RunFolder{library.runFolder(id)}.lastCheckpoint(), library.record(id).config,
                   weights.model);
    } catch (...) {
        session.reset(); // it writes its status to the last
        std::error_code ignored;
        std::filesystem::remove_all(library.runFolder(id), ignored);
        throw;
    }
    return id;
}

} // namespace pdqat::session
