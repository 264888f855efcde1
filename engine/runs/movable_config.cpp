// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/movable_config.h"

#include "engine/api/networks.h"
#include "engine/networks/model_file.h"

namespace pdqat::runs {

RunConfig movableConfig(const std::filesystem::path& library, RunConfig config) {
    if (!config.data.path.empty())
        config.data.path = std::filesystem::absolute(config.data.path).lexically_normal().string();
    if (config.network.name == onnxNetwork)
        config.network.file = networks::keepModelFile(library, config.network.file);
    return config;
}

} // namespace pdqat::runs
