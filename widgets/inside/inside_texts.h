// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was found inside a network, in the current language and locale.
#pragma once

#include "engine/api/insight.h"

#include <QString>

namespace pdqat::ui {

enum class LayerPart { Weights, Inputs };

/// "validation images"
QString imagesText(Split split);
/// What it is of: checkpoint, epoch, images.
QString measuredText(const Insight& insight);
/// How many levels the layer uses at that width, and how much lies on the outermost ones.
QString levelSentences(const LayerInsight& layer, int bits);
/// Which class that width costs most, what is mistaken for what, and which changes chance could make.
QString classSentences(const Insight& insight, int bits);
/// In percentage points, with sign; "–" for NaN.
QString changeText(double change);

/// A change of one class's accuracy that two networks which are alike show in 5 % of the cases, by the normal
/// approximation of two independent shares; NaN without images. As they see the same images, it is an upper
/// bound.
double chanceOf(const Confusion& low, const Confusion& full, std::size_t trueClass);
/// Those whose accuracy the width costs most (without 32 bit: the least accurate), worst first.
std::vector<std::size_t> worstClasses(const Insight& insight, int bits);

} // namespace pdqat::ui
