// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the configured data folder, in a few lines under its field, and a button that gets a set that
// is missing.
#pragma once

#include "widgets/form/data_service.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pdqat::ui {

class DataPanel : public QWidget {
    Q_OBJECT
public:
    /// `service` must outlive the panel.
    explicit DataPanel(DataService& service, QWidget* parent = nullptr);

    /// Looks soon, if the configuration reads other data than it last did.
    void follow(const RunConfig& config);
    /// The same data may lie there otherwise now.
    void lookAgain();

Q_SIGNALS:
    void fetched(); ///< the set has come, or is given up

private:
    void take(const RunConfig& config, const DataLook& look);
    void press();
    void showProgress(qint64 bytes, qint64 of);
    void end(const QString& problem);
    void refresh();

    DataService& data_;
    std::optional<RunConfig> asked_;
    DataLook look_;
    QString failure_; ///< of the last fetch
    QTimer lookSoon_;
    QLabel* text_;
    QPushButton* button_;
    QProgressBar* bar_;
};

} // namespace pdqat::ui
