// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_store.h"

namespace pdqat::ui {

RunData& RunStore::hold(const QString& id) {
    auto& run = runs_[id];
    if (!run)
        run = std::make_unique<RunData>(id);
    return *run;
}

RunData* RunStore::find(const QString& id) const {
    const auto found = runs_.find(id);
    return found == runs_.end() ? nullptr : found->second.get();
}

void RunStore::take(const QString& id, const EventList& events, bool anew) {
    auto* run = find(id);
    if (!run)
        return;
    if (anew)
        run->clear();
    run->append(*events);
}

void RunStore::keepOnly(const QString& shown, const QString& active) {
    std::erase_if(runs_, [&](const auto& entry) { return entry.first != shown && entry.first != active; });
}

} // namespace pdqat::ui
