// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_picture.h"

#include "widgets/basics/texts.h"
#include "widgets/plots/palette.h"

#include <algorithm>

namespace pdqat::ui {

QColor RankingShown::color(const std::string& layer, Ground ground) const {
    const auto depth = std::ranges::find(layers, layer) - layers.begin();
    return layerColor(static_cast<int>(depth), static_cast<int>(layers.size()), ground);
}

RankingPicture::RankingPicture(std::shared_ptr<const RankingShown> shown, const QString& title)
    : shown_(std::move(shown)), about_(shown_->about) {
    about_.title = title;
    about_.notes << toQt(pdqat::verdictText(shown_->verdict)); // in English in every language, as files are
}

} // namespace pdqat::ui
