// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/library_controls.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/elided_label.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/preferences.h"
#include "widgets/basics/question.h"
#include "widgets/run_service.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/import_dialog.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/runs_panel.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>

namespace pdqat::ui {
namespace {

const auto recentKey = QStringLiteral("libraries/recent");
constexpr qsizetype mostRecent = 8;

bool mayHaveRuns(const QUrl& url) {
    const QFileInfo file(url.toLocalFile());
    const auto suffix = file.suffix().toLower();
    return url.isLocalFile() &&
           (file.isDir() || suffix == QStringLiteral("wandb") || suffix == QStringLiteral("db") ||
            suffix == QStringLiteral("sqlite") || file.fileName().contains(QStringLiteral("tfevents")));
}

/// Other programs have folders of that name too, with other things in them.
bool isLibrary(const QDir& folder) {
    if (folder.exists(QStringLiteral("index.sqlite")))
        return true;
    const QDir runs(folder.filePath(QStringLiteral("runs")));
    const auto isRun = [&](const QString& name) {
        return runs.exists(name + QStringLiteral("/events.jsonl"));
    };
    return runs.exists() && (runs.isEmpty() || std::ranges::any_of(runs.entryList(QDir::Dirs), isRun));
}

} // namespace

LibraryControls::LibraryControls(RunService& service, RunsPanel& panel, const Actions& actions,
                                 Preferences& state, MainWindow& window)
    : QObject(&window),
      service_(service),
      panel_(panel),
      state_(state),
      window_(window),
      recent_(new QMenu(&window)),
      activity_(new ElidedLabel),
      stop_(new QPushButton) {
    recent_->setObjectName(QStringLiteral("menu.libraries"));
    recent_->menuAction()->setObjectName(QStringLiteral("menu.libraries.action"));
    connect(recent_, &QMenu::aboutToShow, this, &LibraryControls::fillRecent);
    connect(actions.openLibrary, &QAction::triggered, this, &LibraryControls::chooseLibrary);
    connect(actions.importRuns, &QAction::triggered, this, &LibraryControls::askForPlace);
    connect(&service, &RunService::runsImported, this, &LibraryControls::tellOfImport);
    connect(&service, &RunService::importing, this, &LibraryControls::showActivity);
    window.statusBar()->addPermanentWidget(makeActivity());
    auto known = libraries();
    known.removeAll(service.libraryFolder());
    known.prepend(service.libraryFolder());
    state_.setValue(recentKey, known.mid(0, mostRecent));
    retranslate();
}

QAction* LibraryControls::recent() const { return recent_->menuAction(); }

QWidget* LibraryControls::makeActivity() {
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("importActivity"));
    row->hide();
    stop_->setFlat(true);
    activity_->setMaximumWidth(50 * gridUnit);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(activity_);
    layout->addWidget(stop_);
    connect(stop_, &QPushButton::clicked, &service_, &RunService::stopImports);
    return row;
}

void LibraryControls::showActivity(const QString& place) {
    importing_ = place;
    activity_->setText(tr("Importing runs from %1").arg(QDir::toNativeSeparators(place)));
    activity_->parentWidget()->setVisible(!place.isEmpty());
}

void LibraryControls::retranslate() {
    recent_->setTitle(tr("&Libraries"));
    stop_->setText(tr("Stop"));
    setNames(stop_, QStringLiteral("importActivity.stop"), tr("Stop importing"));
    stop_->setToolTip(tr("Stop importing; runs that are there already stay"));
    showActivity(importing_);
}

QStringList LibraryControls::libraries() const { return state_.value(recentKey).toStringList(); }

void LibraryControls::fillRecent() {
    recent_->clear();
    for (const auto& folder : libraries()) {
        auto* action =
            recent_->addAction(QDir::toNativeSeparators(folder).replace(u'&', QStringLiteral("&&")), this,
                               [this, folder] { open(folder); });
        action->setCheckable(true);
        action->setChecked(folder == service_.libraryFolder());
    }
}

void LibraryControls::chooseLibrary() {
    chooseFolder(&window_, tr("Open a library, or make one"), service_.libraryFolder(),
                 [this](const QString& folder) { open(folder); });
}

/// A folder with other things in it is no library yet, and one that is gone none any more.
void LibraryControls::open(const QString& folder) {
    const QDir chosen(folder);
    if (folder == service_.libraryFolder())
        return;
    if (!chosen.exists()) {
        auto known = libraries();
        known.removeAll(folder);
        state_.setValue(recentKey, known);
        return window_.showError(
            tr("The library is not there."),
            tr("There is no folder %1 any more; mount its disk, or open the library from where it is now.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    if (isLibrary(chosen) || chosen.isEmpty())
        return Q_EMIT libraryChosen(folder);
    ask(&window_,
        {QStringLiteral("makeLibrary"), tr("Make a library"),
         tr("There is no library in %1 yet. Make one there, beside what the folder has?")
             .arg(QDir::toNativeSeparators(folder)),
         QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel},
        [this, folder](auto answer) {
            if (answer == QMessageBox::Yes)
                Q_EMIT libraryChosen(folder);
        });
}

void LibraryControls::askForPlace() {
    auto* dialog = new ImportDialog(&window_);
    connect(dialog, &ImportDialog::importRequested, this,
            [this](const QString& place, const QString& experiment) {
                service_.importRuns({place}, experiment);
            });
    dialog->open();
}

bool LibraryControls::accepts(const QMimeData& data) {
    const auto urls = data.urls();
    return !urls.isEmpty() && std::ranges::all_of(urls, mayHaveRuns);
}

void LibraryControls::take(const QMimeData& data) {
    QStringList places;
    for (const auto& url : data.urls())
        places << url.toLocalFile();
    service_.importRuns(places, {});
}

void LibraryControls::tellOfImport(const QStringList& ids, const QStringList& notes) {
    window_.showNote((QStringList{tr("%n runs were imported.", nullptr, int(ids.size()))} + notes)
                         .join(QLatin1Char('\n')));
    if (!ids.isEmpty())
        panel_.choose(ids);
}

} // namespace pdqat::ui
