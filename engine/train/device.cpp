// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/train/device.h"

#include "engine/os/environment.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <thread>

namespace pdqat::train {
namespace {

void setThreads(std::int64_t wanted) {
    // LibTorch's own default counts physical cores; convolutions gain from the others too.
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    at::set_num_threads(wanted > 0 ? static_cast<int>(wanted) : static_cast<int>(cores));
}

/// Where LibTorch knows of no other way it warns (LibraryWarnings), and the run goes on.
void setDeterminism(bool wanted) {
    auto& context = at::globalContext();
    context.setDeterministicCuDNN(wanted);
    context.setBenchmarkCuDNN(false);
    context.setDeterministicAlgorithms(wanted, true);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    context.setDeterministicFillUninitializedMemory(false); // we read no memory before it is written
#endif
}

void setPrecision(Precision precision) {
    const bool tf32 = precision == Precision::Tf32;
    auto& context = at::globalContext();
    context.setAllowTF32CuDNN(tf32);
    context.setAllowTF32CuBLAS(tf32);
}

} // namespace

bool hasBfloat16(const torch::Device& device) {
    if (device.is_cuda())
        return at::detail::getCUDAHooks().supportsBFloat16ConvolutionWithCuDNNv8();
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16"); // every CPU with AMX has it too
#else
    return false;
#endif
}

std::optional<Error> deviceProblem(const RunConfig::Run& run) {
    const bool cuda = run.device == "cuda";
    if (cuda && !torch::cuda::is_available())
        return Error(ErrorKind::Resource, "run.device",
                     "cuda was asked for, but LibTorch sees no CUDA device here", "Set run.device to cpu");
    if (run.precision == Precision::Bf16 && !hasBfloat16(cuda ? torch::kCUDA : torch::kCPU))
        return Error(ErrorKind::Resource, "run.precision",
                     cuda ? "bf16 was asked for, but this GPU's convolutions do not take bfloat16 (compute "
                            "capability 8.0 does)"
                          : "bf16 was asked for, but this CPU has no bfloat16 instructions (avx512_bf16)",
                     "Set run.precision to float32");
    return {};
}

torch::Device openDevice(const RunConfig::Run& run) {
    if (const auto problem = deviceProblem(run))
        throw Error(*problem);
    const torch::Device device(run.device == "cuda" ? torch::kCUDA : torch::kCPU);
    setThreads(run.threads);
    setDeterminism(device.is_cuda());
    setPrecision(run.precision);
    return device;
}

std::string deviceText(const torch::Device& device, Precision precision) {
    auto text = device.is_cpu() ? "cpu, " + std::to_string(at::get_num_threads()) + " threads" : device.str();
    return precision == Precision::Float32 ? text : text + ", " + std::string(name(precision));
}

std::optional<std::string> repeatabilityProblem(const torch::Device& device) {
    if (!device.is_cuda())
        return {};
    const auto workspace = os::environment("CUBLAS_WORKSPACE_CONFIG");
    if (workspace == ":4096:8" || workspace == ":16:8")
        return {};
    return "Matrix products on the GPU may differ in the last digits from run to run: set the environment "
           "variable CUBLAS_WORKSPACE_CONFIG to :4096:8 before starting, and runs repeat bit for bit";
}

} // namespace pdqat::train
