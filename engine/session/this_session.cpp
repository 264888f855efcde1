// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/this_session.h"

#include "engine/os/machine.h"

#include <ATen/detail/CUDAHooksInterface.h>
#include <torch/cuda.h>
#include <torch/version.h>

namespace pdqat::session {
namespace {

std::string cudaVersion() {
    if (!torch::cuda::is_available())
        return "none";
    const auto version = at::detail::getCUDAHooks().versionCUDART(); // 12010 is 12.1
    return std::to_string(version / 1000) + '.' + std::to_string(version % 1000 / 10);
}

std::string compilerName() {
#if defined(__clang__)
    return std::string("Clang ") + __clang_version__;
#else
    return std::string("GCC ") + __VERSION__;
#endif
}

} // namespace

SessionRecord thisSession(const RunStarted& started, double time) {
    SessionRecord session;
    session.time = time;
    session.fromStep = started.from.step;
    session.program = "pdqat " PDQAT_VERSION;
    session.libtorch = TORCH_VERSION;
    session.cuda = cudaVersion();
    session.compiler = compilerName();
    session.device = started.device;
    session.machine = os::thisMachine();
    return session;
}

} // namespace pdqat::session
