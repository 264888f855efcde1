// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_compare.h"

#include <set>
#include <utility>

namespace pdqat::ui {

EngineCompare::EngineCompare(runs::Library library, const RunService& runs)
    : runs_(runs), comparer_(std::move(library)) {}

EngineCompare::~EngineCompare() { ++newest_; }

void EngineCompare::compare(const CompareQuestion& question) {
    const std::set<std::string> asked(question.runs.begin(), question.runs.end());
    std::vector<RunRecord> records;
    for (const auto& record : runs_.list())
        if (asked.contains(record.id))
            records.push_back(record);
    jobs_.run(
        QStringLiteral("compare"),
        [this, question, own = ++newest_, records = std::move(records)]() mutable -> ComparisonPtr {
            const auto tell = [this](Comparison sketch) {
                jobs_.tell([this, sketch = std::make_shared<const Comparison>(std::move(sketch))] {
                    Q_EMIT compared(sketch);
                });
            };
            return std::make_shared<const Comparison>(
                comparer_.compare(question, std::move(records), tell, [&] { return own != newest_; }));
        },
        [this](const Outcome<ComparisonPtr>& outcome) {
            if (outcome.value && (*outcome.value)->complete)
                Q_EMIT compared(*outcome.value);
            else if (!outcome.value)
                Q_EMIT errorOccurred(tr("The runs cannot be compared"), outcome.problem);
        });
}

} // namespace pdqat::ui
