// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Costs, model exports and trackers that only pretend.
#pragma once

#include "widgets/exports/export_service.h"
#include "widgets/trackers/tracker_service.h"

#include <map>

namespace pdqat::fake {

/// A ResNet-20 at a bit width, roughly; layers named in `kept` at 32 bits.
NetworkCost sampleCost(int bits, const std::vector<std::string>& kept = {});
/// An export of a graph with a proof of two runtimes and latencies.
ModelExportResult sampleExport(ModelFormat format, int bits);
/// The same, but one layer does not agree.
ModelExportResult refusedExport();

class FakeExports : public ui::ExportService {
    Q_OBJECT
public:
    std::map<QString, std::vector<ModelExportResult>> saved; ///< what list() answers
    std::vector<ModelExportRequest> requests;
    int cancels = 0;

    void list(const QString& run) override;
    void start(const QString& run, const ModelExportRequest& request) override;
    void cancel() override { ++cancels; }
    QString active() const override { return active_; }

    /// The export under way reports or ends.
    void progress(double share, const QString& what) { Q_EMIT progressed(active_, share, what); }
    void finish(const ui::ExportOutcome& outcome);

private:
    QString active_;
};

class FakeTrackers : public ui::TrackerService {
    Q_OBJECT
public:
    struct Sent {
        QString run;
        TrackerKind kind;
        RunConfig::Track settings;
        ui::SendMode mode;
    };
    std::vector<Sent> sends;
    std::vector<TrackerKind> cancelled;

    std::vector<TrackerStatus> statuses(const QString& run) const override;
    QString followed() const override { return followed_; }
    void send(const QString& run, TrackerKind kind, const RunConfig::Track& settings,
              ui::SendMode mode) override;
    bool sending(const QString& run, TrackerKind kind) const override;
    void cancelSend(const QString& run, TrackerKind kind) override;

    /// The trackers of a run that is trained here, or was.
    void follow(const QString& run, std::vector<TrackerStatus> statuses);
    /// A run that is being sent gets so far; `sending` false: that was all.
    void answer(const QString& run, const TrackerStatus& status, bool sending);

private:
    QString followed_;
    std::map<QString, std::vector<TrackerStatus>> statuses_;
    std::map<QString, std::vector<TrackerKind>> sending_;
};

/// Trackers in every state.
std::vector<TrackerStatus> sampleStatuses();

} // namespace pdqat::fake
