// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tour: three steps, each a note beside the part of the window that it is about.
#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace pdqat::ui {

class Tour : public QFrame {
    Q_OBJECT
public:
    struct Step {
        QPointer<QWidget> about; ///< seen when its turn comes; outlined
        QString (*title)();      ///< translated
        QString (*text)();
        std::function<void()> show; ///< brings it in sight
    };

    /// A child of `window`, which it lies over; deletes itself at its end.
    Tour(std::vector<Step> steps, QWidget& window);

    int step() const { return step_; }

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int step);
    void place();
    void end();
    void retranslate();

    std::vector<Step> steps_;
    QWidget& window_;
    QPointer<QFrame> outline_;
    QLabel *title_, *text_, *count_;
    QPushButton *back_, *next_, *skip_;
    int step_ = 0;
};

} // namespace pdqat::ui
