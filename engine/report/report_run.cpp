// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report/report_run.h"

#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"

#include <algorithm>

namespace pdqat::report {

std::vector<std::string> ReportRun::warnings() const {
    std::vector<std::string> texts;
    for (const auto& event : story.warnings())
        if (const auto& text = std::get<Warning>(event.body).text;
            std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.push_back(text);
    return texts;
}

std::string ReportRun::stateText() const {
    std::string text(name(record.state));
    if (record.state == RunState::Finished)
        return text;
    text += " after " + std::to_string(record.epochsDone) + " of " +
            std::to_string(record.config.run.epochs) + " epochs";
    if (!record.failure.empty())
        text += ": " + record.failure;
    return text;
}

ReportRun readReportRun(const runs::Library& library, const std::string& id) {
    ReportRun run;
    run.record = library.record(id);
    run.problem = run.record.problem;
    try {
        run.story = RunStory(library.events(run.record.id));
        run.environment =
            runs::readEnvironment(runs::RunFolder{library.runFolder(run.record.id)}.environment());
    } catch (const Error& error) {
        run.problem = error.what();
    }
    return run;
}

} // namespace pdqat::report
