// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the data folders, and getting a set that is missing.
#pragma once

#include "engine/api/config.h"
#include "engine/api/data_inventory.h"
#include "widgets/service.h"

namespace pdqat::ui {

/// What a run of a configuration would find.
struct DataLook {
    DataInventory inventory;
    QString problem;       ///< what keeps a run from starting, in lines; empty: nothing
    bool canFetch = false; ///< the set is missing or damaged, and is published where fetch() gets it
};

class DataService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// looked() follows, unless a newer question took this one's place.
    virtual void look(const RunConfig& config) = 0;
    /// Reads what a stored run found before it trained; recalled() follows.
    virtual void recall(const QString& run) = 0;
    /// Gets the configured set; progressed() and fetched() follow. Ignored while another is fetched.
    virtual void fetch(const RunConfig::Data& data) = 0;
    /// Ends it soon; fetched() follows. What has come is kept for the next time.
    virtual void cancel() = 0;
    virtual bool fetching() const = 0;

Q_SIGNALS:
    void looked(const pdqat::RunConfig& config, const pdqat::ui::DataLook& look);
    void recalled(const QString& run, const pdqat::DataInventory& inventory);
    void progressed(qint64 bytes, qint64 of);
    /// @param problem  why the set is not there now, in one sentence; empty: it is, or it was cancelled
    void fetched(const QString& problem);
};

} // namespace pdqat::ui
