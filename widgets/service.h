// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the interface asks of the engine, in plain values, by purpose: a service each. The application
// implements them over the engine, the tests over fakes; widgets know nothing else of what trains.
#pragma once

#include <QObject>
#include <QString>

namespace pdqat::ui {

/// All calls are made on the interface's thread and return at once: they wait for neither engine nor disk.
/// What takes time arrives by signal, on that thread.
class Service : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void errorOccurred(const QString& title, const QString& message);
};

} // namespace pdqat::ui
