// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message inside the window, in place of a message box: nothing stops, and it stays until dismissed.
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace pdqat::ui {

class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Error };

    explicit Banner(const QString& objectName, QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& title, const QString& message);
    /// A message about a file that was written, with a link that opens it.
    void showFile(const QString& message, const QString& path);
    Kind kind() const { return kind_; }
    /// Lies over the foot of `area`, whose child it becomes: nothing there moves when it comes or goes.
    void floatOver(QWidget& area);
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString text() const; ///< title and message, as shown
    void dismiss();

private:
    void retranslate();
    void place();
    void setHtml(Kind kind, const QString& html);
    void paintEvent(QPaintEvent* event) override;

    Kind kind_ = Kind::Info;
    QString plain_;
    QLabel* icon_;
    QLabel* text_;
    QToolButton* close_;
};

} // namespace pdqat::ui
