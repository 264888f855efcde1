// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/os/atomic_file.h"
#include "engine/runs/event_log.h"
#include "engine/runs/library.h"
#include "engine/runs/record_index.h"
#include "engine/runs/sensitivity_file.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/sample_events.h"
#include "tests/fixtures/temp_folder.h"

#include <fstream>
#include <sqlite3.h>

namespace pdqat::runs {
namespace {

class LibraryTest : public ::testing::Test {
protected:
    /// A run as it is on disk after some epochs, with nobody training it.
    RunFolder addRun(const std::string& name, RunState state = RunState::Stopped) const {
        RunConfig config;
        config.run.name = "run " + name;
        const auto folder = makeRunFolder(temp.path() / "runs", name, config);
        RunStatus status{state, {2, 0, 22}, os::thisProcess(), 1234};
        status.process.bootId = "an earlier boot";
        writeStatus(folder.status(), status);
        EventLogWriter log(folder.events());
        RunStory story;
        for (const auto& event :
             {at(1, sampleStarted()), at(2, sampleEpoch(0, 0.5, true)), at(3, sampleEpoch(1, 0.4, false))}) {
            log.append(event);
            story.add(event);
        }
        if (state == RunState::Finished)
            log.append(at(4, RunFinished{0, 2}));
        writeSummary(folder.summary(), summaryOf(story));
        return folder;
    }

    RunRecord onlyRecord() const {
        const auto known = library.list();                // what it read before, where that holds
        const auto records = Library(temp.path()).list(); // from the index, as another program
        EXPECT_EQ(records.size(), 1u);
        EXPECT_EQ(known.size(), 1u);
        EXPECT_EQ(known.at(0).state, records.at(0).state);
        EXPECT_EQ(known.at(0).labels, records.at(0).labels);
        EXPECT_EQ(known.at(0).config, records.at(0).config);
        EXPECT_EQ(known.at(0).problem, records.at(0).problem);
        return records.at(0);
    }

    TempFolder temp;
    Library library{temp.path()};
    const std::string id = "20261123-084512-k3f9";
};

TEST_F(LibraryTest, EmptyLibraryHasNoRuns) {
    EXPECT_TRUE(library.list().empty());
    expectParts(errorText(ErrorKind::Library, [&] { library.resolve("last"); }),
                {"no run last", "no runs yet"});
}

TEST_F(LibraryTest, AFinishedRunWithHalfALogIsDamaged) {
    const auto folder = addRun(id, RunState::Finished);
    EXPECT_EQ(onlyRecord().problem, "");
    const auto whole = os::readFile(folder.events());
    const auto size = std::filesystem::file_size(folder.events());
    for (const auto left : {size - 1, size - 40, size / 2, std::uintmax_t(0)}) {
        os::replaceFile(folder.events(), whole.substr(0, left));
        const auto record = onlyRecord();
        expectParts(record.problem, {"events.jsonl", "cut off"});
        EXPECT_FALSE(record.resumable);
    }
    os::replaceFile(folder.events(), whole + "half a reco");
    EXPECT_EQ(onlyRecord().problem, "") << "the end is there";
}

TEST_F(LibraryTest, TheIndexIsWrittenRowByRow) {
    const auto index = temp.path() / "index.sqlite";
    addRun(id);
    addRun("20261123-084513-aaaa");
    EXPECT_EQ(Library(temp.path()).list().size(), 2u);
    const auto mark = [&](const char* sql) {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(index.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    };
    const auto count = [&](const std::string& where) {
        sqlite3* database = nullptr;
        sqlite3_stmt* statement = nullptr;
        sqlite3_open(index.c_str(), &database);
        sqlite3_prepare_v2(database, ("SELECT count(*) FROM " + where).c_str(), -1, &statement, nullptr);
        sqlite3_step(statement);
        const int found = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return found;
    };
    mark("CREATE TRIGGER mark AFTER DELETE ON runs BEGIN SELECT 1; END"); // goes with its table
    library.setLabels(id, {"another", {}, "", false});
    std::filesystem::remove_all(temp.path() / "runs" / "20261123-084513-aaaa");
    addRun("20261123-084514-bbbb");
    EXPECT_EQ(library.list().size(), 2u);
    std::filesystem::remove_all(temp.path() / "runs" / "20261123-084514-bbbb");
    EXPECT_EQ(library.list().size(), 1u);
    EXPECT_EQ(count("runs"), 1) << "also where nothing had to be read";
    addRun("20261123-084514-bbbb");
    EXPECT_EQ(library.list().size(), 2u);
    EXPECT_EQ(count("runs WHERE id LIKE '%-aaaa'"), 0);
    EXPECT_EQ(count("runs WHERE id LIKE '%-bbbb'"), 1);
    EXPECT_EQ(count("runs WHERE record LIKE '%another%'"), 1);
    EXPECT_EQ(count("sqlite_master WHERE name = 'mark'"), 1) << "the table is the same one";
}

TEST_F(LibraryTest, AFolderWithNothingOfARunIsNone) {
    std::filesystem::create_directories(temp.path() / "runs" / "my notes");
    std::ofstream(temp.path() / "runs" / "my notes" / "todo.txt") << "x";
    EXPECT_TRUE(library.list().empty());
}

TEST_F(LibraryTest, LabelsAreKeptBesideTheRun) {
    const auto folder = addRun(id);
    EXPECT_EQ(onlyRecord().labels, RunLabels());
    const RunLabels labels{"a better name", {"table1", "todo"}, "two\nlines", true};
    library.setLabels(id, labels);
    for (int time = 0; time < 2; ++time) { // from the directory, then from the index
        EXPECT_EQ(onlyRecord().labels, labels);
        EXPECT_EQ(onlyRecord().name, "a better name");
    }
    library.setLabels(id, {});
    EXPECT_EQ(onlyRecord().name, "run " + id) << "its own again";
    EXPECT_THROW(library.setLabels(id, {"", {"a=b"}, "", false}), Error);
    EXPECT_THROW(library.setLabels(id, {"", {"a b"}, "", false}), Error) << "which is two";
}

TEST_F(LibraryTest, DamagedLabelsHideNothingAndAreKept) {
    const auto folder = addRun(id);
    std::ofstream(folder.labels()) << "{\"name\": ";
    EXPECT_EQ(onlyRecord().labels, RunLabels());
    EXPECT_EQ(onlyRecord().problem, "");
    expectParts(errorText(ErrorKind::Library,
                          [&] {
                              library.setLabels(id, {"new", {}, "", false});
                          }),
                {"labels.json", "remove it"});
    EXPECT_EQ(os::readFile(folder.labels()), "{\"name\": ");
}

TEST_F(LibraryTest, TheTrashGivesBackWhatItGot) {
    addRun(id);
    const auto before = onlyRecord();
    library.moveToTrash(id);
    EXPECT_TRUE(library.list().empty());
    ASSERT_EQ(library.trashed().size(), 1u);
    EXPECT_EQ(library.trashed()[0].id, id);
    library.restore(id);
    EXPECT_EQ(onlyRecord().headline, before.headline);
    EXPECT_TRUE(library.trashed().empty());
    library.moveToTrash(id);
    addRun(id);
    expectParts(errorText(ErrorKind::Library, [&] { library.restore(id); }), {id, "another run"});
    library.purge(id);
    EXPECT_TRUE(library.trashed().empty());
    EXPECT_EQ(library.list().size(), 1u) << "the other one stays";
    for (const auto* name : {"", ".", "..", "../runs", "nothing"})
        expectParts(errorText(ErrorKind::Library, [&] { library.purge(name); }), {"no run", "trash"});
}

TEST_F(LibraryTest, WhatIsBeingTrainedIsNotThrownAway) {
    const auto folder = addRun(id);
    writeStatus(folder.status(), {RunState::Running, {2, 0, 22}, os::thisProcess(), secondsNow()});
    expectParts(errorText(ErrorKind::Library, [&] { library.moveToTrash(id); }),
                {id, "being trained", "Stop it"});
    EXPECT_EQ(library.list().size(), 1u);
}

TEST_F(LibraryTest, RecordShowsTheBestEpoch) {
    addRun(id);
    for (int time = 0; time < 2; ++time) { // from the directory, then from the index
        const auto record = onlyRecord();
        EXPECT_EQ(record.id, id);
        EXPECT_EQ(record.name, "run " + id);
        EXPECT_EQ(record.state, RunState::Stopped);
        EXPECT_EQ(record.created, 1795423512);
        EXPECT_EQ(record.updated, 1234);
        EXPECT_EQ(record.epochsDone, 2);
        EXPECT_EQ(record.bestEpoch, 0);
        EXPECT_EQ(record.accuracyByEpoch, (std::vector{0.5, 0.4}));
        EXPECT_EQ(record.headline, sampleEpoch(0, 0.5, true).splits);
        EXPECT_EQ(record.problem, "");
        EXPECT_TRUE(record.resumable);
    }
}

TEST_F(LibraryTest, WhatWasMeasuredOfAnEarlierCheckpointIsToldToBeOld) {
    const auto folder = addRun(id); // two epochs
    Sensitivity measured;
    const auto warningsAt = [&](std::int64_t epoch) {
        measured.at.epoch = epoch;
        writeSensitivity(folder, measured);
        std::vector<std::string> warnings;
        const RunStory story(library.events(id));
        EXPECT_TRUE(story.sensitivity()) << "old numbers are shown all the same";
        for (const auto& event : story.warnings())
            warnings.push_back(std::get<Warning>(event.body).text);
        return warnings;
    };
    EXPECT_EQ(warningsAt(1),
              std::vector<std::string>{
                  "What pdqat sensitivity measured is of epoch 1, and the run has 2: measure again."});
    EXPECT_TRUE(warningsAt(2).empty());
    measured.plan.checkpoint = CheckpointKind::Best; // which may be an early one
    EXPECT_TRUE(warningsAt(1).empty());
}

TEST_F(LibraryTest, RunsAreListedNewestFirst) {
    for (const auto* name : {"20261123-084512-zzzz", "20261123-084512-aaaa", "20251123-084512-bbbb"})
        std::filesystem::remove(addRun(name).number()); // as versions left them that did not count
    std::vector<std::string> ids;
    for (const auto& record : library.list())
        ids.push_back(record.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"20261123-084512-aaaa", "20261123-084512-zzzz",
                                             "20251123-084512-bbbb"}));
    EXPECT_EQ(library.resolve("last"), "20261123-084512-aaaa") << "made later in the same second";
}

TEST_F(LibraryTest, LastIsTheRunMadeLastWhateverTheClockSaid) {
    std::filesystem::remove(addRun("20301123-084512-old1").number());
    for (const auto* name : {"20261123-084512-zzzz", "20261123-084512-aaaa", "20251123-084512-bbbb"}) {
        addRun(name);
        EXPECT_EQ(library.resolve("last"), name);
        EXPECT_EQ(library.list().front().id, name);
    }
    EXPECT_EQ(library.list().back().id, "20301123-084512-old1");
    EXPECT_EQ(runNumber({library.runFolder("20251123-084512-bbbb")}), 3);
    os::replaceFile(RunFolder{library.runFolder("20261123-084512-aaaa")}.number(),
                    "9\n"); // copied from another library
    EXPECT_EQ(library.resolve("last"), "20261123-084512-aaaa");
    addRun("20241123-084512-cccc");
    EXPECT_EQ(library.resolve("last"), "20241123-084512-cccc");
}

TEST_F(LibraryTest, RunsThatShareANumberAreOrderedByTime) {
    for (const auto* name : {"20261123-084513-aaaa", "20261123-084512-zzzz"})
        os::replaceFile(addRun(name).number(), "1\n");
    EXPECT_EQ(library.resolve("last"), "20261123-084513-aaaa");
    os::replaceFile(RunFolder{library.runFolder("20261123-084513-aaaa")}.number(), "damaged");
    EXPECT_EQ(library.resolve("last"), "20261123-084512-zzzz");
}

TEST_F(LibraryTest, NamesAreResolvedByPrefix) {
    addRun(id);
    addRun("20261123-084513-aaaa");
    EXPECT_EQ(library.resolve(id), id);
    EXPECT_EQ(library.resolve("20261123-084512"), id);
    expectParts(errorText(ErrorKind::Library, [&] { library.resolve("2026"); }),
                {"2026 could be any of 2 runs", id, "20261123-084513-aaaa"});
    expectParts(errorText(ErrorKind::Library, [&] { library.resolve("20261123-084512-k3f8"); }),
                {"no run 20261123-084512-k3f8", "Did you mean " + id + "?"});
    expectParts(errorText(ErrorKind::Library, [&] { library.events("../../etc"); }), {"no run ../../etc"});
}

TEST_F(LibraryTest, KilledRunIsInterruptedAndResumable) {
    const auto folder = addRun(id, RunState::Running);
    os::replaceFile(folder.lastCheckpoint(), "a checkpoint");
    const auto record = onlyRecord();
    EXPECT_EQ(record.state, RunState::Interrupted);
    EXPECT_TRUE(record.resumable);
}

TEST_F(LibraryTest, FinishedOrLivingRunIsNotResumable) {
    const auto folder = addRun(id, RunState::Finished);
    os::replaceFile(folder.lastCheckpoint(), "a checkpoint");
    EXPECT_FALSE(onlyRecord().resumable);
    writeStatus(folder.status(), {RunState::Running, {}, os::thisProcess(), secondsNow()});
    EXPECT_EQ(onlyRecord().state, RunState::Running);
    EXPECT_FALSE(onlyRecord().resumable);
}

TEST_F(LibraryTest, DamagedDirectoriesAreListedWithTheirProblem) {
    const auto folder = addRun(id);
    os::replaceFile(folder.config(), "{");
    expectParts(onlyRecord().problem, {"config.json", "not valid JSON"});
    std::filesystem::remove(folder.status());
    const auto record = onlyRecord();
    expectParts(record.problem, {"config.json", "status.json"});
    EXPECT_EQ(record.state, RunState::Interrupted);
    EXPECT_EQ(record.epochsDone, 2) << "what can be read is shown";
    EXPECT_EQ(record.name, id) << "the settings that stand in for it say nothing";
}

TEST_F(LibraryTest, MissingOrDamagedSummaryIsMadeFromTheLog) {
    const auto folder = addRun(id);
    const auto expected = onlyRecord().accuracyByEpoch;
    os::replaceFile(folder.summary(), "{\"epochs_done\": \"many\"}");
    EXPECT_EQ(onlyRecord().accuracyByEpoch, expected);
    EXPECT_EQ(onlyRecord().problem, "");
    std::filesystem::remove(folder.summary());
    EXPECT_EQ(library.record(id).accuracyByEpoch, expected);
}

TEST_F(LibraryTest, HiddenDirectoriesAreRunsInTheMaking) {
    std::filesystem::create_directory(temp / "runs" / ".new-something");
    EXPECT_TRUE(library.list().empty());
}

TEST_F(LibraryTest, ManyRunsAreReadByTwoThreads) {
    std::vector<std::string> ids;
    for (int i = 0; i < 120; ++i) {
        const auto name = "20261123-084512-" + std::to_string(1000 + i);
        ids.push_back(name);
        auto summary = readSummary(addRun(name).summary());
        summary.metrics = {{"f1", i / 8.0}, {"loss", 1.0 / (1 + i)}, {"none", std::nan("")}};
        writeSummary(RunFolder{library.runFolder(name)}.summary(), summary);
    }
    const auto anew = library.list(), fromIndex = Library(temp.path()).list();
    ASSERT_EQ(anew.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        EXPECT_EQ(anew[i].id, ids[ids.size() - 1 - i]) << "newest first";
        EXPECT_EQ(fromIndex[i].id, anew[i].id);
        EXPECT_EQ(fromIndex[i].config, anew[i].config);
        EXPECT_EQ(fromIndex[i].accuracyByEpoch, anew[i].accuracyByEpoch);
        ASSERT_TRUE(fromIndex[i].metrics.find("loss") && anew[i].metrics.find("loss"));
        EXPECT_EQ(*fromIndex[i].metrics.find("loss"), *anew[i].metrics.find("loss")) << "to the last bit";
        EXPECT_TRUE(std::isnan(*fromIndex[i].metrics.find("none")));
        EXPECT_FALSE(fromIndex[i].metrics.find("f"));
    }
}

TEST_F(LibraryTest, IndexIsMadeAnewWhateverHappensToIt) {
    addRun(id);
    library.list();
    const auto index = temp / "index.sqlite";
    ASSERT_TRUE(std::filesystem::exists(index));
    for (const std::string damage : {"", "not a database at all", "SQLite format 3"}) {
        std::ofstream(index, std::ios::binary) << damage;
        EXPECT_EQ(onlyRecord().epochsDone, 2) << damage;
        EXPECT_EQ(onlyRecord().epochsDone, 2) << damage;
        RecordIndex again(index);
        const RunFolder folder{library.runFolder(id)};
        EXPECT_EQ(again.record(id, stampOf(folder), folder).summary.epochsDone, 2);
    }
    std::filesystem::remove(index);
    std::filesystem::create_directory(index); // can be neither read nor written
    EXPECT_EQ(onlyRecord().epochsDone, 2);
}

TEST_F(LibraryTest, StaleRowsAreReadAnew) {
    const auto folder = addRun(id);
    EXPECT_EQ(onlyRecord().state, RunState::Stopped);
    auto status = readStatus(folder.status());
    status.state = RunState::Failed;
    writeStatus(folder.status(), status);
    EXPECT_EQ(onlyRecord().state, RunState::Failed);
    std::filesystem::remove_all(folder.path);
    EXPECT_TRUE(library.list().empty());
}

TEST_F(LibraryTest, EventsOfARunCopiedFromElsewhereAreRead) {
    addRun(id);
    EXPECT_EQ(library.events("last").size(), 3u);
}

TEST(LibraryFolder, ThatCannotBeMadeIsNamed) {
    expectParts(errorText(ErrorKind::Library, [] { Library("/proc/nowhere"); }),
                {"/proc/nowhere", "cannot be made", "--library"});
}

TEST(RunFolder, HalfMadeOneIsRemoved) {
    const TempFolder temp;
    std::ofstream(temp / "runs") << "a file where a folder should be";
    errorText(ErrorKind::Library, [&] { makeRunFolder(temp / "runs", "id", {}); });
    std::filesystem::remove(temp / "runs");
    std::filesystem::create_directories(temp / "runs" / "taken" / "by another");
    errorText(ErrorKind::Library, [&] { makeRunFolder(temp / "runs", "taken", {}); });
    EXPECT_FALSE(std::filesystem::exists(temp / "runs" / ".new-taken"));
}

TEST(RunId, TellsItsTime) {
    EXPECT_EQ(newRunId(1795423512.9).substr(0, 16), "20261123-084512-");
    EXPECT_EQ(newRunId(0).size(), 20u);
    EXPECT_EQ(timeOfRunId("20261123-084512-k3f9"), 1795423512);
    EXPECT_EQ(timeOfRunId("stray"), 0);
}

TEST(Library, ItsUsualFolderFollowsTheXdgSpecification) {
    const EnvironmentVariable home("HOME", "/home/ada"), own("PDQAT_LIBRARY", nullptr);
    for (const char* ignored : {static_cast<const char*>(nullptr), "", "relative"}) {
        const EnvironmentVariable data("XDG_DATA_HOME", ignored);
        EXPECT_EQ(Library::defaultFolder(), "/home/ada/.local/share/pdqat-workbench");
    }
    const EnvironmentVariable data("XDG_DATA_HOME", "/srv/ada");
    EXPECT_EQ(Library::defaultFolder(), "/srv/ada/pdqat-workbench");
    const EnvironmentVariable chosen("PDQAT_LIBRARY", "/runs");
    EXPECT_EQ(Library::defaultFolder(), "/runs");
}

} // namespace
} // namespace pdqat::runs
