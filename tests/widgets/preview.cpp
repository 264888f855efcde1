// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the window on made-up runs and saves a picture of it: for looking at the design, not a test.
//   widget_preview [--dark] [--size WxH] [--training] [--dialog field] [--presets words]
//                  [--sweeps idle|running] [--figures] [--recipe name]
//                  [--page name] [--models refused|busy|done] [--trackers] [--field key] out.png
#include "tests/widgets/fake_backend.h"
#include "tests/widgets/fake_results.h"
#include "widgets/basics/application.h"
#include "widgets/exports/model_dialog.h"
#include "widgets/figures/figures_page.h"
#include "widgets/form/experiment_form.h"
#include "widgets/form/preset_box.h"
#include "widgets/ranking/ranking_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/add_pages.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/theme.h"
#include "widgets/sweeps/sweep_dialog.h"
#include "widgets/trackers/tracker_dialog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

using namespace pdqat;

namespace {

void fillLibrary(fake::FakeBackend& backend) {
    auto config = backend.experiments.presetList.front().config;
    backend.runs.add("20261120-081200-a", backend.experiments.presetList.back().config, RunState::Failed, 2);
    backend.runs.records.front().failure =
        "Block_3_conv0: the loss became NaN at step 812. Lower the learning rate.";
    config.run.seed = 1;
    backend.runs.add("20261121-101500-b", config, RunState::Interrupted, 3);
    config.quant.highPrecision = {"Block_3_shortcut", "Block_6_shortcut"};
    backend.runs.add("20261122-174000-c", config, RunState::Stopped, 6);
    config.quant = {};
    config.quant.bits = {2, 4};
    backend.runs.add("20261123-070300-d", config, RunState::Finished, 10);
}

/// As many presets as are shipped, so that the panel looks as it will.
void addPresets(fake::FakeBackend& backend) {
    const auto description = QStringLiteral("%1 bit under constraints on the output and, at ε = %2, on every "
                                            "layer; from the paper's sweep of levels.");
    for (const QString group : {"baselines", "output constraint", "layer constraints", "layer selection"})
        for (const QString bits : {"1", "2", "4", "8"})
            for (const QString level : {"0.0125", "0.125", "0.25"})
                backend.experiments.presetList.push_back(
                    {QStringLiteral("cifar10-layerwise-%1bit-eps%2").arg(bits, level),
                     QStringLiteral("Layers at %1 bit, ε = %2").arg(bits, level),
                     description.arg(bits, level),
                     QStringLiteral("CIFAR-10, ") + group,
                     {}});
}

/// A sweep with runs in every state.
QWidget* showSweeps(fake::FakeBackend& backend, ui::MainWindow& window, bool running) {
    auto& sweeps = backend.sweeps;
    sweeps.inspection = fake::sweepOf("table-1-small", 33, 12, true);
    window.actions().sweep->trigger();
    auto status = sweeps.inspection;
    status.name = "Table 1, small";
    status.state = SweepState::Running;
    status.pid = 1;
    status.runs[12].state = SweepRunState::Running;
    status.runs[12].epochsDone = 4;
    status.runs[13].state = SweepRunState::Begun;
    status.runs[13].epochsDone = 2;
    if (running)
        sweeps.tell(status);
    return window.findChild<ui::SweepDialog*>();
}

/// Exports of the run shown, and one that was refused or is under way.
QWidget* showModels(fake::FakeBackend& backend, ui::MainWindow& window, const QString& state) {
    window.actions().exportModel->trigger();
    auto* dialog = window.findChild<ui::ModelDialog*>();
    if (state != QLatin1String("done"))
        dialog->findChild<QPushButton*>(QStringLiteral("models.export"))->click();
    if (state == QLatin1String("busy"))
        backend.exports.progress(0.4, QStringLiteral("Comparing 400 of 1000 images in onnxruntime"));
    if (state == QLatin1String("refused")) {
        const auto refused = fake::refusedExport();
        backend.exports.finish({refused, QString::fromStdString(refused.proofs.back().problem)});
    }
    return dialog;
}

QWidget* showTrackers(fake::FakeBackend& backend, ui::MainWindow& window) {
    window.actions().sendToTracker->trigger();
    auto board = fake::sampleStatuses()[1];
    backend.trackers.answer(window.controller().shownId(), board, true);
    return window.findChild<ui::TrackerDialog*>();
}

/// Recipes like the shipped ones; one of the library among them.
void addRecipes(fake::FakeBackend& backend) {
    for (const auto& recipe : fake::sampleRecipes())
        backend.figures.entries.push_back({QString::fromStdString(recipe.name), true, recipe});
    backend.figures.entries.back().shipped = false;
}

} // namespace

int main(int argc, char** argv) {
    pdqat::ui::Application app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"dark", "Dark theme"},
                       {"training", "Start a run"},
                       {"size", "Window size", "WxH", "1440x880"},
                       {"select", "Run to select", "id"},
                       {"dialog", "Dialog of a field to open", "key"},
                       {"sweeps", "Open the sweeps, idle or running", "state"},
                       {"figures", "The page of figures"},
                       {"recipe", "Recipe to open", "name"},
                       {"page", "Page on top, by object name", "name"},
                       {"models", "Open the model exports: done, busy, refused", "state"},
                       {"trackers", "Open the trackers"},
                       {"field", "Field of the form to scroll to, all trackers on", "key"},
                       {"presets", "Open the presets and search for", "words"}});
    parser.process(app);
    fake::FakeBackend backend;
    fillLibrary(backend);
    if (parser.isSet("presets"))
        addPresets(backend);
    const auto selected = parser.value("select");
    backend.exports.saved[selected] = {fake::sampleExport(ModelFormat::Qcdq, 2),
                                       fake::sampleExport(ModelFormat::Packed, 2),
                                       fake::sampleExport(ModelFormat::Onnx, 32)};
    ui::MainWindow window(backend);
    ui::addRankingPage(window, backend.ranking, backend.sensitivity);
    ui::addBudgetPage(window, backend.budget, backend.sensitivity, backend.latency);
    addRecipes(backend);
    auto* figures = ui::addFiguresPage(window, backend.figures, backend.runs);
    if (parser.isSet("figures") || parser.isSet("recipe"))
        window.showPage(*figures);
    for (const auto& entry : backend.figures.entries)
        if (entry.id == parser.value("recipe"))
            figures->openRecipe(entry);
    ui::applyTheme(parser.isSet("dark") ? ui::Theme::Dark : ui::Theme::Light);
    const auto size = parser.value("size").split('x');
    window.resize(size[0].toInt(), size[1].toInt());
    window.show();
    if (parser.isSet("select"))
        window.controller().show(parser.value("select"));
    if (parser.isSet("training"))
        window.actions().run->trigger();
    for (auto* tabs : window.findChildren<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i)->objectName() == parser.value("page"))
                tabs->setCurrentIndex(i);
    if (parser.isSet("field")) {
        auto config = window.document().config();
        config.track[TrackerKind::Wandb] = config.track[TrackerKind::TensorBoard] =
            config.track[TrackerKind::MlFlow] = true;
        window.document().replace(config, QStringLiteral("trackers"));
    }
    QWidget* shot = &window;
    QTimer::singleShot(300, &app, [&] {
        if (parser.isSet("training"))
            for (int epoch = 0; epoch < 4; ++epoch)
                backend.runs.deliverEpoch(epoch);
        if (parser.isSet("training"))
            backend.trackers.follow(backend.runs.active(), fake::sampleStatuses());
        if (parser.isSet("models"))
            shot = showModels(backend, window, parser.value("models"));
        if (parser.isSet("trackers"))
            shot = showTrackers(backend, window);
        if (parser.isSet("field"))
            window.form().findChild<QScrollArea*>()->ensureWidgetVisible(
                window.form().row(parser.value("field").toStdString()), 0, 400);
        if (parser.isSet("dialog")) {
            window.form().row(parser.value("dialog").toStdString())->findChild<QPushButton*>()->click();
            shot = QApplication::activeModalWidget();
        }
        if (parser.isSet("sweeps"))
            shot = showSweeps(backend, window, parser.value("sweeps") == "running");
        if (parser.isSet("presets")) {
            window.findChild<ui::PresetBox*>()->showPopup();
            shot = QApplication::activePopupWidget();
            shot->findChild<QLineEdit*>()->setText(parser.value("presets"));
        }
    });
    QTimer::singleShot(1200, &app, [&] {
        shot->grab().save(parser.positionalArguments().value(0, "preview.png"));
        QCoreApplication::exit(); // quit() would ask whether to stop the run
    });
    return app.exec();
}
