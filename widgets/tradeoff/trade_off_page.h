// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Page Trade-off: accuracy against size and bit operations of a study's networks as they come in, which one
// is worth taking and why, and the way on to its export.
#pragma once

#include "widgets/run_service.h"
#include "widgets/tradeoff/trade_off_picture.h"
#include "widgets/tradeoff/trade_off_service.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pdqat::ui {

class FoldedText;
class PictureView;
class TradeOffModel;

class TradeOffPage : public QWidget {
    Q_OBJECT
public:
    /// @param service, runs  must outlive the page
    TradeOffPage(TradeOffService& service, const RunService& runs, QWidget* parent = nullptr);

    void showStudy(const QString& sweep); ///< by id; asked for once it is in the list
    const TradeOffPtr& shown() const { return shown_; }
    PictureView& picture(CostUnit unit) const { return unit == CostUnit::Bytes ? *bytes_ : *bops_; }

Q_SIGNALS:
    void runRequested(const QString& id);    ///< to be shown
    void exportRequested(const QString& id); ///< a run whose model is to leave

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFull();
    void connectParts();
    void retranslate();
    void setStudies(const std::vector<SweepInfo>& sweeps);
    void forget();
    void ask();
    void take(const TradeOff& tradeOff);
    void refresh();
    void select(const QString& key);
    void showSelection();
    void exportFigure();
    CostUnit unit() const;
    std::optional<std::size_t> chosenArm() const; ///< the selected one, else what is worth taking
    /// The one of median accuracy: it is what the mean promises, and not the luckiest.
    QString runOf(const TradeOffArm& arm) const;

    TradeOffService& service_;
    TradeOffPtr shown_;
    std::vector<SweepInfo> studies_; ///< in the box
    QString wanted_, selected_;
    QString problem_; ///< why the study cannot be read
    QTimer askSoon_;
    QStackedWidget* stack_;
    QLabel *empty_, *studyLabel_, *byLabel_, *progress_;
    QComboBox *study_, *by_;
    FoldedText *sentences_, *notes_;
    QPushButton *model_, *run_, *figure_;
    PictureView *bytes_, *bops_;
    TradeOffModel* rows_;
    QTableView* table_;
};

} // namespace pdqat::ui
