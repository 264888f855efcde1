// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library's runs as a list shows them: those that a filter lets through, in an order, in groups by a key,
// with a column for each key that was chosen.
#pragma once

#include "engine/api/run_key.h"

#include <QAbstractItemModel>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace pdqat::ui {

class RunsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    static constexpr int Name = 0; ///< the first column; one for each of columns() follows
    enum Role {
        IdRole = Qt::UserRole, ///< empty: of a group
        StateRole,             ///< int of RunState
        DateRole,              ///< text
        HeadlineRole,          ///< "2 bit 86.12 %   32 bit 91.03 %"; progress while there is none
        TrendRole,             ///< QList<double>: accuracy at the lowest width by epoch
        ResumableRole,         ///< bool
        OwnRole,               ///< bool: this program made it, and its settings are known
        ExtendableRole,        ///< bool: it can be trained to more epochs
        GroupRole,             ///< text: value of a group
        TellingRole ///< text: tags, and settings that tell it from the others in view; may be empty
    };
    using Filter = std::function<bool(const RunRecord&)>;

    explicit RunsModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Takes a new listing, newest first. Rows stay where they are unless others are shown, or in another
    /// order: then the model begins anew.
    void setRuns(std::vector<RunRecord> runs);
    const std::vector<RunRecord>& runs() const { return runs_; }
    void setFilter(Filter filter);
    /// By a key; `descending`: the greatest first, "created" as the listing. What has no value comes last.
    void setOrder(const RunKey& key, bool descending);
    /// Empty: no groups.
    void setGroup(std::optional<RunKey> key);
    const std::optional<RunKey>& group() const { return group_; }
    void setColumns(std::vector<RunKey> keys);
    const std::vector<RunKey>& columns() const { return columns_; }
    /// Settings that runs are told apart by.
    void setTelling(std::vector<const Field*> fields);

    /// Those in view, in the list's order.
    std::vector<const RunRecord*> shown() const;
    QModelIndex indexOf(const QString& id) const; ///< invalid: not there, or filtered out
    bool isGroup(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString title; ///< empty: the only one, without a row of its own
        std::vector<std::size_t> runs;
        bool operator==(const Group&) const = default;
    };

    std::vector<Group> arranged() const;
    void arrange();
    const RunRecord& run(const QModelIndex& index) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QString telling(const RunRecord& run) const;

    std::vector<RunRecord> runs_;
    Filter filter_ = [](const RunRecord&) { return true; };
    RunKey order_ = runKey("created");
    bool descending_ = true;
    std::optional<RunKey> group_;
    std::vector<RunKey> columns_;
    std::vector<const Field*> telling_;
    std::vector<Group> groups_{1};
    std::vector<std::string> ids_; ///< of runs_ when it was arranged
};

/// Accuracy at a bit width on the test images (else validation, else training); nothing before an epoch
/// ended.
std::optional<double> headlineAccuracy(const RunRecord& run, int bits);

/// What a key is called.
QString keyTitle(const RunKey& key);
/// A run's value of it, as people read it.
QString keyValueText(const RunKey& key, const RunRecord& run);

} // namespace pdqat::ui
