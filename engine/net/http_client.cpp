// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/net/http_client.h"

#include "engine/os/file_descriptor.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <curl/curl.h>
#include <exception>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace pdqat::net {
namespace {

constexpr std::size_t mostAnswerBytes = 16 << 20;
constexpr long slowBytesPerSecond = 100, mostRedirections = 5;
constexpr int pollMilliseconds = 1000;

template <auto function>
struct Free {
    void operator()(auto* object) const { function(object); }
};
using CurlText = std::unique_ptr<char, Free<curl_free>>;
using CurlUrl = std::unique_ptr<CURLU, Free<curl_url_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, Free<curl_slist_free_all>>;
using OpenFile = std::unique_ptr<std::FILE, Free<std::fclose>>;

void startCurl() {
    static const auto result = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (result != CURLE_OK)
        throw Error(ErrorKind::Internal, "libcurl", curl_easy_strerror(result));
}

std::size_t takeBody(const char* data, std::size_t, std::size_t size, void* target) {
    auto& body = *static_cast<std::string*>(target);
    if (body.size() + size > mostAnswerBytes)
        return 0; // CURLE_WRITE_ERROR
    body.append(data, size);
    return size;
}

std::string partOf(CURLU* url, CURLUPart part, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, part, &text, flags) != CURLUE_OK)
        return {};
    return CurlText(text).get();
}

std::string originOf(CURLU* url) {
    const auto port = partOf(url, CURLUPART_PORT);
    return partOf(url, CURLUPART_SCHEME) + "://" + partOf(url, CURLUPART_HOST) +
           (port.empty() ? "" : ':' + port);
}

/// What an error names: no path, and no user.
std::string originOf(const std::string& text) {
    const CurlUrl url(curl_url());
    return curl_url_set(url.get(), CURLUPART_URL, text.c_str(), 0) == CURLUE_OK ? originOf(url.get()) : text;
}

/// Failures that will be the same at the next attempt.
bool isLasting(CURLcode code) {
    constexpr std::array lasting{CURLE_UNSUPPORTED_PROTOCOL,
                                 CURLE_URL_MALFORMAT,
                                 CURLE_WEIRD_SERVER_REPLY,
                                 CURLE_TOO_MANY_REDIRECTS,
                                 CURLE_PEER_FAILED_VERIFICATION,
                                 CURLE_SSL_CACERT_BADFILE,
                                 CURLE_WRITE_ERROR,
                                 CURLE_BAD_CONTENT_ENCODING};
    return std::find(lasting.begin(), lasting.end(), code) != lasting.end();
}

std::string problemOf(CURLcode code, const std::string& details) {
    if (code == CURLE_TOO_MANY_REDIRECTS)
        return "redirects in a circle";
    if (code == CURLE_WRITE_ERROR)
        return "sends an answer that does not end";
    if (code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_WEIRD_SERVER_REPLY)
        return "does not answer in HTTP (" + details + ")";
    if (code == CURLE_OPERATION_TIMEDOUT)
        return "does not answer in time (" + details + ")";
    if (code == CURLE_PARTIAL_FILE)
        return "breaks off (" + details + ')';
    return "cannot be reached: " + details;
}

[[noreturn]] void fail(CURLcode code, ErrorKind kind, const std::string& url, const char* details) {
    const auto problem = problemOf(code, *details ? details : curl_easy_strerror(code));
    if (isLasting(code))
        throw Error(kind, originOf(url), problem, "Check the server's address");
    throw HttpUnavailable(kind, originOf(url), problem, "Is the server running?");
}

OpenFile openUpload(const std::filesystem::path& path) {
    OpenFile file(std::fopen(path.c_str(), "rbe"));
    if (!file)
        throw Error(ErrorKind::Library, path.string(),
                    "cannot be read: " + std::generic_category().message(errno));
    return file;
}

/// Where the bytes of a download go. No exception may pass through libcurl: the first one is kept.
struct Receiver {
    Receiver(const HttpDownload& download, CURL* transfer)
        : wanted(download), file(os::openFile(download.file, O_WRONLY | O_CREAT)), easy(transfer) {
        bytes = ::lseek(file.get(), 0, SEEK_END);
    }

    void take(std::string_view piece) {
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        if (status != 200 && status != 206)
            return;
        if (!isBegun)
            begin(status);
        os::writeAll(file.get(), piece, wanted.file);
        bytes += static_cast<std::int64_t>(piece.size());
        if (wanted.progress)
            wanted.progress(bytes, of);
    }

    const HttpDownload& wanted;
    os::FileDescriptor file;
    CURL* easy;
    std::int64_t bytes = 0, of = 0;
    std::exception_ptr problem;

private:
    /// 200: the server sends the file from its start, whatever was asked for.
    void begin(long status) {
        isBegun = true;
        if (status == 200) {
            if (::ftruncate(file.get(), 0) != 0)
                os::throwErrno(wanted.file, "cannot be emptied");
            bytes = ::lseek(file.get(), 0, SEEK_SET);
        }
        curl_off_t length = -1;
        curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
        of = length < 0 ? 0 : bytes + length;
    }

    bool isBegun = false;
};

std::size_t receive(const char* data, std::size_t, std::size_t size, void* target) {
    auto& receiver = *static_cast<Receiver*>(target);
    try {
        receiver.take({data, size});
        return size;
    } catch (...) {
        receiver.problem = std::current_exception();
        return 0; // CURLE_WRITE_ERROR
    }
}

} // namespace

struct HttpClient::Handles {
    std::unique_ptr<CURL, Free<curl_easy_cleanup>> easy{curl_easy_init()};
    std::unique_ptr<CURLM, Free<curl_multi_cleanup>> multi{curl_multi_init()};
    std::array<char, CURL_ERROR_SIZE> details{};

    template <class T>
    void set(CURLoption option, T value) {
        if (const auto result = curl_easy_setopt(easy.get(), option, value); result != CURLE_OK)
            throw Error(ErrorKind::Internal, "libcurl", curl_easy_strerror(result));
    }

    void prepare(const HttpTimes& times, const std::filesystem::path& authorities) {
        curl_easy_reset(easy.get()); // keeps the connection
        details[0] = 0;
        set(CURLOPT_ERRORBUFFER, details.data());
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_QUICK_EXIT, 1L); // waits for no name server when interrupted
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 1L);
        set(CURLOPT_MAXREDIRS, mostRedirections);
        set(CURLOPT_POSTREDIR, static_cast<long>(CURL_REDIR_POST_ALL));
        set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(times.connect.count()));
        set(CURLOPT_LOW_SPEED_LIMIT, slowBytesPerSecond);
        set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(times.stalled.count()));
        set(CURLOPT_USERAGENT, "pdqat/" PDQAT_VERSION);
        if (!authorities.empty())
            set(CURLOPT_CAINFO, authorities.c_str());
    }

    void logIn(const HttpLogin& login) {
        if (!login.user.empty()) {
            set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
            set(CURLOPT_USERNAME, login.user.c_str());
            set(CURLOPT_PASSWORD, login.password.c_str());
        } else if (!login.token.empty()) {
            set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
            set(CURLOPT_XOAUTH2_BEARER, login.token.c_str());
        }
    }

    /// Blocks until the transfer has ended or is interrupted.
    CURLcode perform(const std::atomic<bool>& interrupted) {
        curl_multi_add_handle(multi.get(), easy.get());
        int running = 1;
        while (running && !interrupted) {
            curl_multi_perform(multi.get(), &running);
            if (running)
                curl_multi_poll(multi.get(), nullptr, 0, pollMilliseconds, nullptr);
        }
        int left = 0;
        const auto* message = curl_multi_info_read(multi.get(), &left);
        const auto result = message ? message->data.result : CURLE_ABORTED_BY_CALLBACK;
        curl_multi_remove_handle(multi.get(), easy.get());
        return result;
    }
};

HttpClient::HttpClient(ErrorKind kind, HttpLogin login, std::filesystem::path authorities, HttpTimes times)
    : kind_(kind), login_(std::move(login)), authorities_(std::move(authorities)), times_(times) {
    startCurl();
    handles_ = std::make_unique<Handles>();
    if (!handles_->easy || !handles_->multi)
        throw std::bad_alloc();
}

HttpClient::~HttpClient() = default;

/// Blocks until the prepared transfer has ended.
void HttpClient::run(const std::string& url) {
    if (const auto result = handles_->perform(interrupted_); interrupted_)
        throw HttpUnavailable(kind_, originOf(url), "the request was interrupted");
    else if (result != CURLE_OK)
        fail(result, kind_, url, handles_->details.data());
}

HttpAnswer HttpClient::send(const HttpRequest& request) {
    auto& curl = *handles_;
    HttpAnswer answer;
    OpenFile file;
    const CurlList headers(curl_slist_append(nullptr, "Content-Type: application/json"));
    curl.prepare(times_, authorities_);
    curl.set(CURLOPT_URL, request.url.c_str());
    curl.set(CURLOPT_WRITEFUNCTION, takeBody);
    curl.set(CURLOPT_WRITEDATA, static_cast<void*>(&answer.body));
    if (request.withLogin)
        curl.logIn(login_);
    if (request.method == HttpRequest::Method::Put) {
        file = openUpload(request.file);
        curl.set(CURLOPT_UPLOAD, 1L);
        curl.set(CURLOPT_READDATA, static_cast<void*>(file.get()));
        curl.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(std::filesystem::file_size(request.file)));
    } else {
        curl.set(CURLOPT_TIMEOUT, static_cast<long>(times_.answer.count()));
    }
    if (request.method == HttpRequest::Method::Post) {
        curl.set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.json.size()));
        curl.set(CURLOPT_POSTFIELDS, request.json.c_str());
        curl.set(CURLOPT_HTTPHEADER, headers.get());
    }
    run(request.url);
    const char* type = nullptr;
    curl_easy_getinfo(curl.easy.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(curl.easy.get(), CURLINFO_CONTENT_TYPE, &type);
    answer.type = type ? type : "";
    return answer;
}

long HttpClient::download(const HttpDownload& download) {
    auto& curl = *handles_;
    Receiver receiver(download, curl.easy.get());
    curl.prepare(times_, authorities_);
    curl.set(CURLOPT_URL, download.url.c_str());
    curl.set(CURLOPT_WRITEFUNCTION, receive);
    curl.set(CURLOPT_WRITEDATA, static_cast<void*>(&receiver));
    const auto range = std::to_string(receiver.bytes) + '-';
    if (receiver.bytes > 0)
        curl.set(CURLOPT_RANGE, range.c_str());
    try {
        run(download.url);
    } catch (const Error&) {
        if (receiver.problem)
            std::rethrow_exception(receiver.problem);
        throw;
    }
    long status = 0;
    curl_easy_getinfo(curl.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    return status;
}

void HttpClient::interrupt() noexcept {
    interrupted_ = true;
    curl_multi_wakeup(handles_->multi.get());
}

HttpAddress parseAddress(const std::string& text, ErrorKind kind, const std::string& setting,
                         const std::string& remedy) {
    startCurl();
    const CurlUrl url(curl_url());
    const auto result = curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME);
    const auto scheme = partOf(url.get(), CURLUPART_SCHEME);
    if (result != CURLUE_OK || (scheme != "http" && scheme != "https"))
        throw Error(kind, setting,
                    '"' + text.substr(text.rfind('@') + 1) + "\" is no address of the form http://host:port",
                    remedy);
    HttpAddress address{.base = {},
                        .scheme = scheme,
                        .host = partOf(url.get(), CURLUPART_HOST),
                        .origin = originOf(url.get()),
                        .login = {partOf(url.get(), CURLUPART_USER, CURLU_URLDECODE),
                                  partOf(url.get(), CURLUPART_PASSWORD, CURLU_URLDECODE),
                                  {}}};
    address.base = address.origin + partOf(url.get(), CURLUPART_PATH);
    while (address.base.ends_with('/'))
        address.base.pop_back();
    return address;
}

std::string urlEscaped(const std::string& text) {
    const CurlText escaped(curl_easy_escape(nullptr, text.data(), static_cast<int>(text.size())));
    return escaped.get();
}

} // namespace pdqat::net
