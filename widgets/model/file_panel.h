// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the graph of an opened model file: what was checked, what is wrong with it, and what can be done
// with it.
#pragma once

#include "engine/api/opened_model.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace pdqat::ui {

class CheckList;
class ModelService;
class PrimaryButton;
class ProblemsModel;

class FilePanel : public QWidget {
    Q_OBJECT
public:
    /// @param service  must outlive the panel
    explicit FilePanel(ModelService& service, QWidget* parent = nullptr);

    void showOpening(const QString& file);
    void showModel(const OpenedModel& model);
    void showFailure(const QString& file, const QString& problem);

Q_SIGNALS:
    void quantizeRequested();
    void trainRequested();
    void runRequested(const QString& id); ///< the run that a quantization made

private:
    void buildLayout();
    void connectParts();
    void setFile(const QString& file);
    void showResult(const QuantizedModel& result);
    void refresh();
    void retranslate();

    ModelService& service_;
    QString file_, failure_;
    QString quantized_; ///< file whose quantization was asked for last
    std::optional<OpenedModel> model_;
    std::optional<QuantizedModel> result_;
    QLabel *title_, *message_, *busy_, *resultText_;
    CheckList* checks_;
    ProblemsModel* problems_;
    QTableView* table_;
    QPushButton *quantize_, *cancel_, *showRun_;
    PrimaryButton* train_;
    QProgressBar* progress_;
};

} // namespace pdqat::ui
