// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page and of the dialogs, over a library: `./workbench pictures`. Not a test: people look
// at them.
#include "tests/app/gui/real_workbench.h"
#include "widgets/basics/application.h"
#include "widgets/inside/inside_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/theme.h"

#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace pdqat;

namespace {

constexpr int settleTime = 2500; ///< ms until answers have come and plots are drawn

void settle() {
    QEventLoop loop;
    QTimer::singleShot(settleTime, &loop, &QEventLoop::quit);
    loop.exec();
}

class Pictures {
public:
    Pictures(const QString& library, QString folder, QSize size, const QString& language)
        : folder_(std::move(folder)), bench_(library) {
        if (!language.isEmpty())
            bench_.languages.applyForSession(language);
        bench_.window.resize(size);
        settle();
        for (const auto& run : bench_.backend.runs.list())
            if (run.state == RunState::Finished && run.problem.empty())
                runs_ << ui::toQt(run.id);
    }
    bool empty() const { return runs_.isEmpty(); }

    /// In both themes.
    void takeAll() {
        for (const auto theme : {ui::Theme::Light, ui::Theme::Dark}) {
            ui::applyTheme(theme);
            suffix_ = theme == ui::Theme::Dark ? QStringLiteral("-dark") : QString();
            takePages();
            takeDialogs();
        }
    }

private:
    void takePages() {
        auto& window = bench_.window;
        auto* form = window.findChild<QDockWidget*>(QStringLiteral("experimentDock"));
        bench_.controller().show(runs_.front());
        form->show();
        settle();
        take(window, QStringLiteral("window"));
        form->hide();
        auto* pages = window.findChild<QTabWidget*>();
        auto* list = window.findChild<ui::RunsPanel*>();
        for (int i = 0; i < pages->count(); ++i) {
            const auto name = pages->widget(i)->objectName().remove(QStringLiteral("Page")).toLower();
            list->choose(name == QStringLiteral("compare") ? runs_ : runs_.mid(0, 1));
            pages->setCurrentIndex(i);
            settle();
            take(window, name);
            if (auto* inside = qobject_cast<ui::InsidePage*>(pages->widget(i))) {
                inside->showTopic(ui::InsidePage::Topic::Classes);
                settle();
                take(window, name + QStringLiteral("-classes"));
                inside->showTopic(ui::InsidePage::Topic::Levels);
            }
        }
        pages->setCurrentIndex(0);
        takeList(*list);
    }

    /// With groups and columns.
    void takeList(ui::RunsPanel& list) {
        auto* dock = bench_.window.findChild<QDockWidget*>(QStringLiteral("runsDock"));
        const int before = dock->width();
        const auto arrangement = list.arrangement();
        bench_.window.resizeDocks({dock}, {bench_.window.width() / 2}, Qt::Horizontal);
        list.setArrangement({QStringLiteral("-accuracy"), QStringLiteral("run.seed"),
                             QStringLiteral("accuracy"), QStringLiteral("accuracy32"),
                             QStringLiteral("method.epsilon_layer"), QStringLiteral("epochs")});
        settle();
        take(bench_.window, QStringLiteral("runs"));
        list.setArrangement(arrangement);
        bench_.window.resizeDocks({dock}, {before}, Qt::Horizontal);
    }

    void takeDialogs() {
        const auto& actions = bench_.window.actions();
        for (auto* action : {actions.importRuns, actions.sweep, actions.exportModel, actions.sendToTracker,
                             actions.shortcuts, actions.help, actions.about}) {
            QWidgetList before = QApplication::topLevelWidgets();
            before.removeIf([](const QWidget* widget) { return !widget->isVisible(); });
            action->trigger();
            settle();
            for (auto* shown : QApplication::topLevelWidgets())
                if (shown->isVisible() && !before.contains(shown) && qobject_cast<QDialog*>(shown)) {
                    take(*shown, action->objectName().section(QLatin1Char('.'), -1).toLower());
                    shown->close();
                }
        }
    }

    void take(QWidget& widget, const QString& name) const {
        const auto file = folder_ + QLatin1Char('/') + name + suffix_ + QStringLiteral(".png");
        if (!widget.grab().save(file))
            qFatal("%s cannot be written", qPrintable(file));
        std::printf("%s\n", qPrintable(file));
        std::fflush(stdout);
    }

    QString folder_, suffix_;
    QStringList runs_; ///< newest first
    Workbench bench_;
};

} // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home; // nobody's settings
    for (const auto* name : {"CONFIG", "STATE", "DATA"})
        qputenv(QByteArray("XDG_") + name + "_HOME",
                QFile::encodeName(home.filePath(QString::fromLatin1(name))));
    ui::Application app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pdqat-workbench"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("library"), QStringLiteral("Its finished runs are shown."));
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("For the pictures."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window."),
                                  QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Of the window."),
                                      QStringLiteral("code"));
    parser.addOptions({size, language});
    parser.addHelpOption();
    parser.process(app);
    const auto places = parser.positionalArguments();
    const auto sides = parser.value(size).split(QLatin1Char('x'));
    if (places.size() != 2 || sides.size() != 2)
        parser.showHelp(2);
    QDir().mkpath(places[1]);
    Pictures pictures(places[0], places[1], {sides[0].toInt(), sides[1].toInt()}, parser.value(language));
    if (pictures.empty()) {
        std::fprintf(stderr, "%s has no finished run to show\n", qPrintable(places[0]));
        return 1;
    }
    pictures.takeAll();
    return 0;
}
