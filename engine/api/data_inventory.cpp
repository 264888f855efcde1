// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lupdate finds texts in calls of translate().
#include "engine/api/data_inventory.h"

#include "engine/api/text.h"

#include <tuple>
#include <utility>

namespace pdqat {
namespace {

std::string digits(std::int64_t count) { return std::to_string(count); }

std::string example(std::int64_t count, const std::string& first) {
    return " (" + first + (count == 1 ? ")" : ", …)");
}

struct InventoryText {
    const DataInventory& inventory;
    Translate translate;
    std::vector<std::string> lines = {};

    void add(const std::string& text, const std::vector<std::string>& values, const std::string& end = {}) {
        lines.push_back(filled(text, values) + end);
    }

    std::string images(std::int64_t count) const {
        return filled(count == 1 ? translate("inventory", "%1 image") : translate("inventory", "%1 images"),
                      {digits(count)});
    }
    std::string files(std::int64_t count) const {
        return filled(count == 1 ? translate("inventory", "%1 file") : translate("inventory", "%1 files"),
                      {digits(count)});
    }
    std::string classes(std::int64_t count) const {
        return filled(count == 1 ? translate("inventory", "%1 class") : translate("inventory", "%1 classes"),
                      {digits(count)});
    }

    /// Folders have names of their own; classes of sets of fixed files are numbered.
    std::string className(const std::string& name) const {
        const std::string numbered = "class ";
        return inventory.set != "image-folder" && name.starts_with(numbered)
                   ? filled(translate("inventory", "class %1"), {name.substr(numbered.size())})
                   : name;
    }

    std::string balance(const PartInventory& part) const {
        const auto& [smallest, largest] = std::tie(part.smallest, part.largest);
        if (part.classes == 0)
            return {};
        if (smallest.images == largest.images)
            return filled(translate("inventory", ", %1 of %2"),
                          {classes(part.classes), images(smallest.images)});
        return filled(translate("inventory", ", %1 of %2 (%3) to %4 (%5)"),
                      {classes(part.classes), digits(smallest.images), className(smallest.name),
                       images(largest.images), className(largest.name)});
    }

    void addCount(const PartInventory& part) {
        if (part.read == part.found)
            add("%1: %2", {part.name, images(part.read)}, balance(part));
        else
            add(translate("inventory", "%1: %2 of %3 (the limit leaves the others)"),
                {part.name, digits(part.read), images(part.found)}, balance(part));
    }

    std::string leftOutText(const LeftOutFiles& found) const {
        switch (found.why) {
        case LeftOut::Suffix:
            return found.suffix.empty() ? translate("inventory", "%1 leaves out %2 without a suffix")
                                        : translate("inventory", "%1 leaves out %2 with the suffix %3");
        case LeftOut::Hidden:
            return translate("inventory", "%1 leaves out %2 as hidden: the name begins with a point");
        case LeftOut::Link:
            return translate("inventory",
                             "%1 leaves out %2 as links to folders, which are not followed, or to nothing");
        case LeftOut::Loose: return translate("inventory", "%1 leaves out %2 outside the class folders");
        case LeftOut::Unlabelled:
            return translate("inventory", "%1 leaves out %2 that the label file does not name");
        }
        return {};
    }

    std::string traitText(PictureTrait trait) const {
        switch (trait) {
        case PictureTrait::Rotated: return translate("inventory", "rotated by EXIF, which is not applied");
        case PictureTrait::Turned: return translate("inventory", "rotated by EXIF, and turned upright");
        case PictureTrait::Grey: return translate("inventory", "grey, and read as RGB");
        case PictureTrait::Cmyk: return translate("inventory", "CMYK, and read as RGB");
        case PictureTrait::SixteenBit: return translate("inventory", "of 16 bits, and read with 8");
        case PictureTrait::Undecodable: return translate("inventory", "such that no image can be decoded");
        }
        return {};
    }

    void addTrait(const PartInventory& part, const TraitFiles& found) {
        const auto of = part.lookedAt < part.read ? filled(translate("inventory", "%1 of %2 looked at"),
                                                           {digits(found.count), digits(part.lookedAt)})
                                                  : digits(found.count);
        add(found.count == 1 ? translate("inventory", "%1: %2 is %3")
                             : translate("inventory", "%1: %2 are %3"),
            {part.name, of, traitText(found.trait)}, example(found.count, found.first));
    }

    void addPart(const PartInventory& part) {
        addCount(part);
        if (part.missing > 0)
            add(translate("inventory", "%1 is short by %2: its files hold %3, the published set has %4"),
                {part.name, images(part.missing), digits(part.found), digits(part.found + part.missing)});
        for (const auto& found : part.leftOut)
            add(leftOutText(found), {part.name, files(found.count), found.suffix},
                example(found.count, found.first));
        for (const auto& found : part.traits)
            addTrait(part, found);
        if (part.duplicateNames > 0)
            add(part.duplicateNames == 1
                    ? translate("inventory", "%1: %2 has a file name that another class has too")
                    : translate("inventory", "%1: %2 have a file name that another class has too"),
                {part.name, images(part.duplicateNames)});
        if (!part.emptyClasses.empty())
            add(translate("inventory", "%1 has no image of %2: %3"),
                {part.name, classes(static_cast<std::int64_t>(part.emptyClasses.size())),
                 join(part.emptyClasses, ", ")});
    }

    void addWhole() {
        for (const auto& part : inventory.parts)
            addPart(part);
        if (inventory.namesInBoth > 0)
            add(inventory.namesInBoth == 1
                    ? translate("inventory", "%1 of val has the class and file name of a training image")
                    : translate("inventory", "%1 of val have the class and file name of a training image"),
                {images(inventory.namesInBoth)});
        add(translate("inventory", "split: %1 to train on, %2 to validate"),
            {digits(inventory.trainImages), digits(inventory.validationImages)});
        if (inventory.passedOver > 0)
            add(translate("inventory",
                          "passed over: %1 at the end of every epoch, too few for a batch of this "
                          "network"),
                {images(inventory.passedOver)});
    }
};

} // namespace

std::vector<std::string> inventoryLines(const DataInventory& inventory, Translate translate) {
    InventoryText text{inventory, std::move(translate)};
    if (inventory.taken())
        text.addWhole();
    return text.lines;
}

} // namespace pdqat
