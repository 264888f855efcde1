// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/legend_state.h"

namespace pdqat::ui {

LegendState::LegendState(QObject* parent) : QObject(parent) {}

void LegendState::follow(LayerSelection* selection) {
    if (selection_)
        selection_->disconnect(this);
    selection_ = selection;
    if (!selection)
        return;
    connect(selection, &LayerSelection::changed, this, &LegendState::highlight);
    highlight(selection->current());
}

bool LegendState::isShown(const QString& key) const {
    return solo_.isEmpty() ? !hidden_.contains(key) : key == solo_;
}

void LegendState::highlight(const QString& key) {
    if (key == highlighted_)
        return;
    highlighted_ = key;
    if (!solo_.isEmpty() && !key.isEmpty())
        solo_ = key;
    if (selection_)
        selection_->select(key);
    Q_EMIT changed();
}

void LegendState::toggleHighlight(const QString& key) { highlight(key == highlighted_ ? QString() : key); }

void LegendState::toggleShown(const QString& key) {
    if (!hidden_.remove(key))
        hidden_.insert(key);
    Q_EMIT changed();
}

void LegendState::toggleSolo(const QString& key) {
    solo_ = key == solo_ ? QString() : key;
    if (!solo_.isEmpty() && highlighted_ != key)
        highlight(key);
    else
        Q_EMIT changed();
}

void LegendState::showAll() {
    hidden_.clear();
    solo_.clear();
    Q_EMIT changed();
}

} // namespace pdqat::ui
