// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to what the network sees: (byte / 255 − mean) / deviation in float32, as a table.
#pragma once

#include "engine/data/data_set.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace pdqat::data {

class Normalisation {
public:
    explicit Normalisation(const DataSetInfo& info) {
        for (std::size_t c = 0; c < static_cast<std::size_t>(info.channels); ++c)
            for (std::size_t byte = 0; byte < 256; ++byte)
                table_[c][byte] = (static_cast<float>(byte) / 255.0f - info.mean[c]) / info.deviation[c];
    }

    /// The 256 values of a channel, by byte.
    const std::array<float, 256>& operator[](std::int64_t channel) const {
        return table_[static_cast<std::size_t>(channel)];
    }

private:
    std::array<std::array<float, 256>, 3> table_{};
};

} // namespace pdqat::data
