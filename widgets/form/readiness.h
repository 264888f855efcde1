// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a run can be started now, and if not, why: one derived property behind every Run button.
#pragma once

#include "engine/api/field.h"
#include "widgets/backend.h"

#include <map>

namespace pdqat::ui {

class Readiness : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
public:
    explicit Readiness(const Backend& backend, QObject* parent = nullptr);

    bool ready() const { return reason_.isEmpty(); }
    /// One sentence; empty when ready.
    const QString& reason() const { return reason_; }
    /// What is wrong with each field, by key (validate()'s verdict, layer names included).
    const std::map<std::string, QString>& problems() const { return problems_; }

    /// @param typing  what stands unfinished in an editor ("Epochs: \"x\" is not ..."); empty: nothing
    void update(const RunConfig& config, const QString& typing);

Q_SIGNALS:
    void changed();

private:
    QString findReason(const RunConfig& config, const QString& typing) const;

    const Backend& backend_;
    std::map<std::string, QString> problems_;
    QString reason_;
};

} // namespace pdqat::ui
