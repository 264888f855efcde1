// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layer that is selected, one for the whole window: selected anywhere is selected everywhere.
#pragma once

#include <QObject>
#include <QString>

namespace pdqat::ui {

class LayerSelection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Name of the layer, or outputConstraint; empty: none.
    const QString& current() const { return current_; }

public Q_SLOTS:
    void select(const QString& layer);

Q_SIGNALS:
    void changed(const QString& layer);

private:
    QString current_;
};

} // namespace pdqat::ui
