// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One recipe: preview on the left, its settings on the right, every change drawn at once.
#pragma once

#include "widgets/figures/evaluator.h"
#include "widgets/figures/recipe_document.h"
#include "widgets/figures/result_picture.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace pdqat::ui {

class FigureActions;
class PrimaryButton;
class RecipeForm;
class ResultView;
class RunService;

class RecipeEditor : public QWidget {
    Q_OBJECT
public:
    RecipeEditor(FigureService& service, const RunService& runs, FigureActions& actions,
                 QWidget* parent = nullptr);

    void open(const RecipeEntry& entry);
    const RecipeEntry& entry() const { return entry_; } ///< as it was opened or last saved
    RecipeDocument& document() { return document_; }

    /// Under its id; a shipped recipe becomes a copy of the library under the same id, which stands for it.
    /// saved() follows, unless it fails.
    void save();
    void saveAs(const QString& name); ///< under a new id made of the name
    void exportTo(const QString& path);
    void copyText(const QString& suffix);
    void copyPicture();
    void showNumbers(); ///< of the result, as a table
    void exportPicture();
    void editAsJson();
    void setInk(Ink ink);

Q_SIGNALS:
    void saved();
    void noted(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override; ///< preview beside the form, or above it in a narrow page

private:
    void buildLayout();
    QWidget* buildBar();
    void askSoon();
    void ask();
    void take(const ResultPtr& result, const QString& error);
    void showState();
    void retranslate();
    void store(const QString& id);
    void noteSaved(const QString& id);
    QString freeId(const QString& name) const;

    FigureService& service_;
    FigureActions& actions_;
    RecipeDocument document_;
    Evaluator evaluator_;
    RecipeEntry entry_, saving_;
    ResultView* view_;
    RecipeForm* form_;
    QLabel* title_;
    QSplitter* split_;
    QToolButton *back_, *copy_, *export_, *more_;
    PrimaryButton* save_;
    QTimer askSoon_, runsSoon_;
};

} // namespace pdqat::ui
