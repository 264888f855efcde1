// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/groups_editor.h"

#include "widgets/basics/layout.h"
#include "widgets/basics/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace pdqat::ui {
namespace {

constexpr int mostRows = 8; ///< shown without scrolling

/// A combo box where the model offers choices; its data are indices.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        const auto choices = index.data(GroupsModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        auto* self = const_cast<ChoiceDelegate*>(this); // Qt's createEditor() is const, its signals are not
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentIndex());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

GroupsEditor::GroupsEditor(const QString& objectName, const QString& title, GroupsModel::Spanning spanning,
                           QWidget* parent)
    : QWidget(parent), model_(new GroupsModel(spanning, this)), table_(new QTableView) {
    setObjectName(objectName);
    buildTable(title);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(gridUnit / 2);
    addButton(*bar, "add", tr("Add"), [this] {
        const int row =
            table_->currentIndex().isValid() ? table_->currentIndex().row() + 1 : model_->rowCount();
        model_->add(row);
        table_->setCurrentIndex(model_->index(row, 0));
        table_->setFocus();
    });
    addButton(*bar, "remove", tr("Remove"), [this] { model_->remove(table_->currentIndex().row()); });
    addButton(*bar, "up", tr("Up"), [this] { moveCurrent(-1); });
    addButton(*bar, "down", tr("Down"), [this] { moveCurrent(1); });
    bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    column->addWidget(table_);
    column->addLayout(bar);
    connect(model_, &GroupsModel::edited, this, &GroupsEditor::edited);
    connect(model_, &GroupsModel::modelReset, this, &GroupsEditor::fitHeight);
    fitHeight();
}

void GroupsEditor::buildTable(const QString& title) {
    setNames(table_, objectName() + QStringLiteral(".table"), title);
    prepareTable(table_, model_, GroupsModel::Runs);
    table_->setSortingEnabled(false);
    table_->setItemDelegate(new ChoiceDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    table_->setFrameShape(QFrame::StyledPanel);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table_->horizontalHeader()->setSectionResizeMode(GroupsModel::Runs, QHeaderView::Stretch);
    table_->setColumnWidth(GroupsModel::Name, 10 * gridUnit);
    for (int column = GroupsModel::SplitColumn; column < model_->columnCount(); ++column)
        table_->setColumnWidth(column, 8 * gridUnit);
}

void GroupsEditor::addButton(QHBoxLayout& bar, const char* name, const QString& text,
                             const std::function<void()>& act) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    setNames(button, objectName() + u'.' + QLatin1String(name),
             QStringLiteral("%1: %2").arg(table_->accessibleName(), text));
    connect(button, &QToolButton::clicked, this, act);
    bar.addWidget(button);
}

void GroupsEditor::moveCurrent(int step) {
    const auto from = table_->currentIndex();
    const int to = from.row() + step;
    model_->move(from.row(), to);
    if (from.isValid() && to >= 0 && to < model_->rowCount())
        table_->setCurrentIndex(model_->index(to, from.column()));
}

void GroupsEditor::setGroups(const std::vector<RunGroup>& groups) { model_->setGroups(groups); }

void GroupsEditor::fitHeight() {
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize() + 2 * table_->frameWidth() +
                           2);
}

} // namespace pdqat::ui
