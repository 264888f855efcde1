// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/fetch_set.h"

#include "engine/api/number_text.h"
#include "engine/data/checksum.h"
#include "engine/net/http_client.h"
#include "engine/os/file_descriptor.h"
#include "engine/os/process.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace pdqat::data {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;

constexpr net::HttpTimes patience{.connect = 20s, .stalled = 60s, .answer = 120s};

/// What had come when it was stopped stays for the next time.
struct Stopped {};

std::int64_t sizeOf(const fs::path& file) {
    std::error_code failure;
    const auto size = fs::file_size(file, failure);
    return failure ? 0 : static_cast<std::int64_t>(size);
}

class Fetcher {
public:
    Fetcher(const Publication& publication, const fs::path& folder, const FetchOptions& options)
        : publication_(publication),
          folder_(folder),
          stage_(folder / ".fetch"),
          options_(options),
          interrupt_(options.stop, [this] { http_.interrupt(); }) {}

    void run() {
        makeFolder(stage_);
        const os::FileLock lock(stage_ / "lock", folder_.string(), "another process is fetching it");
        requireSpace(unpackedBytes());
        fs::remove_all(stage_ / "new");
        makeFolder(stage_ / "new");
        for (const auto& file : publication_.files)
            prepare(file, fetched(file));
        publish();
        fs::remove_all(stage_);
    }

private:
    static void makeFolder(const fs::path& folder) {
        std::error_code failure;
        fs::create_directories(folder, failure);
        if (failure)
            throw Error(ErrorKind::Resource, folder.string(), "cannot be made: " + failure.message(),
                        "Set data.path to a folder that you can write to");
    }

    void requireNotStopped() const {
        if (options_.stop.stop_requested())
            throw Stopped{};
    }

    fs::path partOf(const PublishedFile& file) const { return stage_ / (file.name + ".part"); }

    std::int64_t unpackedBytes() const {
        std::int64_t bytes = 0;
        for (const auto& file : publication_.files)
            bytes += file.unpackedBytes;
        return bytes;
    }

    void requireSpace(std::int64_t needed) const {
        const auto free = fs::space(folder_).available;
        if (needed > 0 && free < static_cast<std::uintmax_t>(needed))
            throw Error(ErrorKind::Resource, folder_.string(),
                        "has " + bytesText(static_cast<double>(free)) + " free, and " +
                            bytesText(static_cast<double>(needed)) + " are needed",
                        "Free some space there, or set data.path to another folder");
    }

    bool isRight(const fs::path& file, const PublishedFile& published) const {
        const auto sum = checksumOfFile(file, options_.stop, ChecksumKind::Md5);
        requireNotStopped();
        return *sum == published.md5;
    }

    /// @param of  of this file; 0: its server does not say
    void tell(const PublishedFile& file, std::int64_t bytes, std::int64_t of) const {
        if (options_.progress)
            options_.progress({file.name, done_ + bytes, of > 0 ? done_ + of : 0});
    }

    /// The complete file: one that lies there already, or that comes now.
    fs::path fetched(const PublishedFile& file) {
        const auto there = folder_ / file.name;
        const auto isThere = fs::is_regular_file(there) && isRight(there, file);
        if (!isThere)
            download(file);
        const auto& got = isThere ? there : partOf(file);
        const auto bytes = sizeOf(got);
        tell(file, bytes, bytes);
        done_ += bytes;
        return got;
    }

    /// From the first server that has it. @throws what is wrong with the last one
    void download(const PublishedFile& file) {
        for (const auto& server : publication_.servers)
            try {
                return downloadFrom(server + file.name, file);
            } catch (const Error& error) {
                requireNotStopped();
                if (error.kind() != ErrorKind::Data || &server == &publication_.servers.back())
                    throw;
            }
    }

    void downloadFrom(const std::string& url, const PublishedFile& file) {
        const auto part = partOf(file);
        const auto before = sizeOf(part);
        if (before > 0 && isRight(part, file))
            return;
        receive(url, file);
        if (isRight(part, file))
            return;
        fs::remove(part);
        if (before > 0) // what had come earlier may be to blame
            return downloadFrom(url, file);
        throw Error(ErrorKind::Data, url, "has another checksum than the published file, and was not kept",
                    "Fetch it again, or from a mirror (data.mirror)");
    }

    /// Goes on after every break, as long as each time brings something.
    void receive(const std::string& url, const PublishedFile& file) {
        const auto part = partOf(file);
        bool isBegun = false;
        const auto take = [&](std::int64_t bytes, std::int64_t of) {
            if (!std::exchange(isBegun, true))
                requireSpace(of - bytes + unpackedBytes());
            tell(file, bytes, of);
        };
        for (;;) {
            const auto before = sizeOf(part);
            try {
                return requireSent(url, http_.download({url, part, take}));
            } catch (const net::HttpUnavailable& error) {
                requireNotStopped();
                if (sizeOf(part) <= before)
                    throw Error(ErrorKind::Data, error.where(), error.problem(),
                                "Fetch it again, which goes on from where it broke off, or from a mirror "
                                "(data.mirror)");
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Library)
                    throw;
                throw Error(ErrorKind::Resource, error.where(), error.problem(),
                            "Free some space there, then fetch it again, which goes on from here");
            }
        }
    }

    /// 416: what has come is all that there is, and its checksum tells whether it is right.
    static void requireSent(const std::string& url, long status) {
        if (status == 200 || status == 206 || status == 416)
            return;
        throw Error(ErrorKind::Data, url,
                    status == 404 || status == 410
                        ? "is not there (status " + std::to_string(status) + ')'
                        : "cannot be had now (status " + std::to_string(status) + ')',
                    "Fetch it from a mirror (data.mirror)");
    }

    /// Puts into stage/new what will lie in the folder.
    void prepare(const PublishedFile& file, const fs::path& path) {
        if (file.unpackedBytes == 0) {
            if (path != folder_ / file.name)
                ready_.emplace_back(path, file.name);
            return;
        }
        unpack(path);
    }

    /// The archive has the published checksum: what may go wrong is not its fault.
    void unpack(const fs::path& archive) const {
        os::Process tar("tar", {"-xzf", archive.string(), "-C", (stage_ / "new").string(), "--no-same-owner"},
                        {.output = os::ProcessOutput::Text, .group = os::ProcessGroup::OwnGroup});
        auto code = tar.waitFor(100ms);
        for (; !code; code = tar.waitFor(100ms))
            requireNotStopped(); // which kills it
        if (*code != 0)
            throw Error(ErrorKind::Resource, archive.string(), "cannot be unpacked: " + firstLine(tar.text()),
                        "Free some space there, then fetch it again, which goes on from here");
    }

    static std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

    /// What had the name, or is the same unpacked, was not right; it may be somebody's all the same.
    void setAside(const std::string& name) const {
        const auto unpacked = name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name;
        for (const auto& old : {folder_ / name, folder_ / unpacked})
            if (fs::exists(old)) {
                fs::remove_all(old.string() + ".old");
                fs::rename(old, old.string() + ".old");
            }
    }

    /// Everything gets its name at once.
    void publish() {
        for (const auto& entry : fs::directory_iterator(stage_ / "new"))
            ready_.emplace_back(entry.path(), entry.path().filename().string());
        for (const auto& [path, name] : ready_) {
            setAside(name);
            fs::rename(path, folder_ / name);
        }
    }

    const Publication& publication_;
    const fs::path folder_, stage_;
    const FetchOptions& options_;
    net::HttpClient http_{ErrorKind::Data, {}, {}, patience};
    std::stop_callback<std::function<void()>> interrupt_;
    std::int64_t done_ = 0;                               ///< bytes of the files before
    std::vector<std::pair<fs::path, std::string>> ready_; ///< complete, and its name in the folder
};

/// Whether all of the published images lie there, as far as that shows without decoding.
bool isComplete(const RunConfig::Data& config) try {
    const auto inventory = lookAtData(config);
    return std::all_of(inventory.parts.begin(), inventory.parts.end(),
                       [](const auto& part) { return part.missing == 0; });
} catch (const Error&) {
    return false;
}

} // namespace

bool fetchFiles(const Publication& publication, const fs::path& folder, const FetchOptions& options) try {
    Fetcher(publication, folder, options).run();
    return true;
} catch (const Stopped&) {
    return false;
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Resource, error.path1().string(), "cannot be used: " + error.code().message(),
                "Set data.path to a folder that you can write to");
}

Fetched fetchSet(const RunConfig::Data& config, const FetchOptions& options) {
    auto publication = dataSetInfo(config.set).publication;
    if (publication.files.empty())
        throw Error(ErrorKind::Data, config.set, "is no set that is published, so there is nothing to fetch");
    auto whole = config;
    whole.trainLimit = whole.testLimit = 0;
    if (isComplete(whole))
        return Fetched::WasThere;
    if (!config.extra)
        std::erase_if(publication.files, [](const auto& file) { return file.isExtra; });
    if (!config.mirror.empty())
        publication.servers = {net::parseAddress(config.mirror, ErrorKind::Config, "data.mirror",
                                                 "Give the URL of a folder that has the set's files")
                                   .base +
                               '/'};
    return fetchFiles(publication, fetchFolder(config), options) ? Fetched::Now : Fetched::Stopped;
}

} // namespace pdqat::data
