// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that measures something of a run, then its progress and a button that cancels it.
#pragma once

#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;

namespace pdqat::ui {

class MeasureService;

class MeasureControls : public QWidget {
    Q_OBJECT
public:
    /// @param start  begins to measure what is on show
    /// @param name  of the parts: "<name>.start", "<name>.cancel", "<name>.progress"
    MeasureControls(MeasureService& service, const QString& name, std::function<void()> start,
                    QWidget* parent = nullptr);

    /// @param what  the button's text @param why  what it does, to be read on it
    void setTexts(const QString& what, const QString& accessible, const QString& why);
    void setStartable(bool startable);

Q_SIGNALS:
    /// It began, went on or ended.
    void changed();

private:
    void retranslate();
    void refresh();

    MeasureService& service_;
    QProgressBar* progress_;
    QPushButton *measure_, *cancel_;
    bool startable_ = true;
};

} // namespace pdqat::ui
