// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/close_guard.h"

#include "widgets/basics/question.h"
#include "widgets/shell/pages.h"
#include "widgets/shell/run_controller.h"

#include <utility>

namespace pdqat::ui {

CloseGuard::CloseGuard(RunController& controller, const Pages& pages, QWidget& window)
    : QObject(&window), controller_(controller), pages_(pages), window_(window) {
    connect(&controller, &RunController::activeChanged, this, [this] {
        if (closing_ && !controller_.busy())
            window_.close();
    });
}

bool CloseGuard::mayClose() {
    const bool discards = std::exchange(discards_, false); // asked about once
    if (const auto lost = pages_.unsaved(); !lost.isEmpty() && !closing_ && !discards) {
        askToDiscard(lost);
        return false;
    }
    if (controller_.busy() && !closing_)
        ask();
    return !controller_.busy();
}

void CloseGuard::askToDiscard(const QString& name) {
    ui::ask(&window_,
            {QStringLiteral("unsavedQuestion"), tr("Unsaved recipe"),
             tr("“%1” has changes that are not saved. Close without them?").arg(name),
             QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel},
            [this](auto answer) {
                discards_ = answer == QMessageBox::Discard;
                if (discards_)
                    window_.close();
                else
                    Q_EMIT declined();
            });
}

void CloseGuard::closeKeepingRun() {
    closing_ = true;
    if (controller_.busy())
        controller_.requestStop(); // the end of the run closes the window; the event loop goes on meanwhile
    else
        window_.close();
}

void CloseGuard::ask() {
    auto* box = ui::ask(&window_,
                        {QStringLiteral("closeQuestion"), tr("A run is training"),
                         tr("Stop it, keep a checkpoint and close? It can be resumed at the next start."),
                         QMessageBox::Ok | QMessageBox::Cancel, QMessageBox::Cancel},
                        [this](auto answer) {
                            if (answer == QMessageBox::Ok)
                                closeKeepingRun();
                            else if (!closing_)
                                Q_EMIT declined();
                        });
    nameButton(*box, QMessageBox::Ok, tr("Stop and keep"), QStringLiteral("closeQuestion.stop"));
    nameButton(*box, QMessageBox::Cancel, tr("Keep training"), QStringLiteral("closeQuestion.keep"));
}

} // namespace pdqat::ui
