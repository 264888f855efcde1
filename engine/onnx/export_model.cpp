// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/export_model.h"

#include "engine/api/field.h"
#include "engine/api/networks.h"
#include "engine/api/text.h"
#include "engine/onnx/export_packed.h"
#include "engine/onnx/export_result.h"
#include "engine/onnx/onnx_runtime.h"
#include "engine/onnx/receivers.h"
#include "engine/os/atomic_file.h"
#include "engine/os/python.h"
#include "engine/os/temporary_folder.h"
#include "engine/select/cost.h"
#include "engine/session/run_checkpoint.h"
#include "engine/weights/export_weights.h"

#include <algorithm>

namespace pdqat::onnx {
namespace {

namespace fs = std::filesystem;

/// Parts of the whole, where each stage of a graph's export begins.
constexpr double imagesRead = 0.05, evaluatorDone = 0.55;

/// "resnet20q"; of a network from a file the file's.
std::string networkName(const RunConfig& config) {
    return config.network.name == onnxNetwork ? fs::path(config.network.file).stem().string()
                                              : config.network.name;
}

class Export {
public:
    Export(const runs::Library& library, const std::string& run, const ModelExportRequest& request,
           const ExportProgress& progress)
        : request_(request),
          progress_(progress),
          id_(library.resolve(run)),
          checkpoint_(session::runCheckpoint(library, id_, request.checkpoint)),
          model_(deployedModel(checkpoint_.state.config, checkpoint_.state.model, bits())),
          target_(target(library)) {
        result_.format = request.format;
        result_.bits = words(request_.format).oneWidth ? model_.bits : fullPrecision;
        result_.checkpoint = checkpoint_.file.stem().string() + ", " +
                             std::to_string(checkpoint_.state.at.epoch) + " epochs done";
        result_.cost = select::networkCost(model_.config, result_.bits);
    }

    std::optional<ModelExportResult> run() {
        makeFolder();
        if (!(words(request_.format).graph ? graph() : weights()))
            return {};
        return result_;
    }

private:
    int bits() const { return request_.bits != 0 ? request_.bits : lowestWidth(checkpoint_.state.config); }

    fs::path target(const runs::Library& library) const {
        if (!request_.file.empty())
            return fs::absolute(request_.file);
        auto file = networkName(model_.config);
        if (words(request_.format).oneWidth)
            file += '-' + std::to_string(model_.bits) + "bit";
        return library.runFolder(id_) / "exports" / (file + std::string(words(request_.format).suffix));
    }

    void makeFolder() const {
        std::error_code failure;
        fs::create_directories(target_.parent_path(), failure);
        if (failure)
            throw Error(ErrorKind::Library, target_.parent_path().string(),
                        "cannot be made: " + failure.message());
    }

    bool goOn(double share, const std::string& stage) const { return !progress_ || progress_(share, stage); }

    ProofProgress part(double from, double to, const std::string& stage) const {
        return [=, this](double share) { return goOn(from + (to - from) * share, stage); };
    }

    /// Formats that are no graphs.
    bool weights() {
        if (!goOn(0, "writing the weights"))
            return false;
        for (const auto& file : writeWeights()) {
            result_.files.push_back(file.string());
            result_.fileBytes += static_cast<std::int64_t>(fs::file_size(file));
        }
        result_.notes.emplace_back("Weights alone: there is nothing to run, so nothing was compared");
        os::replaceFile(proofFile(target_), toJson(result_));
        return true;
    }

    std::vector<fs::path> writeWeights() const {
        switch (request_.format) {
        case ModelFormat::Pt: weights::exportPt(target_, checkpoint_.state); return {target_};
        case ModelFormat::Safetensors:
            weights::exportSafetensors(target_, checkpoint_.state);
            return {target_};
        case ModelFormat::Packed: return exportPacked(target_, model_);
        case ModelFormat::Onnx:
        case ModelFormat::Qcdq:
        case ModelFormat::Qonnx: break;
        }
        throw Error(ErrorKind::Internal, "export", std::string(name(request_.format)) + " is a graph");
    }

    std::map<std::string, std::string> metadata() const {
        const auto values = [](const auto& list, std::int64_t count) {
            std::vector<double> numbers(list.begin(), list.begin() + count);
            return join(numbers, ",");
        };
        return {{"run", id_},
                {"checkpoint", result_.checkpoint},
                {"network", networkName(model_.config)},
                {"data", model_.config.data.set},
                {"bits", std::to_string(model_.bits)},
                {"high_precision", join(keptEntries(model_.config), ",")},
                {"layer_bits", toText(*findField("quant.layer_bits"), model_.config.quant.layerBits)},
                {"input", "(pixel / 255 - mean) / deviation, channel by channel"},
                {"mean", values(model_.data.mean, model_.data.channels)},
                {"deviation", values(model_.data.deviation, model_.data.channels)}};
    }

    bool graph() {
        if (!goOn(0, "reading test images"))
            return false;
        const auto images = proofImages(model_.config, request_.images);
        const EngineModel engine(model_);
        os::AtomicFile pending(target_);
        auto built = written(pending.temporary(), Shifts::Rounded);
        if (!prove(pending.temporary(), built, engine, images))
            return false;
        if (const auto* bad = disagreement(); bad && words(request_.format).graph == GraphStyle::Integers) {
            result_.notes.push_back(
                "With all shifts rounded to whole numbers " + bad->runtime +
                " does not agree: " + bad->problem +
                ". Where rounding changes codes they are floats, and these layers run in floats");
            result_.proofs.clear();
            built = written(pending.temporary(), Shifts::Exact);
            if (!prove(pending.temporary(), built, engine, images))
                return false;
        }
        if (const auto* bad = disagreement())
            throw ExportRefused(result_, target_.string(), bad->runtime + ": " + bad->problem);
        for (const auto& verdict : receiversOf(built.graph))
            result_.notes.push_back(text(verdict));
        result_.files.push_back(target_.string());
        result_.fileBytes = static_cast<std::int64_t>(fs::file_size(pending.temporary()));
        os::AtomicFile record(proofFile(target_));
        record.write(toJson(result_));
        std::error_code ignored;
        fs::remove(proofFile(target_), ignored); // no model ever stands beside another one's record
        pending.commit();
        record.commit();
        return true;
    }

    BuiltGraph written(const fs::path& file, Shifts shifts) const {
        auto built = buildGraph(model_, request_.format, shifts);
        built.graph.metadata = metadata();
        writeOnnx(file, built.graph);
        return built;
    }

    /// The first proof that does not agree; null: there is none.
    const ExportProof* disagreement() const {
        const auto found =
            std::ranges::find_if(result_.proofs, [](const auto& proof) { return !proof.agrees(); });
        return found == result_.proofs.end() ? nullptr : &*found;
    }

    bool prove(const fs::path& file, const BuiltGraph& built, const EngineModel& engine,
               const ProofImages& images) {
        const auto evaluating = part(imagesRead, evaluatorDone, "comparing layers");
        result_.proofs.push_back(proveByEvaluator(file, built, engine, images, evaluating));
        if (!evaluating(1))
            return false;
        return proveInRuntime(file, built, engine, images);
    }

    bool proveInRuntime(const fs::path& file, const BuiltGraph& built, const EngineModel& engine,
                        const ProofImages& images) {
        if (words(request_.format).graph == GraphStyle::Quants) {
            result_.notes.emplace_back(
                "onnxruntime has no Quant operator: run in the built-in evaluator alone");
            return true;
        }
        const auto python = os::pythonProgram();
        if (const auto problem = os::onnxRuntimeOf(python).problem; !problem.empty()) {
            result_.notes.push_back("Not run in onnxruntime, and not timed: " + problem + ". " +
                                    os::onnxRuntimeRemedy);
            return true;
        }
        const auto running = part(evaluatorDone, 1, "running in onnxruntime");
        std::vector<TimedModel> timed{{"float", file}};
        try {
            const os::TemporaryFolder folder("pdqat-export");
            if (words(request_.format).graph == GraphStyle::Integers) {
                const auto floats = folder / "float.onnx";
                writeOnnx(floats, buildGraph(model_, ModelFormat::Onnx).graph);
                timed = {{"float", floats}, {"integer", file}};
            }
            auto found = proveByRuntime(python, file, built.layers, engine, images, timed, running);
            if (!running(1))
                return false;
            result_.proofs.push_back(std::move(found.proof));
            result_.latencies = std::move(found.latencies);
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Model)
                throw;
            result_.notes.push_back(std::string("Not run in onnxruntime, and not timed: ") + error.what());
        }
        return true;
    }

    const ModelExportRequest& request_;
    const ExportProgress& progress_;
    std::string id_;
    session::RunCheckpoint checkpoint_;
    DeployedModel model_;
    fs::path target_;
    ModelExportResult result_;
};

} // namespace

std::optional<ModelExportResult> exportModel(const runs::Library& library, const std::string& run,
                                             const ModelExportRequest& request,
                                             const ExportProgress& progress) {
    return Export(library, run, request, progress).run();
}

std::vector<ModelExportResult> readModelExports(const runs::Library& library, const std::string& run) {
    std::vector<std::pair<fs::file_time_type, ModelExportResult>> found;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(library.runFolder(run) / "exports", failure)) {
        if (!entry.path().string().ends_with(".proof.json"))
            continue;
        try {
            found.emplace_back(entry.last_write_time(),
                               exportResultFromJson(os::readFile(entry.path()), entry.path().string()));
        } catch (const std::exception&) {
            continue; // not ours, or gone in the meantime
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ModelExportResult> results;
    for (auto& [time, result] : found)
        results.push_back(std::move(result));
    return results;
}

} // namespace pdqat::onnx
