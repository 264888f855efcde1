// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over every widget and action of the window: names, shortcuts, accessible names, languages.
#include "tests/fixtures/qt/focus_widgets.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "tests/widgets/fake_results.h"
#include "widgets/figures/figures_page.h"
#include "widgets/form/experiment_form.h"
#include "widgets/model/model_page.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/add_pages.h"
#include "widgets/shell/main_window.h"

#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

#include <set>

using namespace pdqat;

namespace {

/// A language in which every text is in brackets.
class Brackets : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char*, const char* source, const char*, int) const override {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

bool isQtInternal(const QObject* object) { return object->objectName().startsWith(QLatin1String("qt_")); }

void collect(const QMenu* menu, QList<QAction*>& actions) {
    for (auto* action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), actions);
        else if (!action->isSeparator())
            actions << action;
    }
}

} // namespace

class ActionsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::MainWindow> window_;

    QList<QAction*> menuActions() const {
        QList<QAction*> actions;
        for (auto* top : window_->menuBar()->actions())
            collect(top->menu(), actions);
        return actions;
    }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        backend_->runs.add("old", {}, RunState::Interrupted, 3);
        window_ = std::make_unique<ui::MainWindow>(*backend_);
        ui::addRankingPage(*window_, backend_->ranking, backend_->sensitivity);
        ui::addBudgetPage(*window_, backend_->budget, backend_->sensitivity, backend_->latency);
        backend_->models.layers = fake::resnetLayers();
        ui::addModelPage(*window_, backend_->models)->openFile(QStringLiteral("net.onnx"));
        backend_->figures.entries = {{QStringLiteral("fig-1a"), true, fake::sampleRecipe("Fig. 1a")}};
        ui::addFiguresPage(*window_, backend_->figures, backend_->runs)
            ->openRecipe(backend_->figures.entries.front());
        window_->show();
        window_->controller().show(QStringLiteral("old"));
        QTRY_VERIFY(window_->controller().shownRun()->started());
        for (auto* fold : window_->form().findChildren<QToolButton*>())
            if (fold->isCheckable())
                fold->setChecked(true);
    }

private Q_SLOTS:
    void cleanup() {
        window_.reset();
        backend_.reset();
    }

    void everyActionHasANameATextAndAShortcut() {
        const auto actions = menuActions();
        QVERIFY(actions.size() > 20);
        std::set<QString> names, shortcuts;
        for (const auto* action : actions) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(names.insert(action->objectName()).second, qPrintable(action->objectName()));
            QVERIFY2(shortcuts.insert(action->shortcut().toString()).second,
                     qPrintable(action->objectName() + QLatin1Char(' ') + action->shortcut().toString()));
        }
    }

    void everyActionOfTheWindowIsInAMenu() {
        const auto inMenus = menuActions();
        for (auto* action : window_->actions().all())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        for (const auto* action : window_->findChildren<QAction*>())
            if (!action->isSeparator() && !isQtInternal(action) && !action->text().isEmpty())
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
    }

    void everyWidgetThatTakesFocusHasNames() {
        const auto widgets = test::focusWidgets(*window_);
        for (const auto* widget : widgets) {
            const auto where = QStringLiteral("%1 \"%2\" in %3")
                                   .arg(QLatin1String(widget->metaObject()->className()),
                                        widget->objectName(), widget->parentWidget()->objectName());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(where));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(where));
        }
        QVERIFY(widgets.size() > 40);
    }

    void theShortcutPageListsEveryAction() {
        window_->actions().shortcuts->trigger();
        auto* page = window_->findChild<QTextBrowser*>(QStringLiteral("shortcutsPage.text"));
        QVERIFY(page && page->isVisible());
        for (const auto* action : menuActions())
            QVERIFY2(page->toPlainText().contains(action->text().remove(QLatin1Char('&'))),
                     qPrintable(action->text()));
    }

    void helpAndAboutOpenWithoutBlocking() {
        window_->actions().help->trigger();
        QVERIFY(window_->findChild<QTextBrowser*>(QStringLiteral("helpPage.text"))
                    ->toPlainText()
                    .contains(QStringLiteral("Configure.")));
        window_->actions().about->trigger();
        QVERIFY(window_->findChild<QTextBrowser*>(QStringLiteral("aboutPage.text"))
                    ->toPlainText()
                    .contains(QStringLiteral(PDQAT_VERSION)));
    }

    void anotherLanguageAppliesAtOnce() {
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        const auto run = window_->actions().run;
        QTRY_COMPARE(run->text(), QStringLiteral("[&Run]"));
        for (const auto* action : menuActions())
            QVERIFY2(action->text().contains(QLatin1Char('[')), qPrintable(action->text()));
        for (const auto* widget : window_->form().findChildren<QWidget*>())
            if (!widget->accessibleName().isEmpty())
                QVERIFY2(widget->accessibleName().contains(QLatin1Char('[')),
                         qPrintable(widget->accessibleName()));
        QCoreApplication::removeTranslator(&brackets);
        QTRY_COMPARE(run->text(), QStringLiteral("&Run"));
    }

    void theLanguageMenuTellsTheApplication() {
        window_->setLanguages(
            {{QString(), QStringLiteral("English")}, {QStringLiteral("es"), QStringLiteral("Español")}});
        QSignalSpy chosen(window_.get(), &ui::MainWindow::languageChosen);
        window_->findChild<QAction*>(QStringLiteral("action.language.es"))->trigger();
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("es"));
    }
};

PDQAT_WIDGET_TEST(ActionsTest)
#include "actions_test.moc"
