// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sweeps/sweep_list.h"

#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
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
}

void SweepList::setSweeps(const std::vector<SweepInfo>& sweeps) {
    const auto kept = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        sweeps_ = sweeps;
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
    group->setSizeHint(0, {0, 4 * gridUnit});
    group->setTextAlignment(0, Qt::AlignLeft | Qt::AlignBottom);
    group->setFont(0, textFont(TextSize::Small, font()));
    group->setForeground(0, palette().brush(QPalette::PlaceholderText));
    return group;
}

QTreeWidgetItem* SweepList::addSweep(const SweepInfo& sweep) {
    const auto group = sweep.group.empty() ? tr("Own sweeps") : toQt(sweep.group);
    auto* item = new QTreeWidgetItem(groupItem(group), {toQt(sweep.name)});
    const auto at = std::find(sweeps_.begin(), sweeps_.end(), sweep) - sweeps_.begin();
    item->setData(0, indexRole, int(at));
    item->setSizeHint(0, {0, 3 * gridUnit});
    item->setToolTip(0, toQt(sweep.file));
    if (!sweep.problem.empty())
        item->setIcon(0, icon(QStringLiteral("warning")));
    return item;
}

void SweepList::addFile(const QString& file) {
    if (!itemOf(file)) {
        files_ << file;
        sweeps_.erase(std::remove_if(sweeps_.begin(), sweeps_.end(),
                                     [&](const auto& s) { return files_.contains(toQt(s.file)); }),
                      sweeps_.end());
        setSweeps(std::vector(sweeps_));
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
    for (auto* item : sweepItems()) {
        const auto& sweep = sweeps_[std::size_t(item->data(0, indexRole).toInt())];
        const bool active = ids.contains(toQt(sweep.id));
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
