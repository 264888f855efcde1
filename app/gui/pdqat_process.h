// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command of pdqat in a process of its own, which ends with the window.
#pragma once

#include "engine/os/process.h"
#include "widgets/basics/jobs.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pdqat::ui {

class PdqatProcess : public QObject {
    Q_OBJECT
public:
    PdqatProcess();

    /// Not while another one runs. @param arguments  asked for them on another thread, where they may take
    /// time
    void start(std::function<std::vector<std::string>()> arguments);
    void cancel();

Q_SIGNALS:
    /// Twice a second, and once when it has ended.
    /// @param end  nothing: it goes on; empty: it is done, or was cancelled; else why it failed, in a
    /// sentence
    void looked(const std::optional<QString>& end);

private:
    void look();

    std::unique_ptr<os::Process> process_; ///< null until it has begun
    bool cancelled_ = false;
    QTimer timer_;
    Jobs jobs_;
};

} // namespace pdqat::ui
