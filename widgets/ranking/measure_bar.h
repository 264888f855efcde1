// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is not measured of a run's layers, and the button that measures it.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace pdqat {
struct RankedLayer;
}

namespace pdqat::ui {

class MeasureControls;
class RunData;
class SensitivityService;

class MeasureBar : public QWidget {
    Q_OBJECT
public:
    explicit MeasureBar(SensitivityService& service, QWidget* parent = nullptr);

    /// @param wanted  whether what is on show is about the measures; else it stays out of the way
    void setShown(const RunData* run, const std::vector<RankedLayer>& rows, bool wanted);

Q_SIGNALS:
    void errorOccurred(const QString& title, const QString& message);

private:
    void retranslate();
    void refresh();
    QString stateText() const;

    SensitivityService& service_;
    QLabel* text_;
    MeasureControls* controls_;
    QString run_;
    QStringList missing_;
    std::int64_t measuredAt_ = 0, epochs_ = 0;
    bool underWay_ = false, wanted_ = false;
};

} // namespace pdqat::ui
