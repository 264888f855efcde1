// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/same_data.h"

#include "engine/api/error.h"
#include "engine/api/text.h"

namespace pdqat::session {
namespace {

/// "train 60, test 12"
std::string imagesByPart(const DataInventory& inventory) {
    std::vector<std::string> counts;
    for (const auto& part : inventory.parts)
        counts.push_back(part.name + ' ' + std::to_string(part.read));
    return join(counts, ", ");
}

std::string imagesInAll(const DataInventory& inventory) {
    std::int64_t images = 0;
    for (const auto& part : inventory.parts)
        images += part.read;
    return std::to_string(images);
}

void requireSame(const std::string& before, const std::string& now, const std::string& folder) {
    if (before != now)
        throw Error(ErrorKind::Data, folder,
                    "holds other images than when the run began: " + now + " now, " + before + " then",
                    "Put the folder back as it was, or train a new run");
}

} // namespace

void requireSameData(const RunEnvironment& before, const DataInventory& now) {
    for (const auto& session : before.sessions)
        if (session.inventory.taken())
            requireSame(imagesByPart(session.inventory), imagesByPart(now), now.folder);
        else if (!session.data.listing.empty()) // a folder of images: a file is one
            requireSame(std::to_string(session.data.fileCount), imagesInAll(now), now.folder);
}

} // namespace pdqat::session
