// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/track/http_client.h"
#include "engine/track/tracker.h"
#include "tests/engine/track/scripted_server.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/temp_folder.h"

#include <fstream>

namespace pdqat::track {
namespace {

using namespace std::chrono_literals;
using Method = HttpRequest::Method;

constexpr HttpTimes shortTimes{.connect = 1s, .stalled = 1s, .answer = 5s};

HttpRequest get(const std::string& url) {
    return {.method = Method::Get, .url = url, .json = {}, .file = {}};
}

/// What a request that finds nobody is told.
std::string unavailable(HttpClient& client, const HttpRequest& request) {
    try {
        client.send(request);
    } catch (const TrackerUnavailable& error) {
        return error.what();
    }
    ADD_FAILURE() << "an answer, or an error that is for good";
    return {};
}

TEST(HttpClient, SendsBodyAndLogin) {
    ScriptedServer server([](const auto&) { return answer("201 Created", "{}"); });
    HttpClient client({"Aladdin", "open sesame", "ignored"});
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
    HttpClient client({"", "", "secret"});
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
    HttpClient client({});
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
    HttpClient client({"user", "password", ""});
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
        HttpClient client({});
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
    HttpClient client({});
    expectParts(unavailable(client, get(url)), {url + ": cannot be reached: ", "Is the server running?"});
}

TEST(HttpClient, NoAnswerInTimeCanBeTriedAgain) {
    const auto head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
    for (const auto& reply : {Reply{"", Reply::After::Hang}, Reply{head, Reply::After::Hang},
                              Reply{head, Reply::After::Trickle}}) {
        ScriptedServer server([&](const auto&) { return reply; });
        HttpClient client({}, {}, shortTimes);
        expectParts(unavailable(client, get(server.url())), {server.url() + ": does not answer in time"});
    }
    ScriptedServer closing([](const auto&) { return Reply{"", Reply::After::Close}; });
    HttpClient client({});
    expectParts(unavailable(client, get(closing.url())), {"cannot be reached"});
}

TEST(HttpClient, InterruptEndsARequestAndAllLaterOnes) {
    ScriptedServer server([](const auto&) { return Reply{"", Reply::After::Hang}; });
    HttpClient client({}, {}, {.connect = 5s, .stalled = 3600s, .answer = 3600s});
    std::jthread interrupter([&] {
        server.waitForRequests(1);
        client.interrupt();
    });
    expectParts(unavailable(client, get(server.url())), {"interrupted"});
    expectParts(unavailable(client, get(server.url())), {"interrupted"});
}

TEST(HttpAddress, IsTakenApart) {
    const auto address = parseAddress("https://me:p%40ss@host.example:8443/mlflow/?x=1", "here");
    EXPECT_EQ(address.base, "https://host.example:8443/mlflow");
    EXPECT_EQ(address.origin, "https://host.example:8443");
    EXPECT_EQ(address.host, "host.example");
    EXPECT_EQ(address.login.user, "me");
    EXPECT_EQ(address.login.password, "p@ss");
    EXPECT_EQ(parseAddress("http://localhost:5000/", "here").base, "http://localhost:5000");
    EXPECT_EQ(parseAddress("http://[::1]:5000", "here").host, "[::1]");
}

TEST(HttpAddress, SaysWhatIsNone) {
    for (const auto* text :
         {"localhost:5000", "sqlite:///mlflow.db", "databricks", "http://", "ftp://host", "http://a b"})
        expectParts(errorText(ErrorKind::Tracker, [&] { parseAddress(text, "track.mlflow_server"); }),
                    {"track.mlflow_server: ", text, "http://host:port", "mlflow server"});
    const auto secret = errorText(ErrorKind::Tracker, [] { parseAddress("me:password@host:1", "here"); });
    EXPECT_EQ(secret.find("password"), std::string::npos) << secret;
}

} // namespace
} // namespace pdqat::track
