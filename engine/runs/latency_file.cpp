// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/latency_file.h"

#include "engine/api/words.h"
#include "engine/data/checksum.h"
#include "engine/os/atomic_file.h"
#include "engine/os/machine.h"
#include "engine/os/python.h"
#include "engine/runs/describe_records.h"

#include <algorithm>
#include <map>

namespace pdqat::json {

void describe(auto& a, Is<LayerLatency> auto& v) {
    a("layer", v.layer);
    a("bits", v.bits);
    a("milliseconds", v.milliseconds);
}

void describe(auto& a, Is<NetworkLatency> auto& v) {
    a("bits", v.bits);
    a("milliseconds", v.milliseconds);
    a("quartile1", v.quartile1);
    a("quartile3", v.quartile3);
}

void describe(auto& a, Is<LatencyTable> auto& v) {
    a("network", v.network);
    a("shapes", v.shapes);
    a("runtime", v.runtime);
    a("version", v.version);
    a("machine", v.machine);
    a("threads", v.threads);
    a("repeats", v.repeats);
    a("time", v.time);
    a("run", v.run);
    a("rest", v.rest);
    a("layers", v.layers);
    a("whole", v.whole);
    a("uniform", v.uniform);
}

} // namespace pdqat::json

namespace pdqat::runs {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const Library& library) { return library.folder() / "latency"; }

std::string measureText(const std::string& run, const std::string& source) {
    return "pdqat latency " + run + (source.empty() ? "" : " --runtime " + source);
}

/// Of these layers, those of onnxruntime first, then the newest; with their files.
std::vector<std::pair<fs::path, LatencyTable>> tablesOf(const Library& library,
                                                        const std::vector<LayerInfo>& layers) {
    std::vector<std::pair<fs::path, LatencyTable>> tables;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folderOf(library), none))
        if (entry.path().extension() == ".json")
            try {
                if (auto table = readLatency(entry.path()); table.shapes == layers)
                    tables.emplace_back(entry.path(), std::move(table));
            } catch (const Error&) { // damaged: as if it were not there; the next measure replaces it
            }
    std::ranges::sort(tables, {},
                      [](const auto& one) { return std::pair(one.second.runtime, -one.second.time); });
    return tables;
}

std::string versionHere(LatencyRuntime runtime) {
    return runtime == LatencyRuntime::Engine ? "pdqat " PDQAT_VERSION
                                             : os::onnxRuntimeOf(os::pythonProgram()).version;
}

/// Widths that an earlier measurement of the same layers has, and this one has not.
void keepOthers(const fs::path& file, LatencyTable& table) try {
    const auto before = readLatency(file);
    if (before.shapes != table.shapes || before.version != table.version)
        return;
    for (const auto& row : before.layers)
        if (!table.find(row.layer, row.bits))
            table.layers.push_back(row);
} catch (const Error&) { // there is none
}

} // namespace

std::string latencyJson(const LatencyTable& table) { return json::JsonWriter::encode(table).dump(2) + '\n'; }

fs::path writeLatency(const Library& library, const RunConfig& config, LatencyTable& table) {
    data::Checksum sum;
    sum.add(table.network + '\n' + table.machine.processor + '\n' +
            std::to_string(table.machine.hardwareThreads) + '\n' + std::to_string(table.threads));
    const auto file = folderOf(library) / (config.network.name + '-' + std::string(name(table.runtime)) +
                                           '-' + sum.hex().substr(0, 8) + ".json");
    keepOthers(file, table);
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored); // what is wrong is said by the next line
    os::replaceFile(file, latencyJson(table));
    return file;
}

LatencyTable readLatency(const fs::path& file) {
    auto table = json::fromJsonText<LatencyTable>(os::readFile(file), file.string());
    const auto isKnown = [&](const NetworkLatency& network) {
        for (std::size_t i = 0; i < table.shapes.size(); ++i)
            if (network.bits.size() != table.shapes.size() ||
                !table.find(table.shapes[i].name, network.bits[i]))
                return false;
        return true;
    };
    const bool sane =
        !table.shapes.empty() && !table.layers.empty() && table.uniform <= table.whole.size() &&
        std::ranges::all_of(table.layers, [](const auto& row) { return row.milliseconds >= 0; }) &&
        std::ranges::all_of(table.whole, isKnown);
    if (!sane)
        throw Error(ErrorKind::Library, file.string(), "it is no table of latencies",
                    "pdqat latency RUN measures one");
    return table;
}

LatencyTable latencyFor(const Library& library, const std::string& run, const std::vector<LayerInfo>& layers,
                        const std::string& source) {
    const auto runtime = withName<LatencyRuntime>(source);
    if (!source.empty() && !runtime) {
        auto table = readLatency(source);
        if (table.shapes != layers)
            throw Error(ErrorKind::Usage, source,
                        "it is of " + table.network + ", run " + run + " has other layers",
                        "Name a table of that network, or measure one: " + measureText(run, {}));
        return table;
    }
    const auto here = os::thisMachine();
    std::string stale;
    std::map<LatencyRuntime, std::string> versions;
    for (auto& [file, table] : tablesOf(library, layers)) {
        if (runtime && table.runtime != *runtime)
            continue;
        auto why = staleness(table, here, table.version);
        if (why.empty()) { // of this machine: asking for the runtime takes half a second
            auto& version = versions[table.runtime];
            if (version.empty())
                version = versionHere(table.runtime);
            why = staleness(table, here, version);
        }
        if (why.empty())
            return std::move(table);
        if (stale.empty())
            stale = file.string() + ": " + why;
    }
    if (!stale.empty())
        throw Error(ErrorKind::Usage, "latency", stale,
                    "Measure here: " + measureText(run, source) + "; or name that file with --latency");
    throw Error(ErrorKind::Usage, "latency",
                "nobody measured how long the layers of run " + run + " take here",
                "This measures it: " + measureText(run, source));
}

} // namespace pdqat::runs
