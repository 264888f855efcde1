// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/data_files.h"

#include "engine/api/text.h"
#include "engine/data/tar_archive.h"

#include <algorithm>
#include <map>

namespace pdqat::data {

std::string howToGet(const DataSetInfo& info) {
    const auto fetched =
        info.publication.files.empty() ? "" : "pdqat data fetch " + info.name + " [--to FOLDER], or ";
    return "To get " + info.name + ": " + fetched + info.obtain +
           ", or set data.path to the folder that has it";
}

PartInventory countedPart(std::string name, std::span<const std::uint8_t> labels, std::int64_t found,
                          std::int64_t published) {
    PartInventory part;
    part.name = std::move(name);
    part.found = found;
    part.read = static_cast<std::int64_t>(labels.size());
    part.missing = std::max<std::int64_t>(0, published - found);
    std::map<int, std::int64_t> sizes;
    for (const auto label : labels)
        ++sizes[label];
    part.classes = static_cast<std::int64_t>(sizes.size());
    const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto [smallest, largest] = std::minmax_element(sizes.begin(), sizes.end(), less);
    if (!sizes.empty()) {
        part.smallest = {"class " + std::to_string(smallest->first), smallest->second};
        part.largest = {"class " + std::to_string(largest->first), largest->second};
    }
    return part;
}

void requireNoneMissing(const std::vector<std::string>& missing, const std::filesystem::path& folder,
                        const DataSetInfo& info) {
    if (missing.empty())
        return;
    std::error_code failure;
    const bool there = std::filesystem::exists(folder, failure) || fileOnDisk(folder) != folder;
    throw Error(ErrorKind::Data, folder.string(),
                there ? "the data set " + info.name + " is not complete, missing: " + join(missing, ", ")
                      : "there is no such folder, expected the files of " + info.name,
                howToGet(info));
}

void requireLabels(std::span<const std::uint8_t> labels, const ByteFile& file, const DataSetInfo& info) {
    const auto bad = std::find_if(labels.begin(), labels.end(), [&](auto l) { return l >= info.classes; });
    if (bad != labels.end())
        file.refuse("image " + std::to_string(bad - labels.begin()) + " has the label " +
                    std::to_string(*bad) + ", expected 0 to " + std::to_string(info.classes - 1));
}

} // namespace pdqat::data
