// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/imports/import_runs.h"

#include "engine/api/csv.h"
#include "engine/api/field.h"
#include "engine/api/text.h"
#include "engine/imports/mlflow_runs.h"
#include "engine/imports/tensorboard_runs.h"
#include "engine/imports/translate.h"
#include "engine/imports/wandb_runs.h"
#include "engine/networks/model_file.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process_identity.h"
#include "engine/runs/event_log.h"
#include "engine/runs/labels_file.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_record.h"

#include <algorithm>
#include <ranges>

namespace pdqat::imports {
namespace fs = std::filesystem;
namespace {

constexpr auto seriesFile = "imported.csv";

std::string csvOf(const ForeignRun& run) {
    auto text = csvLine({"series", "step", "time", "value"});
    for (const auto& [name, points] : run.series)
        for (const auto& point : points)
            text +=
                csvLine({name, std::to_string(point.step), csvNumber(point.time), csvNumber(point.value)});
    return text;
}

void fill(const runs::RunFolder& folder, const ForeignRun& run, const TranslatedRun& made) {
    std::string log;
    for (const auto& event : made.events)
        log += runs::logRecord(event);
    auto summary = runs::summaryOf(RunStory(made.events));
    summary.metrics = made.metrics;
    os::replaceFile(folder.config(), toJson(made.config));
    os::replaceFile(folder.events(), log);
    os::replaceFile(folder.path / seriesFile, csvOf(run));
    runs::writeSummary(folder.summary(), summary);
    runs::writeStatus(folder.status(), {run.state, {}, {}, std::max(run.begun, run.ended)}); // of no process
}

/// What people can change is theirs from then on.
RunLabels labelsOf(const ForeignRun& run) {
    RunLabels labels;
    labels.note = run.note;
    std::vector<std::string> words;
    for (const auto& tag : run.tags)
        try {
            words.push_back(join(tagsFrom(tag), " "));
        } catch (const Error&) {
            // It has a character that queries use.
        }
    labels.tags = tagsFrom(join(words, " "));
    return labels;
}

class Importer {
public:
    Importer(const runs::Library& library, const ImportAsk& ask) : library_(library), ask_(ask) {
        for (const auto& record : library.list())
            if (isImported(record.config))
                known_[{*record.config.imported.program, record.config.imported.id}] = record.id;
    }

    void take(ForeignRun run) {
        run.makeReadable();
        const auto known = known_.find({run.program, run.id});
        const bool isUpdate = known != known_.end();
        constexpr double year2100 = 4102444800;
        const bool isDated = run.begun > 0 && run.begun < year2100;
        const auto id = isUpdate ? known->second : runs::newRunId(isDated ? run.begun : secondsNow());
        const auto mapped = mapSeries(run, ask_.metrics);
        const auto made = translate(run, mapped, id);
        if (isUpdate) {
            fill(runs::RunFolder{library_.runFolder(id)}, run, made);
        } else {
            runs::makeRunFolder(library_.folder() / "runs", id, made.config, [&](const auto& folder) {
                fill(folder, run, made);
                if (const auto labels = labelsOf(run); labels != RunLabels())
                    runs::writeLabels(folder, labels);
            });
            known_[{run.program, run.id}] = id;
        }
        ImportedRun imported{id, run.name, run.program, 0, isUpdate, {}};
        for (const auto& event : made.events)
            imported.epochs += std::holds_alternative<EpochDone>(event.body);
        for (const auto& one : mapped)
            imported.series.push_back(ownName(one) + " is " + one.series);
        if (mapped.empty())
            answer.notes.push_back(run.name +
                                   ": no accuracy or loss is known by its name, so it has no curves; "
                                   "say which they are with --metric val/accuracy=NAME");
        answer.runs.push_back(std::move(imported));
    }

    /// A run directory of this program, whole or not at all.
    void adopt(const fs::path& source) {
        const runs::RunFolder from{source};
        const auto stored = runs::readStored(from);
        const auto state = runs::toRecord(from, stored).state;
        const auto name = source.filename().string();
        if (isUnderWay(state))
            throw Error(ErrorKind::Library, source.string(), "the run is being trained", "Stop it first");
        const auto id = timeOf(name) ? name
                                     : runs::newRunId(stored.status.heartbeat > 0 ? stored.status.heartbeat
                                                                                  : secondsNow());
        if (fs::exists(library_.runFolder(id)))
            throw Error(ErrorKind::Library, source.string(), "the library has a run " + id + " already");
        runs::makeRunFolder(library_.folder() / "runs", id, stored.config, [&](const auto& folder) {
            copyRun(source, folder);
            if (!fs::exists(from.config())) // the defaults would stand in for it as if they were true
                fs::remove(folder.config());
        });
        keepModel(source, stored.config);
        answer.runs.push_back({id, shownNameOf(stored, id), {}, stored.summary.epochsDone, false, {}});
    }

    ImportAnswer answer;

private:
    static bool timeOf(const std::string& name) { return runs::timeOfRunId(name) > 0; }

    static std::string shownNameOf(const runs::StoredRecord& stored, const std::string& id) {
        return stored.problem.empty() ? displayName(stored.config) : id;
    }

    /// All its files; links may lead anywhere and are left out. Its number is that of a new run.
    static void copyRun(const fs::path& source, const runs::RunFolder& folder) {
        for (fs::recursive_directory_iterator entry(source), end; entry != end; ++entry) {
            const auto to = folder.path / entry->path().lexically_relative(source);
            if (entry->is_symlink() || to == folder.number() || to == folder.lock()) {
                entry.disable_recursion_pending();
                continue;
            }
            if (entry->is_directory())
                fs::create_directories(to);
            else if (entry->is_regular_file())
                fs::copy_file(entry->path(), to, fs::copy_options::overwrite_existing);
        }
    }

    /// The network of a run lies in its library.
    void keepModel(const fs::path& source, const RunConfig& config) {
        const fs::path file = config.network.file;
        if (file.empty())
            return;
        // As a library names it, and no way out of one.
        const bool isKept = file.is_relative() && *file.begin() == "models" &&
                            std::ranges::find(file, fs::path("..")) == file.end();
        const auto there = source.parent_path().parent_path() / file;
        if (std::error_code none; isKept && fs::exists(there, none))
            try {
                networks::keepModelFile(library_.folder(), there.string());
            } catch (const Error& error) { // the run is there, and can be looked at
                answer.notes.push_back(source.filename().string() +
                                       ": its network was not taken: " + error.what());
            }
        else if (!isKept || !fs::exists(library_.folder() / file))
            answer.notes.push_back(
                source.filename().string() + ": its network, " + config.network.file +
                ", was not found beside it: put it into the library to go on with the run");
    }

    const runs::Library& library_;
    const ImportAsk& ask_;
    std::map<std::pair<TrackerKind, std::string>, std::string> known_; ///< id in the library
};

/// Other programs have a config.json too; nobody else has our log.
bool isOurs(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(runs::RunFolder{folder}.events(), ignored);
}

/// The directories of runs that a place is or has.
std::vector<fs::path> runFolders(const fs::path& place) {
    if (isOurs(place))
        return {place};
    std::vector<fs::path> folders;
    for (const auto& inside : {place / "runs", place}) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(inside, ignored))
            if (entry.is_directory() && !entry.path().filename().string().starts_with('.') &&
                isOurs(entry.path()))
                folders.push_back(entry.path());
        if (!folders.empty())
            break;
    }
    std::ranges::sort(folders);
    return folders;
}

bool isAddress(const std::string& place) {
    return place.starts_with("http://") || place.starts_with("https://");
}

/// "sqlite:///mlflow.db", as MLflow writes it.
fs::path pathOf(const std::string& place) {
    constexpr std::string_view scheme = "sqlite:///";
    return place.starts_with(scheme) ? place.substr(scheme.size()) : place;
}

/// @param notes  files that cannot be read, where there are others
std::vector<ForeignRun> foreignRuns(const fs::path& place, const std::string& experiment,
                                    std::vector<std::string>& notes) {
    if (fs::is_regular_file(place) && isMlFlowDatabase(place))
        return mlflowDatabaseRuns(place, experiment);
    auto found = wandbRuns(wandbLogs(place), notes);
    for (auto& run : tensorboardRuns(place, eventFilesBelow(place), notes))
        found.push_back(std::move(run));
    for (const auto* usual : {"mlflow.db", "mlruns.db"})
        if (const auto file = place / usual; fs::is_regular_file(file) && isMlFlowDatabase(file))
            for (auto& run : mlflowDatabaseRuns(file, experiment))
                found.push_back(std::move(run));
    return found;
}

constexpr auto takes =
    "Give a run directory, a library, a folder of W&B or TensorBoard, MLflow's database or the "
    "address of its server";

} // namespace

ImportAnswer importRuns(const runs::Library& library, const ImportAsk& ask,
                        const std::function<bool()>& going) {
    Importer importer(library, ask);
    const auto each = [&](const auto& sources, auto&& nameOf, auto&& take) {
        for (const auto& source : sources) {
            if (going && !going())
                break;
            try {
                take(source);
            } catch (const std::exception& error) {
                const auto* own = dynamic_cast<const Error*>(&error);
                if (sources.size() == 1 || (own && own->kind() == ErrorKind::Usage))
                    throw;
                importer.answer.notes.push_back(nameOf(source) + ": " + error.what());
            }
        }
        return std::move(importer.answer);
    };
    const auto takeForeign = [&](const std::vector<ForeignRun>& found) {
        return each(
            found, [](const auto& run) { return run.name; }, [&](const auto& run) { importer.take(run); });
    };
    if (isAddress(ask.place)) {
        const auto found = mlflowServerRuns(ask.place, ask.experiment, going);
        if (found.empty() && (!going || going()))
            throw Error(ErrorKind::Library, "MLflow server", "it has no runs that are not deleted");
        return takeForeign(found);
    }
    std::error_code missing;
    const auto place = fs::canonical(pathOf(ask.place), missing);
    if (missing)
        throw Error(ErrorKind::Library, ask.place, "there is no such file or folder", takes);
    if (place == fs::weakly_canonical(library.folder()) ||
        place == fs::weakly_canonical(library.folder() / "runs"))
        throw Error(ErrorKind::Library, place.string(), "this is the library itself", "Give another place");
    if (const auto folders = runFolders(place); !folders.empty())
        return each(
            folders, [](const auto& folder) { return folder.filename().string(); },
            [&](const auto& folder) { importer.adopt(folder); });
    const auto found = foreignRuns(place, ask.experiment, importer.answer.notes);
    if (found.empty())
        throw Error(ErrorKind::Library, place.string(), "there are no runs in it that can be imported",
                    takes);
    return takeForeign(found);
}

} // namespace pdqat::imports
