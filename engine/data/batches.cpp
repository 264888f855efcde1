// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/batches.h"

#include "engine/api/error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace pdqat {
namespace {

constexpr std::size_t batchesAhead = 4;

void require(bool holds, const char* problem) {
    if (!holds)
        throw Error(ErrorKind::Internal, "batches", problem);
}

BatchOptions checked(const ImageSet& images, const DataSetInfo& info,
                     const std::vector<std::int64_t>& indices, const BatchOptions& options) {
    require(images.channels == info.channels, "the images' channels are not those of the data set");
    require(options.batchSize > 0, "the batch size is not positive");
    require(options.cropPadding >= 0, "the crop padding is negative");
    require(options.firstBatch >= 0, "the first batch is negative");
    require(std::all_of(indices.begin(), indices.end(), [&](auto i) { return i >= 0 && i < images.count; }),
            "an index lies outside the data set");
    return options;
}

} // namespace

BatchStream::BatchStream(const ImageSet& images, const DataSetInfo& info, std::vector<std::int64_t> indices,
                         const BatchOptions& options)
    : images_(images),
      indices_(std::move(indices)),
      options_(checked(images, info, indices_, options)),
      writer_(images, info, options.inputSize) {
    const auto count = static_cast<std::int64_t>(indices_.size());
    batches_ = (count + options_.batchSize - 1) / options_.batchSize;
    worker_ = std::jthread([this](const std::stop_token& stop) { work(stop); });
}

BatchStream::~BatchStream() = default;

std::optional<Batch> BatchStream::next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !ready_.empty() || done_; });
    if (ready_.empty()) {
        if (error_)
            std::rethrow_exception(error_);
        return {};
    }
    auto batch = std::move(ready_.front());
    ready_.pop_front();
    changed_.notify_all();
    return batch;
}

Batch BatchStream::make(std::int64_t index) const {
    const auto first = index * options_.batchSize;
    const auto count = std::min(options_.batchSize, static_cast<std::int64_t>(indices_.size()) - first);
    const auto side = options_.inputSize;
    // Nothing here may start LibTorch's own threads: two pools would fight for the cores.
    Batch batch{index,
                at::empty({count, images_.channels, side, side},
                          at::TensorOptions(at::kFloat).memory_format(at::MemoryFormat::ChannelsLast)),
                at::empty({count}, at::kLong)};
    auto* pixels = batch.images.data_ptr<float>();
    auto* labels = batch.labels.data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < count; ++i, pixels += images_.channels * side * side) {
        const auto image = indices_[static_cast<std::size_t>(first + i)];
        writer_.write(
            image, randomPlacement(options_.seed, options_.epoch, image, options_.flip, options_.cropPadding),
            pixels);
        labels[i] = images_.labels[static_cast<std::size_t>(image)];
    }
    return batch;
}

void BatchStream::fill(const std::stop_token& stop) {
    for (auto index = options_.firstBatch; index < batches_; ++index) {
        auto batch = make(index);
        std::unique_lock lock(mutex_);
        if (!changed_.wait(lock, stop, [this] { return ready_.size() < batchesAhead; }))
            return;
        ready_.push_back(std::move(batch));
        changed_.notify_all();
    }
}

void BatchStream::work(const std::stop_token& stop) {
    std::exception_ptr error;
    try {
        fill(stop);
    } catch (...) {
        error = std::current_exception();
    }
    const std::lock_guard lock(mutex_);
    error_ = error;
    done_ = true;
    changed_.notify_all();
}

} // namespace pdqat
