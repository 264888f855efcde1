// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pdqat_process.h"

#include "app/gui/pdqat_program.h"
#include "engine/api/text.h"

#include <chrono>
#include <csignal>
#include <utility>

namespace pdqat::ui {

PdqatProcess::PdqatProcess() {
    using namespace std::chrono_literals;
    timer_.setInterval(500ms);
    connect(&timer_, &QTimer::timeout, this, &PdqatProcess::look);
}

void PdqatProcess::start(std::function<std::vector<std::string>()> arguments) {
    cancelled_ = false;
    jobs_.run(
        {},
        [arguments = std::move(arguments)] {
            return std::make_unique<os::Process>(
                pdqatProgram(), arguments(),
                os::ProcessOptions{
                    os::ProcessOutput::Text, {}, os::ProcessGroup::OwnGroup, os::ProcessEnd::Killed});
        },
        [this](Outcome<std::unique_ptr<os::Process>> outcome) {
            if (!outcome.value) {
                Q_EMIT looked(outcome.problem);
                return;
            }
            process_ = std::move(*outcome.value);
            if (cancelled_)
                process_->signal(SIGTERM);
            timer_.start();
        });
}

void PdqatProcess::cancel() {
    cancelled_ = true;
    if (process_)
        process_->signal(SIGTERM);
}

void PdqatProcess::look() {
    const auto code = process_->ended();
    if (!code) {
        Q_EMIT looked(std::nullopt);
        return;
    }
    timer_.stop();
    QString why;
    if (*code != 0 && !cancelled_) {
        why = toQt(lastErrorIn(process_->text()));
        if (why.isEmpty())
            why = tr("The program ended with code %1.").arg(*code);
    }
    process_.reset();
    Q_EMIT looked(why);
}

} // namespace pdqat::ui
