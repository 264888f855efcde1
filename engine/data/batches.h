// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches, prepared ahead of use on a thread of their own.
#pragma once

#include "engine/data/data_set.h"

#include <torch/types.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace pdqat {

struct Batch {
    std::int64_t index = 0; ///< within the epoch, from 0
    torch::Tensor images;   ///< float32, N × C × S × S, channels-last, normalised
    torch::Tensor labels;   ///< int64, N
};

struct BatchOptions {
    std::int64_t batchSize = 128;
    std::int64_t inputSize =
        32; ///< S; smaller images are zero-padded (after normalisation: by zeros), centred
    bool flip = false;
    std::int64_t cropPadding = 0;
    std::uint64_t seed = 0;      ///< of augmentation
    std::uint64_t epoch = 0;     ///< of augmentation
    std::int64_t firstBatch = 0; ///< batches to skip (after a resume)
};

/// Batches of the images named by `indices`, in that order; the last one may be smaller.
/// Augmentation of an image depends on (seed, epoch, its index in the data set) alone.
class BatchStream {
public:
    /// `images` must outlive the stream. @throws Error(Config) when an image is larger than the input size.
    BatchStream(const ImageSet& images, const DataSetInfo& info, std::vector<std::int64_t> indices,
                BatchOptions options);
    ~BatchStream(); ///< stops the thread and joins
    BatchStream(const BatchStream&) = delete;
    BatchStream& operator=(const BatchStream&) = delete;

    /// Blocks until the next batch is ready; nothing after the last. Rethrows what the thread threw.
    std::optional<Batch> next();
    /// Batches of a whole epoch, the skipped ones included.
    std::int64_t batches() const { return batches_; }

private:
    Batch make(std::int64_t index) const;
    void work(const std::stop_token& stop);

    const ImageSet& images_;
    DataSetInfo info_;
    std::vector<std::int64_t> indices_;
    BatchOptions options_;
    std::int64_t batches_ = 0;

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Batch> ready_;  ///< guarded by mutex_
    bool done_ = false;        ///< guarded by mutex_
    std::exception_ptr error_; ///< guarded by mutex_
    std::jthread worker_;      ///< last member: joined first
};

} // namespace pdqat
