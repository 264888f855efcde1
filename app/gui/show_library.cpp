// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/show_library.h"

#include "app/gui/engine_backend.h"
#include "app/gui/quit_signals.h"
#include "app/gui/workbench_window.h"
#include "engine/api/error.h"
#include "widgets/basics/preferences.h"
#include "widgets/basics/texts.h"

#include <QApplication>
#include <QFile>

#include <filesystem>

namespace pdqat::ui {

runs::Library libraryIn(const QString& folder) {
    return runs::Library(std::filesystem::absolute(QFile::encodeName(folder).toStdString()));
}

std::optional<runs::Library> showLibrary(const runs::Library& library, LanguageSwitch& languages,
                                         const std::function<void(WorkbenchWindow&)>& prepare) {
    std::optional<runs::Library> next;
    const bool isFirstStart = !QFile::exists(windowStateFile());
    EngineBackend backend(library);
    backend.runs.refresh(); // it is read while the window is made
    WorkbenchWindow window(backend, languages);
    QObject::connect(&window, &MainWindow::libraryChosen, &window, [&](const QString& folder) {
        try {
            next = libraryIn(folder);
        } catch (const Error& error) {
            return window.showError(WorkbenchWindow::tr("The library cannot be opened"), toQt(error.what()));
        }
        window.close(); // asks where a run trains or a recipe is not saved
    });
    QObject::connect(&window, &MainWindow::closeDeclined, &window, [&next] { next.reset(); });
    QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &window, [&] {
        next.reset();
        window.closeKeepingRun();
    });
    prepare(window);
    window.show();
    if (isFirstStart)
        window.startTour();
    QApplication::exec();
    return next;
}

} // namespace pdqat::ui
