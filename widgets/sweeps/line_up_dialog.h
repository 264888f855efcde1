// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What dialogs share that put a sweep together: its name, how many runs it has and how long they take, the
// button that puts it in line.
#pragma once

#include "widgets/sweeps/sweep_service.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pdqat::ui {

class FoldedText;

class LineUpDialog : public QDialog {
    Q_OBJECT
public:
    /// @param service  must outlive the dialog
    LineUpDialog(const QString& objectName, SweepService& service, QWidget* parent);

    /// Runs at a time, for how long it takes (1 until then).
    void setJobs(int jobs) { jobs_ = jobs; }
    /// What is said of the sweep: its runs and their time, or what is wrong.
    const QString& summary() const { return said_; }
    bool isReady() const;
    const std::optional<TimeLeft>& left() const { return left_; } ///< how long it takes
    void reject() override;                                       ///< not while it is being written

Q_SIGNALS:
    /// The sweep is in the library; the dialog closes.
    void linedUp(const QString& file, const QString& name);

protected:
    /// As it is put together; nothing while that is not possible.
    virtual std::optional<SweepDraft> draft() const = 0;
    /// Why there is no draft.
    virtual QString problem() const = 0;
    QVBoxLayout& content() const { return *content_; }
    QString givenName() const;
    /// Something was changed: looked at again in a moment.
    void changed();
    /// The keyboard goes through the content, then `last`, then name and buttons.
    void orderFocus(QList<QWidget*> last);
    virtual void retranslate();
    void showEvent(QShowEvent* event) override;

private:
    void inspect();
    void take(const SweepDraft& draft, const SweepStatus& status);
    void show(const QString& text, bool isWrong);
    void setSaving(bool saving);

    SweepService& service_;
    QVBoxLayout* content_;
    QLabel* nameLabel_;
    FoldedText* summary_;
    QLineEdit* name_;
    QPushButton *cancel_, *lineUp_;
    QTimer inspect_;
    QString said_;
    std::optional<SweepDraft> asked_;
    std::optional<TimeLeft> left_;
    int jobs_ = 1;
    bool saving_ = false;
};

} // namespace pdqat::ui
