// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/qt/widget_test.h"
#include "widgets/basics/jobs.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <stdexcept>

using namespace pdqat;

class JobsTest : public test::WidgetTest {
    Q_OBJECT
private Q_SLOTS:
    void answersArriveOnTheThreadThatAsked() {
        ui::Jobs jobs;
        QThread *worked = nullptr, *answered = nullptr;
        jobs.run(
            {}, [&] { return worked = QThread::currentThread(); },
            [&](const ui::Outcome<QThread*>& outcome) {
                QCOMPARE(*outcome.value, worked);
                answered = QThread::currentThread();
            });
        QVERIFY(!answered);
        QTRY_COMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
    }

    void whatIsThrownIsTheProblem() {
        ui::Jobs jobs;
        QString problem;
        jobs.run(
            {}, [] { throw std::runtime_error("the disk is gone"); },
            [&](const auto& outcome) {
                QVERIFY(!outcome.value);
                problem = outcome.problem;
            });
        QTRY_COMPARE(problem, QStringLiteral("the disk is gone"));
    }

    /// Of one key: one at a time, in order, and of those that wait only the newest.
    void theNewestQuestionIsAnsweredLast() {
        ui::Jobs jobs(3);
        QSemaphore open;
        std::atomic<int> atOnce = 0, most = 0;
        QList<int> answers;
        for (int question = 1; question <= 4; ++question)
            jobs.run(
                QStringLiteral("key"),
                [&, question] {
                    most = std::max<int>(most, ++atOnce);
                    open.acquire();
                    --atOnce;
                    return question;
                },
                [&](const ui::Outcome<int>& outcome) { answers << *outcome.value; });
        bool other = false;
        jobs.run(
            QStringLiteral("other"), [] {}, [&](const auto&) { other = true; });
        QTRY_VERIFY(other); // not held up
        open.release(4);
        QTRY_COMPARE(answers, (QList<int>{1, 4}));
        QCOMPARE(most, 1);
    }

    void theEndDropsQuestionsFinishesDeedsAndDeliversNothing() {
        bool asked = false, done = false, delivered = false;
        {
            ui::Jobs jobs;
            QSemaphore started;
            jobs.run(
                {}, [&] { started.release(); }, [&](const auto&) { delivered = true; });
            jobs.run(
                QStringLiteral("key"), [&] { asked = true; }, [&](const auto&) { delivered = true; });
            jobs.run(
                {}, [&] { done = true; }, [&](const auto&) { delivered = true; });
            started.acquire();
        }
        QCoreApplication::processEvents();
        QVERIFY(done && !asked && !delivered);
    }
};

PDQAT_WIDGET_TEST(JobsTest)
#include "jobs_test.moc"
