// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the shown run found in its data folder before it trained, in the run's heading.
#pragma once

#include <QObject>

namespace pdqat::ui {

struct Backend;
class DataService;
class RunController;
class RunHeading;

class RunInventory : public QObject {
    Q_OBJECT
public:
    RunInventory(const Backend& backend, const RunController& controller, RunHeading& heading,
                 QObject* parent);

private:
    void recall();

    DataService& service_;
    const RunController& controller_;
};

} // namespace pdqat::ui
