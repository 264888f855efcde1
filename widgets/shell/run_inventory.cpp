// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_inventory.h"

#include "widgets/backend.h"
#include "widgets/form/data_service.h"
#include "widgets/run_service.h"
#include "widgets/shell/run_controller.h"
#include "widgets/shell/run_heading.h"

namespace pdqat::ui {

RunInventory::RunInventory(const Backend& backend, const RunController& controller, RunHeading& heading,
                           QObject* parent)
    : QObject(parent), service_(backend.data), controller_(controller) {
    connect(&controller, &RunController::shownChanged, this, [this, &heading] {
        heading.setData({});
        recall();
    });
    connect(&backend.runs, &RunService::listChanged, this, &RunInventory::recall);
    connect(&service_, &DataService::recalled, this,
            [this, &heading](const QString& run, const DataInventory& inventory) {
                if (run == controller_.shownId())
                    heading.setData(inventory);
            });
}

void RunInventory::recall() {
    if (const auto& run = controller_.shownId(); !run.isEmpty())
        service_.recall(run);
}

} // namespace pdqat::ui
