// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The services over one library together, for whoever builds a window; its parts take those that they use.
#pragma once

namespace pdqat::ui {

class BudgetService;
class CompareService;
class DataService;
class ExperimentService;
class ExportService;
class FigureService;
class InsightService;
class MeasureService;
class ModelService;
class QueueService;
class RankingService;
class ReportService;
class RunService;
class SensitivityService;
class SweepService;
class TradeOffService;
class TrackerService;

/// All of them outlive the window.
struct Backend {
    RunService& runs;
    ExperimentService& experiments;
    DataService& data;
    RankingService& ranking;
    SensitivityService& sensitivity; ///< second opinions beside it
    MeasureService& latency;         ///< how long layers take
    InsightService& insights;        ///< what is inside its network
    BudgetService& budget;           ///< bits for every layer
    ModelService& models;            ///< graphs of networks, ONNX files
    FigureService& figures;
    ReportService& reports;
    CompareService& compare;
    QueueService& queue;        ///< experiments in line
    SweepService& sweeps;       ///< many runs from one file, trained by processes of their own
    TradeOffService& tradeOffs; ///< what came of their choices of layers
    ExportService& exports;     ///< models for other programs
    TrackerService& trackers;   ///< services that follow runs
};

} // namespace pdqat::ui
