// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/weights/pt_file.h"

#include <torch/csrc/jit/serialization/pickler.h>

#include <caffe2/serialize/inline_container.h>
#include <exception>
#include <utility>

namespace pdqat::weights {
namespace {

/// The file as LibTorch's archive writer sees it. Errors are kept for later: the archive's destructor writes
/// too, and must not throw.
class Output {
public:
    explicit Output(const std::filesystem::path& file) : file_(file) {}

    std::size_t write(const void* data, std::size_t size) noexcept {
        try {
            if (!failure_)
                file_.write(data, size);
        } catch (...) {
            failure_ = std::current_exception();
        }
        return size;
    }

    void commit() {
        if (failure_)
            std::rethrow_exception(failure_);
        file_.commit();
    }

private:
    os::AtomicFile file_;
    std::exception_ptr failure_;
};

c10::Dict<std::string, torch::Tensor> toDict(const NamedTensors& tensors) {
    c10::Dict<std::string, torch::Tensor> dict;
    for (const auto& [name, tensor] : tensors)
        // A clone, so that a view does not bring its whole storage along.
        dict.insert(name, tensor.detach().to(torch::kCPU).clone(torch::MemoryFormat::Contiguous));
    return dict;
}

void writeRecords(Output& output, const NamedTensors& tensors) {
    caffe2::serialize::PyTorchStreamWriter archive(
        [&](const void* data, std::size_t size) { return output.write(data, size); });
    std::string pickle;
    // Tagged aggregates name TorchScript's own functions, which Python's weights-only reader does not allow.
    torch::jit::Pickler pickler([&](const char* data, std::size_t size) { pickle.append(data, size); },
                                nullptr, nullptr, nullptr, nullptr, /*tag_aggregates=*/false);
    pickler.protocol();
    pickler.pushIValue(toDict(tensors));
    pickler.stop();
    archive.writeRecord("data.pkl", pickle.data(), pickle.size());
    std::size_t index = 0;
    for (const auto& tensor : pickler.tensorData())
        archive.writeRecord("data/" + std::to_string(index++), tensor.data_ptr(), tensor.nbytes());
    archive.writeEndOfFile();
}

} // namespace

void writePt(const std::filesystem::path& file, const NamedTensors& tensors) {
    Output output(file);
    writeRecords(output, tensors);
    output.commit();
}

} // namespace pdqat::weights
