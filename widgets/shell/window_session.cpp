// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/window_session.h"

#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/run_controller.h"

#include <QMainWindow>
#include <QScreen>

namespace pdqat::ui {
namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto docksKey = QStringLiteral("window/docks");
const auto experimentKey = QStringLiteral("form/experiment");
constexpr int docksVersion = 3; ///< raised when docks or toolbars change so that old layouts no longer fit

} // namespace

WindowSession::WindowSession()
    : state_(windowStateFile()), runToRestore_(preferences_.get(preference::run)) {}

void WindowSession::restore(QMainWindow& window) {
    if (!window.restoreGeometry(state_.bytes(geometryKey)))
        window.resize(QSize(1440, 880).boundedTo(window.screen()->availableSize()));
    window.restoreState(state_.bytes(docksKey), docksVersion);
    restoreRemembered(window, state_);
}

void WindowSession::restorePage(QWidget& page, Pages& pages) const {
    if (page.objectName() == preferences_.get(preference::page))
        pages.setCurrentWidget(&page);
    restoreRemembered(page, state_);
}

void WindowSession::restoreRun(RunController& controller) {
    if (!runToRestore_.isEmpty() && controller.shownId().isEmpty() && controller.record(runToRestore_))
        controller.show(std::exchange(runToRestore_, {}));
}

QString WindowSession::experiment() const { return state_.value(experimentKey).toString(); }

void WindowSession::save(const QMainWindow& window, const Pages& pages, const RunController& controller,
                         const std::string& experiment) {
    state_.setValue(experimentKey, toQt(experiment));
    state_.setBytes(geometryKey, window.saveGeometry());
    state_.setBytes(docksKey, window.saveState(docksVersion));
    saveRemembered(window, state_);
    if (const auto* page = pages.currentWidget())
        preferences_.set(preference::page, page->objectName());
    preferences_.set(preference::run, controller.shownId());
}

QString WindowSession::problem() const {
    return state_.problem().isEmpty() ? preferences_.problem() : state_.problem();
}

} // namespace pdqat::ui
