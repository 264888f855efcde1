// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A server on this machine that answers each request with whatever bytes a test wants.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace pdqat::track {

struct Reply {
    enum class After {
        Close,
        Hang,   ///< keeps the connection open and says no more
        Trickle ///< a byte every 50 ms, without end
    };
    std::string bytes;
    After after = After::Close;
};

/// A whole answer. @param status  "200 OK"
Reply answer(const std::string& status, const std::string& body,
             const std::string& type = "application/json");

class ScriptedServer {
public:
    explicit ScriptedServer(std::function<Reply(const std::string& request)> respond);
    ~ScriptedServer(); ///< ends connections and joins

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    /// Every request so far, head and body.
    std::vector<std::string> requests() const;
    void waitForRequests(std::size_t number);

private:
    void serve();
    void talk(int connection);
    bool stopped(int milliseconds) const; ///< waits so long for the end
    std::string readRequest(int connection) const;

    std::function<Reply(const std::string&)> respond_;
    int listener_ = -1, stop_[2] = {-1, -1}, port_ = 0;
    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::vector<std::string> requests_; ///< guarded by mutex_
    std::jthread thread_;
};

} // namespace pdqat::track
