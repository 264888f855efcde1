// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/data_inventory.h"

#include "engine/api/text.h"

#include <tuple>

namespace pdqat {
namespace {

std::string counted(std::int64_t count, const std::string& singular, const std::string& more) {
    return std::to_string(count) + ' ' + (count == 1 ? singular : more);
}

std::string images(std::int64_t count) { return counted(count, "image", "images"); }
std::string files(std::int64_t count) { return counted(count, "file", "files"); }

std::string example(std::int64_t count, const std::string& first) {
    return count == 1 ? " (" + first + ')' : " (" + first + ", …)";
}

std::string balance(const PartInventory& part) {
    const auto& [smallest, largest] = std::tie(part.smallest, part.largest);
    if (part.classes == 0)
        return {};
    const auto classes = ", " + counted(part.classes, "class", "classes") + " of ";
    if (smallest.images == largest.images)
        return classes + images(smallest.images);
    return classes + std::to_string(smallest.images) + " (" + smallest.name + ") to " +
           images(largest.images) + " (" + largest.name + ')';
}

std::string countLine(const PartInventory& part) {
    if (part.read == part.found)
        return part.name + ": " + images(part.read) + balance(part);
    return part.name + ": " + std::to_string(part.read) + " of " + images(part.found) +
           " (the limit leaves the others)" + balance(part);
}

std::string leftOutLine(const PartInventory& part, const LeftOutFiles& found) {
    const auto start = part.name + " leaves out " + files(found.count);
    const auto end = example(found.count, found.first);
    switch (found.why) {
    case LeftOut::Suffix:
        return start + (found.suffix.empty() ? " without a suffix" : " with the suffix " + found.suffix) +
               end;
    case LeftOut::Hidden: return start + " as hidden: the name begins with a point" + end;
    case LeftOut::Link: return start + " behind linked folders, which are not followed" + end;
    case LeftOut::Loose: return start + " outside the class folders" + end;
    case LeftOut::Unlabelled: return start + " that the label file does not name" + end;
    }
    return {};
}

std::string traitText(PictureTrait trait) {
    switch (trait) {
    case PictureTrait::Rotated: return "rotated by EXIF, which is not applied";
    case PictureTrait::Turned: return "rotated by EXIF, and turned upright";
    case PictureTrait::Grey: return "grey, and read as RGB";
    case PictureTrait::Cmyk: return "CMYK, and read as RGB";
    case PictureTrait::SixteenBit: return "of 16 bits, and read with 8";
    case PictureTrait::Undecodable: return "such that no image can be decoded";
    }
    return {};
}

std::string traitLine(const PartInventory& part, const TraitFiles& found) {
    const auto of = part.lookedAt < part.read
                        ? std::to_string(found.count) + " of " + std::to_string(part.lookedAt) + " looked at"
                        : std::to_string(found.count);
    return part.name + ": " + of + (found.count == 1 ? " is " : " are ") + traitText(found.trait) +
           example(found.count, found.first);
}

void addPart(std::vector<std::string>& lines, const PartInventory& part) {
    lines.push_back(countLine(part));
    if (part.missing > 0)
        lines.push_back(part.name + " is short by " + images(part.missing) + ": its files hold " +
                        std::to_string(part.found) + ", the published set has " +
                        std::to_string(part.found + part.missing));
    for (const auto& found : part.leftOut)
        lines.push_back(leftOutLine(part, found));
    for (const auto& found : part.traits)
        lines.push_back(traitLine(part, found));
    if (part.duplicateNames > 0)
        lines.push_back(part.name + ": " + counted(part.duplicateNames, "image has", "images have") +
                        " a file name that another class has too");
    if (!part.emptyClasses.empty())
        lines.push_back(part.name + " has no image of " +
                        counted(static_cast<std::int64_t>(part.emptyClasses.size()), "class", "classes") +
                        ": " + join(part.emptyClasses, ", "));
}

} // namespace

std::vector<std::string> inventoryLines(const DataInventory& inventory) {
    std::vector<std::string> lines;
    if (!inventory.taken())
        return lines;
    for (const auto& part : inventory.parts)
        addPart(lines, part);
    if (inventory.namesInBoth > 0)
        lines.push_back(images(inventory.namesInBoth) + " of val " +
                        (inventory.namesInBoth == 1 ? "has" : "have") +
                        " the class and file name of a training image");
    lines.push_back("split: " + std::to_string(inventory.trainImages) + " to train on, " +
                    std::to_string(inventory.validationImages) + " to validate");
    if (inventory.passedOver > 0)
        lines.push_back("passed over: " + images(inventory.passedOver) +
                        " at the end of every epoch, too few for a batch of this network");
    return lines;
}

} // namespace pdqat
