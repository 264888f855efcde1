// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MLflow's calls against answers made by hand; tests/app/cli/mlflow_test.py has the real server.
#include "engine/os/atomic_file.h"
#include "engine/track/mlflow_artifacts.h"
#include "engine/track/mlflow_metrics.h"
#include "engine/track/mlflow_tracker.h"
#include "tests/engine/track/tracked_run.h"
#include "tests/fixtures/error_text.h"
#include "tests/fixtures/expect_parts.h"
#include "tests/fixtures/scripted_server.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <limits>

namespace pdqat::track {
namespace {

net::HttpAddress address(const std::string& url) {
    return net::parseAddress(url, ErrorKind::Tracker, "here", {});
}

using Json = nlohmann::json;

TEST(MlFlowKey, IsWhatMlFlowTakes) {
    EXPECT_EQ(mlflowKey("val/accuracy@2"), "val/accuracy_2");
    EXPECT_EQ(mlflowKey("a b-c.d_e"), "a b-c.d_e");
    EXPECT_EQ(mlflowKey("/a//b/"), "_a/_b_");
    EXPECT_EQ(mlflowKey("a/../b"), "a/_./b");
    EXPECT_EQ(mlflowKey("größe"), "gr____e");
    EXPECT_EQ(mlflowKey(std::string(300, 'x')).size(), 250u);
}

TEST(MlFlowKey, LongTextsAreCutBetweenCharacters) {
    EXPECT_EQ(shortened("short", 5), "short");
    EXPECT_EQ(shortened("abcdefgh", 6), "abc…");
    EXPECT_EQ(shortened("ab€defgh", 7), "ab…") << "never half a character";
}

TEST(MlFlowMetrics, AreTheSeriesAndTheBatches) {
    MlFlowMetrics metrics({{2, "conv1", 0.5}, {2, outputConstraint, 0.7}});
    std::vector<MlFlowMetric> list;
    auto batch = statistics(7);
    batch.lambda = {1, std::nan("")};
    metrics.append({1.5, batch}, list);
    metrics.append({2.0004, epochDone(3)}, list);
    metrics.append({3, Warning{}}, list);
    const auto find = [&](const std::string& key) {
        for (const auto& metric : list)
            if (metric.key == key)
                return metric;
        ADD_FAILURE() << "no " << key;
        return MlFlowMetric{};
    };
    EXPECT_EQ(find("batch/loss_2"), (MlFlowMetric{"batch/loss_2", 1.5, 1500, 7}));
    EXPECT_EQ(find("batch/value/conv1_2"), (MlFlowMetric{"batch/value/conv1_2", 0.1, 1500, 7}));
    EXPECT_EQ(find("batch/dual/conv1_2").value, 1);
    EXPECT_EQ(find("train/accuracy_2"), (MlFlowMetric{"train/accuracy_2", 0.9, 2000, 3}));
    EXPECT_EQ(find("slack/train/conv1_2").value, 0.1 - 0.5);
    for (const auto& metric : list)
        EXPECT_NE(metric.key, "batch/dual/CE_2") << "not measured is not sent";
    EXPECT_TRUE(metrics.leftOut().empty());
}

TEST(MlFlowMetrics, InfinityIsLeftOutAndNamed) {
    MlFlowMetrics metrics({});
    std::vector<MlFlowMetric> list;
    auto batch = statistics(7);
    batch.metrics[0].loss = std::numeric_limits<double>::infinity();
    for (int delivery = 0; delivery < 2; ++delivery)
        metrics.append({1, batch}, list);
    EXPECT_EQ(metrics.leftOut(), std::vector<std::string>{"batch/loss_2 of step 7"});
    EXPECT_EQ(list.size(), 2u) << "accuracy alone";
}

/// The tracker against a server that is the test's.
class MlFlowTrackerTest : public TrackedRunTest {
protected:
    using Answers = std::function<Reply(const std::string& call, const Json& body)>;

    std::unique_ptr<ScriptedServer> serve(Answers answers) {
        return std::make_unique<ScriptedServer>([answers](const std::string& request) {
            const auto path = request.substr(request.find("/api/2.0/") + 9);
            const auto body = request.substr(request.find("\r\n\r\n") + 4);
            return answers(path.substr(0, path.find_first_of(" ?")), Json::parse(body, nullptr, false));
        });
    }
    static Reply usual(const std::string& call) {
        if (call == "mlflow/experiments/get-by-name")
            return answer("200 OK", R"({"experiment":{"experiment_id":"4"}})");
        if (call == "mlflow/runs/create" || call == "mlflow/runs/get")
            return answer("200 OK", R"({"run":{"info":{"run_id":"ab","experiment_id":"4","artifact_uri":")" +
                                        uri + R"("}}})");
        return answer("200 OK", "{}");
    }
    std::unique_ptr<Tracker> tracker(const ScriptedServer& server) {
        RunConfig::Track settings;
        settings.mlflowServer = server.url();
        settings.tags = "first, second one,,";
        return makeMlFlowTracker(settings);
    }
    TrackedRun run() { return {folder.path, started(), 1000.5}; }

    static inline std::string uri = "s3://bucket/path";
};

TEST_F(MlFlowTrackerTest, BeginsARunWithTagsAndParameters) {
    Json created, parameters;
    const auto server = serve([&](const std::string& call, const Json& body) {
        if (call == "mlflow/runs/create")
            created = body;
        else if (body.contains("params"))
            parameters = body;
        return usual(call);
    });
    const auto tracker = this->tracker(*server);
    tracker->open(run(), {});
    EXPECT_EQ(tracker->place(), server->url() + "/#/experiments/4/runs/ab");
    EXPECT_EQ(tracker->memory(), (Json{{"server", server->url()},
                                       {"experiment", "4"},
                                       {"run", "ab"},
                                       {"artifacts", "s3://bucket/path"},
                                       {"described", false},
                                       {"sent", Json::object()}}));
    EXPECT_TRUE(parameters.is_null()) << "the run's id is to be kept before anything can fail";
    tracker->deliver(std::vector<TrackedEvent>{{{1001, statistics(10)}}});
    EXPECT_EQ(tracker->memory()["described"], true);
    EXPECT_EQ(created["experiment_id"], "4");
    EXPECT_EQ(created["start_time"], 1000500);
    std::map<std::string, std::string> tags, values;
    for (const auto& tag : created["tags"])
        tags[tag["key"]] = tag["value"];
    for (const auto& parameter : parameters["params"])
        values[parameter["key"]] = parameter["value"];
    EXPECT_EQ(tags["first"], "true");
    EXPECT_EQ(tags["second one"], "true");
    EXPECT_EQ(tags["pdqat.run"], id);
    EXPECT_EQ(tags["mlflow.runName"], created["run_name"]);
    EXPECT_EQ(values["run.epochs"], "100");
    EXPECT_FALSE(values.contains("track.mlflow"));
    EXPECT_FALSE(values.contains("optim.momentum")) << "without effect with Adam";
}

TEST_F(MlFlowTrackerTest, ExperimentIsMadeWhereThereIsNone) {
    bool made = false;
    const auto server = serve([&](const std::string& call, const Json& body) {
        if (call == "mlflow/experiments/get-by-name" && !made)
            return answer("404 NOT FOUND", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no"})");
        if (call == "mlflow/experiments/create") {
            EXPECT_EQ(body["name"], "pd-qat");
            made = true; // by another run, at the same moment
            return answer("400 BAD REQUEST", R"({"error_code":"RESOURCE_ALREADY_EXISTS","message":"there"})");
        }
        return usual(call);
    });
    const auto tracker = this->tracker(*server);
    tracker->open(run(), {});
    EXPECT_EQ(tracker->memory()["experiment"], "4");
}

TEST_F(MlFlowTrackerTest, WhatWasTakenBeforeAFailureIsNotSentAgain) {
    std::vector<std::size_t> sizes;
    const auto server = serve([&](const std::string& call, const Json& body) {
        if (call == "mlflow/runs/log-batch" && body.contains("metrics")) {
            sizes.push_back(body["metrics"].size());
            if (sizes.size() == 2)
                return answer("503 Service Unavailable", "<html>busy</html>", "text/html");
        }
        return usual(call);
    });
    const auto tracker = this->tracker(*server);
    tracker->open(run(), {});
    std::vector<TrackedEvent> events;
    for (int step = 1; step <= 600; ++step)
        events.push_back({{1000.0 + step, statistics(step)}}); // four numbers each
    EXPECT_THROW(tracker->deliver(events), TrackerUnavailable);
    events.push_back({{2000, statistics(601)}});
    EXPECT_EQ(tracker->deliver(events), 2404);
    EXPECT_EQ(sizes, (std::vector<std::size_t>{1000, 1000, 1000, 404}));
}

TEST_F(MlFlowTrackerTest, WhatTheServerLostIsSentAgainAndNothingTwice) {
    Json there = Json::array();
    std::vector<std::pair<std::string, std::int64_t>> sent;
    const auto server = serve([&](const std::string& call, const Json& body) {
        if (call == "mlflow/runs/log-batch" && body.contains("metrics"))
            for (const auto& metric : body["metrics"])
                sent.emplace_back(metric["key"], metric["step"]);
        if (call != "mlflow/runs/get")
            return usual(call);
        Json run{{"info", {{"run_id", "ab"}, {"experiment_id", "4"}}}, {"data", {{"metrics", there}}}};
        return answer("200 OK", Json{{"run", run}}.dump());
    });
    const auto first = tracker(*server);
    first->open(run(), {});
    first->deliver(std::vector<TrackedEvent>{{{1001, statistics(1)}}, {{1002, epochDone(0)}}});
    first->deliver(std::vector<TrackedEvent>{{{1003, statistics(2)}}, {{1004, epochDone(1)}}});
    const auto all = std::exchange(sent, {});
    std::map<std::string, std::int64_t> newest;
    for (const auto& [key, step] : all)
        newest[key] = step;
    const auto remember = [&](const std::string& cut) {
        there = Json::array();
        for (const auto& [key, step] : newest)
            if (const auto kept = key.starts_with(cut) ? step - 1 : step; kept >= 0)
                there.push_back({{"key", key}, {"value", 1.0}, {"timestamp", 1}, {"step", kept}});
    };
    remember("none");
    const auto complete = tracker(*server);
    complete->open(run(), first->memory());
    EXPECT_EQ(complete->kept(), Kept::All);
    EXPECT_EQ(complete->memory()["sent"], first->memory()["sent"]);
    for (const std::string cut : {"batch/", "learning_rate", "slack/train/conv1_2", "batch/loss_2", ""}) {
        remember(cut);
        const auto again = tracker(*server);
        again->open(run(), first->memory());
        EXPECT_EQ(again->kept(), Kept::Part) << cut;
        ASSERT_EQ(again->notes().size(), 1u);
        expectParts(again->notes()[0], {"were missing at", "/runs/ab", "sent again"});
        const std::vector<TrackedEvent> events{
            {{1001, statistics(1)}}, {{1002, epochDone(0)}}, {{1003, statistics(2)}}, {{1004, epochDone(1)}}};
        EXPECT_EQ(again->deliver(events), static_cast<std::int64_t>(all.size())) << "those there count";
        EXPECT_FALSE(sent.empty());
        for (const auto& [key, step] : std::exchange(sent, {})) {
            EXPECT_TRUE(key.starts_with(cut)) << key;
            EXPECT_EQ(step, newest[key]) << key;
        }
    }
}

TEST_F(MlFlowTrackerTest, EndHasItsStatusAndTime) {
    std::vector<Json> updates;
    std::string failure, certificate;
    const auto server = serve([&](const std::string& call, const Json& body) {
        if (call == "mlflow/runs/update")
            updates.push_back(body);
        if (call == "mlflow/runs/set-tag")
            (body["key"] == "pdqat.failure" ? failure : certificate) = body["value"];
        return usual(call);
    });
    const auto tracker = this->tracker(*server);
    tracker->open(run(), {});
    tracker->close({{7, RunFinished{}}, "Converged."}, {});
    tracker->close(Event{8, RunStopped{}}, {});
    tracker->close(Event{9, RunFailed{ErrorKind::Diverged, "NaN in conv1.", "conv1", {}}}, {});
    const std::vector<TrackedEvent> resumed{{{10, started({0, 1, 1})}}};
    tracker->deliver(resumed);
    ASSERT_EQ(updates.size(), 4u);
    EXPECT_EQ(updates[0], (Json{{"run_id", "ab"}, {"status", "FINISHED"}, {"end_time", 7000}}));
    EXPECT_EQ(updates[1]["status"], "KILLED");
    EXPECT_EQ(updates[2]["status"], "FAILED");
    EXPECT_EQ(updates[3], (Json{{"run_id", "ab"}, {"status", "RUNNING"}}));
    EXPECT_EQ(failure, "NaN in conv1.");
    EXPECT_EQ(certificate, "Converged.");
}

TEST_F(MlFlowTrackerTest, AnswersThatMakeNoSenseAreOneSentence) {
    const auto json = [](const std::string& text) { return answer("200 OK", text); };
    const std::vector<std::pair<Reply, std::string>> cases{
        {answer("200 OK", "<html>Hello</html>", "text/html"), "with text/html that is no JSON object"},
        {answer("200 OK", "", ""), "with something that is no JSON object"},
        {json("[1]"), "no JSON object"},
        {json("{\"experiment\":{\"experiment_id\":"), "no JSON object"},
        {json("{}"), "without what belongs there"},
        {json(R"({"experiment":{"experiment_id":7}})"), "without what belongs there"},
        {json(R"({"experiment":{"experiment_id":"7","lifecycle_stage":"deleted"}})"),
         "\"pd-qat\" was deleted"},
        {answer("401 Unauthorized", "You are not authenticated", "text/plain"),
         "wants a login (status 401). Set MLFLOW_TRACKING_USERNAME"},
        {answer("403 Forbidden", R"({"error_code":"PERMISSION_DENIED","message":"Not\nyours."})"),
         "does not allow experiments/get-by-name (status 403): Not yours."},
        {answer("404 Not Found", "<html>404</html>", "text/html"), "has no MLflow at this address"},
        {answer("413 Too Large", "<html>", "text/html"), "takes no request as large"},
        {answer("400 Bad", R"({"error_code":"INVALID_PARAMETER_VALUE","message":7})"),
         "refuses experiments/get-by-name (status 400)."}};
    for (const auto& [reply, problem] : cases) {
        const auto server = serve([&](const auto&, const auto&) { return reply; });
        const auto tracker = this->tracker(*server);
        const auto text = errorText(ErrorKind::Tracker, [&] { tracker->open(run(), {}); });
        expectParts(text, {server->url() + ": ", problem});
        EXPECT_EQ(text.find('\n'), std::string::npos);
    }
}

TEST_F(MlFlowTrackerTest, BusyServerCanBeTriedAgain) {
    for (const auto* status :
         {"429 Too Many Requests", "500 Internal", "502 Bad Gateway", "503 Unavailable"}) {
        const auto server = serve([&](const auto&, const auto&) { return answer(status, "", "text/html"); });
        const auto tracker = this->tracker(*server);
        EXPECT_THROW(tracker->open(run(), {}), TrackerUnavailable) << status;
    }
}

TEST_F(MlFlowTrackerTest, RunThatIsGoneOrElsewhereIsNotTakenUp) {
    const auto server = serve([&](const auto&, const auto&) {
        return answer("404 Not Found", R"({"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no run"})");
    });
    const auto tracker = this->tracker(*server);
    Json memory{{"server", server->url()}, {"experiment", "4"}, {"run", "ab"}, {"artifacts", ""}};
    expectParts(errorText(ErrorKind::Tracker, [&] { tracker->open(run(), memory); }),
                {"was deleted there", "pdqat export " + id + " --to mlflow --new"});
    memory["server"] = "http://other:1";
    expectParts(errorText(ErrorKind::Tracker, [&] { tracker->open(run(), memory); }),
                {"an earlier part of this run is at http://other:1", "--new"});
}

class MlFlowArtifactsTest : public MlFlowTrackerTest {
protected:
    MlFlowArtifactsTest() {
        std::ofstream(folder.config()) << "config";
        std::filesystem::create_directories(folder.lastCheckpoint().parent_path());
        std::ofstream(folder.lastCheckpoint()) << "last";
        std::ofstream(figure) << "figure";
    }
    /// The paths that a server with this artifact_uri is asked to put.
    std::vector<std::string> putAt(const std::string& artifactUri, std::vector<std::string>& notes) {
        ScriptedServer server([](const auto&) { return answer("200 OK", "{}"); });
        auto text = artifactUri;
        if (const auto here = text.find("HERE"); here != std::string::npos)
            text.replace(here, 4, server.url().substr(7));
        MlFlowServer mlflow(address(server.url()), {});
        MlFlowArtifactStore store(mlflow, text);
        store.put(mlflowArtifacts(folder.path, {figure}));
        store.put(mlflowArtifacts(folder.path, {figure})); // nothing twice
        notes = store.notes();
        std::vector<std::string> paths;
        for (const auto& request : server.requests())
            paths.push_back(request.substr(4, request.find(" HTTP") - 4));
        return paths;
    }
    std::filesystem::path figure = temporary / "duals & more.pdf";
};

TEST_F(MlFlowArtifactsTest, GoThroughTheServersProxy) {
    std::vector<std::string> notes;
    const std::string base = "/api/2.0/mlflow-artifacts/artifacts/4/ab/artifacts/";
    for (const auto* text : {"mlflow-artifacts:/4/ab/artifacts", "mlflow-artifacts://HERE/4/ab/artifacts",
                             "mlflow-artifacts:///4/ab/artifacts"}) {
        EXPECT_EQ(putAt(text, notes),
                  (std::vector<std::string>{base + "config.json", base + "checkpoints/last.safetensors",
                                            base + "figures/duals%20%26%20more.pdf"}))
            << text;
        EXPECT_TRUE(notes.empty());
    }
}

TEST_F(MlFlowArtifactsTest, BestCheckpointGoesInsteadOfTheLast) {
    std::ofstream(folder.bestCheckpoint()) << "best";
    EXPECT_EQ(mlflowArtifacts(folder.path, {}).back().name, "checkpoints/best.safetensors");
}

TEST_F(MlFlowArtifactsTest, AreCopiedOnTheServersMachine) {
    std::vector<std::string> notes;
    const auto target = temporary / "artifacts";
    for (const auto& text : {target.string(), "file://" + target.string()}) {
        EXPECT_TRUE(putAt(text, notes).empty());
        EXPECT_EQ(os::readFile(target / "figures" / "duals & more.pdf"), "figure");
        std::filesystem::remove_all(target);
    }
    EXPECT_TRUE(notes.empty());
    std::ofstream(target) << "a file in the way";
    putAt(target.string(), notes);
    ASSERT_EQ(notes.size(), 3u);
    expectParts(notes[0], {"config.json was not copied to", "artifacts"});
}

TEST_F(MlFlowArtifactsTest, ElsewhereIsANote) {
    std::vector<std::string> notes;
    EXPECT_TRUE(putAt("s3://bucket/path", notes).empty());
    ASSERT_EQ(notes.size(), 1u);
    expectParts(notes[0], {"Files were not sent", "s3://bucket/path"});
}

TEST_F(MlFlowArtifactsTest, FileThatIsRefusedIsANote) {
    ScriptedServer server([](const std::string& request) {
        return request.find("config.json") != std::string::npos ? answer("413 Too Large", "")
                                                                : answer("200 OK", "{}");
    });
    MlFlowServer mlflow(address(server.url()), {});
    MlFlowArtifactStore store(mlflow, "mlflow-artifacts:/4/ab/artifacts");
    store.put(mlflowArtifacts(folder.path, {figure}));
    ASSERT_EQ(store.notes().size(), 1u);
    expectParts(store.notes()[0], {"config.json was not sent", "413"});
    EXPECT_EQ(server.requests().size(), 3u);
}

} // namespace
} // namespace pdqat::track
