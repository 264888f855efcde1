// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>
#include <utility>

namespace pdqat::ui {
namespace {

int pipeEnds[2] = {-1, -1};

void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

void handle(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : handled)
        ::sigaction(number, &action, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
    if (::pipe(pipeEnds) != 0)
        return; // signals keep their default action
    notifier_ = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier_, &QSocketNotifier::activated, this, [this] {
        char byte;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT received();
    });
    handle(onSignal);
}

QuitSignals::~QuitSignals() {
    if (!notifier_)
        return;
    handle(SIG_DFL);
    delete notifier_;
    for (int& end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace pdqat::ui
