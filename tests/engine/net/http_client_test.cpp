// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/http_client.h"
#include "engine/os/atomic_file.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/full_disk.h"
#include "tests/fixtures/scripted_server.h"
#include "tests/fixtures/temp_folder.h"

#include <fstream>

namespace pdqat::net {
namespace {

using namespace std::chrono_literals;
using Method = HttpRequest::Method;

constexpr HttpTimes shortTimes{.connect = 1s, .stalled = 1s, .answer = 5s};

HttpRequest get(const std::string& url) {
    return {.method = Method::Get, .url = url, .json = {}, .file = {}};
}

HttpAddress parsed(const std::string& text, const std::string& setting) {
    return parseAddress(text, ErrorKind::Tracker, setting, "Start an mlflow server");
}

/// What a request that finds nobody is told.
std::string unavailable(HttpClient& client, const HttpRequest& request) {
    try {
        client.send(request);
    } catch (const HttpUnavailable& error) {
        return error.what();
    }
    ADD_FAILURE() << "an answer, or an error that is for good";
    return {};
}

TEST(HttpClient, SendsBodyAndLogin) {
    ScriptedServer server([](const auto&) { return answer("201 Created", "{}"); });
    HttpClient client(ErrorKind::Tracker, {"Aladdin", "open sesame", "ignored"});
    const auto reply = client.send(
        {.method = Method::Post, .url = server.url() + "/a?b=c", .json = R"({"x":1})", .file = {}});
    EXPECT_EQ(reply.status, 201);
    EXPECT_EQ(reply.type, "application/json");
    EXPECT_EQ(reply.body, "{}");
    expectParts(server.requests()[0], {"POST /a?b=c HTTP/1.1\r\n", "\r\n\r\n{\"x\":1}",
                                       "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n",
                                       "Content-Type: application/json\r\n", "User-Agent: pdqat/"});
}

TEST(HttpClient, SendsATokenWhereThereIsNoUser) {
    ScriptedServer server([](const auto&) { return answer("200 OK", "{}"); });
    HttpClient client(ErrorKind::Tracker, {"", "", "secret"});
    client.send(get(server.url()));
    auto without = get(server.url());
    without.withLogin = false;
    client.send(without);
    expectParts(server.requests()[0], {"Authorization: Bearer secret\r\n"});
    EXPECT_EQ(server.requests()[1].find("Authorization"), std::string::npos);
}

TEST(HttpClient, UploadsAFile) {
    ScriptedServer server([](const auto&) { return answer("200 OK", "{}"); });
    const TempFolder folder;
    const std::string content("bytes\0of a file", 15);
    std::ofstream(folder / "file", std::ios::binary) << content;
    HttpClient client(ErrorKind::Tracker);
    client.send({.method = Method::Put, .url = server.url() + "/f", .json = {}, .file = folder / "file"});
    expectParts(server.requests()[0],
                {"PUT /f HTTP/1.1\r\n", "Content-Length: 15\r\n", "\r\n\r\n" + content});
    expectParts(
        errorText(ErrorKind::Library,
                  [&] {
                      client.send(
                          {.method = Method::Put, .url = server.url(), .json = {}, .file = folder / "none"});
                  }),
        {"none: cannot be read: No such file"});
}

TEST(HttpClient, FollowsARedirectionWithoutTheLogin) {
    ScriptedServer target([](const auto&) { return answer("200 OK", "there"); });
    ScriptedServer server([&](const auto&) {
        return Reply{"HTTP/1.1 307 Elsewhere\r\nLocation: " + target.url() +
                     "/new\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
    });
    HttpClient client(ErrorKind::Tracker, {"user", "password", ""});
    const auto reply =
        client.send({.method = Method::Post, .url = server.url(), .json = "{\"kept\":1}", .file = {}});
    EXPECT_EQ(reply.body, "there");
    expectParts(target.requests()[0], {"POST /new", "{\"kept\":1}"});
    EXPECT_EQ(target.requests()[0].find("Authorization"), std::string::npos) << "another server's business";
}

TEST(HttpClient, SaysWhatWillNeverBeAnAnswer) {
    const std::string huge(17 << 20, ' ');
    const std::vector<std::pair<Reply, std::string>> cases{
        {{"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"},
         "redirects in a circle"},
        {{"220 mail.example ESMTP\r\n"}, "does not answer in HTTP"},
        {answer("200 OK", huge), "an answer that does not end"}};
    for (const auto& [reply, problem] : cases) {
        ScriptedServer server([&](const auto&) { return reply; });
        HttpClient client(ErrorKind::Tracker);
        expectParts(errorText(ErrorKind::Tracker, [&] { client.send(get(server.url() + "/path")); }),
                    {server.url() + ": ", problem});
    }
}

TEST(HttpClient, NobodyThereCanBeTriedAgain) {
    std::string url;
    {
        const ScriptedServer gone([](const auto&) { return Reply{}; });
        url = gone.url();
    }
    HttpClient client(ErrorKind::Tracker);
    expectParts(unavailable(client, get(url)), {url + ": cannot be reached: ", "Is the server running?"});
}

TEST(HttpClient, NoAnswerInTimeCanBeTriedAgain) {
    const auto head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
    for (const auto& reply : {Reply{"", Reply::After::Hang}, Reply{head, Reply::After::Hang},
                              Reply{head, Reply::After::Trickle}}) {
        ScriptedServer server([&](const auto&) { return reply; });
        HttpClient client(ErrorKind::Tracker, {}, {}, shortTimes);
        expectParts(unavailable(client, get(server.url())), {server.url() + ": does not answer in time"});
    }
    ScriptedServer closing([](const auto&) { return Reply{"", Reply::After::Close}; });
    HttpClient client(ErrorKind::Tracker);
    expectParts(unavailable(client, get(closing.url())), {"cannot be reached"});
}

TEST(HttpClient, InterruptEndsARequestAndAllLaterOnes) {
    ScriptedServer server([](const auto&) { return Reply{"", Reply::After::Hang}; });
    HttpClient client(ErrorKind::Tracker, {}, {}, {.connect = 5s, .stalled = 3600s, .answer = 3600s});
    std::jthread interrupter([&] {
        server.waitForRequests(1);
        client.interrupt();
    });
    expectParts(unavailable(client, get(server.url())), {"interrupted"});
    expectParts(unavailable(client, get(server.url())), {"interrupted"});
}

class HttpDownloadTest : public ::testing::Test {
protected:
    long download(const std::string& url) {
        return client.download({url, file, [this](auto bytes, auto of) { told.emplace_back(bytes, of); }});
    }
    std::string content() const { return os::readFile(file); }

    const TempFolder folder;
    const std::filesystem::path file = folder / "file";
    HttpClient client{ErrorKind::Data, {}, {}, shortTimes};
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
};

Reply part(const std::string& range, const std::string& body) {
    auto reply = answer("206 Partial Content", body);
    reply.bytes.insert(reply.bytes.find("\r\n") + 2, "Content-Range: bytes " + range + "\r\n");
    return reply;
}

TEST_F(HttpDownloadTest, BytesGoIntoAFile) {
    ScriptedServer server([](const auto&) { return answer("200 OK", "0123456789"); });
    EXPECT_EQ(download(server.url() + "/f"), 200);
    EXPECT_EQ(content(), "0123456789");
    EXPECT_EQ(told.back(), (std::pair<std::int64_t, std::int64_t>{10, 10}));
    EXPECT_EQ(server.requests()[0].find("Range:"), std::string::npos);
}

TEST_F(HttpDownloadTest, GoesOnWhereTheFileEnds) {
    os::replaceFile(file, "0123");
    ScriptedServer server([](const auto&) { return part("4-9/10", "456789"); });
    EXPECT_EQ(download(server.url()), 206);
    EXPECT_EQ(content(), "0123456789");
    EXPECT_EQ(told.back(), (std::pair<std::int64_t, std::int64_t>{10, 10}));
    expectParts(server.requests()[0], {"Range: bytes=4-\r\n"});
}

TEST_F(HttpDownloadTest, BeginsAnewWhereTheServerSendsAll) {
    os::replaceFile(file, "something longer");
    ScriptedServer server([](const auto&) { return answer("200 OK", "0123456789"); });
    EXPECT_EQ(download(server.url()), 200);
    EXPECT_EQ(content(), "0123456789");
}

TEST_F(HttpDownloadTest, ABreakKeepsWhatHasCome) {
    ScriptedServer server(
        [](const auto&) { return Reply{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123"}; });
    try {
        download(server.url());
        ADD_FAILURE() << "a file that is not complete";
    } catch (const HttpUnavailable& error) {
        expectParts(error.what(), {server.url() + ": breaks off (", "6 bytes remaining"});
    }
    EXPECT_EQ(content(), "0123");
}

TEST_F(HttpDownloadTest, OtherAnswersAreNotWritten) {
    for (const std::string status : {"404 Not Found", "416 Range Not Satisfiable", "503 Later"}) {
        os::replaceFile(file, "kept");
        ScriptedServer server([&](const auto&) { return answer(status, "words"); });
        EXPECT_EQ(std::to_string(download(server.url())), status.substr(0, 3));
        EXPECT_EQ(content(), "kept");
    }
}

TEST_F(HttpDownloadTest, AFullDiskIsNamed) {
    ScriptedServer server([](const auto&) { return answer("200 OK", std::string(100000, 'x')); });
    const FullDisk disk(4096);
    expectParts(errorText(ErrorKind::Library, [&] { download(server.url()); }),
                {file.string(), "cannot be written"});
}

TEST(HttpAddress, IsTakenApart) {
    const auto address = parsed("https://me:p%40ss@host.example:8443/mlflow/?x=1", "here");
    EXPECT_EQ(address.base, "https://host.example:8443/mlflow");
    EXPECT_EQ(address.origin, "https://host.example:8443");
    EXPECT_EQ(address.host, "host.example");
    EXPECT_EQ(address.login.user, "me");
    EXPECT_EQ(address.login.password, "p@ss");
    EXPECT_EQ(parsed("http://localhost:5000/", "here").base, "http://localhost:5000");
    EXPECT_EQ(parsed("http://[::1]:5000", "here").host, "[::1]");
}

TEST(HttpAddress, SaysWhatIsNone) {
    for (const auto* text :
         {"localhost:5000", "sqlite:///mlflow.db", "databricks", "http://", "ftp://host", "http://a b"})
        expectParts(errorText(ErrorKind::Tracker, [&] { parsed(text, "track.mlflow_server"); }),
                    {"track.mlflow_server: ", text, "http://host:port", "mlflow server"});
    const auto secret = errorText(ErrorKind::Tracker, [] { parsed("me:password@host:1", "here"); });
    EXPECT_EQ(secret.find("password"), std::string::npos) << secret;
}

} // namespace
} // namespace pdqat::net
