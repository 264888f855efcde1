// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still where it must wait for the disk: typing in the form, opening a long run on
// every page, resuming from a large checkpoint. A 1 ms timer beats in the event loop of the real window over
// the real engine. Prints one JSON object: the gaps between two beats in milliseconds.
#include "app/catalogue/presets.h"
#include "app/gui/engine_backend.h"
#include "app/gui/workbench_window.h"
#include "engine/runs/event_log.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_status.h"
#include "tests/bench/gap_meter.h"
#include "tests/widgets/synthetic_run.h"
#include "widgets/basics/application.h"
#include "widgets/form/experiment_form.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace pdqat;

namespace {

constexpr int beatMs = 1, keyMs = 40, settleMs = 500;

void waitUntil(const std::function<bool()>& condition) {
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void waitFor(int milliseconds) {
    bool over = false;
    QTimer::singleShot(milliseconds, [&] { over = true; });
    waitUntil([&] { return over; });
}

class Waiting {
public:
    Waiting(const QString& folder, int epochs, int expand)
        : library_(folder.toStdString()), epochs_(epochs), backend_(library_), window_(backend_, languages_) {
        QObject::connect(&backend_.runs, &ui::Service::errorOccurred,
                         [](const QString&, const QString& message) {
                             std::fprintf(stderr, "%s\n", qPrintable(message));
                             std::exit(1);
                         });
        config_ = catalogue::findPreset("demo").config;
        config_.network.expand = expand;
        config_.run.batchSize = 8;
        window_.resize(1440, 900);
        window_.show();
        waitFor(settleMs);
    }

    /// Keys, one after the other, into a number and into a path.
    QJsonObject typing(int keys) {
        window_.document().replace(catalogue::findPreset("demo").config, {});
        return gapsOf([&] {
            for (const auto* key : {"run.epochs", "data.path"}) {
                auto* line = window_.form().row(key)->findChild<QLineEdit*>();
                line->setFocus();
                for (int i = 0; i < keys; ++i)
                    press(*line, i % 4 < 2 ? Qt::Key_1 : Qt::Key_Backspace);
            }
        });
    }

    QJsonObject opening(const QString& page) {
        turnTo(page);
        return gapsOf([&] {
            window_.controller().show(storedRun);
            waitUntil([&] {
                const auto* run = window_.controller().shownRun();
                return run && run->epochsDone() == epochs_;
            });
        });
    }

    QJsonObject resuming() {
        const auto id = QString::fromStdString(stopEarly());
        turnTo(QStringLiteral("overviewPage"));
        auto gaps = gapsOf([&] {
            window_.controller().resumeRun(id);
            waitForBatch();
        });
        endTraining();
        const runs::RunFolder folder{library_.runFolder(id.toStdString())};
        gaps[QStringLiteral("checkpoint_mb")] =
            static_cast<double>(std::filesystem::file_size(folder.resumeCheckpoint())) / 1e6;
        return gaps;
    }

    /// As the engine would have written it.
    void storeLongRun() const {
        test::SyntheticRun run;
        run.batchesPerEpoch = run.statisticsEvery = 10;
        run.convergence = true;
        const auto folder = runs::makeRunFolder(library_.folder() / "runs", storedRun.toStdString(),
                                                std::get<RunStarted>(run.started().body).config);
        runs::EventLogWriter log(folder.events());
        for (const auto& event : run.epochs(epochs_))
            log.append(event);
        log.append({0, RunFinished{}});
        runs::writeStatus(folder.status(), {RunState::Finished, {epochs_, 0, 10 * epochs_}, {}, 0});
    }

private:
    inline static const QString storedRun = QStringLiteral("20260921-101010-demo");

    QJsonObject gapsOf(const std::function<void()>& work) {
        ui::bench::GapMeter meter(beatMs);
        meter.start();
        work();
        waitFor(settleMs);
        return meter.stop();
    }

    /// Empty.
    void turnTo(const QString& page) {
        window_.findChild<QTabWidget*>(QStringLiteral("pages"))
            ->setCurrentWidget(window_.findChild<QWidget*>(page));
        window_.controller().show({});
        waitFor(settleMs);
    }

    static void press(QWidget& widget, Qt::Key key) {
        const auto text = key == Qt::Key_Backspace ? QString() : QStringLiteral("1");
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(&widget, new QKeyEvent(type, key, Qt::NoModifier, text));
        waitFor(keyMs);
    }

    /// A run stopped after its first batches, with a checkpoint of the configured network.
    std::string stopEarly() {
        window_.controller().start(config_);
        waitForBatch();
        const auto id = window_.controller().activeId().toStdString();
        endTraining();
        return id;
    }

    /// Its optimiser has a state then.
    void waitForBatch() {
        bool trained = false;
        const auto heard =
            QObject::connect(&backend_.runs, &ui::RunService::eventsReady,
                             [&](const QString& id, const ui::EventList& events) {
                                 trained |=
                                     id == window_.controller().activeId() &&
                                     std::any_of(events->begin(), events->end(), [](const Event& event) {
                                         const auto* batch = std::get_if<BatchDone>(&event.body);
                                         return batch && batch->phase == Phase::Train;
                                     });
                             });
        waitUntil([&] { return trained; });
        QObject::disconnect(heard);
    }

    void endTraining() {
        window_.controller().requestStop();
        waitUntil([&] { return !window_.controller().busy(); });
    }

    runs::Library library_;
    std::int64_t epochs_;
    RunConfig config_;
    ui::LanguageSwitch languages_;
    ui::EngineBackend backend_;
    ui::WorkbenchWindow window_;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir settings;
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, settings.path().toUtf8());
    pdqat::ui::Application app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("epochs"), QStringLiteral("of the run that is opened"),
                        QStringLiteral("n"), QStringLiteral("10000")},
                       {QStringLiteral("expand"), QStringLiteral("width of the network that is resumed"),
                        QStringLiteral("n"), QStringLiteral("13")},
                       {QStringLiteral("keys"), QStringLiteral("typed into each field"), QStringLiteral("n"),
                        QStringLiteral("60")}});
    parser.process(app);
    const auto number = [&](const char* name) { return parser.value(QLatin1String(name)).toInt(); };
    const QTemporaryDir folder;
    Waiting waiting(folder.path(), number("epochs"), number("expand"));
    waiting.storeLongRun();
    QJsonObject report{{"epochs", number("epochs")}};
    report[QStringLiteral("typing")] = waiting.typing(number("keys"));
    for (const auto* page : {"overview", "layers", "ranking"})
        report[QStringLiteral("opening_on_") + QLatin1String(page)] =
            waiting.opening(QLatin1String(page) + QStringLiteral("Page"));
    report[QStringLiteral("resuming")] = waiting.resuming();
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
