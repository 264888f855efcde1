// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/queue_file.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/json/json_archive.h"
#include "engine/os/append_file.h"
#include "engine/os/atomic_file.h"
#include "engine/os/file_descriptor.h"
#include "engine/runs/movable_config.h"
#include "engine/runs/run_folder.h"

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <iterator>

namespace pdqat::json {

void describe(auto& a, Is<QueueItem> auto& v) {
    a("id", v.id);
    a("name", v.name);
    a("state", v.state);
    a("sweep", v.sweep);
    a("run", v.run);
    a("reason", v.reason);
    a("added", v.added);
    a("began", v.began);
    a("ended", v.ended);
    a("epochs", v.epochs);
    a("expected_low", v.expected.low);
    a("expected_high", v.expected.high);
}

void describe(auto& a, Is<QueueStatus> auto& v) {
    a("paused", v.paused);
    a("jobs", v.jobs);
    a("items", v.items);
}

} // namespace pdqat::json

namespace pdqat::queue {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 10s; ///< for who changes the line just now

QueueItem& find(QueueStatus& queue, const std::string& id) {
    const auto found = std::ranges::find(queue.items, id, &QueueItem::id);
    if (found == queue.items.end())
        throw Error(ErrorKind::Usage, id, "there is no such item in the queue", "pdqat queue shows them");
    return *found;
}

/// Each item named, which must be in one of these states.
void setAll(QueueStatus& queue, const std::vector<std::string>& ids,
            std::initializer_list<QueueState> allowed, const std::function<void(QueueItem&)>& set) {
    for (const auto& id : ids) {
        auto& item = find(queue, id);
        if (std::ranges::find(allowed, item.state) == allowed.end())
            throw Error(ErrorKind::Usage, item.name + " (" + id + ')',
                        "it is " + std::string(name(item.state)), "pdqat queue shows what can be done");
        set(item);
    }
}

} // namespace

QueueStatus QueueFile::read() const {
    std::error_code none;
    if (!fs::exists(file(), none))
        return {};
    auto queue = json::fromJsonText<QueueStatus>(os::readFile(file()), file().string());
    if (queue.jobs < 1)
        throw Error(ErrorKind::Library, file().string(), "damaged: \"jobs\" is below 1",
                    "pdqat queue jobs N sets how many runs are trained at a time");
    return queue;
}

QueueStatus QueueFile::change(const std::function<void(QueueStatus&)>& act) const {
    os::makeFolder(folder_);
    const os::FileLock lock(folder_ / "lock", folder_.string(), "another process changes the queue",
                            patience);
    auto queue = read();
    act(queue);
    os::replaceFile(file(), json::JsonWriter::encode(queue).dump(2) + '\n');
    return queue;
}

std::string QueueFile::append(QueueItem item, const RunConfig* config) const {
    item.added = secondsNow();
    item.id = runs::newRunId(item.added);
    os::makeFolder(folder_);
    if (config)
        os::replaceFile(this->config(item.id), toJson(*config));
    change([&](QueueStatus& queue) { queue.items.push_back(item); });
    return item.id;
}

std::string QueueFile::add(const RunConfig& asked, bool held) const {
    const auto config = runs::movableConfig(library_, asked);
    QueueItem item;
    item.name = displayName(config);
    item.epochs = config.run.epochs;
    item.state = held ? QueueState::Held : QueueState::Waiting;
    return append(std::move(item), &config);
}

std::string QueueFile::addSweep(const fs::path& sweep, const std::string& name,
                                const std::optional<TimeLeft>& expected) const {
    QueueItem item;
    item.name = name;
    item.expected = expected.value_or(TimeLeft());
    item.sweep = fs::absolute(sweep).string();
    return append(std::move(item), nullptr);
}

void QueueFile::hold(const std::vector<std::string>& items) const {
    change([&](QueueStatus& queue) {
        setAll(queue, items, {QueueState::Waiting, QueueState::Held},
               [](QueueItem& item) { item.state = QueueState::Held; });
    });
}

void QueueFile::release(const std::vector<std::string>& items) const {
    change([&](QueueStatus& queue) {
        setAll(queue, items, {QueueState::Waiting, QueueState::Held},
               [](QueueItem& item) { item.state = QueueState::Waiting; });
    });
}

void QueueFile::cancel(const std::vector<std::string>& items) const {
    change([&](QueueStatus& queue) {
        setAll(queue, items,
               {QueueState::Waiting, QueueState::Held, QueueState::Running, QueueState::Stopping},
               [](QueueItem& item) {
                   item.state = item.isUnderWay() ? QueueState::Stopping : QueueState::Cancelled;
                   if (!item.isUnderWay())
                       item.ended = secondsNow();
               });
    });
}

void QueueFile::retry(const std::vector<std::string>& items) const {
    change([&](QueueStatus& queue) {
        setAll(queue, items, {QueueState::Failed, QueueState::Cancelled}, [](QueueItem& item) {
            item.state = QueueState::Waiting;
            item.reason.clear();
            item.ended = 0;
        });
    });
}

void QueueFile::remove(const std::vector<std::string>& items) const {
    change([&](QueueStatus& queue) {
        setAll(queue, items,
               {QueueState::Waiting, QueueState::Held, QueueState::Finished, QueueState::Failed,
                QueueState::Cancelled},
               [](QueueItem&) {});
        std::erase_if(queue.items,
                      [&](const auto& item) { return std::ranges::find(items, item.id) != items.end(); });
    });
    std::error_code ignored;
    for (const auto& item : items)
        for (const auto& file : {config(item), output(item)})
            fs::remove(file, ignored);
}

void QueueFile::move(const std::vector<std::string>& items, std::size_t place) const {
    change([&](QueueStatus& queue) {
        for (const auto& item : items)
            find(queue, item);
        std::vector<QueueItem> moved, others;
        for (auto& item : queue.items)
            (std::ranges::find(items, item.id) != items.end() ? moved : others).push_back(std::move(item));
        const auto at = others.begin() + std::ptrdiff_t(std::min(place, others.size()));
        others.insert(at, std::move_iterator(moved.begin()), std::move_iterator(moved.end()));
        queue.items = std::move(others);
    });
}

} // namespace pdqat::queue
