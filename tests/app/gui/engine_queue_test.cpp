// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The queue from the window, with the real pdqat: worked on by a process that is started when there is work.
#include "app/gui/engine_queue.h"
#include "engine/api/field.h"
#include "tests/fixtures/qt/widget_test.h"

#include <QTemporaryDir>

using namespace pdqat;

namespace {

constexpr int queuePatience = 180000; ///< ms; waits end as soon as their condition holds

} // namespace

class EngineQueueTest : public test::WidgetTest {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ui::EngineQueue> queue_;
    QString message_;

    void open() {
        queue_ = std::make_unique<ui::EngineQueue>(runs::Library(folder_->path().toStdString()));
        connect(queue_.get(), &ui::Service::errorOccurred, this,
                [this](const QString& title, const QString& text) { message_ = title + text; });
    }
    RunConfig small(const std::string& name, int epochs) const {
        RunConfig config;
        for (const auto& [key, value] :
             {std::pair("data.set", "fashion-mnist"), std::pair("data.train_limit", "200"),
              std::pair("data.test_limit", "50"), std::pair("network.input_size", "28"),
              std::pair("quant.bits", "1"), std::pair("run.batch_size", "50"), std::pair("run.threads", "1")})
            setFromText(config, key, value);
        config.run.name = name;
        config.run.epochs = epochs;
        return config;
    }
    QStringList states() const {
        QStringList words;
        for (const auto& item : queue_->queue().items)
            words << QString::fromStdString(std::string(name(item.state)));
        return words;
    }
    QString id(int row) const { return QString::fromStdString(queue_->queue().items[std::size_t(row)].id); }

    void prepare() override {
        folder_ = std::make_unique<QTemporaryDir>();
        message_.clear();
        open();
    }

private Q_SLOTS:
    void cleanup() { queue_.reset(); }

    void whatIsInLineIsTrainedAlsoWithoutTheWindow() {
        queue_->add(small("first", 2));
        queue_->add(small("second", 1));
        QTRY_COMPARE_WITH_TIMEOUT(states().value(0), QStringLiteral("running"), queuePatience);
        queue_.reset();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{"finished", "finished"}), queuePatience);
        QCOMPARE(runs::Library(folder_->path().toStdString()).list().size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(!queue_->queue().working, queuePatience);
        QCOMPARE(message_, QString());
    }

    void itIsHeldCancelledAndTriedAgain() {
        queue_->setPaused(true);
        queue_->add(small("long", 2000));
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{"waiting"}, queuePatience);
        queue_->change(ui::QueueChange::Hold, {id(0)});
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{"held"}, queuePatience);
        queue_->setPaused(false);
        queue_->change(ui::QueueChange::Release, {id(0)});
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{"running"}, queuePatience);
        QTRY_VERIFY_WITH_TIMEOUT(queue_->queue().items.front().epochsDone > 0, queuePatience);
        queue_->change(ui::QueueChange::Retry, {id(0)});
        QTRY_VERIFY_WITH_TIMEOUT(message_.contains(QStringLiteral("it is running")), queuePatience);
        queue_->change(ui::QueueChange::Cancel, {id(0)});
        QTRY_COMPARE_WITH_TIMEOUT(states(), QStringList{"cancelled"}, queuePatience);
        const auto runs = runs::Library(folder_->path().toStdString()).list();
        QCOMPARE(runs.size(), std::size_t(1));
        QVERIFY(runs.front().resumable);
    }
};

PDQAT_WIDGET_TEST(EngineQueueTest)
#include "engine_queue_test.moc"
