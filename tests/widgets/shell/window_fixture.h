// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main window over a fake engine, with settings of its own.
#pragma once

#include "tests/fixtures/qt/widget_test.h"
#include "tests/widgets/fake_backend.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/preferences.h"
#include "widgets/shell/add_pages.h"
#include "widgets/shell/main_window.h"

#include <QDir>
#include <QFileInfo>

namespace pdqat {

class WindowFixture : public test::WidgetTest {
protected:
    std::unique_ptr<fake::FakeBackend> backend_;
    std::unique_ptr<ui::MainWindow> window_;

    void open() {
        window_ = std::make_unique<ui::MainWindow>(*backend_);
        ui::addRankingPage(*window_, backend_->ranking, backend_->sensitivity);
        ui::addQueuePage(*window_, backend_->queue);
        ui::addBudgetPage(*window_, backend_->budget, backend_->sensitivity, backend_->latency);
        window_->addPage({QStringLiteral("second"), [] { return QStringLiteral("Second"); }, new QWidget,
                          [this](ui::RunData* run) { secondRun_ = run; }});
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    QString banner() { return window_->findChild<ui::Banner*>()->text(); }
    bool bannerShown() { return window_->findChild<ui::Banner*>()->isVisible(); }
    ui::RunData* secondRun_ = nullptr;

    void prepare() override {
        QDir(QFileInfo(ui::preferencesFile()).path()).removeRecursively();
        QDir(QFileInfo(ui::windowStateFile()).path()).removeRecursively();
        backend_ = std::make_unique<fake::FakeBackend>();
        open();
    }

    void close() {
        window_.reset();
        backend_.reset();
        secondRun_ = nullptr;
    }
};

} // namespace pdqat
