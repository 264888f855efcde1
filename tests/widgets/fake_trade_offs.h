// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trade-offs that only pretend: they answer at once what a test sets up.
#pragma once

#include "widgets/tradeoff/trade_off_service.h"

namespace pdqat::fake {

/// 0, 2 and 8 layers by λ and 2 by chance, four seeds each; 2 layers are the knee.
TradeOff tradeOffOf(const std::string& sweep);

class FakeTradeOffs : public ui::TradeOffService {
    Q_OBJECT
public:
    // What a test sets up or looks at.
    std::vector<SweepInfo> infos;
    TradeOff answer = tradeOffOf("study");
    QString refusal;
    QStringList asked;

    void refresh() override { Q_EMIT listed(infos); }
    void find(const QString& sweep) override;
};

} // namespace pdqat::fake
