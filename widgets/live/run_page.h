// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages that show one run have in common: an empty state that says what to do, a banner for runs
// that are paused or did not end well, and one refresh per beat.
#pragma once

#include "widgets/paper/figure.h"
#include "widgets/run_data.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace pdqat::ui {

class RunPage : public QWidget {
    Q_OBJECT
public:
    explicit RunPage(const QString& objectName, QWidget* parent = nullptr);

    /// The run must live until the next call or emit destroyed(); nullptr: empty state.
    void setRun(RunData* run);
    RunData* run() const { return run_; }

protected:
    QVBoxLayout& content() const { return *content_; }
    virtual void rebuild() = 0;   ///< other run, other constraints or other layers
    virtual void markStale() = 0; ///< new numbers
    virtual void reload() = 0;    ///< points taken before were rewritten
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// In a narrow page the legend leaves its room to the plots.
    void setLegend(QWidget* legend) { legendPanel_ = legend; }
    /// Opens the export dialog for a plot of this page.
    void exportFrom(QWidget& plot);

private:
    void takeNews();
    void showState();
    void showEmptyText();

    QPointer<RunData> run_;
    quint64 generation_ = 0;
    QStackedLayout* stack_;
    QLabel *empty_, *banner_;
    QVBoxLayout* content_;
    QWidget* legendPanel_ = nullptr;
};

} // namespace pdqat::ui
