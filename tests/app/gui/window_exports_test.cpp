// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the real window: models with proof, runs for trackers.
#include "engine/data/data_set.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/basics/banner.h"
#include "widgets/exports/export_service.h"
#include "widgets/shell/actions.h"
#include "widgets/trackers/tracker_bar.h"

#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace pdqat;

namespace {

/// Event files of TensorBoard below a folder, as one text.
QByteArray eventFiles(const QString& folder) {
    QByteArray all;
    QDirIterator files(folder, {QStringLiteral("*tfevents*")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

std::optional<TrackerStatus> statusOf(const ui::TrackerService& service, const QString& run,
                                      TrackerKind kind) {
    for (const auto& status : service.statuses(run))
        if (status.kind == kind)
            return status;
    return {};
}

bool isIn(const std::optional<TrackerStatus>& status, TrackerState state) {
    return status && status->state == state;
}

} // namespace

class WindowExportsTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;

    template <class Widget>
    static Widget* find(Workbench& bench, const char* name) {
        return bench.window.findChild<Widget*>(QLatin1String(name));
    }
    /// Trains one epoch in the window and returns the run's id.
    QString train(Workbench& bench, const std::function<void(RunConfig&)>& change = {}) {
        auto config = shortRun();
        config.run.epochs = 1;
        if (change)
            change(config);
        bench.backend.program = QStringLiteral(PDQAT_WORKBENCH);
        bench.window.propose(config, QStringLiteral("test"));
        bench.window.actions().run->trigger();
        QString id;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(bench.controller().training(), patience);
            id = bench.controller().shownId();
            QTRY_VERIFY_WITH_TIMEOUT(!bench.controller().training(), patience);
            QTRY_VERIFY_WITH_TIMEOUT(bench.controller().record(id), patience);
        }();
        return id;
    }

    void prepare() override {
        if (const auto problem = data::dataProblem(RunConfig{}.data))
            QSKIP(problem->what());
        folder_ = std::make_unique<QTemporaryDir>();
    }

private Q_SLOTS:
    void theCostOfTheRunIsThatOfItsNetwork() {
        Workbench bench(folder_->path());
        train(bench);
        const auto text = find<QLabel>(bench, "runHeading.cost")->text();
        QVERIFY2(text.startsWith(QStringLiteral("2 bit: ")) && text.contains(QStringLiteral("MACs")),
                 qPrintable(text));
        auto odd = shortRun();
        odd.network.inputSize = 33;
        QVERIFY(!bench.backend.experiments.cost(odd, 2));
        QVERIFY(bench.backend.experiments.cost(shortRun(), 2)->total().bytes <
                bench.backend.experiments.cost(shortRun(), 32)->total().bytes / 8);
    }

    void aModelIsExportedWithItsProofAndListedAgain() {
        QString id;
        {
            Workbench bench(folder_->path());
            id = train(bench);
            bench.window.actions().exportModel->trigger();
            find<QRadioButton>(bench, "export.format.qcdq")->click();
            find<QSpinBox>(bench, "export.images")->setValue(32);
            QSignalSpy finished(&bench.backend.exports, &ui::ExportService::finished);
            QSignalSpy progressed(&bench.backend.exports, &ui::ExportService::progressed);
            find<QPushButton>(bench, "models.export")->click();
            QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
            const auto outcome = finished.first().at(1).value<ui::ExportOutcome>();
            QVERIFY2(outcome.problem.isEmpty(), qPrintable(outcome.problem));
            QVERIFY(progressed.count() > 1);
            QVERIFY(QFile::exists(QString::fromStdString(outcome.result->files.front())));
            QTRY_VERIFY(find<QLabel>(bench, "proof.headline")->text().contains(QStringLiteral("agrees")));
            QCOMPARE(find<QTableView>(bench, "proof.layers")->model()->rowCount(), 21);
        }
        Workbench bench(folder_->path());
        QTRY_VERIFY_WITH_TIMEOUT(bench.controller().record(id), patience);
        bench.controller().show(id);
        QTRY_VERIFY(find<QLabel>(bench, "runHeading.cost")->text().contains(QStringLiteral("QCDQ")));
        bench.window.actions().exportModel->trigger();
        QTRY_COMPARE(find<QTableView>(bench, "models.list")->model()->rowCount(), 1);
    }

    void anExportThatCannotBeIsExplained() {
        Workbench bench(folder_->path());
        train(bench);
        bench.window.actions().exportModel->trigger();
        find<QRadioButton>(bench, "export.format.packed")->click();
        QFile inTheWay(folder_->filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        find<QLineEdit>(bench, "export.file")->setText(folder_->filePath(QStringLiteral("file/m.bin")));
        find<QPushButton>(bench, "models.export")->click();
        auto* banner = find<ui::Banner>(bench, "models.banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patience);
        QVERIFY2(banner->text().contains(QStringLiteral("file")), qPrintable(banner->text()));
        QVERIFY(find<QPushButton>(bench, "models.export")->isVisible());
    }

    void aCancelledExportLeavesNothingBehind() {
        Workbench bench(folder_->path());
        const auto id = train(bench);
        QSignalSpy finished(&bench.backend.exports, &ui::ExportService::finished);
        ModelExportRequest request;
        request.images = 64;
        bench.backend.exports.start(id, request);
        QCOMPARE(bench.backend.exports.active(), id);
        bench.backend.exports.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
        QVERIFY(finished.first().at(1).value<ui::ExportOutcome>().cancelled);
        QVERIFY(bench.backend.exports.active().isEmpty());
        QVERIFY(QDir(folder_->filePath(QStringLiteral("runs/%1/exports").arg(id)))
                    .entryList({QStringLiteral("*.onnx*")})
                    .isEmpty());
    }

    void aRunThatTrainsIsFollowedByTensorBoard() {
        Workbench bench(folder_->path());
        const auto id =
            train(bench, [](RunConfig& config) { config.track[TrackerKind::TensorBoard] = true; });
        const auto& trackers = bench.backend.trackers;
        QCOMPARE(trackers.followed(), id);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(statusOf(trackers, id, TrackerKind::TensorBoard), TrackerState::Done),
                                 patience);
        const auto status = *statusOf(trackers, id, TrackerKind::TensorBoard);
        QVERIFY(status.values > 40);
        QCOMPARE(status.pending, std::int64_t(0));
        const auto files = eventFiles(folder_->path());
        QVERIFY(files.contains("accuracy"));
        auto* button = find<QToolButton>(bench, "status.tracker.tensorboard");
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->accessibleName(), QStringLiteral("TensorBoard: done"));
    }

    void aServerThatIsAwayHoldsUpNeitherTheRunNorQuitting() {
        const std::string server = "http://127.0.0.1:1"; // nobody listens there
        {
            Workbench bench(folder_->path());
            const auto id = train(bench, [&](RunConfig& config) {
                config.track[TrackerKind::MlFlow] = true;
                config.track.mlflowServer = server;
            });
            QCOMPARE(bench.run()->state(), RunState::Finished);
            const auto& trackers = bench.backend.trackers;
            QTRY_VERIFY_WITH_TIMEOUT(isIn(statusOf(trackers, id, TrackerKind::MlFlow), TrackerState::Waiting),
                                     patience);
            const auto status = *statusOf(trackers, id, TrackerKind::MlFlow);
            QVERIFY2(QString::fromStdString(status.problem).contains(QStringLiteral("127.0.0.1")),
                     status.problem.c_str());
            QVERIFY(status.pending > 0 && status.nextTry > 1e9);
            QVERIFY(find<QToolButton>(bench, "status.tracker.mlflow")
                        ->accessibleName()
                        .contains(QStringLiteral("waiting")));
        } // quits; whoever waited for that server here would wait until the test is ended
    }

    void aStoredRunIsSentOnceAndAnewOnRequest() {
        Workbench bench(folder_->path());
        const auto id = train(bench);
        auto& trackers = bench.backend.trackers;
        const auto send = [&](ui::SendMode mode) {
            trackers.send(id, TrackerKind::TensorBoard, {}, mode);
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!trackers.sending(id, TrackerKind::TensorBoard), patience); }();
            return statusOf(trackers, id, TrackerKind::TensorBoard);
        };
        QVERIFY(eventFiles(folder_->path()).isEmpty());
        const auto first = send(ui::SendMode::GoOn);
        QVERIFY2(isIn(first, TrackerState::Done), first ? first->problem.c_str() : "no status");
        QVERIFY(eventFiles(folder_->path()).contains("accuracy"));
        const auto again = send(ui::SendMode::GoOn);
        QVERIFY(isIn(again, TrackerState::Done));
        QCOMPARE(again->values, first->values); // nothing twice
        const auto anew = send(ui::SendMode::Anew);
        QVERIFY(isIn(anew, TrackerState::Done));
        QCOMPARE(anew->values, first->values);
        trackers.send(QStringLiteral("no-such-run"), TrackerKind::TensorBoard, {}, ui::SendMode::GoOn);
        QTRY_VERIFY_WITH_TIMEOUT(
            isIn(statusOf(trackers, QStringLiteral("no-such-run"), TrackerKind::TensorBoard),
                 TrackerState::Refused),
            patience);
    }
};

PDQAT_WIDGET_TEST(WindowExportsTest)
#include "window_exports_test.moc"
