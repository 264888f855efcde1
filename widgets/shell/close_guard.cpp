// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/close_guard.h"

#include "widgets/shell/pages.h"
#include "widgets/shell/run_controller.h"

#include <QMessageBox>
#include <QPushButton>

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
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved recipe"),
                                tr("“%1” has changes that are not saved. Close without them?").arg(name),
                                QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setObjectName(QStringLiteral("unsavedQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        discards_ = answer == QMessageBox::Discard;
        if (discards_)
            window_.close();
        else
            Q_EMIT declined();
    });
    box->open();
}

void CloseGuard::closeKeepingRun() {
    closing_ = true;
    if (controller_.busy())
        controller_.requestStop(); // the end of the run closes the window; the event loop goes on meanwhile
    else
        window_.close();
}

void CloseGuard::ask() {
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("A run is training"),
                        tr("Stop it, keep a checkpoint and close? It can be resumed at the next start."),
                        QMessageBox::NoButton, &window_);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stop = box->addButton(tr("Stop and keep"), QMessageBox::AcceptRole);
    auto* keep = box->addButton(tr("Keep training"), QMessageBox::RejectRole);
    stop->setObjectName(QStringLiteral("closeQuestion.stop"));
    keep->setObjectName(QStringLiteral("closeQuestion.keep"));
    box->setDefaultButton(keep);
    connect(stop, &QPushButton::clicked, this, &CloseGuard::closeKeepingRun);
    connect(box, &QDialog::finished, this, [this] {
        if (!closing_)
            Q_EMIT declined();
    });
    box->open();
}

} // namespace pdqat::ui
