// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/batches.h"

#include "engine/data/corrupt_image.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>
#include <iterator>
#include <limits>
#include <utility>

namespace pdqat::data {
namespace {

/// Batches made or in the making.
constexpr std::size_t batchesAhead = 5;
constexpr std::int64_t nowhere = std::numeric_limits<std::int64_t>::max();

void require(bool holds, const char* problem) {
    if (!holds)
        throw Error(ErrorKind::Internal, "batches", problem);
}

struct LeftOut {
    std::int64_t position; ///< in the batch
    std::string why;
};

/// Moves the images that remain together.
void closeGaps(Batch& batch, std::vector<LeftOut> leftOut) {
    std::sort(leftOut.begin(), leftOut.end(), [](auto& a, auto& b) { return a.position < b.position; });
    const auto count = batch.labels.size(0);
    const auto size = batch.images.numel() / count;
    auto* pixels = batch.images.data_ptr<float>();
    auto* labels = batch.labels.data_ptr<std::int64_t>();
    std::int64_t kept = 0;
    auto gap = leftOut.begin();
    for (std::int64_t i = 0; i < count; ++i) {
        if (gap != leftOut.end() && gap->position == i) {
            batch.leftOut.push_back(std::move(gap++->why));
            continue;
        }
        if (kept != i)
            std::memcpy(pixels + kept * size, pixels + i * size,
                        static_cast<std::size_t>(size) * sizeof(float));
        labels[kept++] = labels[i];
    }
    batch.images = batch.images.narrow(0, 0, kept);
    batch.labels = batch.labels.narrow(0, 0, kept);
}

} // namespace

void requireBatchOptions(const BatchOptions& options, const std::vector<std::int64_t>& indices,
                         std::int64_t count) {
    require(options.batchSize > 0, "the batch size is not positive");
    require(!options.augmentation || options.augmentation->cropPadding >= 0, "the crop padding is negative");
    require(options.firstBatch >= 0, "the first batch is negative");
    require(options.workers > 0, "the number of workers is not positive");
    require(std::all_of(indices.begin(), indices.end(), [&](auto i) { return i >= 0 && i < count; }),
            "an index lies outside the data set");
}

struct BatchStream::Work {
    Batch batch;
    std::int64_t first = 0, count = 0;    ///< its images in the list of indices
    std::int64_t claimed = 0, closed = 0; ///< images of it
    std::vector<LeftOut> leftOut;
    std::exception_ptr error;
    std::int64_t errorAt = nowhere; ///< the part that it belongs to: the first counts
};

struct BatchStream::Part {
    Work& work;
    std::int64_t begin, end; ///< positions in the batch
    std::vector<LeftOut> leftOut{};
    std::exception_ptr error{};
};

BatchStream::BatchStream(const ImageSource& images, std::vector<std::int64_t> indices,
                         const BatchOptions& options)
    : images_(images), indices_(std::move(indices)), options_(options), opened_(options.firstBatch) {
    requireBatchOptions(options_, indices_, images_.count());
    const auto count = static_cast<std::int64_t>(indices_.size());
    batches_ = (count + options_.batchSize - 1) / options_.batchSize;
    // One thread takes a batch at once; several share each, so that the first is ready early.
    partSize_ =
        options_.workers == 1 ? options_.batchSize : std::max<std::int64_t>(1, options_.batchSize / 64);
    for (std::int64_t i = 0; i < options_.workers; ++i)
        threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

BatchStream::~BatchStream() {
    for (auto& thread : threads_)
        thread.request_stop();
}

bool BatchStream::isReady() const {
    const auto& work = works_.front();
    return work.closed == work.claimed && (work.claimed == work.count || work.error);
}

std::optional<Batch> BatchStream::next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return works_.empty() ? opened_ >= batches_ : isReady(); });
    if (works_.empty())
        return {};
    if (works_.front().error)
        std::rethrow_exception(works_.front().error);
    auto done = std::move(works_.front());
    works_.pop_front();
    changed_.notify_all();
    lock.unlock();
    if (!done.leftOut.empty())
        closeGaps(done.batch, std::move(done.leftOut));
    return std::move(done.batch);
}

/// Begins the next batch. A failure belongs to the batch.
void BatchStream::open() {
    auto& work = works_.emplace_back();
    work.batch.index = opened_++;
    work.first = work.batch.index * options_.batchSize;
    work.count = std::min(options_.batchSize, static_cast<std::int64_t>(indices_.size()) - work.first);
    const auto side = images_.side();
    try {
        // Nothing on these threads may start LibTorch's own: two pools would fight for the cores.
        work.batch.images = at::empty({work.count, images_.channels(), side, side},
                                      at::TensorOptions(at::kFloat)
                                          .memory_format(at::MemoryFormat::ChannelsLast)
                                          .pinned_memory(options_.pinned));
        work.batch.labels =
            at::empty({work.count}, at::TensorOptions(at::kLong).pinned_memory(options_.pinned));
    } catch (...) {
        work.error = std::current_exception();
        failed_ = true;
    }
}

std::optional<BatchStream::Part> BatchStream::claim(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    const auto isBegun = [this] { return !works_.empty() && works_.back().claimed < works_.back().count; };
    const auto isAllClaimed = [&] { return failed_ || (opened_ >= batches_ && !isBegun()); };
    if (!changed_.wait(lock, stop,
                       [&] { return isAllClaimed() || isBegun() || works_.size() < batchesAhead; }))
        return {};
    if (!isAllClaimed() && !isBegun())
        open();
    if (isAllClaimed()) {
        changed_.notify_all();
        return {};
    }
    auto& work = works_.back();
    Part part{work, work.claimed, std::min(work.claimed + partSize_, work.count)};
    work.claimed = part.end;
    return part;
}

void BatchStream::prepare(Part& part, const std::stop_token& stop) const {
    const auto& batch = part.work.batch;
    const auto size = batch.images.numel() / part.work.count;
    for (auto i = part.begin; i < part.end && !stop.stop_requested(); ++i) {
        const auto image = indices_[static_cast<std::size_t>(part.work.first + i)];
        batch.labels.data_ptr<std::int64_t>()[i] = images_.label(image);
        try {
            images_.write(image, options_.augmentation, batch.images.data_ptr<float>() + i * size);
        } catch (const CorruptImage& error) {
            if (options_.corrupt == CorruptImages::Stop)
                throw;
            part.leftOut.push_back({i, error.where() + ": " + error.problem() + ", and is left out."});
        }
    }
}

void BatchStream::close(Part& part) {
    const std::lock_guard lock(mutex_);
    auto& work = part.work;
    work.closed += part.end - part.begin;
    std::move(part.leftOut.begin(), part.leftOut.end(), std::back_inserter(work.leftOut));
    if (part.error && part.begin < work.errorAt) {
        work.error = part.error;
        work.errorAt = part.begin;
        failed_ = true;
    }
    changed_.notify_all();
}

void BatchStream::work(const std::stop_token& stop) {
    while (auto part = claim(stop)) {
        try {
            prepare(*part, stop);
        } catch (...) {
            part->error = std::current_exception();
        }
        close(*part);
    }
}

} // namespace pdqat::data
