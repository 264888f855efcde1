// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How tables and dialogs look alike.
#pragma once

class QAbstractItemModel;
class QDialogButtonBox;
class QString;
class QTableView;

namespace pdqat::ui {

/// Whole rows, no grid, sortable, column `stretched` takes the width that is left (−1: none does). Keeps no
/// row numbers.
void prepareTable(QTableView* table, QAbstractItemModel* model, int stretched);

/// Object and accessible names for the standard buttons: "<prefix>.OK".
void nameButtons(QDialogButtonBox* buttons, const QString& prefix);

} // namespace pdqat::ui
