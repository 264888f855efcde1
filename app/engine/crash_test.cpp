// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/crash_test.h"

#include "app/engine/crash_verdict.h"
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/run_story.h"
#include "engine/os/atomic_file.h"
#include "engine/os/process.h"
#include "engine/runs/event_log.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>

namespace pdqat::cli {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds crashPollInterval{0.005};
/// About as long as an epoch's end takes to be written to the disk.
constexpr double savingSeconds = 0.04;

/// The library of one run, seen from outside.
class WatchedRun {
public:
    explicit WatchedRun(fs::path library) : library_(std::move(library)) { fs::create_directories(runs()); }

    const fs::path& library() const { return library_; }
    /// Its folder; none before it is made.
    runs::RunFolder folder() const {
        for (const auto& entry : fs::directory_iterator(runs()))
            if (!entry.path().filename().string().starts_with('.'))
                return {entry.path()};
        return {};
    }
    bool exists() const { return !folder().path.empty(); }

    std::string log() const { return exists() ? os::readFile(folder().events()) : std::string(); }
    /// Whether a process was killed while it wrote a checkpoint.
    bool halfSaved() const {
        const auto checkpoints = folder().path / "checkpoints";
        return exists() && std::any_of(fs::directory_iterator(checkpoints), {}, [](const auto& entry) {
                   return entry.path().filename().string().find(".tmp") != std::string::npos;
               });
    }

private:
    fs::path runs() const { return library_ / "runs"; }
    fs::path library_;
};

/// How often a type of record stands in the text of a log.
std::int64_t count(std::string_view log, const std::string& type) {
    const auto key = "\"type\":\"" + type + '"';
    std::int64_t found = 0;
    for (auto at = log.find(key); at != std::string_view::npos; at = log.find(key, at + key.size()))
        ++found;
    return found;
}

/// The epochs that a resumed session need not train again, or one more.
std::int64_t epochsDone(const WatchedRun& run) {
    return run.exists() ? RunStory(runs::readEventLog(run.folder().events()).events).epochsDone() : 0;
}

/// When to kill a session: so long after so many of its epochs.
struct Moment {
    std::int64_t epochs = 0;
    Seconds after{};
};

class CrashTest {
public:
    CrashTest(const CrashTestPlan& plan, const std::function<void(int)>& progress)
        : plan_(plan),
          progress_(progress),
          program_(os::programFile()),
          random_(plan.seed),
          whole_(plan.folder / "uninterrupted") {
        os::replaceFile(configFile(), toJson(plan.config));
    }

    CrashTestReport run() {
        trainWhole();
        while (report_.kills < plan_.kills)
            trainKilled();
        return report_;
    }

private:
    fs::path configFile() const { return plan_.folder / "config.json"; }
    fs::path output() const { return plan_.folder / "output.txt"; }

    std::unique_ptr<os::Process> start(const WatchedRun& run) const {
        const auto words = run.exists()
                               ? std::vector<std::string>{"resume", run.folder().path.filename().string()}
                               : std::vector<std::string>{"train", "--config", configFile().string()};
        auto arguments = words;
        arguments.insert(arguments.end(), {"--library", run.library().string()});
        return std::make_unique<os::Process>(program_, arguments,
                                             os::ProcessOptions{os::ProcessOutput::File, output()});
    }

    void requireFinished(int code) const {
        if (code != 0)
            throw Error(ErrorKind::Internal, output().string(),
                        "a session ended with exit code " + std::to_string(code) + ": " +
                            os::readFile(output()));
    }

    void trainWhole() {
        const auto begin = Clock::now();
        requireFinished(start(whole_)->wait());
        report_.wholeSeconds = Seconds(Clock::now() - begin).count();
        report_.records = comparableRecords(whole_.folder()).size();
        const auto training = RunStory(runs::readEventLog(whole_.folder().events()).events).trainingSeconds();
        epochSeconds_ = training / static_cast<double>(plan_.config.run.epochs);
        startSeconds_ = report_.wholeSeconds - training;
    }

    /// One run from its start to its end; killed until the plan's number is reached.
    void trainKilled() {
        const WatchedRun run(plan_.folder / ("killed-" + std::to_string(++report_.runs)));
        std::string log;
        for (bool finished = false; !finished;) {
            finished = session(run, log);
            const auto now = run.log();
            if (!now.starts_with(log))
                report_.differences.push_back("a session changed records that earlier ones had written");
            log = now.substr(0, run.exists() ? runs::readEventLog(run.folder().events()).goodBytes : 0);
        }
        const auto found = crashDifferences(whole_.folder(), run.folder());
        report_.differences.insert(report_.differences.end(), found.begin(), found.end());
    }

    /// Whether it finished the run.
    bool session(const WatchedRun& run, const std::string& before) {
        const bool last = report_.kills == plan_.kills;
        const auto moment = last ? Moment{} : nextMoment(run);
        const auto child = start(run);
        const auto code = last ? child->wait() : killAt(*child, run, moment, before);
        if (code != -SIGKILL) {
            requireFinished(code);
            return true;
        }
        ++report_.kills;
        const auto log = run.log();
        if (count(std::string_view(log).substr(std::min(before.size(), log.size())), "run_started") == 0)
            ++report_.whileStarting;
        if (run.halfSaved())
            ++report_.whileSaving;
        progress_(report_.kills);
        return count(log, "run_finished") > 0; // killed after its work was done
    }

    /// Kills spread over the epochs: on average each session trains as many as there are left for each kill.
    Moment nextMoment(const WatchedRun& run) {
        const auto left = static_cast<double>(plan_.config.run.epochs - epochsDone(run));
        const auto wanted = uniform(2 * left / (plan_.kills - report_.kills) + 1);
        const auto epochs = static_cast<std::int64_t>(std::clamp(wanted, 0.0, std::max(left - 1, 0.0)));
        if (epochs == 0)
            return {0, Seconds(uniform(startSeconds_ + epochSeconds_))};
        return {epochs, Seconds(uniform(uniform(1) < 0.5 ? savingSeconds : epochSeconds_))};
    }

    double uniform(double below) { return std::uniform_real_distribution<double>(0, below)(random_); }

    static int killAt(os::Process& child, const WatchedRun& run, const Moment& moment,
                      const std::string& before) {
        const auto reached = count(before, "epoch_done") + moment.epochs;
        while (moment.epochs > 0 && count(run.log(), "epoch_done") < reached && !child.ended())
            std::this_thread::sleep_for(crashPollInterval);
        const auto at = Clock::now() + moment.after;
        while (Clock::now() < at && !child.ended())
            std::this_thread::sleep_for(std::min<Seconds>(crashPollInterval, at - Clock::now()));
        return child.kill();
    }

    const CrashTestPlan& plan_;
    const std::function<void(int)>& progress_;
    fs::path program_;
    std::mt19937_64 random_;
    WatchedRun whole_;
    double epochSeconds_ = 0, startSeconds_ = 0;
    CrashTestReport report_;
};

} // namespace

CrashTestReport runCrashTest(const CrashTestPlan& plan, const std::function<void(int)>& progress) {
    return CrashTest(plan, progress).run();
}

} // namespace pdqat::cli
