// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches made where they are used: the images' bytes lie on the device, which places and normalises them.
#pragma once

#include "engine/data/batches.h"
#include "engine/data/data_set.h"
#include "engine/data/image_set.h"

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace pdqat::data {

/// A set of small images on a device, as bytes, with its labels and its normalisation.
class DeviceImages {
public:
    /// Copies the set to the device. @param side S, pixels a side of the prepared image
    /// @throws Error(Internal) for images larger than `side`
    DeviceImages(const ImageSet& images, const DataSetInfo& info, std::int64_t side,
                 const torch::Device& device);

    std::int64_t count() const { return labels_.size(0); }
    const torch::Device& device() const { return device_; }

    /// Images named by `which`, prepared: N × C × S × S float32, channels-last.
    /// @param which, firstRow, firstColumn, step  N (int64), on the device: view row y shows image row
    ///        firstRow + y, view column x image column firstColumn + step · x; outside the image is 0
    torch::Tensor prepare(const torch::Tensor& which, const torch::Tensor& firstRow,
                          const torch::Tensor& firstColumn, const torch::Tensor& step) const;
    torch::Tensor labels(const torch::Tensor& which) const { return labels_.index_select(0, which); }

    /// Rows: which, firstRow, firstColumn, step, of all images in order, as prepare() takes them. On the
    /// host.
    torch::Tensor plan(const std::vector<std::int64_t>& indices,
                       const std::optional<Augmentation>& augmentation) const;

private:
    torch::Device device_;
    std::int64_t channels_, height_, width_, side_;
    torch::Tensor pixels_;     ///< uint8, flat: image, channel, row, column
    torch::Tensor labels_;     ///< int64
    torch::Tensor normalised_; ///< float32, flat: channel, byte
    torch::Tensor view_;       ///< int64, 0..S−1
    torch::Tensor channel_;    ///< int64, 0..C−1
};

/// The same batches as BatchStream's over the same images, bit for bit, on the images' device. One small
/// transfer when it is made, none afterwards.
class DeviceBatches : public BatchSource {
public:
    /// `images` must outlive it. @throws as BatchStream
    DeviceBatches(const DeviceImages& images, const std::vector<std::int64_t>& indices,
                  const BatchOptions& options);

    std::optional<Batch> next() override;
    std::int64_t batches() const override { return batches_; }

private:
    const DeviceImages& images_;
    std::int64_t batchSize_, next_, batches_;
    torch::Tensor plan_;
};

} // namespace pdqat::data
