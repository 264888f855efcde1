// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/text.h"
#include "engine/data/checksum.h"
#include "engine/data/fetch_set.h"
#include "engine/os/atomic_file.h"
#include "engine/os/file_descriptor.h"
#include "engine/os/process.h"
#include "tests/fixtures/data_samples.h"
#include "tests/fixtures/environment_variable.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"
#include "tests/fixtures/scripted_server.h"
#include "tests/fixtures/temp_folder.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace pdqat::data {
namespace {

namespace fs = std::filesystem;

std::string md5(const std::string& content) {
    Checksum sum(ChecksumKind::Md5);
    sum.add(content);
    return sum.hex();
}

/// Its two files, which a server on this machine has. It can break off, and gives parts of files.
class FetchTest : public ::testing::Test {
protected:
    Reply respond(const std::string& request) {
        const auto name = request.substr(5, request.find(' ', 5) - 5); // GET /name HTTP/1.1
        const auto found = files.find(name);
        if (found == files.end())
            return answer("404 Not Found", "no such file");
        const auto range = request.find("Range: bytes=");
        const auto start = request.substr(range == std::string::npos ? request.size() : range + 13);
        const auto from = readNumber<std::size_t>(start.substr(0, start.find('-'))).value_or(0);
        if (from >= found->second.size())
            return answer("416 Range Not Satisfiable", "");
        auto reply = answer(from > 0 ? "206 Partial Content" : "200 OK", found->second.substr(from));
        if (breaks-- > 0)
            reply.bytes.resize(reply.bytes.size() - (found->second.size() - from) / 2);
        return reply;
    }

    Publication published(const std::vector<std::string>& names = {"images", "labels"}) {
        Publication publication{{server.url() + '/'}, {}};
        for (const auto& name : names)
            publication.files.push_back({name, md5(files[name])});
        return publication;
    }
    bool fetch(const Publication& publication, const FetchOptions& options = {}) const {
        return fetchFiles(publication, folder.path(), options);
    }
    std::string problem(ErrorKind kind, const Publication& publication) const {
        return errorText(kind, [&] { fetch(publication); });
    }
    std::set<std::string> inFolder() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            names.insert(entry.path().filename().string());
        return names;
    }
    void expectAll() const {
        EXPECT_EQ(inFolder(), (std::set<std::string>{"images", "labels"}));
        EXPECT_EQ(os::readFile(folder / "images"), files.at("images"));
        EXPECT_EQ(os::readFile(folder / "labels"), files.at("labels"));
    }

    const TempFolder folder;
    std::map<std::string, std::string> files{{"images", std::string(200000, 'i')},
                                             {"labels", std::string(3000, 'l')}};
    std::atomic<int> breaks = 0; ///< answers that end half-way
    ScriptedServer server{[this](const std::string& request) { return respond(request); }};
};

TEST_F(FetchTest, NoFileHasItsNameBeforeAllAreThere) {
    FetchProgress last;
    const auto look = [&](const FetchProgress& progress) {
        EXPECT_EQ(inFolder(), std::set<std::string>{".fetch"});
        EXPECT_GE(progress.bytes, last.bytes);
        last = progress;
    };
    EXPECT_TRUE(fetch(published(), {look, {}}));
    expectAll();
    EXPECT_EQ(last.file, "labels");
    EXPECT_EQ(last.bytes, 203000);
    EXPECT_EQ(last.of, 203000);
}

TEST_F(FetchTest, GoesOnWhenTheConnectionBreaks) {
    breaks = 3;
    EXPECT_TRUE(fetch(published()));
    expectAll();
    EXPECT_EQ(server.requests().size(), 5u);
    expectParts(server.requests()[1], {"Range: bytes=100000-"});
}

TEST_F(FetchTest, WhatHasComeIsNotFetchedAgain) {
    auto publication = published();
    const auto labels = files["labels"];
    files.erase("labels");
    expectParts(problem(ErrorKind::Data, publication),
                {server.url() + "/labels", "is not there (status 404)", "data.mirror"});
    EXPECT_EQ(inFolder(), std::set<std::string>{".fetch"});
    files["labels"] = labels;
    EXPECT_TRUE(fetch(publication));
    expectAll();
    EXPECT_EQ(server.requests().size(), 3u) << "images once";
}

TEST_F(FetchTest, StoppingKeepsWhatHasCome) {
    std::stop_source stop;
    EXPECT_FALSE(fetch(published(), {[&](const auto&) { stop.request_stop(); }, stop.get_token()}));
    EXPECT_EQ(inFolder(), std::set<std::string>{".fetch"});
    EXPECT_TRUE(fs::exists(folder / ".fetch" / "images.part"));
    EXPECT_TRUE(fetch(published()));
    expectAll();
}

TEST_F(FetchTest, AnotherChecksumIsRefusedAndNotKept) {
    auto publication = published();
    files["labels"].back() = 'x';
    expectParts(problem(ErrorKind::Data, publication), {server.url() + "/labels", "another checksum"});
    EXPECT_EQ(inFolder(), std::set<std::string>{".fetch"});
    EXPECT_FALSE(fs::exists(folder / ".fetch" / "labels.part"));
}

TEST_F(FetchTest, WhatCameEarlierAndIsWrongIsFetchedAgain) {
    fs::create_directories(folder / ".fetch");
    os::replaceFile(folder / ".fetch" / "images.part", std::string(500, 'x'));
    os::replaceFile(folder / ".fetch" / "labels.part", std::string(4000, 'x'));
    EXPECT_TRUE(fetch(published()));
    expectAll();
}

TEST_F(FetchTest, FilesThatAreThereAndRightAreKept) {
    os::replaceFile(folder / "images", files["images"]);
    os::replaceFile(folder / "labels", "damaged");
    EXPECT_TRUE(fetch(published()));
    EXPECT_EQ(inFolder(), (std::set<std::string>{"images", "labels", "labels.old"}));
    EXPECT_EQ(os::readFile(folder / "labels"), files["labels"]);
    EXPECT_EQ(os::readFile(folder / "labels.old"), "damaged");
    EXPECT_EQ(server.requests().size(), 1u);
}

TEST_F(FetchTest, APackedFileTakesThePlaceOfTheUnpackedOne) {
    files["labels.gz"] = "packed";
    os::replaceFile(folder / "labels", "damaged");
    EXPECT_TRUE(fetch(published({"labels.gz"})));
    EXPECT_EQ(inFolder(), (std::set<std::string>{"labels.gz", "labels.old"}));
}

TEST_F(FetchTest, ARedirectionIsFollowed) {
    ScriptedServer elsewhere([&](const auto& request) {
        const auto name = request.substr(4, request.find(' ', 4) - 4);
        return Reply{"HTTP/1.1 302 Found\r\nLocation: " + server.url() + name +
                     "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
    });
    auto publication = published();
    publication.servers = {elsewhere.url() + '/'};
    EXPECT_TRUE(fetch(publication));
    expectAll();
}

TEST_F(FetchTest, TheNextServerIsAskedWhereOneFails) {
    ScriptedServer lacking([](const auto&) { return answer("404 Not Found", ""); });
    ScriptedServer wrong([](const auto&) { return answer("200 OK", "<html>Welcome</html>"); });
    auto publication = published();
    publication.servers = {lacking.url() + '/', wrong.url() + '/', "http://127.0.0.1:1/", server.url() + '/'};
    EXPECT_TRUE(fetch(publication));
    expectAll();
}

TEST_F(FetchTest, NobodyThereIsTold) {
    auto publication = published();
    publication.servers = {"http://127.0.0.1:1/"};
    expectParts(problem(ErrorKind::Data, publication),
                {"http://127.0.0.1:1: cannot be reached", "goes on from where it broke off", "data.mirror"});
}

TEST_F(FetchTest, ABusyServerIsTold) {
    ScriptedServer busy([](const auto&) { return answer("503 Later", ""); });
    auto publication = published();
    publication.servers = {busy.url() + '/'};
    expectParts(problem(ErrorKind::Data, publication), {busy.url() + "/images", "now (status 503)"});
}

TEST_F(FetchTest, AFullDiskIsTold) {
    auto publication = published();
    {
        const FullDisk disk(50000);
        expectParts(problem(ErrorKind::Resource, publication),
                    {"images.part", "cannot be written", "Free some space"});
    }
    EXPECT_TRUE(fetch(publication));
    expectAll();
}

TEST_F(FetchTest, SpaceIsAskedForBefore) {
    auto publication = published();
    publication.files[0].unpackedBytes = std::int64_t{1} << 60;
    expectParts(problem(ErrorKind::Resource, publication),
                {folder.path().string(), " free, and 1.15e+06 TB are needed", "data.path"});
    EXPECT_TRUE(server.requests().empty());
}

TEST_F(FetchTest, TheServerTellsSizes) {
    std::int64_t of = 0;
    const auto look = [&](const FetchProgress& progress) {
        if (progress.file == "images") {
            EXPECT_EQ(progress.of, 200000);
        }
        of = progress.of;
    };
    fs::create_directories(folder / ".fetch");
    os::replaceFile(folder / ".fetch" / "images.part", files["images"].substr(0, 1000));
    EXPECT_TRUE(fetch(published(), {look, {}}));
    EXPECT_EQ(of, 203000);
}

TEST_F(FetchTest, WhereTheServerTellsNoSizeNobodyDoes) {
    ScriptedServer silent(
        [&](const auto&) { return Reply{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + files["images"]}; });
    auto publication = published({"images"});
    publication.servers = {silent.url() + '/'};
    std::vector<FetchProgress> told;
    EXPECT_TRUE(fetch(publication, {[&](const auto& progress) { told.push_back(progress); }, {}}));
    ASSERT_GE(told.size(), 2u);
    EXPECT_EQ(told.front().of, 0);
    EXPECT_EQ(told.back().of, 200000) << "all of it is there";
}

TEST_F(FetchTest, AFileThatTheDiskCannotHoldIsRefusedAtItsBeginning) {
    ScriptedServer huge([](const auto&) {
        return Reply{"HTTP/1.1 200 OK\r\nContent-Length: 1152921504606846976\r\n\r\nbeginning"};
    });
    auto publication = published();
    publication.servers = {huge.url() + '/'};
    expectParts(problem(ErrorKind::Resource, publication),
                {folder.path().string(), " free, and 1.15e+06 TB are needed", "data.path"});
    EXPECT_EQ(huge.requests().size(), 1u);
}

TEST_F(FetchTest, AFolderThatCannotBeMadeIsTold) {
    os::replaceFile(folder / "file", "");
    expectParts(errorText(ErrorKind::Resource, [&] { fetchFiles(published(), folder / "file" / "set"); }),
                {"cannot be made", "data.path"});
}

TEST_F(FetchTest, OneProcessFetchesASet) {
    fs::create_directories(folder / ".fetch");
    const os::FileLock lock(folder / ".fetch" / "lock", "", "");
    expectParts(problem(ErrorKind::Library, published()), {"another process is fetching it"});
}

/// A set in an archive: its folder comes whole, in place of a damaged one.
TEST_F(FetchTest, ArchivesAreUnpacked) {
    const TempFolder made;
    fs::create_directories(made / "batches");
    os::replaceFile(made / "batches" / "train", "all images");
    const auto archive = (made / "set.tar.gz").string();
    ASSERT_EQ(os::Process("tar", {"-czf", archive, "-C", made.path().string(), "batches"}, {}).wait(), 0);
    files["set.tar.gz"] = os::readFile(archive);
    auto publication = published({"set.tar.gz"});
    publication.files[0].unpackedBytes = 10;
    const auto expectSet = [&](const std::set<std::string>& names) {
        EXPECT_TRUE(fetch(publication));
        EXPECT_EQ(inFolder(), names);
        EXPECT_EQ(os::readFile(folder / "batches" / "train"), "all images");
    };
    expectSet({"batches"});
    os::replaceFile(folder / "batches" / "train", "half");
    os::replaceFile(folder / "batches" / "mine", "");
    expectSet({"batches", "batches.old"});
    EXPECT_FALSE(fs::exists(folder / "batches" / "mine"));
    EXPECT_TRUE(fs::exists(folder / "batches.old" / "mine"));
    fs::remove_all(folder / "batches.old");
    const auto before = server.requests().size();
    fs::remove_all(folder / "batches");
    fs::copy(archive, folder / "set.tar.gz");
    expectSet({"batches", "set.tar.gz"});
    EXPECT_EQ(server.requests().size(), before) << "an archive that lies there is taken";
}

TEST_F(FetchTest, WhatIsNoArchiveIsTold) {
    auto publication = published({"images"});
    publication.files[0].unpackedBytes = 10;
    expectParts(problem(ErrorKind::Resource, publication), {"images.part", "cannot be unpacked"});
}

RunConfig::Data setIn(const std::string& set, const fs::path& folder) {
    RunConfig::Data config;
    config.set = set;
    config.path = folder.string();
    return config;
}

TEST(FetchSet, EverySetOfFixedFilesIsPublished) {
    for (const std::string name : {"fashion-mnist", "mnist", "cifar10", "cifar100", "svhn"}) {
        const auto& publication = dataSetInfo(name).publication;
        ASSERT_FALSE(publication.servers.empty()) << name;
        for (const auto& server : publication.servers)
            EXPECT_TRUE(server.starts_with("http") && server.ends_with('/')) << server;
        for (const auto& file : publication.files) {
            EXPECT_EQ(file.md5.size(), 32u) << file.name;
            EXPECT_EQ(file.md5.find_first_not_of("0123456789abcdef"), std::string::npos) << file.name;
            EXPECT_EQ(file.unpackedBytes > 0, file.name.ends_with(".tar.gz"));
        }
    }
}

TEST(FetchSet, WhatIsCompleteIsLeftAlone) {
    const TempFolder folder;
    writeIdxSet(folder.path(), 60000, 10000);
    auto config = setIn("mnist", folder.path());
    config.mirror = "http://127.0.0.1:1";
    config.trainLimit = 5;
    EXPECT_EQ(fetchSet(config), Fetched::WasThere);
    fs::resize_file(folder / "t10k-labels-idx1-ubyte", 100);
    expectParts(errorText(ErrorKind::Data, [&] { fetchSet(config); }), {"cannot be reached"});
}

TEST(FetchSet, TheMirrorHasTheFilesUnderTheirNames) {
    ScriptedServer server([](const auto&) { return answer("404 Not Found", ""); });
    const TempFolder folder;
    auto config = setIn("svhn", folder / "new");
    config.mirror = server.url() + "/sets/svhn/";
    expectParts(errorText(ErrorKind::Data, [&] { fetchSet(config); }),
                {server.url() + "/sets/svhn/train_32x32.mat", "404"});
    config.mirror = "ftp://127.0.0.1";
    expectParts(errorText(ErrorKind::Config, [&] { fetchSet(config); }), {"data.mirror", "ftp://"});
}

TEST(FetchSet, FoldersOfImagesAreNotPublished) {
    expectParts(errorText(ErrorKind::Data, [] { fetchSet(setIn("image-folder", "/nowhere")); }),
                {"image-folder", "nothing to fetch"});
    EXPECT_THROW(fetchSet(setIn("nonsense", "")), Error);
}

TEST(FetchSet, FetchedFilesAreFoundWhereTheyGo) {
    const TempFolder home;
    const EnvironmentVariable data("XDG_DATA_HOME", home.path().c_str());
    auto config = setIn("cifar10", "");
    EXPECT_EQ(fetchFolder(config), home / "pdqat-workbench/data/cifar10");
    EXPECT_EQ(dataFolder(config), fetchFolder(config));
}

} // namespace
} // namespace pdqat::data
