// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_insights.h"

#include "engine/runs/insight_file.h"

#include <utility>

namespace pdqat::ui {
namespace {

/// Reads what is measured of a run; null where nothing is.
auto reading(const runs::Library& library, const QString& run) {
    return [folder = runs::RunFolder{library.runFolder(run.toStdString())}]() -> InsightPtr {
        auto insight = runs::readInsight(folder);
        return insight ? std::make_shared<const Insight>(*std::move(insight)) : nullptr;
    };
}

} // namespace

EngineInsights::EngineInsights(runs::Library library) : library_(std::move(library)) {
    connect(&process_, &PdqatProcess::looked, this, &EngineInsights::read);
}

void EngineInsights::startOn(const QString& run, Split split) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    process_.start([run = run.toStdString(), library = library_.folder().string(), split] {
        return std::vector<std::string>{"look",  run,       "--library",
                                        library, "--split", std::string(name(split))};
    });
}

void EngineInsights::find(const QString& run) {
    jobs_.run(QStringLiteral("find"), reading(library_, run),
              [this, run](const Outcome<InsightPtr>& outcome) {
                  if (outcome.value)
                      Q_EMIT found(run, *outcome.value);
                  else
                      Q_EMIT failed(run, outcome.problem);
              });
}

void EngineInsights::read(const std::optional<QString>& end) {
    jobs_.run(end ? QString() : QStringLiteral("read"), reading(library_, active_),
              [this, end](const Outcome<InsightPtr>& outcome) {
                  if (const auto insight = outcome.value.value_or(nullptr); insight && !active_.isEmpty()) {
                      Q_EMIT found(active_, insight);
                      if (!insight->isComplete()) // else it may be what an earlier call measured
                          Q_EMIT progressed(active_, insight->progress());
                  }
                  if (end)
                      Q_EMIT finished(std::exchange(active_, {}), *end);
              });
}

} // namespace pdqat::ui
