// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest program over the interface library: whatever its link line names, the interface needs.
#include "widgets/form/experiment_service.h"

int main() { return pdqat::ui::PresetEntry{}.id.isEmpty() ? 0 : 1; }
