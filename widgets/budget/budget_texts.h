// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the page Budget: what networks cost, lose and reach.
#pragma once

#include "engine/api/measured_network.h"

#include <QString>

#include <vector>

namespace pdqat::ui {

/// "33.0 kB", "640 MBOP", "1.05 ms".
QString costText(CostUnit unit, double amount);
/// "all at 4 bit", "mixed: by lambda, bytes<=33000".
QString networkText(const MeasuredNetwork& network);
/// The same where there is little room: "4 bit", "by lambda".
QString shortNetworkText(const MeasuredNetwork& network);

/// What is to be known of the losses, as caveatText() has it.
QString caveatOf(const AllocationTable& table);

/// Where times come from, and how far they add up, as latencyText() has it.
QString timesText(const AllocationTable& table);

/// A row of the comparison.
struct ComparedNetwork {
    QString name;
    Allocation at;
    std::vector<LayerBits> bits;
};
/// A table in HTML: the choice, all layers at one width, and mixed ones that were trained; each with what is
/// predicted and what was measured.
QString comparisonHtml(const ComparedNetwork& choice, const std::vector<ComparedNetwork>& uniform,
                       const std::vector<MeasuredNetwork>& measured, bool timed);

} // namespace pdqat::ui
