// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches, prepared ahead of use on a thread of their own.
#pragma once

#include "engine/data/data_set.h"
#include "engine/data/image_writer.h"

#include <torch/types.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace pdqat {

struct Batch {
    std::int64_t index = 0; ///< within the epoch, from 0
    torch::Tensor images;   ///< float32, N × C × S × S, channels-last, normalised
    torch::Tensor labels;   ///< int64, N
};

struct BatchOptions {
    std::int64_t batchSize = 128;
    /// S. Smaller images are centred on S × S; like the crop's padding, pixels beside them are 0 *before*
    /// normalisation, so they stand as −mean/deviation in the batch (torchvision's order: pad, then
    /// normalise).
    std::int64_t inputSize = 32;
    bool flip = false;            ///< mirror with probability one half
    std::int64_t cropPadding = 0; ///< random crop of the S × S image, padded by so many pixels; 0: off
    std::uint64_t seed = 0;       ///< of augmentation
    std::uint64_t epoch = 0;      ///< of augmentation
    std::int64_t firstBatch = 0;  ///< batches to skip (after a resume)
};

/// Batches of the images named by `indices`, in that order; the last one may be smaller.
/// Augmentation of an image depends on (seed, epoch, its index in the data set) alone.
/// One thread may use a stream. Its own thread stays a few batches ahead and starts no other threads.
class BatchStream {
public:
    /// `images` must outlive the stream. @throws Error(Config) when an image is larger than the input size,
    /// Error(Internal) for an index outside the set, images of another channel count than the set's, or
    /// options out of range
    BatchStream(const ImageSet& images, const DataSetInfo& info, std::vector<std::int64_t> indices,
                const BatchOptions& options);
    ~BatchStream(); ///< stops the thread and joins; waits for one batch at most
    BatchStream(const BatchStream&) = delete;
    BatchStream& operator=(const BatchStream&) = delete;

    /// Blocks until the next batch is ready; nothing after the last. Rethrows what the thread threw.
    std::optional<Batch> next();
    /// Batches of a whole epoch, the skipped ones included.
    std::int64_t batches() const { return batches_; }

private:
    Batch make(std::int64_t index) const;
    void fill(const std::stop_token& stop);
    void work(const std::stop_token& stop);

    const ImageSet& images_;
    std::vector<std::int64_t> indices_;
    BatchOptions options_;
    ImageWriter writer_;
    std::int64_t batches_ = 0;

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Batch> ready_;  ///< guarded by mutex_
    bool done_ = false;        ///< guarded by mutex_
    std::exception_ptr error_; ///< guarded by mutex_
    std::jthread worker_;      ///< last member: joined first
};

} // namespace pdqat
