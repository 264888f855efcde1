// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/tables.h"

#include "widgets/basics/layout.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>

namespace pdqat::ui {

void prepareTable(QTableView* table, QAbstractItemModel* model, int stretched) {
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + gridUnit);
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (stretched >= 0)
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    header->setMinimumSectionSize(6 * gridUnit);
}

void nameButtons(QDialogButtonBox* buttons, const QString& prefix) {
    for (auto* button : buttons->buttons()) {
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        if (button->objectName().isEmpty())
            button->setObjectName(prefix + QLatin1Char('.') + button->text().remove(QLatin1Char('&')));
    }
}

} // namespace pdqat::ui
