// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's TradeOffService over the engine: sweeps are read and planned on another thread.
#pragma once

#include "engine/runs/data_record.h"
#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/tradeoff/trade_off_service.h"

namespace pdqat::ui {

class EngineTradeOffs : public TradeOffService {
    Q_OBJECT
public:
    explicit EngineTradeOffs(runs::Library library) : library_(std::move(library)) {}

    void refresh() override;
    void find(const QString& sweep) override;

private:
    runs::Library library_;
    Jobs jobs_;
};

} // namespace pdqat::ui
