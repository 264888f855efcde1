// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/engine_latency.h"

#include "engine/api/latency.h"
#include "engine/os/python.h"

#include <utility>

namespace pdqat::ui {

EngineLatency::EngineLatency(runs::Library library) : library_(std::move(library)) {
    connect(&process_, &PdqatProcess::looked, this, [this](const std::optional<QString>& end) {
        if (end)
            Q_EMIT finished(std::exchange(active_, {}), *end);
    });
}

void EngineLatency::start(const QString& run) {
    if (!active_.isEmpty())
        return;
    active_ = run;
    process_.start([run = run.toStdString(), library = library_.folder().string()] {
        std::vector<std::string> arguments{"latency", run, "--library", library};
        if (!os::onnxRuntimeOf(os::pythonProgram()).problem.empty()) {
            arguments.emplace_back("--runtime");
            arguments.emplace_back(name(LatencyRuntime::Engine));
        }
        return arguments;
    });
}

} // namespace pdqat::ui
