// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons made up of the fake library's records.
#pragma once

#include "tests/widgets/fake_runs.h"
#include "widgets/compare/compare_service.h"

namespace pdqat::fake {

class FakeCompare : public ui::CompareService {
    Q_OBJECT
public:
    explicit FakeCompare(const FakeRuns& runs) : runs_(runs) {}

    // What a test sets up or looks at.
    std::vector<CompareQuestion> questions;
    bool waits = false; ///< answers come with answer(), to the last question
    void answer() { Q_EMIT compared(std::make_shared<const Comparison>(made(questions.back()))); }
    /// A group a run, or a group for all runs of one bit width where seeds are folded. Accuracies rise by a
    /// point a group, sizes by 100 kB; the third group is beaten in both.
    Comparison made(const CompareQuestion& question) const;

    void compare(const CompareQuestion& question) override;

private:
    const FakeRuns& runs_;
};

} // namespace pdqat::fake
