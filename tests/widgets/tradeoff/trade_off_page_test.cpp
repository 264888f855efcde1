// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/shell/window_fixture.h"
#include "widgets/paper/picture_view.h"
#include "widgets/shell/line_ups.h"
#include "widgets/tradeoff/trade_off_model.h"
#include "widgets/tradeoff/trade_off_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace pdqat;

class TradeOffPageTest : public WindowFixture {
    Q_OBJECT
    ui::TradeOffPage* page_ = nullptr;

    template <class Widget>
    Widget* part(const char* name) {
        return page_->findChild<Widget*>(QLatin1String(name));
    }
    QString cell(int row, int column) {
        return part<QTableView>("tradeoff.table")->model()->index(row, column).data().toString();
    }
    void have(const QStringList& studies) {
        backend_->tradeOffs.infos.clear();
        for (const auto& id : studies)
            backend_->tradeOffs.infos.push_back({id.toStdString(),
                                                 "Trade-off: " + id.toStdString(),
                                                 {},
                                                 {},
                                                 "/sweeps/" + id.toStdString() + ".json",
                                                 {}});
    }
    void showPage() {
        page_ = ui::addTradeOffPage(*window_, backend_->tradeOffs, backend_->runs);
        window_->showPage(*page_);
    }

private Q_SLOTS:
    void cleanup() { close(); }

    void withoutAStudyItSaysHowToMakeOne() {
        showPage();
        QVERIFY(part<QLabel>("tradeoff.empty")->isVisible());
        QVERIFY(part<QLabel>("tradeoff.empty")->text().contains(QStringLiteral("Ranking")));
    }

    void explainsTheChoiceAndMarksIt() {
        have({"study"});
        showPage();
        QVERIFY(page_->shown());
        QVERIFY2(part<QLabel>("tradeoff.sentences")
                     ->text()
                     .startsWith(QStringLiteral("Take 2 layers by λ: 82.00 %")),
                 qPrintable(part<QLabel>("tradeoff.sentences")->text()));
        QCOMPARE(part<QLabel>("tradeoff.progress")->text(), QStringLiteral("16 of 16 runs finished"));
        QCOMPARE(cell(1, ui::TradeOffModel::Choice), QStringLiteral("2 layers by λ"));
        QCOMPARE(cell(1, ui::TradeOffModel::Bytes), QStringLiteral("50.0"));
        QCOMPARE(cell(1, ui::TradeOffModel::Bops), QStringLiteral("200.0"));
        QCOMPARE(cell(1, ui::TradeOffModel::Interval), QStringLiteral("81.50 to 82.50"));
        QCOMPARE(cell(1, ui::TradeOffModel::Worth), QStringLiteral("take it: by size, by operations"));
        QCOMPARE(cell(3, ui::TradeOffModel::Worth), QString());
        const auto& picture = page_->picture(CostUnit::Bytes);
        QTRY_VERIFY(picture.picture());
        const auto spots = picture.picture()->spots();
        QCOMPARE(spots.size(), std::size_t(4));
        QCOMPARE(spots[1].key, QStringLiteral("1"));
        QVERIFY2(spots[1].text.endsWith(QStringLiteral("worth taking")), qPrintable(spots[1].text));
        QCOMPARE(spots[2].key, QStringLiteral("3")); // from left to right
        QVERIFY(picture.figure()->csv().contains("2 layers by chance,control"));
        const QAbstractItemModelTester tester(part<QTableView>("tradeoff.table")->model());
    }

    void whatIsSelectedIsSelectedEverywhere() {
        have({"study"});
        showPage();
        Q_EMIT page_->picture(CostUnit::Bops).picked(QStringLiteral("2"));
        QCOMPARE(part<QTableView>("tradeoff.table")->selectionModel()->selectedRows().front().row(), 2);
        QSignalSpy shown(page_, &ui::TradeOffPage::runRequested);
        part<QPushButton>("tradeoff.run")->click();
        QCOMPARE(shown.front().front().toString(),
                 QStringLiteral("8-3")); // the upper of the two in the middle
        Q_EMIT page_->picture(CostUnit::Bytes).picked(QString());
        QSignalSpy exported(page_, &ui::TradeOffPage::exportRequested);
        part<QPushButton>("tradeoff.model")->click();
        QCOMPARE(exported.front().front().toString(), QStringLiteral("2-3")); // of what is worth taking
    }

    void theSameRowCanBeChosenAgain() {
        have({"study"});
        showPage();
        auto* table = part<QTableView>("tradeoff.table");
        const auto click = [&] {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(2, 0)).center());
        };
        const auto run = [&] {
            QSignalSpy shown(page_, &ui::TradeOffPage::runRequested);
            part<QPushButton>("tradeoff.run")->click();
            return shown.front().front().toString();
        };
        click();
        QCOMPARE(run(), QStringLiteral("8-3"));
        Q_EMIT page_->picture(CostUnit::Bytes).picked(QString()); // an empty place in the plot
        QCOMPARE(run(), QStringLiteral("2-3"));
        click();
        QCOMPARE(run(), QStringLiteral("8-3"));
    }

    void whyAStudyCannotBeReadStaysSaid() {
        have({"study"});
        showPage();
        Q_EMIT backend_->tradeOffs.failed(QStringLiteral("study"), QStringLiteral("study.json: line 3"));
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(page_, &language);
        QCOMPARE(part<QLabel>("tradeoff.sentences")->text(), QStringLiteral("study.json: line 3"));
    }

    void runsAreDrawnAsTheyComeIn() {
        have({"study"});
        auto& answer = backend_->tradeOffs.answer;
        const auto whole = answer;
        for (auto& arm : answer.arms) {
            arm.accuracy = {};
            arm.runs.clear();
        }
        for (auto& front : answer.fronts)
            front = {front.unit, {}, {}};
        answer.finished = 0;
        showPage();
        QVERIFY(part<QLabel>("tradeoff.sentences")
                    ->text()
                    .startsWith(QStringLiteral("There is nothing to choose from yet")));
        QVERIFY(!part<QPushButton>("tradeoff.model")->isEnabled());
        QCOMPARE(page_->picture(CostUnit::Bytes).figure()->csv().count("\r\n"), 5);
        answer = whole;
        backend_->runs.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("tradeoff.model")->isEnabled(), 10000);
    }

    void aNewStudyIsShownWhenItIsThere() {
        have({"old"});
        showPage();
        QCOMPARE(backend_->tradeOffs.asked.back(), QStringLiteral("old"));
        have({"new", "old"});
        backend_->tradeOffs.refresh();
        QCOMPARE(backend_->tradeOffs.asked.back(), QStringLiteral("old")); // stays where it is
        page_->showStudy(QStringLiteral("new"));
        QCOMPARE(part<QComboBox>("tradeoff.study")->currentData().toString(), QStringLiteral("new"));
        QCOMPARE(backend_->tradeOffs.asked.back(), QStringLiteral("new"));
        backend_->tradeOffs.refusal = QStringLiteral("part \"kept\" has several runs of seed 1");
        part<QComboBox>("tradeoff.study")->setCurrentIndex(1);
        QVERIFY(
            part<QLabel>("tradeoff.sentences")->text().contains(QStringLiteral("several runs of seed 1")));
    }
};

PDQAT_WIDGET_TEST(TradeOffPageTest)
#include "trade_off_page_test.moc"
