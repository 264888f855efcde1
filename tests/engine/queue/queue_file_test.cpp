// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/os/atomic_file.h"
#include "engine/queue/queue_file.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>
#include <thread>

namespace pdqat::queue {
namespace {

class QueueFileTest : public ::testing::Test {
protected:
    std::string add(const std::string& name) const {
        RunConfig config;
        config.run.name = name;
        return file.add(config);
    }
    std::string order() const {
        std::string names;
        for (const auto& item : file.read().items)
            names += item.name;
        return names;
    }
    QueueState state(const std::string& id) const {
        for (const auto& item : file.read().items)
            if (item.id == id)
                return item.state;
        ADD_FAILURE() << "no such item";
        return {};
    }
    void setState(const std::string& id, QueueState wanted) const {
        file.change([&](QueueStatus& queue) {
            for (auto& item : queue.items)
                if (item.id == id)
                    item.state = wanted;
        });
    }

    TempFolder temp;
    runs::Library library{temp / "library"};
    QueueFile file{library};
};

TEST_F(QueueFileTest, IsEmptyWhereThereIsNone) {
    EXPECT_EQ(file.read(), QueueStatus());
    EXPECT_EQ(inspectQueue(library), QueueStatus());
    EXPECT_FALSE(std::filesystem::exists(file.file())) << "looking makes nothing";
}

TEST_F(QueueFileTest, ASweepThatWaitsTakesAsLongAsWasExpected) {
    file.addSweep("a.json", "a", TimeLeft{60, 90});
    auto queue = inspectQueue(library);
    EXPECT_EQ(queue.items.front().left, (TimeLeft{60, 90}));
    EXPECT_EQ(queue.left, (TimeLeft{60, 90}));
    file.addSweep("b.json", "b");
    queue = inspectQueue(library);
    EXPECT_EQ(queue.items.back().left, std::nullopt);
    EXPECT_EQ(queue.left->low, 60);
    EXPECT_TRUE(std::isinf(queue.left->high)) << "nobody knows when it ends";
}

TEST_F(QueueFileTest, AFileWithoutPlacesIsDamaged) {
    add("a");
    auto text = os::readFile(file.file());
    text.replace(text.find("\"jobs\": 1"), 9, "\"jobs\": 0");
    os::replaceFile(file.file(), text);
    EXPECT_THROW(file.read(), Error);
}

TEST_F(QueueFileTest, ItemsKeepTheirOrderAndCanBePutElsewhere) {
    const auto a = add("a"), b = add("b"), c = add("c"), d = add("d");
    EXPECT_EQ(order(), "abcd");
    file.move({d}, 0);
    EXPECT_EQ(order(), "dabc");
    file.move({a, c}, 0); // in the order that they have
    EXPECT_EQ(order(), "acdb");
    file.move({a}, 99);
    EXPECT_EQ(order(), "cdba");
    EXPECT_THROW(file.move({a, "none"}, 0), Error);
    EXPECT_EQ(order(), "cdba");
    EXPECT_EQ(configFromJson(os::readFile(file.config(b)), "b").run.name, "b");
    file.remove({b, d});
    EXPECT_EQ(order(), "ca");
    EXPECT_FALSE(std::filesystem::exists(file.config(b)));
}

TEST_F(QueueFileTest, AChangeIsOfAllItemsNamedOrOfNone) {
    const auto a = add("a"), b = add("b");
    setState(b, QueueState::Running);
    EXPECT_THROW(file.hold({a, b}), Error);
    EXPECT_EQ(state(a), QueueState::Waiting);
    EXPECT_THROW(file.remove({b}), Error) << "it is under way";
    file.cancel({a, b});
    EXPECT_EQ(state(a), QueueState::Cancelled);
    EXPECT_EQ(state(b), QueueState::Stopping) << "its process has to end first";
    EXPECT_THROW(file.retry({b}), Error);
    file.retry({a});
    file.hold({a});
    EXPECT_EQ(state(a), QueueState::Held);
    file.release({a});
    EXPECT_EQ(state(a), QueueState::Waiting);
}

TEST_F(QueueFileTest, ChangesFromManySidesAreAllKept) {
    constexpr int sides = 4, each = 10;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int side = 0; side < sides; ++side)
        threads.emplace_back([&] {
            try {
                for (int i = 0; i < each; ++i)
                    add("x");
            } catch (const Error&) {
                ++failures;
            }
        });
    for (auto& thread : threads)
        thread.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(file.read().items.size(), std::size_t(sides * each));
}

TEST_F(QueueFileTest, FoldersMeanTheSameWhereverItIsWorkedOn) {
    RunConfig config;
    config.data.path = "images";
    const auto stored = configFromJson(os::readFile(file.config(file.add(config))), "stored");
    EXPECT_EQ(stored.data.path, (std::filesystem::current_path() / "images").string());
}

TEST_F(QueueFileTest, ADamagedFileIsSaidAndKept) {
    add("a");
    os::replaceFile(file.file(), "{");
    EXPECT_THROW(file.read(), Error);
    EXPECT_THROW(add("b"), Error);
    EXPECT_EQ(os::readFile(file.file()), "{");
}

} // namespace
} // namespace pdqat::queue
