// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/query_edit.h"

#include "engine/api/error.h"
#include "engine/api/run_key.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/remember.h"
#include "widgets/basics/texts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QStringListModel>

#include <algorithm>

namespace pdqat::ui {
namespace {

constexpr qsizetype leastToComplete = 2; ///< characters
const auto operators = QStringLiteral("=!<>~:");

bool isCondition(const QString& word) {
    return std::ranges::any_of(word, [](QChar c) { return operators.contains(c); });
}

/// Values that a key can have, where they are few.
QStringList valuesOf(const QString& key, const QStringList& tags) {
    QStringList values;
    if (key == QStringLiteral("tag"))
        return tags;
    if (const auto own = std::ranges::find(ownRunKeys(), key.toStdString(), &RunKey::name);
        own != ownRunKeys().end())
        for (const auto& word : own->words)
            values << toQt(word);
    if (const auto* field = findField(key.toStdString()))
        for (const auto& choice : field->choices)
            values << toQt(choice.value);
    return values;
}

} // namespace

QueryEdit::QueryEdit(QWidget* parent)
    : QLineEdit(parent),
      completer_(new QCompleter(this)),
      offered_(new QStringListModel(this)),
      searches_(new QAction(icon(QStringLiteral("chevron-down"), QPalette::PlaceholderText), {}, this)),
      menu_(new QMenu(this)) {
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), LeadingPosition);
    searches_->setObjectName(QStringLiteral("runs.searches"));
    searches_->setShortcut(Qt::ALT | Qt::Key_Down);
    searches_->setShortcutContext(Qt::WidgetShortcut);
    addAction(searches_, TrailingPosition);
    menu_->setObjectName(QStringLiteral("runs.searchMenu"));
    retranslate();
    onLanguageChange(this, &QueryEdit::retranslate);
    completer_->setModel(offered_);
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setObjectName(QStringLiteral("runs.completer"));
    completer_->popup()->setObjectName(QStringLiteral("runs.completions"));
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &QueryEdit::insert);
    connect(this, &QLineEdit::textChanged, this, &QueryEdit::parse);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::offer);
    connect(searches_, &QAction::triggered, this, [this] {
        fillMenu();
        menu_->popup(mapToGlobal(rect().bottomLeft()));
    });
    setObjectName(QStringLiteral("runs.filter"));
    remember(this, "savedSearches");
}

bool QueryEdit::matches(const RunRecord& run) const {
    return (query_.asksAboutArchive() || !run.labels.archived) && query_.matches(run);
}

void QueryEdit::parse() {
    try {
        query_ = RunQuery(readable().toStdString(), FreeWords::InTexts);
        problem_.clear();
    } catch (const Error& error) { // what was understood last stays while it is being typed
        problem_ = toQt(error.what());
    }
    Q_EMIT queryChanged();
}

/// The text without the beginning of a key that is being typed: it would look for a word that no run has.
QString QueryEdit::readable() const {
    const auto word = wordAtCursor();
    const bool isBeginning =
        hasFocus() && !word.isEmpty() && cursorPosition() == text().size() && !isCondition(word) &&
        (std::ranges::any_of(ownRunKeys(),
                             [&](const auto& key) { return toQt(key.name).startsWith(word); }) ||
         std::ranges::any_of(keys_, [&](const auto& key) { return key.startsWith(word); }) ||
         std::ranges::any_of(fieldTable(),
                             [&](const auto& field) { return toQt(field.key).startsWith(word); }));
    return isBeginning ? text().chopped(word.size()) : text();
}

void QueryEdit::setTags(const QStringList& tags) { tags_ = tags; }

QString QueryEdit::wordAtCursor() const {
    const auto before = text().left(cursorPosition());
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] == u'"')
            quoted = !quoted;
        if (!quoted && before[i].isSpace())
            start = i + 1;
    }
    return before.mid(start);
}

QStringList QueryEdit::completions() const {
    const auto word = wordAtCursor();
    const auto closed = word.startsWith(u'"') ? word.indexOf(u'"', 1) + 1 : 0; // of a key in quotes
    const auto sign =
        std::find_if(word.begin() + closed, word.end(), [](QChar c) { return operators.contains(c); });
    QStringList found;
    if (sign == word.end()) {
        const auto begun = QString(word).remove(u'"');
        if (begun.size() < leastToComplete || closed > 0)
            return {};
        for (const auto& key : ownRunKeys())
            if (toQt(key.name).startsWith(word))
                found << toQt(key.name);
        for (const auto& field : fieldTable())
            if (toQt(field.key).contains(word))
                found << toQt(field.key);
        for (const auto& key : keys_)
            if (const auto whole = toQt(queryKey(key.toStdString()));
                key.contains(begun) && !key.contains(u'"') && !found.contains(whole))
                found << whole;
        return found;
    }
    const auto at = sign - word.begin();
    auto end = at;
    while (end < word.size() && operators.contains(word[end]))
        ++end;
    for (const auto& value : valuesOf(word.left(at), tags_))
        if (value.startsWith(word.mid(end)) && value != word.mid(end))
            found << word.left(end) + value;
    return found;
}

void QueryEdit::offer() {
    const auto found = completions();
    offered_->setStringList(found);
    if (found.isEmpty() || found == QStringList{wordAtCursor()})
        completer_->popup()->hide();
    else
        completer_->complete();
}

void QueryEdit::insert(const QString& completion) {
    const auto word = wordAtCursor();
    const auto start = cursorPosition() - word.size();
    auto all = text();
    auto end = qsizetype(cursorPosition()); // of the word
    for (bool quoted = word.count(u'"') % 2 == 1; end < all.size() && (quoted || !all[end].isSpace()); ++end)
        if (all[end] == u'"')
            quoted = !quoted;
    all.replace(start, end - start, completion);
    setText(all);
    setCursorPosition(int(start + completion.size()));
    Q_EMIT textEdited(all); // a key goes on with its values
}

/// The popup takes the keys that choose in it.
void QueryEdit::keyPressEvent(QKeyEvent* event) {
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (chooses && completer_->popup()->isVisible())
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void QueryEdit::retranslate() {
    searches_->setText(tr("Searches that were kept"));
    searches_->setToolTip(QStringLiteral("%1 (%2)").arg(
        searches_->text(), searches_->shortcut().toString(QKeySequence::NativeText)));
    menu_->setAccessibleName(searches_->text());
}

void QueryEdit::fillMenu() {
    menu_->clear();
    for (const auto& search : saved_)
        connect(menu_->addAction(QString(search).replace(u'&', QStringLiteral("&&"))), &QAction::triggered,
                this, [this, search] { setText(search); });
    if (!saved_.isEmpty())
        menu_->addSeparator();
    const auto now = text().trimmed();
    auto* keep = menu_->addAction(tr("Keep this search"));
    keep->setObjectName(QStringLiteral("runs.keepSearch"));
    keep->setEnabled(!now.isEmpty() && problem_.isEmpty() && !saved_.contains(now));
    connect(keep, &QAction::triggered, this, [this, now] { saved_ << now; });
    auto* forget = menu_->addAction(tr("Forget this search"));
    forget->setObjectName(QStringLiteral("runs.forgetSearch"));
    forget->setEnabled(saved_.contains(now));
    connect(forget, &QAction::triggered, this, [this, now] { saved_.removeAll(now); });
}

} // namespace pdqat::ui
