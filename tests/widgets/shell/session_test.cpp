// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

using namespace pdqat;

class SessionTest : public WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { close(); }

    void theSessionComesBack() {
        backend_->runs.add("old", {}, RunState::Finished, 2);
        window_->resize(1100, 700);
        window_->findChild<QDockWidget*>(QStringLiteral("runsDock"))->hide();
        auto* pages = window_->findChild<QTabWidget*>();
        pages->setCurrentWidget(pages->findChild<QWidget*>(QStringLiteral("second")));
        window_->controller().show(QStringLiteral("old"));
        window_->actions().themeDark->trigger();
        window_->close();
        window_.reset();
        open();
        QCOMPARE(window_->size(), QSize(1100, 700));
        QVERIFY(!window_->findChild<QDockWidget*>(QStringLiteral("runsDock"))->isVisible());
        QCOMPARE(window_->findChild<QTabWidget*>()->currentWidget()->objectName(), QStringLiteral("second"));
        QCOMPARE(window_->controller().shownId(), QStringLiteral("old"));
        QVERIFY(window_->actions().themeDark->isChecked());
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 ui::themePalette(ui::Theme::Dark).color(QPalette::Window));
    }

    void theFormAsItWasLeftComesBack() {
        auto config = window_->document().config();
        config.run.epochs = 77;
        window_->propose(config, QStringLiteral("test"));
        window_->close();
        window_.reset();
        open();
        QCOMPARE(window_->document().config().run.epochs, std::int64_t(77));
        QVERIFY(!window_->document().undoStack().canUndo());
    }

    void brokenSettingsAreSetAsideAndSaid() {
        window_.reset();
        QDir().mkpath(QFileInfo(ui::preferencesFile()).path());
        QFile file(ui::preferencesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[view\ntheme=dark\n[[[");
        file.close();
        open();
        QVERIFY2(bannerShown() && banner().contains(QStringLiteral(".broken")), qPrintable(banner()));
        QVERIFY(QFile::exists(ui::preferencesFile() + QStringLiteral(".broken")));
    }
};

PDQAT_WIDGET_TEST(SessionTest)
#include "session_test.moc"
