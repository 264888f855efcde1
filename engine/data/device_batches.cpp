// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/device_batches.h"

#include "engine/data/image_writer.h"
#include "engine/data/normalisation.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace pdqat::data {
namespace {

torch::Tensor hostBytes(const std::vector<std::uint8_t>& bytes) {
    // Only read, and copied before the tensor goes.
    return at::from_blob(const_cast<std::uint8_t*>(bytes.data()), {static_cast<std::int64_t>(bytes.size())},
                         at::TensorOptions(at::kByte));
}

torch::Tensor normalisedBytes(const DataSetInfo& info) {
    const Normalisation normalisation(info);
    auto table = at::empty({info.channels, 256}, at::kFloat);
    for (std::int64_t c = 0; c < info.channels; ++c)
        std::copy(normalisation[c].begin(), normalisation[c].end(), table.data_ptr<float>() + c * 256);
    return table.flatten();
}

/// Values along one dimension of a batch: N × S × S × C.
torch::Tensor along(const torch::Tensor& values, std::int64_t dimension) {
    std::vector<std::int64_t> shape(4, 1);
    shape[static_cast<std::size_t>(dimension)] = values.size(0);
    return values.view(shape);
}

torch::Tensor isWithin(const torch::Tensor& place, std::int64_t size) {
    return place.ge(0).logical_and_(place.lt(size));
}

} // namespace

DeviceImages::DeviceImages(const ImageSet& images, const DataSetInfo& info, std::int64_t side,
                           const torch::Device& device)
    : device_(device),
      channels_(images.channels),
      height_(images.height),
      width_(images.width),
      side_(side),
      pixels_(hostBytes(images.pixels).to(device, at::kByte, false, true)),
      labels_(hostBytes(images.labels).to(device, at::kLong)),
      normalised_(normalisedBytes(info).to(device)),
      view_(at::arange(side, at::TensorOptions(at::kLong).device(device))),
      channel_(at::arange(images.channels, at::TensorOptions(at::kLong).device(device))) {
    if (height_ > side || width_ > side)
        throw Error(ErrorKind::Internal, info.name, "the images are larger than the network's input");
}

torch::Tensor DeviceImages::prepare(const torch::Tensor& which, const torch::Tensor& firstRow,
                                    const torch::Tensor& firstColumn, const torch::Tensor& step) const {
    const auto rows = along(firstRow, 0) + along(view_, 1);
    const auto columns = along(firstColumn, 0) + along(step, 0) * along(view_, 2);
    const auto outside = isWithin(rows, height_).logical_and(isWithin(columns, width_)).logical_not_();
    const auto planes = along(which, 0) * channels_ + along(channel_, 3);
    const auto places =
        (planes * height_ + rows.clamp(0, height_ - 1)) * width_ + columns.clamp(0, width_ - 1);
    // Everything here is queued on the device: no size depends on a value.
    const auto bytes =
        pixels_.index_select(0, places.flatten()).view(places.sizes()).masked_fill_(outside, 0);
    const auto entries = bytes.to(at::kLong).add_(along(channel_, 3), 256);
    return normalised_.index_select(0, entries.flatten()).view(places.sizes()).permute({0, 3, 1, 2});
}

torch::Tensor DeviceImages::plan(const std::vector<std::int64_t>& indices,
                                 const std::optional<Augmentation>& augmentation) const {
    const auto count = static_cast<std::int64_t>(indices.size());
    const auto top = (side_ - height_) / 2, left = (side_ - width_) / 2;
    auto plan = at::empty({4, count}, at::TensorOptions(at::kLong).pinned_memory(device_.is_cuda()));
    auto* entry = plan.data_ptr<std::int64_t>();
    for (const auto image : indices) {
        const auto placement = augmentation ? randomPlacement(augmentation->seed, augmentation->epoch, image,
                                                              augmentation->flip, augmentation->cropPadding)
                                            : Placement{};
        entry[0] = image;
        entry[count] = placement.down - top;
        entry[2 * count] = placement.mirrored ? side_ - 1 - placement.right - left : placement.right - left;
        entry[3 * count] = placement.mirrored ? -1 : 1;
        ++entry;
    }
    return plan;
}

DeviceBatches::DeviceBatches(const DeviceImages& images, const std::vector<std::int64_t>& indices,
                             const BatchOptions& options)
    : images_(images), batchSize_(options.batchSize), next_(options.firstBatch) {
    requireBatchOptions(options, indices, images.count());
    batches_ = (static_cast<std::int64_t>(indices.size()) + batchSize_ - 1) / batchSize_;
    plan_ = images.plan(indices, options.augmentation).to(images.device(), true);
}

std::optional<Batch> DeviceBatches::next() {
    if (next_ >= batches_)
        return {};
    const auto first = next_ * batchSize_;
    const auto part = plan_.narrow(1, first, std::min(batchSize_, plan_.size(1) - first));
    const auto which = part[0];
    return Batch{next_++, images_.prepare(which, part[1], part[2], part[3]), images_.labels(which), {}};
}

} // namespace pdqat::data
