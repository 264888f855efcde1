// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps that are put together in the window, and put in line.
#pragma once

#include "engine/api/sweep_draft.h"

#include <QObject>

class QMainWindow;

namespace pdqat::ui {

struct Backend;
class ConfigDocument;
class LineUpDialog;
class QueueService;
class SweepService;

class LineUps : public QObject {
    Q_OBJECT
public:
    /// @param document  the experiment whose settings are varied
    LineUps(const Backend& backend, const ConfigDocument& document, QMainWindow& window);

    void vary();
    /// @param layers  that there are to keep
    void study(const TradeOffStudy& study, int layers);

Q_SIGNALS:
    void linedUp(const QString& name);       ///< the queue has it
    void studyLinedUp(const QString& sweep); ///< the same of a study, by its id

private:
    void open(LineUpDialog* dialog, bool isStudy);

    SweepService& sweeps_;
    QueueService& queue_;
    const ConfigDocument& document_;
    QMainWindow& window_;
    struct Asked {
        QString name;
        bool isStudy = false;
    };
    QHash<QString, Asked> asked_; ///< by file: what the queue has not answered yet
};

} // namespace pdqat::ui
