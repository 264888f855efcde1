// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at data folders and fetching a set, over the engine and a server of the test's own.
#include "app/gui/engine_data.h"
#include "engine/runs/environment.h"
#include "engine/runs/run_folder.h"
#include "tests/app/gui/real_workbench.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/qt/widget_test.h"
#include "tests/fixtures/scripted_server.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace pdqat;

class EngineDataTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::EngineData> data_;
    std::unique_ptr<ScriptedServer> server_;
    ui::DataLook look_;
    int looks_ = 0;

    RunConfig config() const {
        RunConfig config;
        config.data.set = "mnist";
        config.data.path = (folder_->path() + QStringLiteral("/images")).toStdString();
        if (server_)
            config.data.mirror = server_->url();
        config.network.inputSize = 28;
        return config;
    }

    void prepare() override {
        folder_ = std::make_unique<QTemporaryDir>();
        data_ = std::make_unique<ui::EngineData>(
            runs::Library(folder_->filePath(QStringLiteral("library")).toStdString()));
        looks_ = 0;
        connect(data_.get(), &ui::DataService::looked, this,
                [this](const RunConfig&, const ui::DataLook& look) {
                    look_ = look;
                    ++looks_;
                });
    }
    void serve(const Reply& reply) {
        server_ = std::make_unique<ScriptedServer>([reply](const std::string&) { return reply; });
    }
    void look() {
        const int before = looks_;
        data_->look(config());
        QTRY_VERIFY_WITH_TIMEOUT(looks_ > before, patience);
    }

private Q_SLOTS:
    void cleanup() {
        data_.reset();
        server_.reset();
    }

    void looksAtWhatLiesThere() {
        look();
        QVERIFY2(look_.problem.contains(QStringLiteral("images")), qPrintable(look_.problem));
        QVERIFY(look_.canFetch);
        QDir().mkpath(toPath());
        data::writeIdxSet(toPath().toStdString(), 60, 12);
        look();
        QCOMPARE(look_.problem, QString());
        QVERIFY(!look_.canFetch);
        QCOMPARE(look_.inventory.parts.at(0).read, 60);
        QCOMPARE(look_.inventory.trainImages, 54);
        for (const auto* name : {"train-images-idx3-ubyte", "t10k-images-idx3-ubyte"})
            QVERIFY(QFile::resize(toPath() + QLatin1Char('/') + QLatin1String(name), 1000));
        look();
        QCOMPARE(look_.problem.count(QLatin1Char('\n')), 3); // two problems and what to do
        QVERIFY(look_.canFetch);
    }

    void aFolderOfImagesCannotBeFetched() {
        auto config = this->config();
        config.data.set = "image-folder";
        data_->look(config);
        QTRY_COMPARE_WITH_TIMEOUT(looks_, 1, patience);
        QVERIFY(!look_.problem.isEmpty());
        QVERIFY(!look_.canFetch);
    }

    void fetchingSaysWhyItFailed() {
        serve(answer("404 Not Found", ""));
        QSignalSpy fetched(data_.get(), &ui::DataService::fetched);
        data_->fetch(config().data);
        QVERIFY(data_->fetching());
        data_->fetch(config().data); // ignored
        QTRY_COMPARE_WITH_TIMEOUT(fetched.count(), 1, patience);
        QVERIFY(!data_->fetching());
        const auto problem = fetched.at(0).at(0).toString();
        QVERIFY2(problem.contains(QStringLiteral("train-images-idx3-ubyte.gz")), qPrintable(problem));
        QVERIFY2(problem.contains(QStringLiteral("404")), qPrintable(problem));
    }

    void fetchingIsCancelled() {
        serve({"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nsome", Reply::After::Hang});
        QSignalSpy fetched(data_.get(), &ui::DataService::fetched);
        QSignalSpy progressed(data_.get(), &ui::DataService::progressed);
        data_->fetch(config().data);
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty(), patience);
        QCOMPARE(progressed.at(0).at(0).toLongLong(), 4);
        QCOMPARE(progressed.at(0).at(1).toLongLong(), 1000);
        data_->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(fetched.count(), 1, patience);
        QCOMPARE(fetched.at(0).at(0).toString(), QString());
        QCOMPARE(QDir(toPath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral(".fetch")});
    }

    void anEndEndsWhatIsFetched() {
        serve({"", Reply::After::Hang});
        data_->fetch(config().data);
        server_->waitForRequests(1);
        data_.reset();
    }

    void recallsWhatARunFound() {
        const auto folder = folder_->filePath(QStringLiteral("library/runs/one"));
        QDir().mkpath(folder);
        RunEnvironment environment;
        environment.sessions.emplace_back().inventory.parts.emplace_back().name = "train";
        runs::writeEnvironment(runs::RunFolder{folder.toStdString()}.environment(), environment);
        DataInventory found;
        int answers = 0;
        connect(data_.get(), &ui::DataService::recalled, this,
                [&](const QString&, const DataInventory& inventory) {
                    found = inventory;
                    ++answers;
                });
        data_->recall(QStringLiteral("one"));
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, patience);
        QVERIFY(found.taken());
        data_->recall(QStringLiteral("none"));
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, patience);
        QVERIFY(!found.taken());
        data_->disconnect(this);
    }

private:
    QString toPath() const { return folder_->filePath(QStringLiteral("images")); }
};

PDQAT_WIDGET_TEST(EngineDataTest)
#include "engine_data_test.moc"
