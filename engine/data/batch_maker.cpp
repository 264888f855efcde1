// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/batch_maker.h"

#include <utility>

namespace pdqat::data {

BatchMaker::BatchMaker(const DataSet& data, const torch::Device& device)
    : BatchMaker(data, device, device.is_cpu() ? Residence::Host : Residence::Device) {}

BatchMaker::BatchMaker(const DataSet& data, const torch::Device& device, Residence residence)
    : device_(device) {
    if (residence == Residence::Host)
        return;
    for (const auto* images : {data.train.get(), data.test.get()})
        if (const auto* bytes = images->bytes())
            resident_.try_emplace(images, *bytes, data.info, images->side(), device);
}

std::unique_ptr<BatchSource> BatchMaker::open(const ImageSource& images, std::vector<std::int64_t> indices,
                                              BatchOptions options) const {
    if (const auto found = resident_.find(&images); found != resident_.end())
        return std::make_unique<DeviceBatches>(found->second, indices, options);
    options.pinned = device_.is_cuda();
    return std::make_unique<BatchStream>(images, std::move(indices), options);
}

} // namespace pdqat::data
