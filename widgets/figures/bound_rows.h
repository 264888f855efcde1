// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of controls bound to members of a recipe: what is typed becomes a step of undo, what is undone shows.
#pragma once

#include "widgets/figures/groups_model.h"
#include "widgets/figures/recipe_document.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace pdqat::ui {

/// Where in a recipe a control reads and writes.
template <class T>
using Member = std::function<T&(Recipe&)>;
using Applies = std::function<bool(const Recipe&)>;

struct RowSpec {
    const char* name; ///< object name, after "recipe."
    QString label;
    QString help;         ///< tooltip; may be empty
    Applies applies = {}; ///< whether the row shows; empty: always
};

class BoundRows : public QWidget {
    Q_OBJECT
public:
    explicit BoundRows(RecipeDocument& document, QWidget* parent = nullptr);

    void addHeading(const QString& text, Applies applies = {});
    void addText(const RowSpec& row, Member<std::string> member, const QString& placeholder = {});
    /// Words separated by commas.
    void addList(const RowSpec& row, Member<std::vector<std::string>> member,
                 const QString& placeholder = {});
    /// Anything may be typed; `offers` are suggestions.
    void addSuggested(const RowSpec& row, Member<std::string> member, const QStringList& offers,
                      const QString& placeholder = {});
    /// The choice's index is the value that `read` and `write` know.
    void addChoice(const RowSpec& row, const QStringList& choices,
                   const std::function<int(const Recipe&)>& read,
                   const std::function<void(Recipe&, int)>& write);
    template <class Enum>
    void addEnum(const RowSpec& row, const ChoicesOf<Enum>& choices, Member<Enum> member) {
        addChoice(
            row, choices.texts, [member](const Recipe& recipe) { return int(copied(recipe, member)); },
            [member](Recipe& recipe, int choice) { member(recipe) = Enum(choice); });
    }
    /// `none`: what is shown in place of `low`.
    void addWhole(const RowSpec& row, Member<std::int64_t> member, int low, int high,
                  const QString& none = {});
    void addReal(const RowSpec& row, Member<double> member, double low, double high, int decimals,
                 const QString& unit, const QString& none = {});
    void addFlag(const RowSpec& row, Member<bool> member);
    void addGroups(const RowSpec& row, Member<std::vector<RunGroup>> member, GroupsModel::Spanning spanning);
    /// A control that looks after itself, over the whole width.
    void addWidget(QWidget* widget, Applies applies = {});

    /// Shows the document's values and the rows that apply.
    void refresh();

private:
    struct Row {
        QWidget *label, *editor;
        Applies applies;
        std::function<void(const Recipe&)> show;
    };
    template <class T>
    static T copied(Recipe recipe, const Member<T>& member) {
        return member(recipe);
    }
    void addRow(const RowSpec& row, QWidget* editor, std::function<void(const Recipe&)> show);
    void change(const RowSpec& row, const RecipeDocument::Change& change);

    RecipeDocument& document_;
    QGridLayout* grid_;
    std::vector<Row> rows_;
};

} // namespace pdqat::ui
