// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/remember.h"

#include "widgets/basics/preferences.h"

#include <QSplitter>
#include <QVariant>

namespace pdqat::ui {
namespace {

constexpr auto mark = "rememberedProperty";
constexpr auto splitterState = "splitterState"; ///< stands for saveState(), which is no property

QString keyOf(const QObject& object) { return QStringLiteral("views/") + object.objectName(); }

/// Calls visit(object, property name) for everything marked.
template <class Object, class Visit>
void visitMarked(Object& root, Visit visit) {
    const auto look = [&visit](Object& object) {
        if (const auto property = object.property(mark).toByteArray(); !property.isEmpty())
            visit(object, property);
    };
    look(root);
    for (auto* child : root.template findChildren<QObject*>())
        look(*child);
}

} // namespace

void remember(QObject* object, const char* property) { object->setProperty(mark, QByteArray(property)); }
void remember(QSplitter* splitter) { remember(splitter, splitterState); }

void saveRemembered(const QObject& root, Preferences& state) {
    visitMarked(root, [&state](const QObject& object, const QByteArray& property) {
        const auto* splitter = qobject_cast<const QSplitter*>(&object);
        state.setValue(keyOf(object), splitter ? splitter->saveState() : object.property(property));
    });
}

void restoreRemembered(QObject& root, const Preferences& state) {
    visitMarked(root, [&state](QObject& object, const QByteArray& property) {
        const auto value = state.value(keyOf(object));
        if (!value.isValid())
            return;
        if (auto* splitter = qobject_cast<QSplitter*>(&object))
            splitter->restoreState(value.toByteArray());
        else
            object.setProperty(property, value);
    });
}

} // namespace pdqat::ui
