// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a run's configuration, built from the field table alone.
#pragma once

#include "widgets/form/config_document.h"
#include "widgets/form/data_panel.h"
#include "widgets/form/form_section.h"
#include "widgets/form/readiness.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace pdqat::ui {

class RunService;
/// Edits `document` and shows whether it can run. All must outlive the form.
class ExperimentForm : public QWidget {
    Q_OBJECT
public:
    ExperimentForm(ConfigDocument& document, ExperimentService& experiments, DataService& dataService,
                   const RunService& runs, QWidget* parent = nullptr);
    ~ExperimentForm() override;

    const Readiness& readiness() const { return *readiness_; }
    FieldRow* row(std::string_view key) const;
    /// Looks again at what lies outside the configuration: data folders, a run that started or ended.
    void refresh();

Q_SIGNALS:
    void runRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSections(QWidget* content);
    QWidget* buildFooter();
    void connectRow(FieldRow* row);
    void arrange();
    void retranslate();
    void showHelpOf(QWidget* focused);
    void showReadiness();
    QString typingProblem() const;

    ConfigDocument& document_;
    const RunService& runs_;
    EditorContext context_;
    Readiness* readiness_;
    DataPanel* data_;
    std::vector<FormSection*> sections_;
    std::vector<FieldRow*> rows_;
    QScrollArea* scroll_;
    QLabel* help_;
    QPushButton* run_;
    QLabel* reason_;
};

} // namespace pdqat::ui
