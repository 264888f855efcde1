// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_actions.h"

#include "widgets/basics/icons.h"

#include <QKeySequence>

namespace pdqat::ui {

FigureActions::FigureActions(QWidget* parent) : QObject(parent) {
    const auto chord = Qt::CTRL | Qt::ALT, upper = Qt::CTRL | Qt::SHIFT;
    create = make("figures.new", "new", chord | Qt::Key_N);
    search = make("figures.search", "search", upper | Qt::Key_K);
    back = make("figures.back", "chevron-left", Qt::ALT | Qt::Key_Left);
    save = make("figures.save", "save", chord | Qt::Key_S);
    saveAs = make("figures.saveAs", "save", chord | Qt::SHIFT | Qt::Key_S);
    remove = make("figures.remove", "close", chord | Qt::Key_D);
    json = make("figures.json", "table", chord | Qt::Key_J);
    grey = make("figures.grey", "", chord | Qt::Key_G);
    grey->setCheckable(true);
    exportPicture = make("figures.exportPicture", "chart", chord | Qt::Key_E);
    exportLatex = make("figures.exportLatex", "table", chord | Qt::Key_L);
    exportCsv = make("figures.exportCsv", "table", chord | Qt::Key_V);
    exportMarkdown = make("figures.exportMarkdown", "table", chord | Qt::Key_M);
    numbers = make("figures.numbers", "table", chord | Qt::SHIFT | Qt::Key_T);
    copyLatex = make("figures.copyLatex", "copy", upper | Qt::Key_L);
    copyCsv = make("figures.copyCsv", "copy", upper | Qt::Key_V);
    copyMarkdown = make("figures.copyMarkdown", "copy", upper | Qt::Key_M);
    copyPicture = make("figures.copyPicture", "copy", upper | Qt::Key_I);
    retranslate();
}

QAction* FigureActions::make(const char* name, const char* iconName, const QKeySequence& shortcut) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(shortcut);
    return action;
}

std::vector<QAction*> FigureActions::exports() const {
    return {exportPicture, exportLatex, exportCsv, exportMarkdown};
}

std::vector<QAction*> FigureActions::copies() const {
    return {numbers, copyPicture, copyLatex, copyCsv, copyMarkdown};
}

std::vector<QAction*> FigureActions::menu() const {
    std::vector<QAction*> all{create, search,  nullptr, back, save,   saveAs,
                              remove, nullptr, json,    grey, nullptr};
    for (const auto& group : {exports(), {nullptr}, copies()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

void FigureActions::retranslate() {
    create->setText(tr("&New figure"));
    search->setText(tr("Searc&h figures"));
    back->setText(tr("&Back to all figures"));
    save->setText(tr("&Save recipe"));
    saveAs->setText(tr("Save recipe &as…"));
    remove->setText(tr("&Remove recipe"));
    json->setText(tr("Edit as &JSON…"));
    grey->setText(tr("Show as printed in &grey"));
    exportPicture->setText(tr("Export as &PDF, SVG or PNG…"));
    exportLatex->setText(tr("Export as &LaTeX…"));
    exportCsv->setText(tr("Export as &CSV…"));
    exportMarkdown->setText(tr("Export as &Markdown…"));
    numbers->setText(tr("Numbers as a &table"));
    copyPicture->setText(tr("Copy as p&icture"));
    copyLatex->setText(tr("Copy as LaTe&X"));
    copyCsv->setText(tr("Copy as CS&V"));
    copyMarkdown->setText(tr("Copy as Mar&kdown"));
}

void FigureActions::setState(const Shown& shown) {
    const auto& [open, drawn, figure, own] = shown;
    for (auto* action : {back, save, saveAs, json})
        action->setEnabled(open);
    remove->setEnabled(open && own);
    grey->setEnabled(open && figure);
    exportPicture->setEnabled(drawn && figure);
    for (auto* action :
         {exportLatex, exportCsv, exportMarkdown, numbers, copyLatex, copyCsv, copyMarkdown, copyPicture})
        action->setEnabled(drawn);
}

} // namespace pdqat::ui
