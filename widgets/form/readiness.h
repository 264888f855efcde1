// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a run can be started now, and if not, why: one derived property behind every Run button.
#pragma once

#include "engine/api/field.h"
#include "widgets/form/experiment_service.h"

#include <QTimer>

#include <map>

namespace pdqat::ui {

class Readiness : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
public:
    explicit Readiness(ExperimentService& experiments, QObject* parent = nullptr);

    /// What lies outside the configuration counts as it was last found: whoever starts a run is told all the
    /// same.
    bool ready() const { return reason_.isEmpty(); }
    /// One sentence; empty when ready.
    const QString& reason() const { return reason_; }
    /// What is wrong with each field, by key (validate()'s verdict, layer names included).
    const std::map<std::string, QString>& problems() const { return problems_; }

    /// Validates at once; the machine is looked at soon, once for all calls until then.
    void validate(const RunConfig& config);
    /// @param typing  what stands unfinished in an editor ("Epochs: \"x\" is not ..."); empty: nothing
    void judge(const QString& typing);

Q_SIGNALS:
    void changed();

private:
    QString findReason() const;
    void take(const RunConfig& config, const std::vector<QString>& refusals);

    ExperimentService& experiments_;
    RunConfig config_;
    std::map<std::string, QString> problems_;
    QString typing_, refusal_, reason_;
    QTimer checkSoon_;
};

} // namespace pdqat::ui
