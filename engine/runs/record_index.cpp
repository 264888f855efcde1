// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/record_index.h"

#include "engine/api/error.h"
#include "engine/api/field.h"

#include <cstdint>
#include <sqlite3.h>

namespace pdqat::runs {
namespace {

constexpr std::uint32_t schemaVersion = 7;
constexpr int patience = 1000; ///< ms to wait for another program that holds the index

/// Of rows that this very program can read: they leave out what is a default of it.
int rowsVersion() {
    static const int known = [] {
        auto hash = schemaVersion;
        for (const unsigned char c : toJson(RunConfig{}))
            hash = hash * 31 + c;
        return static_cast<int>(hash & 0x7FFFFFFF);
    }();
    return known;
}

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

auto prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return std::unique_ptr<sqlite3_stmt, Finalize>(statement);
}

std::string column(sqlite3_stmt* statement, int index) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, index));
    return text ? text : "";
}

int version(sqlite3* database) {
    const auto statement = prepare(database, "PRAGMA user_version");
    return sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int(statement.get(), 0) : -1;
}

bool run(sqlite3* database, const std::string& sql) {
    return sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// With `texts` in the places of its question marks.
bool run(sqlite3* database, const char* sql, const std::vector<const std::string*>& texts) {
    const auto statement = prepare(database, sql);
    int index = 0;
    for (const auto* text : texts)
        sqlite3_bind_text(statement.get(), ++index, text->c_str(), -1, SQLITE_STATIC);
    return sqlite3_step(statement.get()) == SQLITE_DONE;
}

} // namespace

void RecordIndex::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

RecordIndex::RecordIndex(std::filesystem::path file) : file_(std::move(file)), stored_(open(false)) {
    if (stored_ && version(stored_.get()) != rowsVersion())
        stored_.reset();
    if (stored_)
        find_ = prepare(stored_.get(), "SELECT stamp, record FROM runs WHERE id = ?");
}

RecordIndex::Database RecordIndex::open(bool forWriting) const noexcept {
    sqlite3* opened = nullptr;
    const int flags = forWriting ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int result = sqlite3_open_v2(file_.c_str(), &opened, flags, nullptr);
    Database database(opened);
    if (result != SQLITE_OK)
        return {};
    sqlite3_busy_timeout(opened, patience);
    return database;
}

std::optional<RecordIndex::Row> RecordIndex::find(const std::string& id) const noexcept {
    if (!find_)
        return {};
    const std::scoped_lock lock(guard_);
    sqlite3_bind_text(find_.get(), 1, id.c_str(), -1, SQLITE_STATIC);
    std::optional<Row> row;
    if (sqlite3_step(find_.get()) == SQLITE_ROW)
        row = Row{column(find_.get(), 0), column(find_.get(), 1)};
    sqlite3_reset(find_.get());
    return row;
}

StoredRecord RecordIndex::record(const std::string& id, const std::string& stamp, const RunFolder& folder) {
    if (const auto row = find(id); row && row->stamp == stamp)
        try {
            return storedFromText(row->record);
        } catch (const Error&) {
            // A row of another version or damaged: read the directory.
        }
    const auto stored = readStored(folder);
    auto text = toText(stored);
    const std::scoped_lock lock(guard_);
    changed_[id] = {stamp, std::move(text)};
    return stored;
}

void RecordIndex::save(const std::set<std::string>& present) noexcept {
    std::vector<std::string> gone;
    if (stored_) {
        const auto statement = prepare(stored_.get(), "SELECT id FROM runs");
        while (sqlite3_step(statement.get()) == SQLITE_ROW)
            if (auto id = column(statement.get(), 0); !present.contains(id))
                gone.push_back(std::move(id));
    }
    find_.reset();
    stored_.reset(); // a reader keeps a writer waiting
    if (changed_.empty() && gone.empty())
        return;
    std::error_code ignored;
    if (writeRows(gone) == Written::Damaged && std::filesystem::remove(file_, ignored))
        writeRows(gone);
}

RecordIndex::Written RecordIndex::writeRows(const std::vector<std::string>& gone) const noexcept {
    const auto database = open(true);
    if (!database)
        return Written::No;
    bool good = run(database.get(), "BEGIN IMMEDIATE");
    if (version(database.get()) != rowsVersion())
        good = good && run(database.get(), "DROP TABLE IF EXISTS runs;"
                                           "CREATE TABLE runs(id TEXT PRIMARY KEY, stamp TEXT, record TEXT);"
                                           "PRAGMA user_version = " +
                                               std::to_string(rowsVersion()));
    for (const auto& id : gone)
        good = good && run(database.get(), "DELETE FROM runs WHERE id = ?", {&id});
    for (const auto& [id, row] : changed_)
        good = good && run(database.get(), "INSERT OR REPLACE INTO runs VALUES (?, ?, ?)",
                           {&id, &row.stamp, &row.record});
    if (good && run(database.get(), "COMMIT"))
        return Written::Yes;
    const int code = sqlite3_errcode(database.get());
    return code == SQLITE_NOTADB || code == SQLITE_CORRUPT ? Written::Damaged : Written::No;
}

} // namespace pdqat::runs
