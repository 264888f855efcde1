// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of the library side by side.
#pragma once

#include "engine/api/comparison.h"
#include "widgets/service.h"

#include <memory>

namespace pdqat::ui {

using ComparisonPtr = std::shared_ptr<const Comparison>;

class CompareService : public Service {
    Q_OBJECT
public:
    using Service::Service;

    /// compared() follows: where logs have to be read, first with what the list of runs knows. A later
    /// question takes the place of one that waits.
    virtual void compare(const CompareQuestion& question) = 0;

Q_SIGNALS:
    void compared(const pdqat::ui::ComparisonPtr& comparison);
};

} // namespace pdqat::ui
