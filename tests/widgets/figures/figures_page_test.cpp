// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "tests/widgets/fake_results.h"
#include "widgets/basics/texts.h"
#include "widgets/figures/figure_actions.h"
#include "widgets/figures/figures_page.h"
#include "widgets/figures/groups_model.h"
#include "widgets/figures/recipe_card.h"
#include "widgets/figures/result_view.h"
#include "widgets/paper/numbers_dialog.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/add_pages.h"
#include "widgets/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace pdqat;

class FiguresPageTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::MainWindow> window_;
    ui::FiguresPage* page_ = nullptr;

    template <class T>
    T* child(const char* name) const {
        auto* found = page_->findChild<T*>(QString::fromUtf8(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    ui::RecipeCard* card(const char* id) const {
        return child<ui::RecipeCard>((std::string("card.") + id).c_str());
    }
    ui::ResultView* view() const { return child<ui::ResultView>("result"); }
    const ui::FigureActions& actions() const { return page_->actions(); }
    void open(const char* id) {
        card(id)->click();
        QTRY_VERIFY(page_->editing() && view()->result());
    }
    const FigureData& figure() const { return std::get<FigureData>(*view()->result()); }
    void type(const char* name, const QString& text) {
        auto* line = child<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const char* name, int index) {
        auto* box = child<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    int evaluationsOf(const char* name) const {
        return int(backend_->figures.evaluations.filter(QStringLiteral(": ") + QLatin1String(name)).size());
    }

    void prepare() override {
        backend_ = std::make_unique<fake::FakeBackend>();
        for (const char* id : {"run-1", "run-2", "run-3"})
            backend_->runs.add(id, {}, RunState::Finished, 1);
        for (const auto& recipe : fake::sampleRecipes())
            backend_->figures.entries.push_back({ui::toQt(recipe.name), true, recipe});
        window_ = std::make_unique<ui::MainWindow>(*backend_);
        page_ = ui::addFiguresPage(*window_, backend_->figures, backend_->runs);
        window_->resize(1900, 1000);
        window_->showPage(*page_);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }

private Q_SLOTS:
    void cleanup() {
        window_.reset();
        backend_.reset();
    }

    void cardsAreDrawnOneAfterTheOther() {
        backend_->figures.answers = false;
        QTRY_COMPARE(backend_->figures.evaluations.size(), 1);
        QCOMPARE(card("Table 1")->status(), QString());
        backend_->figures.answers = true;
        backend_->figures.answer(QStringLiteral("gallery-1"), fake::sampleRecipe("Table 1"));
        QCOMPARE(card("Table 1")->status(), QStringLiteral("3 runs"));
        QTRY_COMPARE(card("Fig. 1c")->status(), QStringLiteral("3 runs"));
        QCOMPARE(evaluationsOf("Fig. 1a"), 1);
    }

    void cardsWithoutRunsSayWhatFeedsThem() {
        backend_->runs.records.clear();
        QTRY_COMPARE(card("Fig. 1a")->status(),
                     QStringLiteral("no runs yet: the sweep table-1-small feeds it"));
    }

    void cardsThatFailSayWhy() {
        backend_->figures.problem = QStringLiteral("quant.bots is not known");
        QTRY_COMPARE(card("Fig. 1a")->status(), backend_->figures.problem);
    }

    void searchFindsCardsByWords() {
        auto* search = child<QLineEdit>("gallery.search");
        QTest::keyClicks(search, QStringLiteral("hist of"));
        QVERIFY(card("Fig. 1a")->isHidden());
        QVERIFY(!card("Histogram of λ")->isHidden());
        QVERIFY(!child<QLabel>("gallery.empty")->isVisible());
        QTest::keyClicks(search, QStringLiteral(" zebra"));
        QVERIFY(child<QLabel>("gallery.empty")->isVisible());
    }

    void arrowKeysMoveBetweenCardsAndReturnOpens() {
        card("Table 1")->setFocus();
        QTest::keyClick(card("Table 1"), Qt::Key_Right);
        QVERIFY(card("Fig. 1a")->hasFocus());
        QTest::keyClick(card("Fig. 1a"), Qt::Key_Return);
        QTRY_VERIFY(page_->editing() && view()->result());
        QCOMPARE(figure().title, std::string("Fig. 1a"));
        actions().back->trigger();
        QVERIFY(!page_->editing());
        QVERIFY(card("Fig. 1a")->hasFocus());
    }

    void cardsAreDrawnAgainWhenRunsChange() {
        QTRY_COMPARE(card("Fig. 1c")->status(), QStringLiteral("3 runs"));
        backend_->runs.add("run-4", {}, RunState::Finished, 1);
        for (int i = 0; i < 5; ++i)
            Q_EMIT backend_->runs.listChanged();
        QTRY_COMPARE_WITH_TIMEOUT(card("Fig. 1a")->status(), QStringLiteral("4 runs"), 8000);
        QCOMPARE(evaluationsOf("Fig. 1a"), 2);
    }

    void recipesOfTheLibraryReplaceTheirCards() {
        QTRY_COMPARE(card("Fig. 1c")->status(), QStringLiteral("3 runs"));
        auto recipe = fake::sampleRecipe("Fig. 1a");
        recipe.name = "Fig. 1a, mine";
        backend_->figures.save(QStringLiteral("Fig. 1a"), recipe);
        QTRY_COMPARE(card("Fig. 1a")->accessibleName(), QStringLiteral("Fig. 1a, mine"));
        QTRY_COMPARE(evaluationsOf("Fig. 1a, mine"), 1);
    }

    void changesAreDrawnAndUndoneInTheWindow() {
        open("Fig. 1a");
        type("recipe.panel.yLabel", QStringLiteral("error"));
        QTRY_COMPARE(figure().panels[0].y.label, std::string("error"));
        choose("recipe.panel.mark", int(Mark::Points));
        QTRY_COMPARE(figure().panels[0].mark, Mark::Points);
        QVERIFY(child<QLabel>("editor.title")->text().contains(QStringLiteral("changed")));
        auto* undo = window_->actions().undo;
        undo->trigger();
        QTRY_COMPARE(figure().panels[0].mark, Mark::Bars);
        undo->trigger(); // what was typed is one step
        QTRY_COMPARE(figure().panels[0].y.label, std::string("Layerwise MSE"));
        QCOMPARE(child<QLineEdit>("recipe.panel.yLabel")->text(), QStringLiteral("Layerwise MSE"));
        QVERIFY(!undo->isEnabled());
        window_->actions().redo->trigger();
        QTRY_COMPARE(figure().panels[0].y.label, std::string("error"));
    }

    void closingAsksAboutAChangedRecipeEachTime() {
        open("Fig. 1a");
        type("recipe.name", QStringLiteral("Other"));
        const auto question = [this] {
            return window_->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
        };
        window_->close();
        QVERIFY(window_->isVisible() && question());
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        window_->close();
        QVERIFY(question()); // again
        question()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!window_->isVisible());
    }

    void aProposedRecipeWaitsForTheAnswerAndIsNotLost() {
        open("Fig. 1a");
        type("recipe.name", QStringLiteral("Other"));
        Recipe proposed;
        proposed.name = "From a comparison";
        proposed.panels.emplace_back();
        page_->propose(proposed);
        auto* box = page_->findChild<QMessageBox*>(QStringLiteral("figures.unsaved"));
        QVERIFY(box);
        box->button(QMessageBox::Discard)->click();
        QTRY_COMPARE(child<QLineEdit>("recipe.name")->text(), QStringLiteral("From a comparison"));
        QCOMPARE(page_->unsaved(), QStringLiteral("From a comparison")); // stored nowhere yet
    }

    void theExperimentKeepsItsOwnUndo() {
        open("Fig. 1a");
        type("recipe.name", QStringLiteral("Other"));
        auto config = window_->document().config();
        config.run.epochs = 3;
        QVERIFY(page_->undoStack().isActive());
        window_->propose(config, QStringLiteral("test"));
        auto* form = window_->findChild<QWidget*>(QStringLiteral("experimentDock"));
        form->findChild<QComboBox*>()->setFocus();
        QTRY_VERIFY(!page_->undoStack().isActive());
        window_->actions().undo->trigger();
        QVERIFY(window_->document().config().run.epochs != 3);
        QCOMPARE(page_->undoStack().count(), 1);
    }

    void typingAsksTheEngineOnceItPauses() {
        open("Fig. 1a");
        const auto before = backend_->figures.evaluations.size();
        type("recipe.panel.yLabel", QStringLiteral("a longer label"));
        QTRY_COMPARE(figure().panels[0].y.label, std::string("a longer label"));
        QCOMPARE(backend_->figures.evaluations.size(), before + 1);
    }

    void lateResultsOfAnotherRecipeAreDropped() {
        QTRY_COMPARE(card("Fig. 1c")->status(), QStringLiteral("3 runs"));
        backend_->figures.answers = false;
        card("Fig. 1a")->click();
        const auto late = backend_->figures.evaluations.last().section(QLatin1Char(':'), 0, 0);
        actions().back->trigger();
        card("Fig. 1c")->click();
        backend_->figures.answer(late, fake::sampleRecipe("Fig. 1a"));
        QVERIFY(!view()->result());
        backend_->figures.answer(backend_->figures.evaluations.last().section(QLatin1Char(':'), 0, 0),
                                 fake::sampleRecipe("Fig. 1c"));
        QCOMPARE(figure().title, std::string("Fig. 1c"));
    }

    void problemsStandAboveTheLastPreview() {
        open("Fig. 1a");
        const auto before = view()->result();
        backend_->figures.problem = QStringLiteral("quant.bots is not known");
        type("recipe.query", QStringLiteral("quant.bots=1"));
        QTRY_COMPARE(child<QLabel>("result.problem")->text(), backend_->figures.problem);
        QCOMPARE(view()->result(), before);
        backend_->figures.problem.clear();
        type("recipe.query", QStringLiteral("quant.bits=1"));
        QTRY_VERIFY(!child<QLabel>("result.problem")->isVisible());
    }

    void remarksTellSpreadAndWhatIsMissing() {
        open("Fig. 1a");
        const auto text = child<QLabel>("result.remarks")->text();
        for (const char* part : {"3 runs", "mean ± standard deviation", "failed and was left out"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }

    void tablesAreShownAsTables() {
        open("Table 1");
        auto* table = child<QTextBrowser>("result.table");
        QVERIFY(table->isVisible());
        QVERIFY(table->toPlainText().contains(QStringLiteral("Ours (ii)")));
        QVERIFY(table->toPlainText().contains(QStringLiteral(" ± 0.26")));
        QVERIFY(table->toHtml().contains(QStringLiteral("font-weight:700")) ||
                table->toHtml().contains(QStringLiteral("font-weight:600")));
        QVERIFY(!actions().exportPicture->isEnabled());
        QVERIFY(!child<QComboBox>("recipe.look.size")->isVisible());
        choose("recipe.table.bold", int(Bold::None));
        QTRY_VERIFY(std::get<TableData>(*view()->result()).boldText.empty());
    }

    void panelsAreAddedChosenAndRemoved() {
        open("Fig. 1a");
        child<QToolButton>("recipe.panels.add")->click();
        QTRY_COMPARE(figure().panels.size(), std::size_t(2));
        auto* tabs = child<QTabBar>("recipe.panels");
        QCOMPARE(tabs->currentIndex(), 1);
        type("recipe.panel.yLabel", QStringLiteral("second"));
        QTRY_COMPARE(figure().panels[1].y.label, std::string("second"));
        tabs->setCurrentIndex(0);
        QCOMPARE(child<QLineEdit>("recipe.panel.yLabel")->text(), QStringLiteral("Layerwise MSE"));
        child<QToolButton>("recipe.panels.remove")->click();
        QTRY_COMPARE(figure().panels.size(), std::size_t(1));
        QCOMPARE(figure().panels[0].y.label, std::string("second"));
    }

    void seriesAreEditedInTheirTable() {
        open("Fig. 1a");
        auto* table = child<QTableView>("recipe.panel.series.table");
        auto* model = table->model();
        QVERIFY(model->setData(model->index(0, ui::GroupsModel::Name), QStringLiteral("First")));
        QTRY_COMPARE(figure().panels[0].series[0].name, std::string("First"));
        table->setCurrentIndex(model->index(1, 0));
        child<QToolButton>("recipe.panel.series.up")->click();
        QTRY_COMPARE(figure().panels[0].series[0].name, std::string("Output"));
        child<QToolButton>("recipe.panel.series.add")->click();
        QTRY_COMPARE(figure().panels[0].series.size(), std::size_t(3));
        child<QToolButton>("recipe.panel.series.remove")->click();
        QTRY_COMPARE(figure().panels[0].series.size(), std::size_t(2));
    }

    void theGroupsModelIsSound() {
        ui::GroupsModel model(ui::GroupsModel::Spanning::Offered);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(fake::sampleRecipe("Table 1").table.rows);
        QCOMPARE(model.rowCount(), 5);
        const auto bits = model.index(1, ui::GroupsModel::Bits),
                   split = model.index(1, ui::GroupsModel::SplitColumn);
        QCOMPARE(bits.data().toString(), QStringLiteral("as above"));
        QVERIFY(model.setData(bits, 9));
        QCOMPARE(model.groups()[1].bits, 32);
        QCOMPARE(bits.data().toString(), QStringLiteral("32 bit"));
        QVERIFY(model.setData(split, 3));
        QCOMPARE(model.groups()[1].split, Split::Test);
        QVERIFY(model.setData(split, 0));
        QVERIFY(!model.groups()[1].split);
        QVERIFY(model.setData(model.index(0, ui::GroupsModel::Span), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.groups()[0].span);
        model.add(0);
        model.move(0, 1);
        model.remove(0);
        QCOMPARE(model.rowCount(), 5);
    }

    void savingAShippedRecipeMakesACopyOfTheLibrary() {
        open("Fig. 1a");
        auto* save = child<QPushButton>("editor.save");
        QVERIFY(!save->isEnabled());
        type("recipe.panel.yLabel", QStringLiteral("error"));
        QVERIFY(!actions().remove->isEnabled());
        QVERIFY(save->isEnabled());
        save->click();
        QVERIFY(backend_->figures.saves.contains(QStringLiteral("Fig. 1a")));
        QTRY_VERIFY(!save->isEnabled());
        QVERIFY(actions().remove->isEnabled());
        actions().remove->trigger();
        QCOMPARE(backend_->figures.removed, QStringList{QStringLiteral("Fig. 1a")});
        QVERIFY(!page_->editing());
    }

    void savedUnderAnotherNameItHasAnIdOfItsOwn() {
        open("Fig. 1a");
        actions().saveAs->trigger();
        auto* dialog = page_->findChild<QInputDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->setTextValue(QStringLiteral("Überblick: 1 bit, λ!"));
        dialog->accept();
        QVERIFY2(backend_->figures.saves.last() == QStringLiteral("uberblick-1-bit"),
                 qPrintable(backend_->figures.saves.last()));
        QCOMPARE(backend_->figures.entries.back().recipe.name, std::string("Überblick: 1 bit, λ!"));
    }

    void unsavedChangesAreAskedAbout() {
        open("Fig. 1a");
        type("recipe.name", QStringLiteral("Changed"));
        const auto ask = [this] {
            actions().back->trigger();
            return page_->findChild<QMessageBox*>(QStringLiteral("figures.unsaved"));
        };
        ask()->button(QMessageBox::Cancel)->click();
        QVERIFY(page_->editing());
        QTRY_VERIFY(!page_->findChild<QMessageBox*>());
        ask()->button(QMessageBox::Save)->click();
        QTRY_VERIFY(!page_->editing());
        QVERIFY(backend_->figures.saves.contains(QStringLiteral("Fig. 1a")));
    }

    void resultsGoToTheClipboard() {
        open("Fig. 1a");
        actions().copyLatex->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("tex of Fig. 1a"));
        actions().copyMarkdown->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("md of Fig. 1a"));
        actions().numbers->trigger();
        auto* numbers = page_->findChild<ui::NumbersDialog*>();
        QVERIFY(numbers && numbers->isVisible());
        QCOMPARE(numbers->copied(), QStringLiteral("csv of Fig. 1a\n")); // its one line is the header
        delete numbers;
        actions().copyPicture->trigger();
        const auto image = QGuiApplication::clipboard()->image();
        QCOMPARE(image.width(), qRound(figure().paper.widthMm / 25.4 * 300));
    }

    void resultsAreWrittenToFiles() {
        open("Fig. 1a");
        const QTemporaryDir folder;
        const auto exportTo = [this](const QString& path) {
            actions().exportCsv->trigger();
            auto* dialog = page_->findChild<QFileDialog*>();
            Q_EMIT dialog->fileSelected(path);
            delete dialog;
        };
        exportTo(folder.filePath(QStringLiteral("f.csv")));
        QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("f.csv"))));
        QSignalSpy failed(&backend_->figures, &ui::FigureService::errorOccurred);
        exportTo(folder.filePath(QStringLiteral("no/f.csv")));
        QTRY_COMPARE(failed.count(), 1);
        actions().exportPicture->trigger();
        auto* dialog = page_->findChild<QDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->close();
    }

    void previewsCanBeSeenInGrey() {
        open("Fig. 1a");
        const auto saturated = [this] {
            const auto image = child<QLabel>("result.figure")->pixmap().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y).hslSaturation() > 0 ? 1 : 0;
            return count;
        };
        QVERIFY(saturated() > 500);
        actions().grey->trigger();
        QCOMPARE(saturated(), 0);
        QVERIFY(!child<QLabel>("result.figure")->pixmap().isNull());
    }

    void everythingElseIsEditedAsJson() {
        open("Fig. 1a");
        const auto dialog = [this] {
            actions().json->trigger();
            return page_->findChild<QDialog*>(QStringLiteral("recipeJson"));
        };
        auto* open = dialog();
        auto* text = open->findChild<QPlainTextEdit*>();
        const auto before = text->toPlainText();
        text->setPlainText(QString(before).replace(QStringLiteral("\"bars\""), QStringLiteral("\"bowls\"")));
        open->accept();
        QVERIFY(open->isVisible());
        QVERIFY(open->findChild<QLabel*>(QStringLiteral("recipeJson.problem"))
                    ->text()
                    .contains(QStringLiteral("bowls")));
        text->setPlainText(QString(before).replace(QStringLiteral("\"bars\""), QStringLiteral("\"lines\"")));
        open->accept();
        QTRY_COMPARE(figure().panels[0].mark, Mark::Lines);
        window_->actions().undo->trigger();
        QTRY_COMPARE(figure().panels[0].mark, Mark::Bars);
    }

    void aNewFigureIsSavedUnderItsName() {
        actions().create->trigger();
        QTRY_VERIFY(page_->editing() && view()->result());
        type("recipe.name", QStringLiteral("My curves"));
        child<QPushButton>("editor.save")->click();
        QVERIFY(backend_->figures.saves.contains(QStringLiteral("my-curves")));
    }

    void anUnfocusedControlLeavesTheWheelToTheForm() {
        open("Fig. 1a");
        auto* box = child<QComboBox>("recipe.panel.mark");
        child<QLineEdit>("recipe.name")->setFocus();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        QCOMPARE(box->currentIndex(), int(Mark::Bars));
        QVERIFY(!wheel.isAccepted());
    }
};

PDQAT_WIDGET_TEST(FiguresPageTest)
#include "figures_page_test.moc"
