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
#include <iterator>

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

/// "sqlite:///mlflow.db", as MLflow writes it.
fs::path pathOf(const std::string& place) {
    constexpr std::string_view scheme = "sqlite:///";
    return place.starts_with(scheme) ? place.substr(scheme.size()) : place;
}

/// A regular file, and no link to one.
bool isPlainFile(const fs::path& file) {
    std::error_code ignored;
    return fs::is_regular_file(fs::symlink_status(file, ignored));
}

class Importer {
public:
    Importer(const runs::Library& library, const ImportAsk& ask, const Proceed& proceed)
        : library_(library), ask_(ask), proceed_(proceed) {
        for (const auto& record : library.list())
            keepInMind(record.config, record.id);
    }

    void take(ForeignRun run) {
        run.makeReadable();
        const auto known = known_.find({run.program, run.id});
        const bool isUpdate = known != known_.end();
        const auto id =
            isUpdate ? known->second.id : runs::newRunId(run.begun > 0 ? run.begun : secondsNow());
        const auto chosen = ask_.metrics.empty() && isUpdate ? known->second.metrics : ask_.metrics;
        const auto mapped = mapSeries(run, chosen);
        if (isUpdate && isSmaller(run, known->second.id)) // to begin it anew it is thrown away first
            throw Error(ErrorKind::Library, ask_.place,
                        "it tells less of run " + run.name + " than the library has: other logs go with it",
                        "Give the folder with all of its logs");
        auto made = translate(run, mapped, id);
        made.config.imported.metrics = chosen;
        std::get<RunStarted>(made.events.front().body).config.imported.metrics = chosen;
        if (isUpdate)
            fill(runs::RunFolder{library_.runFolder(id)}, run, made);
        else
            makeFolder(id, made.config, [&](const auto& folder) {
                fill(folder, run, made);
                if (const auto labels = labelsOf(run); labels != RunLabels())
                    runs::writeLabels(folder, labels);
            });
        keepInMind(made.config, id);
        ImportedRun imported{id, run.name, run.program, 0, isUpdate, {}};
        for (const auto& event : made.events)
            imported.epochs += std::holds_alternative<EpochDone>(event.body);
        for (const auto& one : mapped)
            imported.series.push_back(ownName(one) + " is " + one.series);
        for (const auto& note : made.notes)
            answer.notes.push_back(run.name + ": " + note);
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
        const auto record = runs::toRecord(from, stored);
        if (isUnderWay(record.state))
            throw Error(ErrorKind::Library, source.string(), "the run is being trained", "Stop it first");
        if (isImported(stored.config))
            if (const auto known = known_.find(keyOf(stored.config)); known != known_.end())
                throw Error(ErrorKind::Library, source.string(),
                            "the library has this run of " + std::string(title(known->first.first)) +
                                " already: " + known->second.id);
        const auto id =
            record.created > 0
                ? record.id
                : runs::newRunId(stored.status.heartbeat > 0 ? stored.status.heartbeat : secondsNow());
        if (fs::exists(library_.runFolder(id)))
            throw Error(ErrorKind::Library, source.string(), "the library has a run " + id + " already");
        makeFolder(id, stored.config, [&](const auto& folder) { copyRun(source, folder); });
        keepInMind(stored.config, id);
        keepModel(source, stored.config);
        answer.runs.push_back(
            {id, stored.problem.empty() ? record.name : id, {}, stored.summary.epochsDone, false, {}});
    }

    ImportAnswer answer;

private:
    using Key = std::pair<TrackerKind, std::string>;
    struct Known {
        std::string id; ///< in the library
        ChosenSeries metrics;
    };

    /// As when one log of several is given: what the others told would be lost.
    bool isSmaller(const ForeignRun& run, const std::string& id) const {
        std::size_t points = 0;
        for (const auto& [name, of] : run.series)
            points += of.size();
        std::error_code none;
        const auto stored = library_.runFolder(id) / seriesFile;
        if (run.program == TrackerKind::MlFlow || !fs::exists(stored, none))
            return false; // a store has all that there is
        const auto text = os::readFile(stored);
        return points + 1 < static_cast<std::size_t>(std::ranges::count(text, '\n')); // its head is a line
    }

    static Key keyOf(const RunConfig& config) { return {*config.imported.program, config.imported.id}; }

    void keepInMind(const RunConfig& config, const std::string& id) {
        if (isImported(config))
            known_[keyOf(config)] = {id, config.imported.metrics};
    }

    void makeFolder(const std::string& id, const RunConfig& config,
                    const std::function<void(const runs::RunFolder&)>& more) {
        const auto runs = library_.folder() / "runs";
        number_ = number_ > 0 ? number_ + 1 : runs::nextRunNumber(runs);
        runs::makeRunFolder(runs, id, config, more, number_);
    }

    /// All its files, and of ours none that it lacks; links may lead anywhere and are left out. Its number is
    /// that of a new run.
    void copyRun(const fs::path& source, const runs::RunFolder& folder) const {
        for (const auto& made : {folder.config(), folder.events(), folder.status()})
            fs::remove(made);
        for (fs::recursive_directory_iterator entry(source), end; entry != end; ++entry) {
            proceed_();
            const auto to = folder.path / entry->path().lexically_relative(source);
            if (entry->is_symlink() || to == folder.number() || to == folder.lock()) {
                entry.disable_recursion_pending();
                continue;
            }
            if (entry->is_directory())
                fs::create_directories(to);
            else if (entry->is_regular_file())
                fs::copy_file(entry->path(), to);
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
    const Proceed& proceed_;
    std::map<Key, Known> known_;
    std::int64_t number_ = 0; ///< of the newest run that was made here
};

/// Other programs have a config.json too; nobody else has our log.
bool isOurs(const fs::path& folder) { return isPlainFile(runs::RunFolder{folder}.events()); }

/// The directories of runs that a place is or has.
std::vector<fs::path> runFolders(const fs::path& place) {
    if (isOurs(place))
        return {place};
    std::vector<fs::path> folders;
    for (const auto& inside : {place / "runs", place}) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(inside, ignored))
            if (entry.is_directory() && !entry.is_symlink() &&
                !entry.path().filename().string().starts_with('.') && isOurs(entry.path()))
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

/// @param faults  gets what is wrong with what cannot be read
std::vector<ForeignRun> foreignRuns(const fs::path& place, const std::string& experiment,
                                    std::vector<Error>& faults, const Proceed& proceed) {
    auto found = wandbRuns(place, faults, proceed);
    const auto add = [&](std::vector<ForeignRun> more) {
        std::ranges::move(more, std::back_inserter(found));
    };
    add(tensorboardRuns(place, faults, proceed));
    for (const auto& file : {place, place / "mlflow.db", place / "mlruns.db"})
        if (fs::is_regular_file(file) && isMlFlowDatabase(file))
            try {
                add(mlflowDatabaseRuns(file, experiment, proceed));
            } catch (const Error& error) {
                faults.push_back(error);
            }
    return found;
}

constexpr auto takes =
    "Give a run directory, a library, a folder of W&B or TensorBoard, MLflow's database or the "
    "address of its server";

/// Takes what a place has. What cannot be taken is noted, and thrown where nothing else was.
class Sources {
public:
    Sources(const runs::Library& library, const ImportAsk& ask, const Proceed& proceed)
        : library_(library), ask_(ask), proceed_(proceed), importer_(library, ask, proceed) {}

    void takeAll() {
        if (isAddress(ask_.place)) {
            takeForeign(mlflowServerRuns(ask_.place, ask_.experiment, proceed_));
            return end(Error(ErrorKind::Library, "MLflow server", "it has no runs that are not deleted"));
        }
        const auto place = existing();
        if (const auto folders = runFolders(place); !folders.empty())
            for (const auto& folder : folders)
                attempt(folder.filename().string(), [&] { importer_.adopt(folder); });
        else
            takeForeign(foreignRuns(place, ask_.experiment, faults_, proceed_));
        end(Error(ErrorKind::Library, place.string(), "there are no runs in it that can be imported", takes));
    }

    ImportAnswer answer() { return std::move(importer_.answer); }

private:
    fs::path existing() const {
        std::error_code missing;
        auto place = fs::canonical(pathOf(ask_.place), missing);
        if (missing)
            throw Error(ErrorKind::Library, ask_.place, "there is no such file or folder", takes);
        if (place == fs::weakly_canonical(library_.folder()) ||
            place == fs::weakly_canonical(library_.folder() / "runs"))
            throw Error(ErrorKind::Library, place.string(), "this is the library itself",
                        "Give another place");
        return place;
    }

    void takeForeign(const std::vector<ForeignRun>& found) {
        for (const auto& run : found)
            attempt(run.name, [&] { importer_.take(run); });
    }

    void attempt(const std::string& name, const std::function<void()>& take) {
        proceed_();
        try {
            take();
        } catch (const Error& error) {
            faults_.push_back(error);
        } catch (const std::exception& error) {
            faults_.emplace_back(ErrorKind::Library, name, error.what());
        }
    }

    void end(const Error& nothing) {
        if (importer_.answer.runs.empty())
            throw faults_.empty() ? nothing : faults_.front();
        for (const auto& fault : faults_)
            importer_.answer.notes.emplace_back(fault.what());
    }

    const runs::Library& library_;
    const ImportAsk& ask_;
    const Proceed& proceed_;
    Importer importer_;
    std::vector<Error> faults_;
};

} // namespace

ImportAnswer importRuns(const runs::Library& library, const ImportAsk& ask,
                        const std::function<bool()>& going) {
    requireKnown(ask.metrics);
    const Proceed proceed = [&] {
        if (going && !going())
            throw Stopped();
    };
    Sources sources(library, ask, proceed);
    try {
        sources.takeAll();
    } catch (const Stopped&) {
        // What there is stays.
    } catch (const Error&) {
        if (!going || going())
            throw; // else a request was interrupted
    }
    return sources.answer();
}

} // namespace pdqat::imports
