// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches, prepared ahead of use on threads of their own.
#pragma once

#include "engine/api/config.h"
#include "engine/data/image_source.h"

#include <torch/types.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace pdqat::data {

struct Batch {
    std::int64_t index = 0;           ///< within the epoch, from 0
    torch::Tensor images;             ///< float32, N × C × S × S, channels-last, normalised; on any device
    torch::Tensor labels;             ///< int64, N; N may be 0 where every image was left out
    std::vector<std::string> leftOut; ///< why, for each image that could not be decoded, in order
};

struct BatchOptions {
    std::int64_t batchSize = 128;
    std::optional<Augmentation> augmentation; ///< none: images as they are, for measuring
    std::int64_t firstBatch = 0;              ///< batches to skip (after a resume)
    std::int64_t workers = 1;                 ///< threads; they change nothing but the speed
    CorruptImages corrupt = CorruptImages::Stop;
    bool pinned = false; ///< images in page-locked memory, which a GPU fetches on its own; needs CUDA
};

/// @throws Error(Internal) for options out of range or an index outside 0..count−1
void requireBatchOptions(const BatchOptions& options, const std::vector<std::int64_t>& indices,
                         std::int64_t count);

/// The batches of an epoch, one after the other. One thread may use it.
class BatchSource {
public:
    BatchSource() = default;
    virtual ~BatchSource() = default;
    BatchSource(const BatchSource&) = delete;
    BatchSource& operator=(const BatchSource&) = delete;

    /// May block until the next batch is ready; nothing after the last.
    virtual std::optional<Batch> next() = 0;
    /// Batches of a whole epoch, the skipped ones included.
    virtual std::int64_t batches() const = 0;
};

/// Batches of the images named by `indices`, in that order; the last one may be smaller, and so is one with
/// corrupt images that are skipped. Augmentation of an image depends on (seed, epoch, its index in the data
/// set) alone. One thread may use a stream. Its own threads stay a few batches ahead and start no others.
class BatchStream : public BatchSource {
public:
    /// `images` must outlive the stream. @throws Error(Internal) for an index outside the set or options out
    /// of range
    BatchStream(const ImageSource& images, std::vector<std::int64_t> indices, const BatchOptions& options);
    ~BatchStream() override; ///< stops the threads and joins; waits for one image each

    /// Blocks until the next batch is ready; nothing after the last. Rethrows what a thread threw, in the
    /// place of the batch that could not be made, and again at every further call.
    std::optional<Batch> next() override;
    std::int64_t batches() const override { return batches_; }

private:
    struct Work; ///< a batch in the making
    struct Part; ///< some images of one, for one thread

    void work(const std::stop_token& stop);
    std::optional<Part> claim(const std::stop_token& stop);
    void open();
    void prepare(Part& part, const std::stop_token& stop) const;
    void close(Part& part);
    bool isReady() const;

    const ImageSource& images_;
    std::vector<std::int64_t> indices_;
    BatchOptions options_;
    std::int64_t batches_ = 0, partSize_ = 0;

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Work> works_;            ///< guarded by mutex_; in order, the next to hand out first
    std::int64_t opened_ = 0;           ///< guarded by mutex_; index of the next batch to begin
    bool failed_ = false;               ///< guarded by mutex_
    std::vector<std::jthread> threads_; ///< last member: joined first
};

} // namespace pdqat::data
