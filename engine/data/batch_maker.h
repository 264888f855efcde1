// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the batches of a run are made: on the host, or on the device that uses them.
#pragma once

#include "engine/data/batches.h"
#include "engine/data/data_set.h"
#include "engine/data/device_batches.h"

#include <map>
#include <memory>

namespace pdqat::data {

/// Where the bytes of images in memory are kept beside the host.
enum class Residence { Host, Device };

class BatchMaker {
public:
    /// Residence::Device where the device is a GPU.
    BatchMaker(const DataSet& data, const torch::Device& device);
    /// Copies sets that need no more than placing and normalising to the device, for Residence::Device.
    /// `data` must outlive it.
    BatchMaker(const DataSet& data, const torch::Device& device, Residence residence);

    /// Batches of one of the data set's sources. The same values wherever they are made. @throws as
    /// BatchStream
    std::unique_ptr<BatchSource> open(const ImageSource& images, std::vector<std::int64_t> indices,
                                      BatchOptions options) const;

private:
    torch::Device device_;
    std::map<const ImageSource*, DeviceImages> resident_;
};

} // namespace pdqat::data
