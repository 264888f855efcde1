// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP requests that block, can be interrupted, and always come to an end: through libcurl, with its proxies
// (http_proxy, no_proxy, ...) and with TLS certificates checked.
#pragma once

#include "engine/api/error.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace pdqat::net {

/// No answer came, but one may come later. Any other Error means that trying again is of no use.
class HttpUnavailable : public Error {
public:
    using Error::Error;
};

/// Sent with requests; never logged, never stored. All empty: none.
struct HttpLogin {
    std::string user, password;
    std::string token; ///< bearer token; counts where there is no user
    bool empty() const { return user.empty() && token.empty(); }
};

struct HttpTimes {
    std::chrono::seconds connect{5};
    std::chrono::seconds stalled{30}; ///< less than 100 bytes a second for so long
    std::chrono::seconds answer{120}; ///< a request that is no file, all in all
};

struct HttpRequest {
    enum class Method { Get, Post, Put };
    Method method = Method::Get;
    std::string url;
    std::string json;           ///< of Post
    std::filesystem::path file; ///< of Put
    bool withLogin = true;
};

/// A file to get, however large.
struct HttpDownload {
    std::string url;
    /// Gets the bytes, behind those that it has: they are not asked for again where the server gives parts
    /// of files. Keeps what has come when the connection breaks.
    std::filesystem::path file;
    /// Called on the calling thread with the bytes in `file`, and how many it will have (0: not known).
    std::function<void(std::int64_t bytes, std::int64_t of)> progress;
};

struct HttpAnswer {
    long status = 0;  ///< of the answer that was not a redirection
    std::string type; ///< "application/json"
    std::string body;
};

/// One thread at a time, but for interrupt().
class HttpClient {
public:
    /// @param kind         of its errors
    /// @param authorities  file with certificates to trust in place of the system's; may be empty
    explicit HttpClient(ErrorKind kind, HttpLogin login = {}, std::filesystem::path authorities = {},
                        HttpTimes times = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Follows five redirections at most; the login goes to the first host alone. An answer of any status is
    /// an answer. @throws HttpUnavailable where none came, and after interrupt(); Error where none will come:
    /// no such protocol, a certificate that is not trusted, no HTTP, redirections in a circle, an answer of
    /// more than 16 MiB; Error(Library) for a file that cannot be read. All name scheme and host.
    HttpAnswer send(const HttpRequest& request);
    /// Returns the status: 200 and 206 where the file is complete, 416 where nothing lies beyond what it has;
    /// of any other nothing is written. @throws as send(); Error(Library) where the file cannot be written
    long download(const HttpDownload& download);
    /// Any thread: the request under way and all later ones fail at once.
    void interrupt() noexcept;

private:
    struct Handles;
    void run(const std::string& url);

    ErrorKind kind_;
    HttpLogin login_;
    std::filesystem::path authorities_;
    HttpTimes times_;
    std::unique_ptr<Handles> handles_;
    std::atomic<bool> interrupted_ = false;
};

/// "http://user:pw@Host:80/a/" taken apart.
struct HttpAddress {
    std::string base;   ///< without user, password, query and closing slashes: "http://host:80/a"
    std::string scheme; ///< "http", "https"
    std::string host;   ///< "host", "[::1]"
    std::string origin; ///< "http://host:80"
    HttpLogin login;
};
/// @throws Error of `kind` that names `setting`, for what is no address of the form http(s)://host...
HttpAddress parseAddress(const std::string& text, ErrorKind kind, const std::string& setting,
                         const std::string& remedy);

/// One part of a path, or a query's value, with everything odd escaped.
std::string urlEscaped(const std::string& text);

} // namespace pdqat::net
