// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/line_up_dialog.h"

#include "widgets/basics/folded_text.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/primary_button.h"
#include "widgets/basics/texts.h"
#include "widgets/sweeps/sweep_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <chrono>

namespace pdqat::ui {

using namespace std::chrono_literals;

LineUpDialog::LineUpDialog(const QString& objectName, SweepService& service, QWidget* parent)
    : QDialog(parent),
      service_(service),
      content_(new QVBoxLayout),
      nameLabel_(new QLabel),
      summary_(new FoldedText(objectName + QStringLiteral(".summary"), 6)),
      name_(new QLineEdit),
      cancel_(new QPushButton),
      lineUp_(new PrimaryButton) {
    setObjectName(objectName);
    inspect_.setSingleShot(true);
    inspect_.setInterval(200ms);
    cancel_->setObjectName(objectName + QStringLiteral(".cancel"));
    lineUp_->setObjectName(objectName + QStringLiteral(".lineUp"));
    cancel_->setAutoDefault(false);
    lineUp_->setDefault(true);
    nameLabel_->setBuddy(name_);
    content_->setSpacing(gridUnit);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(gridUnit);
    nameRow->addWidget(nameLabel_);
    nameRow->addWidget(name_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gridUnit);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(lineUp_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    column->setSpacing(gridUnit);
    column->addLayout(content_, 1);
    column->addLayout(nameRow);
    column->addWidget(summary_);
    column->addLayout(buttons);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(name_, &QLineEdit::textEdited, this, &LineUpDialog::changed);
    connect(&inspect_, &QTimer::timeout, this, &LineUpDialog::inspect);
    connect(&service_, &SweepService::draftInspected, this, &LineUpDialog::take);
    connect(lineUp_, &QPushButton::clicked, this, [this] {
        if (!asked_)
            return;
        setSaving(true);
        lineUp_->setEnabled(false);
        service_.save(*asked_);
    });
    connect(&service_, &SweepService::saved, this, [this](const QString& file, const QString& name) {
        if (!saving_)
            return;
        setSaving(false);
        Q_EMIT linedUp(file, name);
        accept();
    });
    connect(&service_, &SweepService::notSaved, this, [this](const QString& problem) {
        if (!saving_)
            return;
        setSaving(false);
        show(problem, true);
        lineUp_->setEnabled(true); // to be tried again
    });
    onLanguageChange(this, &LineUpDialog::retranslate);
}

bool LineUpDialog::isReady() const { return lineUp_->isEnabled(); }

QString LineUpDialog::givenName() const { return name_->text().trimmed(); }

void LineUpDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    retranslate();
    inspect();
    orderFocus({});
    for (auto* first = nextInFocusChain(); first != this; first = first->nextInFocusChain())
        if ((first->focusPolicy() & Qt::TabFocus) && first->isVisibleTo(this) && first->isEnabled())
            return first->setFocus(Qt::OtherFocusReason);
}

void LineUpDialog::orderFocus(QList<QWidget*> last) {
    last << QList<QWidget*>{name_, cancel_, lineUp_};
    QList<QWidget*> order;
    for (auto* next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (next->focusPolicy() != Qt::NoFocus && !next->focusProxy() && !last.contains(next))
            order << next;
    order << last;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

/// A sweep that is written and not in line would be lost from sight.
void LineUpDialog::setSaving(bool saving) {
    saving_ = saving;
    cancel_->setEnabled(!saving);
}

void LineUpDialog::reject() {
    if (!saving_)
        QDialog::reject();
}

void LineUpDialog::show(const QString& text, bool isWrong) {
    said_ = text;
    summary_->setText(text, isWrong ? QPalette::BrightText : QPalette::WindowText);
}

void LineUpDialog::changed() {
    asked_.reset(); // an answer that is under way is about something else
    lineUp_->setEnabled(false);
    inspect_.start();
}

void LineUpDialog::inspect() {
    inspect_.stop();
    lineUp_->setEnabled(false);
    asked_ = draft();
    name_->setPlaceholderText(asked_ ? toQt(displayName(*asked_)) : QString());
    if (!asked_)
        return show(problem(), true);
    show(tr("Runs are being counted…"), false);
    service_.inspectDraft(*asked_, jobs_);
}

void LineUpDialog::take(const SweepDraft& draft, const SweepStatus& status) {
    if (!asked_ || *asked_ != draft || saving_)
        return;
    if (!status.problem.empty())
        return show(toQt(status.problem), true);
    left_ = status.left;
    QStringList lines{sweepCountsText(status)};
    if (const auto left = sweepLeftText(status.left); !left.isEmpty())
        lines.front() += QStringLiteral(" · ") + left;
    for (const auto& warning : status.warnings)
        lines << toQt(warning);
    show(lines.join(QLatin1Char('\n')), false);
    lineUp_->setEnabled(true);
}

void LineUpDialog::retranslate() {
    nameLabel_->setText(tr("&Name"));
    setNames(name_, objectName() + QStringLiteral(".name"), tr("Name of the sweep"));
    cancel_->setText(tr("Cancel"));
    lineUp_->setText(tr("Put in &line"));
    lineUp_->setToolTip(tr("It is trained when its turn in the queue comes"));
}

} // namespace pdqat::ui
