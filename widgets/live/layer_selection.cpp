// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/layer_selection.h"

namespace pdqat::ui {

void LayerSelection::select(const QString& layer) {
    if (layer == current_)
        return;
    current_ = layer;
    Q_EMIT changed(layer);
}

} // namespace pdqat::ui
