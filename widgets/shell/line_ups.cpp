// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/line_ups.h"

#include "widgets/backend.h"
#include "widgets/form/config_document.h"
#include "widgets/queue/queue_service.h"
#include "widgets/sweeps/study_dialog.h"
#include "widgets/sweeps/vary_dialog.h"

#include <QFileInfo>
#include <QMainWindow>

namespace pdqat::ui {

LineUps::LineUps(const Backend& backend, const ConfigDocument& document, QMainWindow& window)
    : QObject(&window), sweeps_(backend.sweeps), queue_(backend.queue), document_(document), window_(window) {
    connect(&queue_, &QueueService::sweepAdded, this, [this](const QString& file) {
        if (!asked_.contains(file))
            return;
        const auto [name, isStudy] = asked_.take(file);
        Q_EMIT linedUp(name);
        if (isStudy)
            Q_EMIT studyLinedUp(QFileInfo(file).completeBaseName());
    });
}

void LineUps::open(LineUpDialog* dialog, bool isStudy) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setJobs(int(queue_.queue().jobs));
    connect(dialog, &LineUpDialog::linedUp, this,
            [this, dialog, isStudy](const QString& file, const QString& name) {
                asked_[file] = {name, isStudy};
                queue_.addSweep(file, name, dialog->left());
            });
    dialog->open();
}

void LineUps::vary() {
    window_.setFocus(Qt::OtherFocusReason); // what is still being typed counts
    open(new VaryDialog(document_.config(), sweeps_, &window_), false);
}

void LineUps::study(const TradeOffStudy& study, int layers) {
    open(new StudyDialog(study, layers, sweeps_, &window_), true);
}

} // namespace pdqat::ui
