// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_dialog.h"

#include "widgets/basics/banner.h"
#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_list.h"
#include "widgets/sweeps/sweep_panel.h"

#include <QGridLayout>

#include <algorithm>
#include <chrono>

namespace pdqat::ui {
namespace {

using namespace std::chrono_literals;

const SweepStatus* statusOf(const std::vector<SweepStatus>& started, const std::string& id) {
    const auto found =
        std::find_if(started.begin(), started.end(), [&](const auto& status) { return status.id == id; });
    return found == started.end() ? nullptr : &*found;
}

} // namespace

SweepDialog::SweepDialog(SweepService& service, QWidget* parent)
    : QDialog(parent),
      service_(service),
      list_(new SweepList),
      panel_(new SweepPanel(service.cores())),
      banner_(new Banner(QStringLiteral("sweeps.banner"))),
      open_(new QPushButton),
      start_(new PrimaryButton),
      stop_(new QPushButton),
      close_(new QPushButton) {
    setObjectName(QStringLiteral("sweeps"));
    inspect_.setSingleShot(true);
    inspect_.setInterval(200ms);
    buildLayout();
    connectService();
    retranslate();
    resize(120 * gridUnit, 78 * gridUnit);
    onLanguageChange(this, &SweepDialog::retranslate);
}

void SweepDialog::buildLayout() {
    const std::pair<QPushButton*, const char*> buttons[] = {
        {open_, "sweeps.open"}, {start_, "sweeps.start"}, {stop_, "sweeps.stop"}, {close_, "sweeps.close"}};
    for (auto [button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
    }
    open_->setIcon(icon(QStringLiteral("open")));
    stop_->setIcon(icon(QStringLiteral("stop")));
    auto* row = new QHBoxLayout;
    row->setSpacing(gridUnit);
    row->addStretch(1);
    for (auto* button : {close_, stop_, start_})
        row->addWidget(button);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    layout->setHorizontalSpacing(2 * gridUnit);
    layout->setVerticalSpacing(gridUnit);
    layout->addWidget(banner_, 0, 0, 1, 2);
    layout->addWidget(list_, 1, 0);
    layout->addWidget(panel_, 1, 1);
    layout->addWidget(open_, 2, 0, Qt::AlignLeft);
    layout->addLayout(row, 2, 1);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 5);
}

void SweepDialog::connectService() {
    connect(&service_, &SweepService::listed, this, [this](const std::vector<SweepInfo>& sweeps) {
        list_->setSweeps(sweeps);
        showNews();
    });
    connect(&service_, &SweepService::inspected, this,
            [this](const QString& file, const SweepStatus& status) {
                const bool active = panel_->status() && isActive(*panel_->status());
                if (file == list_->chosen() && !active)
                    panel_->setStatus(status);
            });
    connect(&service_, &SweepService::changed, this, &SweepDialog::showNews);
    connect(&service_, &SweepService::failed, this, [this](const QString& message) {
        starting_ = false;
        banner_->showMessage(Banner::Kind::Error, tr("The sweep could not be started."), message);
        updateButtons();
    });
    connect(list_, &SweepList::chosenChanged, this, &SweepDialog::showChosen);
    connect(panel_, &SweepPanel::readyChanged, this, &SweepDialog::updateButtons);
    connect(panel_, &SweepPanel::jobsChanged, &inspect_, qOverload<>(&QTimer::start));
    connect(&inspect_, &QTimer::timeout, this, [this] { service_.inspect(list_->chosen(), panel_->jobs()); });
    connect(open_, &QPushButton::clicked, this, &SweepDialog::chooseFile);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(start_, &QPushButton::clicked, this, [this] {
        starting_ = true;
        banner_->dismiss();
        updateButtons();
        service_.start(list_->chosen(), panel_->jobs(), panel_->retryFailed());
    });
    connect(stop_, &QPushButton::clicked, this, [this] { service_.stop(toQt(list_->info().id)); });
}

void SweepDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    service_.refresh();
}

void SweepDialog::chooseFile() {
    chooseFileToOpen(this, tr("Open a sweep"), tr("Sweeps (*.json)"),
                     [this](const QString& file) { openFile(file); });
}

void SweepDialog::openFile(const QString& file) { list_->addFile(file); }

void SweepDialog::showChosen() {
    starting_ = false;
    const auto info = list_->info();
    panel_->setInfo(info);
    if (const auto* status = statusOf(service_.started(), info.id); status && isActive(*status))
        panel_->setStatus(*status);
    else if (!info.file.empty() && info.problem.empty())
        service_.inspect(toQt(info.file), panel_->jobs());
}

/// A sweep that is being worked through, or was until now, tells of itself; others are inspected.
void SweepDialog::showNews() {
    QStringList active;
    for (const auto& status : service_.started())
        if (isActive(status))
            active << toQt(status.id);
    list_->setActive(active);
    const auto* status = statusOf(service_.started(), list_->info().id);
    if (!status)
        return;
    const bool wasActive = panel_->status() && isActive(*panel_->status());
    if (isActive(*status) || wasActive || starting_) {
        starting_ = starting_ && !isActive(*status) && status->state != SweepState::Failed;
        panel_->setStatus(*status);
    }
}

void SweepDialog::updateButtons() {
    const bool active = panel_->status() && isActive(*panel_->status());
    start_->setVisible(!active);
    start_->setEnabled(panel_->isReady() && !starting_);
    start_->setToolTip(panel_->reason());
    stop_->setVisible(active);
    stop_->setEnabled(active && panel_->status()->state == SweepState::Running && panel_->status()->pid > 0);
}

void SweepDialog::retranslate() {
    setWindowTitle(tr("Sweeps"));
    open_->setText(tr("&Open file…"));
    start_->setText(tr("&Start"));
    stop_->setText(tr("Sto&p"));
    stop_->setToolTip(tr("Runs under way keep a checkpoint; starting again goes on from there"));
    close_->setText(tr("&Close"));
    updateButtons();
}

} // namespace pdqat::ui
