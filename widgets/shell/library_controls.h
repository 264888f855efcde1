// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other libraries, and runs from elsewhere: by menu, and by what is dragged into the window.
#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QLabel;
class QMenu;
class QMimeData;
class QPushButton;
class QUrl;

namespace pdqat::ui {

class Actions;
class MainWindow;
class Preferences;
class RunService;
class RunsPanel;

class LibraryControls : public QObject {
    Q_OBJECT
public:
    /// @param state  remembers libraries that were opened
    LibraryControls(RunService& service, RunsPanel& panel, const Actions& actions, Preferences& state,
                    MainWindow& window);

    QAction* recent() const; ///< a menu of them
    void retranslate();

    /// Whether all that is dragged is of a kind that may have runs.
    static bool accepts(const QMimeData& data);
    void take(const QMimeData& data);

Q_SIGNALS:
    /// The window is to show this folder in place of its library; it may be a new one.
    void libraryChosen(const QString& folder);

private:
    void chooseLibrary();
    void open(const QString& folder);
    void askForPlace();
    void tellOfImport(const QStringList& ids, const QStringList& notes);
    QWidget* makeActivity();
    void showActivity(const QString& place);
    void fillRecent();
    QStringList libraries() const;

    RunService& service_;
    RunsPanel& panel_;
    Preferences& state_;
    MainWindow& window_;
    QMenu* recent_;
    QLabel* activity_; ///< in the status bar while runs are imported
    QPushButton* stop_;
    QString importing_;
};

} // namespace pdqat::ui
