// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window over a backend: pages, shared selection, languages.
#pragma once

#include "app/gui/language.h"
#include "widgets/backend.h"
#include "widgets/live/layer_selection.h"
#include "widgets/shell/main_window.h"

namespace pdqat::ui {

class ModelPage;
class RankingPage;

class WorkbenchWindow : public MainWindow {
    Q_OBJECT
public:
    /// `languages` must outlive the window.
    WorkbenchWindow(Backend backend, LanguageSwitch& languages);

    LayerSelection& selection() { return selection_; }
    /// Reads an ONNX file and shows it on the page Model.
    void openModel(const QString& file);

private:
    void addPages(const Backend& backend);
    void connectRanking(RankingPage& page);

    LayerSelection selection_;
    ModelPage* model_ = nullptr;
};

} // namespace pdqat::ui
