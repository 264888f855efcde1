// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_trade_offs.h"

namespace pdqat::fake {
namespace {

TradeOffArm armOf(ArmKind kind, int kept, double kilobytes, double accuracy, Criterion by = {}) {
    TradeOffArm arm;
    arm.kind = kind;
    arm.by = by;
    arm.kept = kept;
    arm.bits = 2;
    arm.layers = kept;
    arm.costs[CostUnit::Bytes] = 1e3 * kilobytes;
    arm.costs[CostUnit::Bops] = 4e6 * kilobytes;
    arm.accuracy = {accuracy, accuracy - 0.5, accuracy + 0.5, 4};
    arm.planned = 4;
    for (int seed = 1; seed <= 4; ++seed) {
        arm.bySeed[seed] = accuracy + 0.2 * (seed - 2.5);
        arm.runs[seed] = std::to_string(kept) + "-" + std::to_string(seed);
    }
    return arm;
}

} // namespace

TradeOff tradeOffOf(const std::string& sweep) {
    TradeOff study;
    study.sweep = sweep;
    study.title = "Trade-off: " + sweep;
    study.arms = {armOf(ArmKind::Chosen, 0, 40, 78), armOf(ArmKind::Chosen, 2, 50, 82),
                  armOf(ArmKind::Chosen, 8, 90, 83),
                  armOf(ArmKind::Control, 2, 52, 80, {RankBy::Random, Per::None, 1})};
    study.planned = study.finished = 16;
    const TradeOffChoice choice{1, true, BesideChoice{0, {4, 3, 5, 4}}, BesideChoice{2, {-1, -2.5, 0.5, 4}},
                                BesideChoice{3, {2, 1, 3, 4}}};
    study.fronts = {{CostUnit::Bytes, {0, 1, 2}, choice}, {CostUnit::Bops, {0, 1, 2}, choice}};
    return study;
}

void FakeTradeOffs::find(const QString& sweep) {
    asked << sweep;
    if (!refusal.isEmpty())
        return void(Q_EMIT failed(sweep, refusal));
    answer.sweep = sweep.toStdString();
    Q_EMIT found(answer);
}

} // namespace pdqat::fake
