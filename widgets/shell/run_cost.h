// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the network of the shown run costs, and what its newest export of a graph proved, in the run's
// heading.
#pragma once

#include "engine/api/model_export.h"

#include <QObject>

#include <vector>

namespace pdqat::ui {

struct Backend;
class ExperimentService;
class ExportService;
class RunController;
class RunHeading;

class RunCost : public QObject {
    Q_OBJECT
public:
    RunCost(const Backend& backend, const RunController& controller, RunHeading& heading, QObject* parent);

    void show();

private:
    void list();

    const ExperimentService& experiments_;
    ExportService& service_;
    const RunController& controller_;
    RunHeading& heading_;
    std::vector<ModelExportResult> exports_; ///< of the run shown
};

} // namespace pdqat::ui
