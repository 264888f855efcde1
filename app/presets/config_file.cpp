// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presets/config_file.h"

#include "engine/api/error.h"

#include <fstream>
#include <iterator>

namespace pdqat {

std::string readConfigFile(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad())
        throw Error(ErrorKind::Config, file, "the configuration cannot be read",
                    "pdqat config template writes one to start from");
    return text;
}

} // namespace pdqat
