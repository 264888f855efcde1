// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bits for every layer of a run within a budget: a slider along the front, the layers with their widths, the
// step to a run.
#pragma once

#include "engine/api/sweep_draft.h"
#include "widgets/budget/budget_service.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSlider;
class QStackedWidget;

namespace pdqat::ui {

class BitsTable;
class BudgetGap;
class FoldedText;
class FrontPlot;
class MeasureService;
class SensitivityService;
struct BitsStep;

class BudgetPage : public QWidget {
    Q_OBJECT
public:
    BudgetPage(BudgetService& service, SensitivityService& sensitivity, MeasureService& times,
               QWidget* parent = nullptr);

    /// nullptr: no run.
    void setRun(RunData* run);
    const std::optional<Allocation>& choice() const { return choice_; }

Q_SIGNALS:
    /// Ready to start. @param what the bits fit, in words
    void trainRequested(const pdqat::RunConfig& config, const QString& what);
    /// Of several budgets. @param layers  that the network has
    void studyRequested(const pdqat::TradeOffStudy& study, int layers);
    /// A report of these runs.
    void compareRequested(const QStringList& runs);
    void errorOccurred(const QString& title, const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    QWidget* buildControls();
    void connectParts();
    void retranslate();
    void ask();
    void take(const BudgetQuestion& question, const BudgetAnswer& answer);
    void showProblem(const QString& problem, BudgetLack lack = BudgetLack::Nothing);
    void showChoice();
    void chooseWithin(double budget);
    void takeSlider(int value);
    void takeText();
    void fix(const QString& name, const BitsStep& step);
    void forbid(const QString& name, const BitsStep& step);
    void reset();
    void train();
    void study();
    QString summaryText() const;
    CostUnit unit() const;
    double least() const;
    double most() const;

    BudgetService& service_;
    QPointer<RunData> run_;
    BudgetLack answerLacks_ = BudgetLack::Nothing; ///< that was said last
    BudgetQuestion asked_, answered_, measuredFor_;
    std::optional<BudgetAnswer> answer_;                  ///< to `answered_`
    std::vector<std::pair<QString, Allocation>> uniform_; ///< all layers at one width, with its name
    std::vector<MeasuredNetwork> measured_;               ///< what was trained
    QTimer refreshSoon_;
    std::optional<Allocation> choice_;
    WidthRules rules_;
    double budget_ = 0; ///< in the unit asked for; 0: not chosen yet
    QLabel *intro_, *byLabel_, *budgetLabel_, *summary_, *times_, *problem_;
    FoldedText* caveat_;
    QComboBox *by_, *unit_;
    QCheckBox* tie_;
    QSlider* slider_;
    QLineEdit* amount_;
    QPushButton *reset_, *compare_, *study_, *train_;
    QWidget *controls_ = nullptr, *buttons_ = nullptr;
    FrontPlot* plot_;
    BitsTable* table_;
    BudgetGap* gap_;
    QScrollArea* summaryArea_;
    QStackedWidget* stack_;
};

} // namespace pdqat::ui
