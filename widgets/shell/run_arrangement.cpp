// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/run_arrangement.h"

#include "engine/api/error.h"
#include "widgets/basics/icons.h"
#include "widgets/basics/layout.h"
#include "widgets/basics/on_language_change.h"
#include "widgets/basics/quiet_button.h"
#include "widgets/basics/texts.h"
#include "widgets/shell/runs_model.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <span>
#include <utility>

namespace pdqat::ui {
namespace {

constexpr struct {
    const char *text, *key;
} orders[] = {{QT_TRANSLATE_NOOP("pdqat::ui::RunArrangement", "Newest first"), "-created"},
              {QT_TRANSLATE_NOOP("pdqat::ui::RunArrangement", "By name"), "name"},
              {QT_TRANSLATE_NOOP("pdqat::ui::RunArrangement", "By state"), "state"},
              {QT_TRANSLATE_NOOP("pdqat::ui::RunArrangement", "Best accuracy first"), "-accuracy"}};
/// What groups and columns are offered of, before the keys in which runs differ.
constexpr const char* groupKeys[] = {"state", "tag", "name", "source"};
constexpr const char* columnKeys[] = {"state", "created", "epochs", "accuracy", "accuracy32", "loss",
                                      "kept",  "tag",     "note",   "source",   "id"};

/// None for what is no key (any more).
std::optional<RunKey> keyNamed(const QString& name) try {
    return runKey(name.toStdString());
} catch (const Error&) {
    return {};
}

QString menuText(const RunKey& key) {
    const auto title = keyTitle(key), name = toQt(key.name);
    auto text = title == name || !key.field ? title : QStringLiteral("%1 (%2)").arg(title, name);
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RunArrangement::RunArrangement(QWidget* parent)
    : QWidget(parent), order_(new QComboBox), reverse_(new QuietButton), view_(new QuietButton) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit / 2);
    layout->addWidget(order_, 1);
    layout->addWidget(reverse_);
    layout->addWidget(view_);
    guardWheel(order_);
    order_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    order_->setMinimumContentsLength(8);
    orderKey_ = QLatin1String(orders[0].key);
    connect(order_, &QComboBox::currentIndexChanged, this,
            [this] { orderBy(order_->currentData().toString()); });
    reverse_->setIcon(icon(QStringLiteral("reverse")));
    connect(reverse_, &QToolButton::clicked, this, &RunArrangement::turnRound);
    view_->setIcon(icon(QStringLiteral("table")));
    view_->setPopupMode(QToolButton::InstantPopup);
    view_->setMenu(new QMenu(view_));
    view_->menu()->setObjectName(QStringLiteral("runs.viewMenu"));
    for (auto* button : {reverse_, view_})
        button->setFocusPolicy(Qt::TabFocus);
    connect(view_->menu(), &QMenu::aboutToShow, this, &RunArrangement::fillView);
    retranslate();
    onLanguageChange(this, &RunArrangement::retranslate);
}

QString RunArrangement::order() const { return orderKey_.mid(descending() ? 1 : 0); }

bool RunArrangement::descending() const { return orderKey_.startsWith(QLatin1Char('-')); }

void RunArrangement::turnRound() { orderBy(descending() ? order() : QLatin1Char('-') + orderKey_); }

QStringList RunArrangement::keys() const { return QStringList{orderKey_, group_} + columns_; }

void RunArrangement::setKeys(const QStringList& keys) {
    orderBy(keys.value(0));
    groupBy(keys.value(1));
    columns_ = keys.mid(2);
    tellColumns();
}

void RunArrangement::setDiffering(const QStringList& keys) {
    if (keys != std::exchange(differing_, keys))
        fillOrders();
}

void RunArrangement::fillOrders() {
    const QSignalBlocker quiet(order_);
    order_->clear();
    for (const auto& order : orders)
        order_->addItem(tr(order.text), QLatin1String(order.key));
    order_->insertSeparator(order_->count());
    auto keys = differing_;
    const auto current = order();
    if (order_->findData(orderKey_) < 0 && !keys.contains(current))
        keys.prepend(current);
    for (const auto& name : keys)
        if (const auto key = keyNamed(name))
            order_->addItem(menuText(*key), name);
    const auto either = std::max(order_->findData(orderKey_), order_->findData(current));
    order_->setCurrentIndex(either >= 0 ? either : order_->findData(QLatin1Char('-') + current));
    order_->setToolTip(order_->currentText());
}

void RunArrangement::fillView() {
    auto& menu = *view_->menu();
    menu.clear();
    auto* groups = menu.addMenu(tr("Group by"));
    groups->setObjectName(QStringLiteral("runs.groups"));
    auto* columns = menu.addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("runs.columns"));
    const auto fill = [this](QMenu& into, auto common, const QStringList& chosen, auto act) {
        QStringList names = chosen;
        for (const auto* name : common)
            names << QLatin1String(name);
        names << differing_;
        names.removeDuplicates();
        for (const auto& name : names)
            if (const auto key = keyNamed(name)) {
                auto* action = into.addAction(menuText(*key));
                action->setObjectName(into.objectName() + QLatin1Char('.') + name);
                action->setCheckable(true);
                action->setChecked(chosen.contains(name));
                connect(action, &QAction::triggered, this, [act, name](bool on) { act(name, on); });
            }
    };
    auto* none = groups->addAction(tr("No groups"));
    none->setObjectName(QStringLiteral("runs.groups.none"));
    none->setCheckable(true);
    none->setChecked(group_.isEmpty());
    connect(none, &QAction::triggered, this, [this] { groupBy({}); });
    fill(*groups, std::span(groupKeys), group_.isEmpty() ? QStringList() : QStringList{group_},
         [this](const QString& key, bool on) { groupBy(on ? key : QString()); });
    fill(*columns, std::span(columnKeys), columns_,
         [this](const QString& key, bool on) { showColumn(key, on); });
}

void RunArrangement::orderBy(const QString& name) {
    const bool isDescending = name.startsWith(QLatin1Char('-'));
    const auto key = keyNamed(isDescending ? name.mid(1) : name);
    if (!key)
        return;
    orderKey_ = name;
    fillOrders();
    Q_EMIT orderChanged(*key, isDescending);
}

void RunArrangement::groupBy(const QString& name) {
    const auto key = name.isEmpty() ? std::nullopt : keyNamed(name);
    group_ = key ? name : QString();
    Q_EMIT groupChanged(key);
}

void RunArrangement::showColumn(const QString& name, bool on) {
    columns_.removeAll(name);
    if (on)
        columns_ << name;
    tellColumns();
}

void RunArrangement::tellColumns() {
    std::vector<RunKey> keys;
    columns_.removeIf([&](const QString& name) {
        const auto key = keyNamed(name);
        if (key)
            keys.push_back(*key);
        return !key;
    });
    Q_EMIT columnsChanged(keys);
}

void RunArrangement::retranslate() {
    setNames(order_, QStringLiteral("runs.order"), tr("Order of the runs"));
    setNames(reverse_, QStringLiteral("runs.reverse"), tr("Turn the order round"));
    reverse_->setToolTip(tr("Turn the order round"));
    setNames(view_, QStringLiteral("runs.view"), tr("Groups and columns of the list"));
    view_->setToolTip(tr("Groups and columns"));
    fillOrders();
}

} // namespace pdqat::ui
