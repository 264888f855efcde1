// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/val_labels.h"

#include "engine/api/error.h"

#include <algorithm>
#include <fstream>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

constexpr auto separators = " \t,\r";

/// Takes the next word off the line.
std::string nextWord(std::string& line) {
    line.erase(0, std::min(line.find_first_not_of(separators), line.size()));
    const auto end = std::min(line.find_first_of(separators), line.size());
    auto word = line.substr(0, end);
    line.erase(0, end);
    return word;
}

} // namespace

fs::path findValLabels(const fs::path& folder, const std::vector<std::string>& classes) {
    if (std::any_of(classes.begin(), classes.end(),
                    [&](const auto& name) { return fs::is_directory(folder / "val" / name); }))
        return {};
    for (const auto* name :
         {"val_labels.txt", "val_labels.csv", "LOC_val_solution.csv", "val/val_annotations.txt"})
        if (fs::is_regular_file(folder / name))
            return folder / name;
    return {};
}

ValLabels readValLabels(const fs::path& file, const std::vector<std::string>& classes) {
    std::ifstream stream(file);
    ValLabels labels;
    std::string line;
    for (std::int64_t number = 1; std::getline(stream, line); ++number) {
        const auto image = nextWord(line), name = nextWord(line);
        if (image.empty())
            continue;
        const auto found = std::lower_bound(classes.begin(), classes.end(), name);
        if (found != classes.end() && *found == name)
            labels[fs::path(image).stem().string()] = static_cast<std::uint32_t>(found - classes.begin());
        else if (number > 1)
            throw Error(ErrorKind::Data, file.string() + ", line " + std::to_string(number),
                        '"' + name + "\" is not a class folder of train",
                        "Each line is an image's file name and the name of its class folder");
    }
    if (labels.empty())
        throw Error(ErrorKind::Data, file.string(), "names no image, or cannot be read",
                    "Each line is an image's file name and the name of its class folder");
    return labels;
}

} // namespace pdqat::data
