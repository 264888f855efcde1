// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions on the calling thread alone.
#pragma once

#include <omp.h>

namespace pdqat::quant {

/// oneDNN lays primitives out for as many threads as it may use when they are made, and again when they run;
/// called by one thread of many, LibTorch's (oneDNN 3, weights of 1 × 1 convolutions) waits forever for
/// threads that never come. While this lives, it may use the calling thread only.
class OneThread {
public:
    OneThread() : before_(omp_get_max_threads()) { omp_set_num_threads(1); }
    ~OneThread() { omp_set_num_threads(before_); }
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int before_;
};

} // namespace pdqat::quant
