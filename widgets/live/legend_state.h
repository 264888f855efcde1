// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which curves are shown and which one stands out: shared by a legend and all plots beside it.
#pragma once

#include "widgets/live/layer_selection.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

namespace pdqat::ui {

/// Keys are those of SeriesSpec. Where a LayerSelection is given, the highlighted key is its layer.
class LegendState : public QObject {
    Q_OBJECT
public:
    explicit LegendState(QObject* parent = nullptr);

    void follow(LayerSelection* selection);

    const QString& highlighted() const { return highlighted_; } ///< empty: none
    const QString& solo() const { return solo_; }               ///< the only curve shown; empty: all
    bool isShown(const QString& key) const;
    /// How a curve is drawn now.
    bool isDimmed(const QString& key) const { return !highlighted_.isEmpty() && highlighted_ != key; }

    void highlight(const QString& key);
    void toggleHighlight(const QString& key);
    void toggleShown(const QString& key);
    void toggleSolo(const QString& key);
    void showAll();

Q_SIGNALS:
    void changed();

private:
    QPointer<LayerSelection> selection_;
    QString highlighted_, solo_;
    QSet<QString> hidden_;
};

} // namespace pdqat::ui
