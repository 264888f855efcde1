// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// index.sqlite: a cache of what the run directories say. Losing it costs time only, so nothing here throws:
// an index that is damaged or of another version is made anew, one that cannot be written is done without.
#pragma once

#include "engine/runs/run_record.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace pdqat::runs {

/// record() is called by any threads, all else by one.
class RecordIndex {
public:
    explicit RecordIndex(std::filesystem::path file);

    /// The record of a run as the cache has it, or as the directory says where the cache is stale.
    /// @param stamp  stampOf(folder)
    StoredRecord record(const std::string& id, const std::string& stamp, const RunFolder& folder);
    /// Writes what has changed, and forgets all runs but these. The last call.
    void save(const std::set<std::string>& present) noexcept;

private:
    struct Row {
        std::string stamp, record;
    };
    struct Close {
        void operator()(sqlite3* database) const;
    };
    using Database = std::unique_ptr<sqlite3, Close>;

    enum class Written { Yes, No, Damaged }; ///< No: read-only or held by another program

    Database open(bool forWriting) const noexcept;
    std::optional<Row> find(const std::string& id) const noexcept;
    Written writeRows(const std::vector<std::string>& gone) const noexcept;

    std::filesystem::path file_;
    Database stored_; ///< none: no index, or one of another version
    mutable std::mutex guard_;
    std::shared_ptr<sqlite3_stmt> find_; ///< of `stored_`; guarded
    std::map<std::string, Row> changed_; ///< guarded while record() is called
};

} // namespace pdqat::runs
