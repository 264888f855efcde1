// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of bench_interface while the engine trains the ready experiment on every core of the machine.
#include "app/catalogue/presets.h"
#include "app/gui/engine_backend.h"
#include "tests/bench/interface_bench.h"
#include "widgets/basics/application.h"

#include <QTemporaryDir>

using namespace pdqat;

namespace {

/// Images that the training passed, and the time since it began to count.
class Throughput {
public:
    void add(const std::vector<Event>& events) {
        for (const auto& event : events)
            if (const auto* batch = std::get_if<BatchDone>(&event.body);
                batch && batch->phase == Phase::Train) {
                images_ += batch->images;
                seconds_ += batch->seconds;
            }
    }
    double imagesPerSecond() const { return seconds_ > 0 ? static_cast<double>(images_) / seconds_ : 0; }

private:
    std::int64_t images_ = 0;
    double seconds_ = 0;
};

} // namespace

int main(int argc, char** argv) {
    pdqat::ui::Application app(argc, argv);
    const QTemporaryDir folder;
    ui::EngineBackend backend(runs::Library(folder.path().toStdString()));
    ui::bench::Bench bench(ui::bench::parse(app));
    Throughput throughput;
    bool started = false;
    QObject::connect(&backend.runs, &ui::RunService::eventsReady, &bench,
                     [&](const QString&, const ui::EventList& events, bool) {
                         throughput.add(*events);
                         if (!std::exchange(started, started || throughput.imagesPerSecond() > 0) && started)
                             bench.start();
                     });
    QObject::connect(&backend.runs, &ui::RunService::errorOccurred, &app,
                     [](const QString&, const QString& message) {
                         std::fprintf(stderr, "%s\n", qPrintable(message));
                         QCoreApplication::exit(1);
                     });
    bench.complete = [&](QJsonObject& report) {
        report[QStringLiteral("training_images_per_s")] = throughput.imagesPerSecond();
        backend.runs.abort();
    };
    auto config = catalogue::findPreset("demo").config;
    config.run.epochs = 1000; // ended by the bench
    QTimer::singleShot(0, &app, [&] { backend.runs.start(config); });
    return QApplication::exec();
}
