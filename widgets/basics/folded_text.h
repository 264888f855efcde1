// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A text of which the first lines are shown, and a button for the rest where there is more.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace pdqat::ui {

class FoldedText : public QWidget {
    Q_OBJECT
public:
    /// @param objectName  of the label; the button's ends in ".more"
    FoldedText(const QString& objectName, int lines, QWidget* parent = nullptr);

    void setText(const QString& text, QPalette::ColorRole role = QPalette::WindowText);
    QLabel& label() const { return *label_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fold();
    void retranslate();

    const int lines_;
    QLabel* label_;
    QToolButton* more_;
};

} // namespace pdqat::ui
