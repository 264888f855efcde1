// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of the choices of layers that sweeps train.
#pragma once

#include "engine/api/sweeps.h"
#include "engine/api/trade_off.h"
#include "widgets/service.h"

#include <vector>

namespace pdqat::ui {

class TradeOffService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// Sweeps that choose layers: the library's own, newest first, then those shipped ones that were started;
    /// listed() follows.
    virtual void refresh() = 0;
    /// As far as its runs are; found() follows, or failed(). Of several questions the last one is answered.
    virtual void find(const QString& sweep) = 0;

Q_SIGNALS:
    void listed(const std::vector<pdqat::SweepInfo>& sweeps);
    void found(const pdqat::TradeOff& tradeOff);
    void failed(const QString& sweep, const QString& problem);
};

} // namespace pdqat::ui
