// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The field that filters runs: words, and conditions as recipes have them, completed while they are typed;
// searches that are kept.
#pragma once

#include "engine/api/run_query.h"

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QMenu;
class QStringListModel;

namespace pdqat::ui {

class QueryEdit : public QLineEdit {
    Q_OBJECT
    Q_PROPERTY(QStringList savedSearches READ savedSearches WRITE setSavedSearches)
public:
    explicit QueryEdit(QWidget* parent = nullptr);

    /// Of the text as far as it could last be read; all runs that are not archived where it is empty.
    bool matches(const RunRecord& run) const;
    const QString& problem() const { return problem_; } ///< why the text cannot be read; empty: it can
    void setTags(const QStringList& tags);              ///< that are offered
    /// Keys to complete beside those that every run has: of imported settings and metrics.
    void setKeys(const QStringList& keys) { keys_ = keys; }
    /// What the word at the cursor can become.
    QStringList completions() const;
    const QStringList& savedSearches() const { return saved_; }
    void setSavedSearches(const QStringList& searches) { saved_ = searches; }

Q_SIGNALS:
    void queryChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void parse();
    void offer();
    void insert(const QString& completion);
    QString wordAtCursor() const;
    QString readable() const;
    void fillMenu();
    void retranslate();

    RunQuery query_;
    QString problem_;
    QStringList tags_, saved_;
    QStringList keys_;
    QCompleter* completer_;
    QStringListModel* offered_;
    QAction* searches_;
    QMenu* menu_;
};

} // namespace pdqat::ui
