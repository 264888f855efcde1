// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_labelling.h"

#include "engine/api/error.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/runs_panel.h"
#include "widgets/shell/trash_dialog.h"

#include <QAction>
#include <QInputDialog>
#include <QSet>
#include <QUndoCommand>

#include <algorithm>

namespace pdqat::ui {
namespace {

class LabelCommand : public QUndoCommand {
public:
    LabelCommand(RunService& service, LabelChanges before, LabelChanges after, const QString& reason)
        : QUndoCommand(reason), service_(service), before_(std::move(before)), after_(std::move(after)) {}
    void undo() override { service_.setLabels(before_); }
    void redo() override { service_.setLabels(after_); }

private:
    RunService& service_;
    LabelChanges before_, after_;
};

class TrashCommand : public QUndoCommand {
public:
    TrashCommand(RunService& service, QStringList runs, const QString& reason)
        : QUndoCommand(reason), service_(service), runs_(std::move(runs)) {}
    void undo() override { service_.restore(runs_); }
    void redo() override { service_.moveToTrash(runs_); }

private:
    RunService& service_;
    QStringList runs_;
};

QString tagsText(const RunLabels& labels) {
    QStringList tags;
    for (const auto& tag : labels.tags)
        tags << toQt(tag);
    return tags.join(QLatin1Char(' '));
}

} // namespace

RunLabelling::RunLabelling(RunService& service, RunsPanel& panel, QWidget& window)
    : QObject(&window), service_(service), panel_(panel), window_(window) {
    rename_ = add("action.renameRun", "", Qt::Key_F2, &RunLabelling::rename);
    tags_ = add("action.tagRuns", "", Qt::CTRL | Qt::Key_T, &RunLabelling::editTags);
    note_ = add("action.noteRun", "", Qt::CTRL | Qt::SHIFT | Qt::Key_N, &RunLabelling::editNote);
    archive_ = add("action.archiveRuns", "", Qt::CTRL | Qt::SHIFT | Qt::Key_A, &RunLabelling::archive);
    throwAway_ = add("action.trashRuns", "", Qt::CTRL | Qt::Key_Delete, &RunLabelling::throwAway);
    trash_ = add("action.showTrash", "", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, &RunLabelling::showTrash);
    rename_->setShortcutContext(Qt::WidgetWithChildrenShortcut); // tables have F2 too
    panel.addContextActions(actions_);
    connect(&panel, &RunsPanel::selectionChanged, this, &RunLabelling::update);
    connect(&service, &RunService::listChanged, this, &RunLabelling::update);
    new LanguageListener(&window, [this] { retranslate(); });
    retranslate();
    update();
}

QAction* RunLabelling::add(const char* name, const char* iconName, const QKeySequence& shortcut,
                           void (RunLabelling::*act)()) {
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (*iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, act);
    actions_ << action;
    return action;
}

std::vector<const RunRecord*> RunLabelling::selected() const {
    std::vector<const RunRecord*> records;
    const auto selected = panel_.selectedRuns();
    const QSet<QString> ids(selected.begin(), selected.end());
    for (const auto& record : service_.list())
        if (ids.contains(toQt(record.id)))
            records.push_back(&record);
    return records;
}

void RunLabelling::change(const QStringList& ids, const std::function<void(RunLabels&)>& act,
                          const QString& reason) {
    LabelChanges before, after;
    const QSet<QString> chosen(ids.begin(), ids.end());
    for (const auto& record : service_.list())
        if (chosen.contains(toQt(record.id))) {
            before.emplace_back(toQt(record.id), record.labels);
            after.push_back(before.back());
            act(after.back().second);
        }
    if (before != after)
        undoStack_.push(new LabelCommand(service_, std::move(before), std::move(after), reason));
}

QInputDialog* RunLabelling::newDialog(const QString& objectName) const {
    auto* dialog = new QInputDialog(&window_);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void RunLabelling::rename() {
    const auto records = selected();
    if (records.size() != 1)
        return;
    auto* dialog = newDialog(QStringLiteral("renameRun"));
    dialog->setWindowTitle(tr("Rename the run"));
    dialog->setLabelText(tr("Name; without one it is called by its settings"));
    dialog->setTextValue(toQt(records.front()->name));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = toQt(records.front()->id)](const QString& name) {
                change(
                    {id}, [&](RunLabels& labels) { labels.name = name.trimmed().toStdString(); },
                    tr("rename a run"));
            });
    dialog->open();
}

/// One run's tags are written anew; several get more of them, or lose those with a minus.
void RunLabelling::editTags() {
    const auto records = selected();
    if (records.empty())
        return;
    const bool one = records.size() == 1;
    auto* dialog = newDialog(QStringLiteral("tagRuns"));
    dialog->setWindowTitle(tr("Tags"));
    dialog->setLabelText(one ? tr("Tags between blanks; a search finds them as tag:name")
                             : tr("Tags to add, between blanks; with a minus before it a tag is taken off"));
    dialog->setTextValue(one ? tagsText(records.front()->labels) : QString());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, one, ids = panel_.selectedRuns()](const QString& text) {
                std::vector<std::string> typed;
                try {
                    typed = tagsFrom(text.toStdString());
                } catch (const Error& error) {
                    Q_EMIT service_.errorOccurred(tr("The labels were not changed"), toQt(error.what()));
                    return;
                }
                change(
                    ids,
                    [&](RunLabels& labels) {
                        if (one) {
                            labels.tags = typed;
                            return;
                        }
                        for (const auto& tag : typed)
                            if (tag.starts_with('-'))
                                std::erase(labels.tags, tag.substr(1));
                            else if (std::ranges::find(labels.tags, tag) == labels.tags.end())
                                labels.tags.push_back(tag);
                        std::ranges::sort(labels.tags);
                    },
                    tr("change tags"));
            });
    dialog->open();
}

void RunLabelling::editNote() {
    const auto records = selected();
    if (records.size() != 1)
        return;
    auto* dialog = newDialog(QStringLiteral("noteRun"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("What should be remembered of %1").arg(toQt(records.front()->name)));
    dialog->setTextValue(toQt(records.front()->labels.note));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = toQt(records.front()->id)](const QString& note) {
                change(
                    {id}, [&](RunLabels& labels) { labels.note = note.trimmed().toStdString(); },
                    tr("change a note"));
            });
    dialog->open();
}

/// All of them, unless all are archived already: then they come back.
void RunLabelling::archive() {
    const auto records = selected();
    const bool back = std::ranges::all_of(records, [](const auto* run) { return run->labels.archived; });
    change(
        panel_.selectedRuns(), [back](RunLabels& labels) { labels.archived = !back; },
        back ? tr("take out of the archive") : tr("archive"));
}

void RunLabelling::throwAway() {
    if (const auto ids = panel_.selectedRuns(); !ids.isEmpty())
        undoStack_.push(new TrashCommand(service_, ids, tr("move to the trash")));
}

void RunLabelling::showTrash() {
    auto* dialog = new TrashDialog(service_, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RunLabelling::update() {
    const auto records = selected();
    for (auto* action : {rename_, note_})
        action->setEnabled(records.size() == 1);
    for (auto* action : {tags_, archive_})
        action->setEnabled(!records.empty());
    throwAway_->setEnabled(!records.empty() && std::ranges::none_of(records, [](const auto* run) {
        return isUnderWay(run->state);
    }));
    const bool back = !records.empty() &&
                      std::ranges::all_of(records, [](const auto* run) { return run->labels.archived; });
    archive_->setText(back ? tr("Take out of the &archive") : tr("&Archive"));
}

void RunLabelling::retranslate() {
    rename_->setText(tr("Re&name…"));
    tags_->setText(tr("Ta&gs…"));
    note_->setText(tr("N&ote…"));
    throwAway_->setText(tr("Move to the trash"));
    trash_->setText(tr("Show the trash…"));
    update();
}

} // namespace pdqat::ui
