// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface's DataService over the engine.
#pragma once

#include "engine/runs/library.h"
#include "widgets/basics/jobs.h"
#include "widgets/form/data_service.h"

#include <stop_token>

namespace pdqat::ui {

class EngineData : public DataService {
    Q_OBJECT
public:
    explicit EngineData(runs::Library library);
    ~EngineData() override; ///< ends what is fetched

    void look(const RunConfig& config) override;
    void recall(const QString& run) override;
    void fetch(const RunConfig::Data& data) override;
    void cancel() override { stop_.request_stop(); }
    bool fetching() const override { return fetching_; }

private:
    runs::Library library_;
    std::stop_source stop_;
    bool fetching_ = false;
    Jobs jobs_{2, 10}; ///< looks go on while a set is fetched
};

} // namespace pdqat::ui
