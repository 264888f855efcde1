// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run is to be sent: tracker, project, entity, tags, server.
#pragma once

#include "engine/api/config.h"
#include "engine/api/field.h"
#include "engine/api/trackers.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace pdqat::ui {

class SendForm : public QWidget {
    Q_OBJECT
public:
    explicit SendForm(QWidget* parent = nullptr);

    /// Fills the fields as the run's configuration has them; the tracker stays.
    void setSettings(const RunConfig::Track& settings);
    RunConfig::Track settings() const;
    TrackerKind kind() const;
    bool anew() const;       ///< as a new run, whatever was sent before
    bool isSendable() const; ///< the tracker refuses none of it; else the form says what and why

Q_SIGNALS:
    void changed(); ///< isSendable() may have

private:
    void retranslate();
    void refresh();
    void showProblem();

    /// A text of the settings that some tracker takes.
    struct Row {
        const Field* field;
        QLabel* label;
        QLineEdit* editor;
    };

    RunConfig given_; ///< as setSettings() left it
    std::vector<Row> rows_;
    QComboBox* kind_;
    QLabel *kindLabel_, *help_, *problem_;
    QCheckBox* anew_;
};

} // namespace pdqat::ui
