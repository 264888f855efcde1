// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's own training, one epoch a round: a line on the input starts an epoch, a JSON line answers it,
// the end of the input ends the run. Everything is as in the programs: same thread, same events, same images.
#include "engine/api/field.h"
#include "engine/networks/describe.h"
#include "engine/session/run_session.h"
#include "engine/train/preflight.h"
#include "engine/train/run_control.h"
#include "tests/fixtures/temp_folder.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using namespace pdqat;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// VmHWM or VmRSS of this process in MiB; 0 where the system does not say.
double memory(const std::string& name) {
    std::ifstream file("/proc/self/status");
    for (std::string key; file >> key; file.ignore(4096, '\n'))
        if (double kibibytes = 0; key == name + ':' && file >> kibibytes)
            return kibibytes / 1024;
    return 0;
}

/// Holds training before each epoch until the next line comes, and answers when the epoch is over. The time
/// is the wall's, so that what happens between batches counts too.
class Rounds : public EventSink {
public:
    void setAbort(std::function<void()> abort) { abort_ = std::move(abort); }
    const std::string& failure() const { return failure_; }

    void post(const Event& event) noexcept override {
        std::visit([this](const auto& body) { take(body); }, event.body);
    }

private:
    void take(const RunStarted& started) {
        say({{"ready", true},
             {"version", started.version},
             {"device", started.device},
             {"parameters", networks::describeTotals(started.config).parameters},
             {"train_images", started.trainImages},
             {"constraints", started.constraints.size()},
             {"before_mib", memory("VmRSS")}});
        await();
    }
    void take(const BatchDone& batch) {
        if (batch.phase == Phase::Train)
            trainSeconds_ += batch.seconds;
    }
    void take(const EpochDone& epoch) {
        answer_ = {{"seconds", secondsSince(begin_)},
                   {"train_seconds", std::exchange(trainSeconds_, 0)},
                   {"engine_seconds", epoch.seconds},
                   {"peak_mib", memory("VmHWM")}};
    }
    /// The last thing of an epoch.
    void take(const CheckpointSaved& saved) {
        if (saved.kind != CheckpointKind::Last || answer_.is_null())
            return;
        say(std::exchange(answer_, nullptr));
        await();
    }
    void take(const RunFailed& failed) { failure_ = failed.message; }
    void take(const auto&) {}

    static void say(const nlohmann::json& line) { std::cout << line.dump() << std::endl; }
    void await() {
        if (std::string line; !std::getline(std::cin, line))
            abort_();
        begin_ = Clock::now();
    }

    std::function<void()> abort_;
    std::string failure_;
    nlohmann::json answer_;
    Clock::time_point begin_;
    double trainSeconds_ = 0;
};

class NoStore : public train::CheckpointStore {
    std::string save(const train::TrainState&, CheckpointKind) override { return {}; }
};

/// CIFAR-10 at 2 bit under constraints that all stay active, so that no term may be left out.
RunConfig worstCase() {
    RunConfig config;
    takeOfficialChoices(config); // relative slack would make λ endless at such levels
    config.data.set = "cifar10";
    config.method.epsilonOut = {1e-4};
    config.method.epsilonLayer = {1e-6};
    config.dual.update = DualUpdate::EpochRunning;
    config.dual.initLayer = 0.01;
    config.run.epochs = 100000; // ended by the end of the input
    return config;
}

/// Training with nothing around it.
void trainAlone(const RunConfig& config, Rounds& rounds) {
    NoStore store;
    train::RunControl control("bench", config, rounds, store);
    rounds.setAbort([&control] { control.abort(); });
    control.start();
    control.wait();
}

/// Training with run directory, event log and checkpoints on disk.
void trainLogged(const RunConfig& config, Rounds& rounds) {
    const TempFolder folder;
    const auto session = session::RunSession::create(runs::Library(folder.path()), config, rounds);
    rounds.setAbort([&session] { session->abort(); });
    session->start();
    session->wait();
}

int run(const std::vector<std::string>& settings, bool logged) {
    auto config = worstCase();
    for (const auto& setting : settings) {
        const auto equals = std::min(setting.find('='), setting.size());
        setFromText(config, setting.substr(0, equals), setting.substr(std::min(equals + 1, setting.size())));
    }
    train::requireTrainable(config);
    Rounds rounds;
    logged ? trainLogged(config, rounds) : trainAlone(config, rounds);
    if (!rounds.failure().empty())
        std::cerr << "bench_training: " << rounds.failure() << '\n';
    return rounds.failure().empty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    CLI::App app("Trains one epoch for every line of the input and prints its times as JSON.");
    std::vector<std::string> settings;
    std::string sink = "none";
    app.add_option("settings", settings, "KEY=VALUE of the run's configuration");
    app.add_option("--sink", sink, "where events go besides: none, or log (a run directory on disk)")
        ->check(CLI::IsMember({"none", "log"}));
    CLI11_PARSE(app, argc, argv);
    try {
        return run(settings, sink == "log");
    } catch (const std::exception& error) {
        std::cerr << "bench_training: " << error.what() << '\n';
        return 1;
    }
}
