// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// pdqat-workbench: the window; `--render` and `--report` for figures and reports without one.
#include "app/catalogue/config_file.h"
#include "app/catalogue/presets.h"
#include "app/catalogue/recipe_request.h"
#include "app/gui/language.h"
#include "app/gui/render.h"
#include "app/gui/report.h"
#include "app/gui/show_library.h"
#include "app/gui/workbench_window.h"
#include "engine/api/field.h"
#include "widgets/basics/application.h"
#include "widgets/paper/result_figure.h"
#include "widgets/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace pdqat;

namespace {

// Names the context that texts of free functions are translated in.
struct Program {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

struct Options {
    QString library, preset, config, render, output = QStringLiteral(".");
    QString language, theme, figure, sweep, query, reportSweep, model;
    QStringList reports;
};

Options parse(const QCoreApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Program::tr("Quantization-aware training under constraints, in a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    Options options;
    const QCommandLineOption library(QStringLiteral("library"), Program::tr("Library of runs."),
                                     Program::tr("folder"));
    const QCommandLineOption preset(QStringLiteral("preset"), Program::tr("Experiment to open with."),
                                    Program::tr("name"));
    const QCommandLineOption config(QStringLiteral("config"),
                                    Program::tr("Configuration (JSON) to open with."), Program::tr("file"));
    const QCommandLineOption model(QStringLiteral("model"), Program::tr("ONNX model to open with."),
                                   Program::tr("file"));
    const QCommandLineOption render(QStringLiteral("render"),
                                    Program::tr("Draw the figures of a run (id or \"last\") and exit."),
                                    Program::tr("run"));
    const QCommandLineOption report(
        QStringLiteral("report"),
        Program::tr("Write the report of a run and exit; given several times, of runs in comparison."),
        Program::tr("run"));
    const QCommandLineOption reportSweep(QStringLiteral("report-sweep"),
                                         Program::tr("Write the report of a sweep's runs and exit."),
                                         Program::tr("name"));
    const QCommandLineOption figure(QStringLiteral("figure"),
                                    Program::tr("Draw the figure of a recipe (id or file) and exit."),
                                    Program::tr("recipe"));
    const QCommandLineOption sweep(QStringLiteral("sweep"),
                                   Program::tr("With --figure: the sweep whose runs are taken."),
                                   Program::tr("name"));
    const QCommandLineOption query(QStringLiteral("query"),
                                   Program::tr("With --figure: what runs must meet too."),
                                   Program::tr("conditions"));
    const QCommandLineOption output(
        QStringLiteral("o"),
        Program::tr("Folder for --render; file for --figure (.pdf, .svg, .png) and --report (.html, .pdf)."),
        Program::tr("path"));
    const QCommandLineOption language(QStringLiteral("language"), Program::tr("Language of this session."),
                                      Program::tr("code"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Program::tr("Theme of this session: system, light or dark."),
                                   Program::tr("name"));
    parser.addOptions({library, preset, config, model, render, figure, sweep, query, report, reportSweep,
                       output, language, theme});
    parser.process(app);
    const auto take = [&](const QCommandLineOption& option, QString& into) {
        if (parser.isSet(option))
            into = parser.value(option);
    };
    take(library, options.library);
    take(preset, options.preset);
    take(config, options.config);
    take(model, options.model);
    take(render, options.render);
    take(figure, options.figure);
    take(sweep, options.sweep);
    take(query, options.query);
    take(reportSweep, options.reportSweep);
    take(output, options.output);
    options.reports = parser.values(report);
    take(language, options.language);
    take(theme, options.theme);
    return options;
}

runs::Library openLibrary(const Options& options) {
    return options.library.isEmpty() ? runs::Library(runs::Library::defaultFolder())
                                     : ui::libraryIn(options.library);
}

RunConfig firstExperiment(const Options& options) {
    if (options.config.isEmpty())
        return catalogue::findPreset(options.preset.isEmpty() ? "demo" : options.preset.toStdString()).config;
    return catalogue::mergedConfig(catalogue::withBases(
        catalogue::readConfigFile(options.config.toStdString()), catalogue::presetFolder()));
}

int openWindow(Options options, ui::LanguageSwitch& languages) {
    const auto prepare = [&options](ui::WorkbenchWindow& window) {
        if (!options.theme.isEmpty())
            ui::applyTheme(ui::themeFromName(options.theme));
        if (!options.config.isEmpty() || !options.preset.isEmpty() || !window.isFormRestored()) {
            window.document().replace(firstExperiment(options), Program::tr("experiment at start"));
            window.document().undoStack().clear();
        }
        if (!options.model.isEmpty())
            window.openModel(options.model);
    };
    for (std::optional library = openLibrary(options); library;) {
        library = ui::showLibrary(*library, languages, prepare);
        for (auto* once : {&options.model, &options.config, &options.preset})
            once->clear();
    }
    return 0;
}

void drawFigure(const Options& options) {
    const catalogue::RecipeRequest request{options.figure.toStdString(), options.sweep.toStdString(),
                                           options.query.toStdString()};
    const auto result = request.evaluate(openLibrary(options), RecipeKind::Figure);
    ui::writeFigure(std::get<FigureData>(result), options.output);
}

bool startsWith(const char* word, std::string_view option) {
    return std::string_view(word).starts_with(option);
}
/// What writes files for papers: in English, whatever the session speaks.
bool isPaperwork(const char* word) { return startsWith(word, "--report") || startsWith(word, "--figure"); }
bool isOffscreen(const char* word) {
    return isPaperwork(word) || startsWith(word, "--render") || startsWith(word, "--help") ||
           startsWith(word, "--version") || word == std::string_view("-h") || word == std::string_view("-v");
}
/// Of Qt's own options: where to open the window.
bool choosesDisplay(const char* word) {
    return startsWith(word, "-platform") || startsWith(word, "--platform") || startsWith(word, "-display") ||
           startsWith(word, "--display");
}
bool hasDisplay() {
    return !(qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
             qEnvironmentVariableIsEmpty("WAYLAND_SOCKET") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"));
}

int work(const Options& options, ui::LanguageSwitch& languages) {
    if (!options.figure.isEmpty())
        drawFigure(options);
    else if (!options.reports.isEmpty())
        ui::writeReport(openLibrary(options), options.reports, options.output);
    else if (!options.reportSweep.isEmpty())
        ui::writeSweepReport(openLibrary(options), options.reportSweep, options.output);
    else if (!options.render.isEmpty())
        ui::renderRun(openLibrary(options), options.render, options.output);
    else
        return openWindow(options, languages);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    std::optional<QTemporaryDir> runtime;
    if (std::any_of(argv, argv + argc, isOffscreen)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt remarks on standard error where a session has no such folder, as on servers; nothing is put
        // there.
        if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.emplace().path()));
    } else if (!hasDisplay() && std::none_of(argv, argv + argc, choosesDisplay)) {
        const Error error(ErrorKind::Resource, "window", "there is no display to open it on",
                          "pdqat does the same work in a terminal");
        std::fprintf(stderr, "pdqat-workbench: %s\n", error.what());
        return static_cast<int>(error.kind());
    }
    ui::Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pdqat-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PDQAT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.pdqat.Workbench"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/org.pdqat.Workbench.svg")));
    QApplication::setApplicationDisplayName(QStringLiteral("PD-QAT Workbench"));
    try {
        ui::LanguageSwitch languages;
        if (std::any_of(argv, argv + argc, isPaperwork))
            QLocale::setDefault(QLocale::c());
        else
            languages.applyPreferred();
        const auto options = parse(app);
        if (!options.language.isEmpty())
            languages.applyForSession(options.language);
        return work(options, languages);
    } catch (const Error& error) {
        std::fprintf(stderr, "pdqat-workbench: %s\n", error.what());
        return static_cast<int>(error.kind());
    }
}
