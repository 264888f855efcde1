// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps from the window, with the real pdqat: started, left alone, found again, stopped, gone on with.
#include "app/catalogue/presets.h"
#include "app/gui/engine_sweeps.h"
#include "app/gui/engine_trade_offs.h"
#include "tests/fixtures/qt/widget_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace pdqat;

namespace {

constexpr int sweepPatience = 180000; ///< ms; waits end as soon as their condition holds

} // namespace

class EngineSweepsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::EngineSweeps> sweeps_;
    QString message_;

    void open() {
        sweeps_ = std::make_unique<ui::EngineSweeps>(runs::Library(folder_->path().toStdString()));
        connect(sweeps_.get(), &ui::SweepService::failed, this,
                [this](const QString& text) { message_ = text; });
    }
    QString write(const char* name, const QByteArray& json) const {
        const auto path = folder_->filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? path : QString();
    }
    QString writeSweep(int epochs) const {
        return write("small.json",
                     R"({"base": "_fashion-small", "set": {"data.train_limit": 200, "data.test_limit": 50,
                         "run.epochs": )" +
                         QByteArray::number(epochs) + R"(}, "grid": {"run.seed": [0, 1]}})");
    }
    SweepState state() const {
        return sweeps_->started().empty() ? SweepState::Idle : sweeps_->started().front().state;
    }
    bool trains() const {
        return state() == SweepState::Running && sweeps_->started().front().pid > 0 &&
               sweeps_->started().front().runs.front().epochsDone > 0;
    }

    void prepare() override {
        folder_ = std::make_unique<QTemporaryDir>();
        message_.clear();
        open();
    }

private Q_SLOTS:
    void cleanup() { sweeps_.reset(); }

    void listsAndInspects() {
        std::optional<std::vector<SweepInfo>> infos;
        connect(sweeps_.get(), &ui::SweepService::listed, this, [&](const auto& found) { infos = found; });
        std::optional<SweepStatus> status;
        connect(sweeps_.get(), &ui::SweepService::inspected, this,
                [&](const QString&, const SweepStatus& found) { status = found; });
        QDir(folder_->path()).mkdir(QStringLiteral("sweeps"));
        write("sweeps/bad.json", "{");
        sweeps_->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(infos, sweepPatience);
        QCOMPARE(infos->back().id, std::string("bad"));
        QVERIFY(infos->back().problem.find("not valid JSON") != std::string::npos);
        const auto table = std::find_if(infos->begin(), infos->end(),
                                        [](const auto& info) { return info.id == "table-1-small"; });
        QVERIFY(table != infos->end());
        sweeps_->inspect(QString::fromStdString(table->file), 2);
        QTRY_VERIFY_WITH_TIMEOUT(status, sweepPatience);
        QCOMPARE(status->runs.size(), std::size_t(33));
        QCOMPARE(status->jobs, 2);
        status.reset();
        sweeps_->inspect(QStringLiteral("/no/such/sweep.json"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(status, sweepPatience);
        QVERIFY(status->problem.find("/no/such/sweep.json") != std::string::npos);
    }

    void goesOnWithoutTheWindowAndIsFoundAgain() {
        sweeps_->start(writeSweep(400), 1, false);
        QTRY_VERIFY_WITH_TIMEOUT(trains(), sweepPatience);
        sweeps_.reset();
        open();
        sweeps_->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(trains(), sweepPatience);
        sweeps_->stop(QStringLiteral("small"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), SweepState::Stopped, sweepPatience);
        QCOMPARE(message_, QString());
        QCOMPARE(count(sweeps_->started().front(), SweepRunState::Begun), 1);
    }

    void worksThroughAll() {
        sweeps_->start(writeSweep(1), 2, false);
        QTRY_COMPARE_WITH_TIMEOUT(state(), SweepState::Finished, sweepPatience);
        QCOMPARE(count(sweeps_->started().front(), SweepRunState::Finished), 2);
        QCOMPARE(sweeps_->started().front().jobs, 2);
    }

    void saysWhyOneDoesNotStart() {
        sweeps_->start(write("wrong.json", R"({"set": {"run.sed": 1}})"), 1, false);
        QTRY_VERIFY2_WITH_TIMEOUT(message_.contains(QStringLiteral("run.seed")), qPrintable(message_),
                                  sweepPatience);
    }

    void draftsAreCountedAndSaved() {
        VariedSweep draft{"Two seeds", catalogue::findPreset("demo").config, {}};
        draft.varied = {{"run.seed", {Value(std::int64_t(0)), Value(std::int64_t(1))}}};
        std::optional<SweepStatus> status;
        connect(sweeps_.get(), &ui::SweepService::draftInspected, this,
                [&](const SweepDraft& of, const SweepStatus& found) {
                    QVERIFY(of == SweepDraft(draft));
                    status = found;
                });
        sweeps_->inspectDraft(draft, 1);
        QTRY_VERIFY_WITH_TIMEOUT(status, sweepPatience);
        QVERIFY2(status->problem.empty(), status->problem.c_str());
        QCOMPARE(status->runs.size(), std::size_t(2));
        QSignalSpy saved(sweeps_.get(), &ui::SweepService::saved),
            refused(sweeps_.get(), &ui::SweepService::notSaved);
        sweeps_->save(draft);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, sweepPatience);
        QCOMPARE(saved[0][0].toString(), folder_->filePath(QStringLiteral("sweeps/two-seeds.json")));
        QCOMPARE(saved[0][1].toString(), QStringLiteral("Two seeds"));
        sweeps_->save(draft);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, sweepPatience);
        QCOMPARE(saved[1][0].toString(), folder_->filePath(QStringLiteral("sweeps/two-seeds-2.json")));
        draft.config.quant.bits.clear();
        status.reset();
        sweeps_->inspectDraft(draft, 1);
        QTRY_VERIFY_WITH_TIMEOUT(status, sweepPatience);
        QVERIFY2(status->problem.find("quant.bits") != std::string::npos, status->problem.c_str());
        sweeps_->save(draft);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, sweepPatience);
        QVERIFY(!QFile::exists(folder_->filePath(QStringLiteral("sweeps/two-seeds-3.json"))));
    }

    void aStudyIsListedAndFoundBeforeItsRuns() {
        TradeOffStudy study;
        study.config = catalogue::findPreset("demo").config;
        study.by = RankBy::Weights;
        study.layers = {0, 2};
        study.seeds = 2;
        QSignalSpy saved(sweeps_.get(), &ui::SweepService::saved);
        sweeps_->save(study);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, sweepPatience);
        ui::EngineTradeOffs service(runs::Library(folder_->path().toStdString()));
        std::optional<std::vector<SweepInfo>> infos;
        connect(&service, &ui::TradeOffService::listed, this, [&](const auto& found) { infos = found; });
        service.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(infos, sweepPatience);
        QCOMPARE(infos->size(), std::size_t(1)); // shipped ones only where they were started
        std::optional<TradeOff> found;
        connect(&service, &ui::TradeOffService::found, this, [&](const TradeOff& answer) { found = answer; });
        service.find(QString::fromStdString(infos->front().id));
        QTRY_VERIFY_WITH_TIMEOUT(found, sweepPatience);
        QCOMPARE(found->planned, std::int64_t(6));
        QCOMPARE(found->finished, std::int64_t(0));
        QCOMPARE(found->arms.size(), std::size_t(3));
        QSignalSpy failed(&service, &ui::TradeOffService::failed);
        service.find(QStringLiteral("none"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, sweepPatience);
    }
};

PDQAT_WIDGET_TEST(EngineSweepsTest)
#include "engine_sweeps_test.moc"
