// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/basics/elided_label.h"
#include "widgets/basics/folded_text.h"
#include "widgets/basics/preferences.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QSplitter>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>

#include <clocale>
#include <ctime>

using namespace pdqat;

class BasicsTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void countsAreGroupedInEveryLocale() {
        for (const auto& locale : {QLocale::c(), QLocale(QStringLiteral("en_US"))}) {
            QLocale::setDefault(locale);
            QCOMPARE(ui::countText(1806336), QStringLiteral("1,806,336"));
            QCOMPARE(ui::countText(144), QStringLiteral("144"));
        }
        QLocale::setDefault(QLocale(QStringLiteral("es")));
        QCOMPARE(ui::countText(1806336), QStringLiteral("1.806.336"));
        QLocale::setDefault(QLocale::c());
    }

    void aGermanDesktopChangesTextsAndNoNumbersInFiles() {
        if (QLocale::system().language() != QLocale::German)
            QSKIP("ctest sets a German locale");
        const std::tm january{};
        char month[16];
        QVERIFY(std::strftime(month, sizeof month, "%B", &january) > 0);
        QCOMPARE(month, "Januar");
        QCOMPARE(std::localeconv()->decimal_point, ".");
        QCOMPARE(QLocale::system().decimalPoint(), QStringLiteral(","));
    }

    void theWindowsStateFollowsTheXdgSpecification() {
        const auto usual = QDir::homePath() + QStringLiteral("/.local/state/pdqat-workbench/window.ini");
        EnvironmentVariable state("XDG_STATE_HOME", nullptr);
        for (const auto* ignored : {"", "relative"}) {
            state.set(ignored);
            QCOMPARE(ui::windowStateFile(), usual);
        }
        state.set("/srv/ada");
        QCOMPARE(ui::windowStateFile(), QStringLiteral("/srv/ada/pdqat-workbench/window.ini"));
    }

    void aTitleThatDoesNotFitStandsWholeInItsTooltip() {
        ui::ElidedLabel label(QStringLiteral("A title that is much too long for its place"));
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(60, 24);
        label.show();
        QVERIFY(!label.grab().isNull());
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), label.text());
        QToolTip::hideText();
    }

    void aLongTextIsFoldedUntilMoreIsAsked() {
        ui::FoldedText text(QStringLiteral("text"), 2);
        text.resize(300, 200);
        text.setText(QStringLiteral("Short."));
        text.show();
        auto* more = text.findChild<QToolButton*>(QStringLiteral("text.more"));
        QVERIFY(!more->isVisible());
        text.setText(QStringLiteral("Many words, which make many lines. ").repeated(12));
        QVERIFY(more->isVisible());
        const int two = 2 * text.fontMetrics().lineSpacing();
        QTRY_COMPARE(text.label().height(), two);
        more->click();
        QTRY_VERIFY(text.label().height() > 3 * two / 2);
        QVERIFY(text.label().text().endsWith(QStringLiteral("lines. ")));
        more->click();
        QTRY_COMPARE(text.label().height(), two);
    }

    void whatIsMarkedComesBack() {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("state.ini"));
        const auto part = [](bool changed) {
            auto root = std::make_unique<QWidget>();
            auto* splitter = new QSplitter(root.get());
            splitter->setObjectName(QStringLiteral("split"));
            splitter->addWidget(new QWidget);
            splitter->addWidget(new QWidget);
            splitter->resize(300, 100);
            splitter->setSizes(changed ? QList<int>{200, 96} : QList<int>{100, 196});
            ui::remember(splitter);
            for (const auto* name : {"marked", "unmarked"}) {
                auto* action = new QAction(root.get());
                action->setObjectName(QLatin1String(name));
                action->setCheckable(true);
                action->setChecked(changed);
            }
            ui::remember(root->findChild<QAction*>(QStringLiteral("marked")), "checked");
            return root;
        };
        {
            ui::Preferences state(file);
            ui::saveRemembered(*part(true), state);
        }
        const ui::Preferences state(file);
        const auto root = part(false);
        ui::restoreRemembered(*root, state);
        QVERIFY(root->findChild<QAction*>(QStringLiteral("marked"))->isChecked());
        QVERIFY(!root->findChild<QAction*>(QStringLiteral("unmarked"))->isChecked());
        const auto sizes = root->findChild<QSplitter*>()->sizes();
        QVERIFY2(sizes[0] > sizes[1], qPrintable(QString::number(sizes[0])));
    }

    void nothingSavedChangesNothing() {
        const QTemporaryDir folder;
        QAction action;
        action.setObjectName(QStringLiteral("axis"));
        action.setCheckable(true);
        action.setChecked(true);
        ui::remember(&action, "checked");
        ui::restoreRemembered(action, ui::Preferences(folder.filePath(QStringLiteral("none.ini"))));
        QVERIFY(action.isChecked());
    }
};

PDQAT_WIDGET_TEST(BasicsTest)
#include "basics_test.moc"
