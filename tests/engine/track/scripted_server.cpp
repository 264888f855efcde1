// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/track/scripted_server.h"

#include "engine/api/text.h"

#include <arpa/inet.h>
#include <cstring>
#include <poll.h>
#include <stdexcept>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pdqat::track {
namespace {

/// Bytes of the body that a head announces.
std::size_t bodyBytes(const std::string& head) {
    for (std::size_t line = 0; line != std::string::npos; line = head.find('\n', line + 1))
        if (const char* text = head.c_str() + line + 1; strncasecmp(text, "content-length:", 15) == 0)
            return readNumber<std::size_t>(trim(std::string(text + 15, std::strcspn(text + 15, "\r\n"))))
                .value();
    return 0;
}

bool isWhole(const std::string& request) {
    const auto end = request.find("\r\n\r\n");
    return end != std::string::npos && request.size() >= end + 4 + bodyBytes(request.substr(0, end));
}

void sendAll(int connection, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

} // namespace

Reply answer(const std::string& status, const std::string& body, const std::string& type) {
    return {"HTTP/1.1 " + status + "\r\nContent-Type: " + type +
            "\r\nContent-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body};
}

ScriptedServer::ScriptedServer(std::function<Reply(const std::string&)> respond)
    : respond_(std::move(respond)), listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(listener_, generic, length) != 0 || ::listen(listener_, 8) != 0 ||
        ::getsockname(listener_, generic, &length) != 0 || ::pipe(stop_) != 0)
        throw std::runtime_error("no port to listen at");
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread([this] { serve(); });
}

ScriptedServer::~ScriptedServer() {
    ::close(stop_[1]);
    thread_.join();
    ::close(stop_[0]);
    ::close(listener_);
}

std::vector<std::string> ScriptedServer::requests() const {
    const std::lock_guard lock(mutex_);
    return requests_;
}

void ScriptedServer::waitForRequests(std::size_t number) {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [&] { return requests_.size() >= number; });
}

void ScriptedServer::serve() {
    for (;;) {
        pollfd waited[] = {{listener_, POLLIN, 0}, {stop_[0], POLLIN, 0}};
        ::poll(waited, 2, -1);
        if (waited[1].revents)
            return;
        const int connection = ::accept(listener_, nullptr, nullptr);
        talk(connection);
        ::close(connection);
    }
}

void ScriptedServer::talk(int connection) {
    const auto request = readRequest(connection);
    if (request.empty())
        return;
    {
        const std::lock_guard lock(mutex_);
        requests_.push_back(request);
        arrived_.notify_all();
    }
    const auto reply = respond_(request);
    sendAll(connection, reply.bytes);
    char byte = 0;
    if (reply.after == Reply::After::Hang)
        while (!stopped(20) && ::recv(connection, &byte, 1, MSG_DONTWAIT | MSG_PEEK) != 0) {
        }
    if (reply.after == Reply::After::Trickle)
        while (!stopped(50) && ::send(connection, " ", 1, MSG_NOSIGNAL) == 1) {
        }
}

bool ScriptedServer::stopped(int milliseconds) const {
    pollfd waited{stop_[0], POLLIN, 0};
    ::poll(&waited, 1, milliseconds);
    return waited.revents != 0;
}

std::string ScriptedServer::readRequest(int connection) const {
    std::string request;
    char piece[4096];
    while (!isWhole(request)) {
        pollfd waited[] = {{connection, POLLIN, 0}, {stop_[0], POLLIN, 0}};
        ::poll(waited, 2, -1);
        const auto count = waited[1].revents ? 0 : ::recv(connection, piece, sizeof piece, 0);
        if (count <= 0)
            return {};
        request.append(piece, static_cast<std::size_t>(count));
    }
    return request;
}

} // namespace pdqat::track
