// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM, SIGINT and SIGHUP as a Qt signal.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace pdqat::ui {

/// One at a time. The handler only writes a byte to a pipe; the rest happens in the event loop.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier* notifier_ = nullptr;
};

} // namespace pdqat::ui
