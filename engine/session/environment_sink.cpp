// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/environment_sink.h"

#include "engine/runs/data_record.h"
#include "engine/runs/environment.h"

#include <algorithm>

namespace pdqat::session {
namespace {

std::string notRecorded(const std::string& problem) {
    return "What this session ran on was not recorded in full: " + problem;
}

} // namespace

EnvironmentSink::EnvironmentSink(const runs::RunFolder& folder, DataInventory inventory,
                                 std::filesystem::path checksums, std::string warning, EventSink& next)
    : file_(folder.environment()),
      checksums_(std::move(checksums)),
      inventory_(std::move(inventory)),
      warning_(std::move(warning)),
      next_(next) {}

void EnvironmentSink::post(const Event& event) noexcept {
    if (isEnd(event))
        end(event);
    else if (isReady_.exchange(false))
        tell(event.time);
    next_.post(event);
    const auto* started = std::get_if<RunStarted>(&event.body);
    if (!started)
        return;
    if (!warning_.empty())
        next_.post({event.time, Warning{warning_}});
    try {
        begin(*started, event.time);
    } catch (const std::exception& error) {
        next_.post({event.time, Warning{notRecorded(error.what())}});
    }
}

void EnvironmentSink::begin(const RunStarted& started, double time) {
    environment_ = runs::readEnvironment(file_);
    environment_.sessions.push_back(thisSession(started, time));
    environment_.sessions.back().inventory = inventory_;
    runs::writeEnvironment(file_, environment_);
    thread_ = std::jthread([this, data = started.config.data](const std::stop_token& stop) {
        addData(data, stop);
        isReady_ = true;
    });
}

void EnvironmentSink::end(const Event& event) {
    if (!thread_.joinable())
        return;
    if (!std::holds_alternative<RunFinished>(event.body))
        thread_.request_stop();
    thread_.join();
    tell(event.time);
}

void EnvironmentSink::tell(double time) {
    for (const auto& problem : problems_)
        next_.post({time, Warning{problem}});
    problems_.clear();
}

void EnvironmentSink::addData(const RunConfig::Data& config, const std::stop_token& stop) noexcept try {
    runs::ChecksumCache checksums(checksums_);
    const auto data = runs::recordData(config, checksums, stop);
    if (!data)
        return;
    const auto isOther = [&](const auto& before) { return runs::sameData(before.data, *data) == false; };
    if (std::ranges::any_of(environment_.sessions, isOther))
        problems_.push_back("The images in " + data->folder +
                            " are not those that this run was trained on before: their checksums differ. "
                            "What it learns now is of both");
    environment_.sessions.back().data = *data;
    runs::writeEnvironment(file_, environment_);
} catch (const std::exception& error) {
    problems_.push_back(notRecorded(error.what()));
}

} // namespace pdqat::session
