// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/fake_sweeps.h"

#include <QFileInfo>

namespace pdqat::fake {

SweepStatus sweepOf(const std::string& id, int runs, int finished, bool failed) {
    SweepStatus status;
    status.id = id;
    status.name = "Sweep " + id;
    for (int i = 0; i < runs; ++i) {
        auto& run = status.runs.emplace_back();
        run.label = "layerwise, " + std::to_string(1 << (i % 3)) + " bit, seed " + std::to_string(i / 3);
        run.epochs = 6;
        if (i < finished) {
            run.state = SweepRunState::Finished;
            run.run = "20261123-08451" + std::to_string(i);
            run.epochsDone = 6;
            run.headline = {Split::Test, {{1 << (i % 3), 0.5, 0.7 + 0.01 * i}, {32, 0.4, 0.83}}};
        }
    }
    if (failed) {
        status.runs.back().state = SweepRunState::Failed;
        status.runs.back().reason = "The loss became NaN. Lower optim.lr.";
    }
    status.left = TimeLeft{2400, 3000};
    return status;
}

FakeSweeps::FakeSweeps(QObject* parent) : SweepService(parent) {
    infos = {
        {"table-1-small",
         "Table 1, small",
         "The rows and columns of the paper's Table 1 on a part of Fashion-MNIST, three seeds.",
         "Fashion-MNIST, within an hour",
         "/sweeps/table-1-small.json",
         {}},
        {"levels-small",
         "Accuracy against ε, small",
         "Layer constraints at 1 bit over five levels.",
         "Fashion-MNIST, within an hour",
         "/sweeps/levels-small.json",
         {}},
        {"table-1",
         "Table 1",
         "Every cell of the paper's Table 1. Days on a GPU.",
         "CIFAR-10, as published",
         "/sweeps/table-1.json",
         {}},
        {"bad", "bad", {}, {}, "/library/bad.json", "bad.json: set: run.epochs: 0 is not in 1 to 100000."}};
    inspection = sweepOf({}, 12, 3);
}

void FakeSweeps::tell(const SweepStatus& status) {
    std::erase_if(started_, [&](const auto& other) { return other.id == status.id; });
    started_.insert(started_.begin(), status);
    Q_EMIT changed();
}

void FakeSweeps::refresh() {
    Q_EMIT listed(infos);
    Q_EMIT changed();
}

void FakeSweeps::inspect(const QString& file, int jobs) {
    calls << QStringLiteral("inspect %1 %2").arg(file).arg(jobs);
    auto answer = inspection;
    answer.id = QFileInfo(file).completeBaseName().toStdString();
    answer.jobs = jobs;
    Q_EMIT inspected(file, answer);
}

void FakeSweeps::start(const QString& file, int jobs, bool retryFailed) {
    calls << QStringLiteral("start %1 %2%3")
                 .arg(file)
                 .arg(jobs)
                 .arg(retryFailed ? QStringLiteral(" retry") : QString());
}

void FakeSweeps::inspectDraft(const SweepDraft& draft, int) {
    drafts.push_back(draft);
    Q_EMIT draftInspected(draft, inspection);
}

void FakeSweeps::save(const SweepDraft& draft) {
    drafts.push_back(draft);
    if (!refusal.isEmpty())
        return void(Q_EMIT notSaved(refusal));
    const auto name = QString::fromStdString(displayName(draft));
    Q_EMIT saved(QStringLiteral("/library/sweeps/made.json"), name);
}

void FakeSweeps::stop(const QString& id) { calls << QStringLiteral("stop ") + id; }

} // namespace pdqat::fake
