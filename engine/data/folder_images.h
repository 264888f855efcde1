// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of photographs as a source: decoded when a batch wants them, never whole in memory.
#pragma once

#include "engine/data/image_folder.h"
#include "engine/data/image_source.h"
#include "engine/data/normalisation.h"

namespace pdqat::data {

/// Training: random crop scaled to S × S, perhaps mirrored. Measuring: the shorter side scaled to S ·
/// 256/224, the centre of S × S.
class FolderImages : public ImageSource {
public:
    FolderImages(ImageList images, const DataSetInfo& info, std::int64_t side, ExifRotation exif);

    std::int64_t count() const override { return images_.count(); }
    std::int64_t channels() const override { return 3; }
    std::int64_t side() const override { return side_; }
    std::int64_t label(std::int64_t image) const override { return images_.label(image); }
    void write(std::int64_t image, const std::optional<Augmentation>& augmentation, float* to) const override;

private:
    void writeNormalised(const std::uint8_t* rgb, bool mirrored, float* to) const;

    ImageList images_;
    std::int64_t side_;
    ExifRotation exif_;
    Normalisation normalised_;
};

} // namespace pdqat::data
