// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/onnx/graph_script.h"

#include "engine/os/atomic_file.h"
#include "engine/os/python.h"
#include "run_graph_script.h"

#include <algorithm>
#include <chrono>
#include <fstream>

namespace pdqat::onnx {
namespace {

constexpr std::chrono::milliseconds pollInterval{50};

} // namespace

void writeRawImages(const std::filesystem::path& file, const std::vector<torch::Tensor>& batches) {
    std::ofstream stream(file, std::ios::binary);
    for (const auto& batch : batches)
        stream.write(static_cast<const char*>(batch.data_ptr()),
                     static_cast<std::streamsize>(batch.nbytes()));
    if (!stream.flush())
        throw Error(ErrorKind::Resource, file.string(), "images cannot be written there",
                    "Free some space, or set TMPDIR to another folder");
}

std::optional<nlohmann::json> runGraphScript(const std::string& python, const os::TemporaryFolder& folder,
                                             nlohmann::json orders, double lines,
                                             const ProofProgress& progress) {
    const auto script = folder / "run_graph.py", order = folder / "orders.json",
               answer = folder / "answer.json";
    orders["folder"] = folder.path().string();
    orders["answer"] = answer.string();
    os::replaceFile(script, runGraphScriptText);
    os::replaceFile(order, orders.dump());
    os::Process child(python, {script.string(), order.string()}, os::apartFromTerminal());
    std::optional<int> code;
    while (!(code = child.waitFor(pollInterval))) {
        const auto text = child.text();
        if (!progress(std::min(1.0, static_cast<double>(std::ranges::count(text, '\n')) / lines)))
            return {}; // the child is killed
    }
    if (*code != 0)
        throw Error(ErrorKind::Model, "onnxruntime",
                    "it does not run the exported graph: " + os::lastLineOf(child));
    return nlohmann::json::parse(os::readFile(answer));
}

} // namespace pdqat::onnx
