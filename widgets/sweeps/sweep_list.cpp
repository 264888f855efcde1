// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_list.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QFileInfo>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr int indexRole = Qt::UserRole; ///< place in the list of sweeps

} // namespace

SweepList::SweepList(QWidget* parent) : QTreeWidget(parent) {
    setNames(this, QStringLiteral("sweeps.list"), tr("Sweeps"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(gridUnit);
    connect(this, &QTreeWidget::currentItemChanged, this, &SweepList::chosenChanged);
    onLanguageChange(this, &SweepList::rebuild);
}

void SweepList::setSweeps(const std::vector<SweepInfo>& sweeps) {
    listed_ = sweeps;
    rebuild();
}

/// What was opened takes the place of the same file in the list.
void SweepList::rebuild() {
    setNames(this, QStringLiteral("sweeps.list"), tr("Sweeps"));
    const auto kept = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        sweeps_ = listed_;
        std::erase_if(sweeps_, [this](const auto& sweep) { return files_.contains(toQt(sweep.file)); });
        for (const auto& file : files_)
            sweeps_.push_back({QFileInfo(file).completeBaseName().toStdString(),
                               QFileInfo(file).fileName().toStdString(),
                               file.toStdString(),
                               tr("Opened files").toStdString(),
                               file.toStdString(),
                               {}});
        for (const auto& sweep : std::vector(sweeps_))
            addSweep(sweep);
        expandAll();
        markActive();
    }
    if (auto* item = itemOf(kept))
        setCurrentItem(item);
    else if (const auto items = sweepItems(); !items.empty())
        setCurrentItem(items.front());
}

QTreeWidgetItem* SweepList::groupItem(const QString& name) {
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->text(0) == name)
            return topLevelItem(i);
    auto* group = new QTreeWidgetItem(this, {name});
    group->setFlags(Qt::ItemIsEnabled);
    group->setSizeHint(0, {0, std::max(4 * gridUnit, fontMetrics().height() + 2 * gridUnit)});
    group->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    group->setFont(0, textFont(TextSize::Small, font()));
    group->setForeground(0, palette().brush(QPalette::PlaceholderText));
    return group;
}

QTreeWidgetItem* SweepList::addSweep(const SweepInfo& sweep) {
    const auto group = sweep.group.empty() ? tr("Own sweeps") : catalogueText(sweep.group);
    auto* item = new QTreeWidgetItem(groupItem(group), {catalogueText(sweep.name)});
    const auto at = std::find(sweeps_.begin(), sweeps_.end(), sweep) - sweeps_.begin();
    item->setData(0, indexRole, int(at));
    item->setSizeHint(0, {0, std::max(3 * gridUnit, fontMetrics().height() + gridUnit)});
    item->setToolTip(0, toQt(sweep.file));
    if (!sweep.problem.empty())
        item->setIcon(0, icon(QStringLiteral("warning")));
    return item;
}

void SweepList::addFile(const QString& file) {
    if (!itemOf(file)) {
        files_ << file;
        rebuild();
    }
    choose(file);
}

void SweepList::choose(const QString& file) {
    if (auto* item = itemOf(file))
        setCurrentItem(item);
}

QString SweepList::chosen() const { return toQt(info().file); }

SweepInfo SweepList::info() const {
    const auto* item = currentItem();
    const auto at = item ? item->data(0, indexRole) : QVariant();
    return at.isValid() ? sweeps_.at(std::size_t(at.toInt())) : SweepInfo{};
}

void SweepList::setActive(const QStringList& ids) {
    active_ = ids;
    markActive();
}

void SweepList::markActive() {
    for (auto* item : sweepItems()) {
        const auto& sweep = sweeps_[std::size_t(item->data(0, indexRole).toInt())];
        const bool active = active_.contains(toQt(sweep.id));
        item->setIcon(0, active                  ? icon(QStringLiteral("state-running"))
                         : sweep.problem.empty() ? QIcon()
                                                 : icon(QStringLiteral("warning")));
    }
}

QTreeWidgetItem* SweepList::itemOf(const QString& file) const {
    for (auto* item : sweepItems())
        if (toQt(sweeps_[std::size_t(item->data(0, indexRole).toInt())].file) == file)
            return item;
    return nullptr;
}

std::vector<QTreeWidgetItem*> SweepList::sweepItems() const {
    std::vector<QTreeWidgetItem*> items;
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int i = 0; i < topLevelItem(group)->childCount(); ++i)
            items.push_back(topLevelItem(group)->child(i));
    return items;
}

} // namespace pdqat::ui
