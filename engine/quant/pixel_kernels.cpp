// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/pixel_kernels.h"

namespace pdqat::quant {

namespace baseline {
extern const PixelKernels kernels;
}
#ifdef PDQAT_X86_64
namespace avx2 {
extern const PixelKernels kernels;
}
namespace avx512 {
extern const PixelKernels kernels;
}
#endif

std::vector<const PixelKernels*> runnablePixelKernels() {
    std::vector<const PixelKernels*> sets{&baseline::kernels};
#ifdef PDQAT_X86_64
    if (__builtin_cpu_supports("x86-64-v3"))
        sets.push_back(&avx2::kernels);
    if (__builtin_cpu_supports("x86-64-v4"))
        sets.push_back(&avx512::kernels);
#endif
    return sets;
}

const PixelKernels& pixelKernels() {
    static const auto& best = *runnablePixelKernels().back();
    return best;
}

} // namespace pdqat::quant
