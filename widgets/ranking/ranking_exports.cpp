// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ranking/ranking_exports.h"

#include "widgets/basics/choose_file.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace pdqat::ui {

RankingExports::RankingExports(Texts texts, QWidget* parent) : QToolButton(parent), texts_(std::move(texts)) {
    setMenu(new QMenu(this));
    menu()->setObjectName(QStringLiteral("ranking.exportMenu"));
    setIcon(ui::icon(QStringLiteral("export")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    add("ranking.exportChart", "chart", [this] { Q_EMIT figureRequested(); });
    add("ranking.copyChart", "copy", [this] { Q_EMIT pictureRequested(); });
    add("ranking.saveLatex", "table", [this] { save(QStringLiteral("tex"), texts_.latex()); });
    add("ranking.saveCsv", "table", [this] { save(QStringLiteral("csv"), texts_.csv()); });
    add("ranking.copyLatex", "copy", [this] { copy(texts_.latex()); });
    add("ranking.copyCsv", "copy", [this] { copy(texts_.csv()); });
    retranslate();
    onLanguageChange(this, &RankingExports::retranslate);
}

void RankingExports::add(const char* name, const char* iconName, std::function<void()> act) {
    auto* action = menu()->addAction(ui::icon(QLatin1String(iconName)), {});
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, std::move(act));
}

void RankingExports::save(const QString& suffix, const QString& text) {
    const auto name = QStringLiteral("ranking-%1bit.%2").arg(texts_.bits()).arg(suffix);
    chooseFileToSave(this, tr("Save the ranking"), name, QStringLiteral("*.") + suffix,
                     [this, text](const QString& path) {
                         files_.run(
                             {}, [path, text] { writeFile(path, text.toUtf8()); },
                             [this, path](const auto& outcome) {
                                 if (outcome.value)
                                     Q_EMIT noted(tr("Saved %1.").arg(path));
                                 else
                                     Q_EMIT errorOccurred(tr("The ranking was not saved."), outcome.problem);
                             });
                     });
}

void RankingExports::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noted(tr("Copied to the clipboard."));
}

void RankingExports::retranslate() {
    setText(tr("Export"));
    setNames(this, QStringLiteral("ranking.export"), tr("Export the ranking"));
    const QString texts[] = {tr("This view as PDF, SVG, PNG or CSV…"),
                             tr("Copy this view"),
                             tr("LaTeX table…"),
                             tr("CSV…"),
                             tr("Copy LaTeX table"),
                             tr("Copy CSV")};
    for (qsizetype i = 0; i < menu()->actions().size(); ++i)
        menu()->actions()[i]->setText(texts[i]);
}

} // namespace pdqat::ui
