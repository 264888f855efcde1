// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens under the preset box: a search field, the groups, and what the preset under the cursor is.
#pragma once

#include "widgets/form/experiment_service.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace pdqat::ui {

class PresetTree;

/// A popup. The search field keeps the focus; the keys that move and choose go on to the tree.
class PresetPanel : public QFrame {
    Q_OBJECT
public:
    /// `presets` must outlive the panel.
    explicit PresetPanel(const std::vector<PresetEntry>& presets, QWidget* parent = nullptr);

    /// Opens below `anchor`, on the preset at this place of the list (-1: on none).
    void openBelow(const QWidget* anchor, int preset);

Q_SIGNALS:
    void chosen(int preset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void describe(int preset);
    void choose(int preset);
    bool pressed(int key); ///< whether the key was one that moves or chooses

    const std::vector<PresetEntry>& presets_;
    QLineEdit* search_;
    PresetTree* tree_;
    QLabel *description_, *id_;
};

} // namespace pdqat::ui
