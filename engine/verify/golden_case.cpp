// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/verify/golden_case.h"

#include "engine/api/error.h"
#include "engine/api/field.h"
#include "engine/api/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

namespace pdqat::verify {
namespace fs = std::filesystem;
namespace {

/// What every golden case is, before its own arguments.
RunConfig officialDefaults() {
    RunConfig config;
    config.data.set = "cifar10";
    config.data.split = SplitRule::First;
    config.data.shuffle = config.data.flip = false;
    config.data.cropPadding = 0;
    config.method.semantics = Semantics::Reference;
    takeOfficialChoices(config);
    config.method.constraints = ConstraintSet::Output;
    config.method.epsilonLayer = {1.0 / 255};
    config.method.epsilonOut = {1.0 / 255};
    return config;
}

using Take = std::function<void(RunConfig&, const std::string& value)>;

/// The flag's value goes to a field, in the field's own notation.
Take into(const char* key) {
    return [key](RunConfig& config, const std::string& value) { setFromText(config, key, value); };
}

void takeWidths(RunConfig& config, const std::string& value) {
    setFromText(config, "method.name", "any-precision"); // lets 32 stand among the bit widths
    setFromText(config, "quant.bits", value);
    std::erase(config.quant.bits, fullPrecision);
    config.method.kind = config.quant.bits.empty() ? MethodKind::FullPrecision : MethodKind::PdQat;
}

/// Words of the form name=value, and flags that have a value.
const std::map<std::string, Take>& valued() {
    static const std::map<std::string, Take> all{
        {"expand", into("network.expand")},
        {"n_train", into("data.train_limit")},
        {"n_test", into("data.test_limit")},
        {"epochs", into("run.epochs")},
        {"batch", into("run.batch_size")},
        {"batch-size", into("run.batch_size")},
        {"optimizer", into("optim.name")},
        {"lr", into("optim.lr")},
        {"lr_decay", into("optim.milestones")},
        {"weight-decay", into("optim.weight_decay")},
        {"lr_dual", into("dual.rate")},
        {"val_frac", into("data.validation_fraction")},
        {"epsilon_out", into("method.epsilon_out")},
        {"epsilonlw", into("method.epsilon_layer")},
        {"constraint_norm", into("method.norm")},
        {"bit_width_list", takeWidths},
        {"no_quant_layers", into("quant.high_precision")},
        {"seed", into("run.seed")},
        {"script", [](RunConfig&, const std::string&) {}},
    };
    return all;
}

void take(RunConfig& config, const std::string& name, const std::string& value, const std::string& place) {
    const auto found = valued().find(name);
    if (found == valued().end())
        throw Error(ErrorKind::Config, place, '"' + name + "\" is no argument of the official scripts");
    found->second(config, value);
}

struct Words {
    std::istringstream stream;
    std::string place;

    std::string next(const std::string& after) {
        std::string word;
        if (!(stream >> word))
            throw Error(ErrorKind::Config, place, "\"--" + after + "\" has no value");
        std::erase_if(word, [](char c) { return c == '"' || c == '\''; }); // a shell's
        return word;
    }
};

std::string readText(const fs::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        throw Error(ErrorKind::Data, path.string(), "cannot be read",
                    "A golden case is a folder with case.txt, init.pt, final.pt and log.jsonl");
    return text.str();
}

void appendLine(const std::string& line, std::vector<SeriesPoint>& log) {
    const auto json = nlohmann::json::parse(line);
    if (!json.contains("epoch"))
        return;
    const auto epoch = std::llround(std::clamp(json.at("epoch").get<double>(), -1.0, 1e9));
    for (const auto& [key, value] : json.items())
        if (key != "epoch" && !key.starts_with("best"))
            log.push_back({epoch, key, value.get<double>()});
}

std::vector<SeriesPoint> readLog(const fs::path& path) {
    std::vector<SeriesPoint> log;
    std::istringstream lines(readText(path));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number)
        try {
            appendLine(line, log);
        } catch (const nlohmann::json::exception& error) {
            throw Error(ErrorKind::Data, path.string() + ':' + std::to_string(number), error.what());
        }
    if (log.empty())
        throw Error(ErrorKind::Data, path.string(), "holds no logged value");
    return log;
}

} // namespace

RunConfig configOfOfficialFlags(const std::string& text, const std::string& place) {
    auto config = officialDefaults();
    bool vanilla = false;
    Words words{std::istringstream(text), place};
    // "… unless given: --flag …": prose ends at the colon.
    const bool prose = text.find(':') != std::string::npos;
    bool flags = !prose;
    for (std::string word; words.stream >> word;) {
        const bool proseEnds = word.ends_with(':');
        if (proseEnds)
            word.pop_back();
        if (const auto equals = word.find('='); !flags && equals != std::string::npos)
            take(config, word.substr(0, equals), word.substr(equals + 1), place);
        flags = flags || proseEnds;
        if (!flags || !word.starts_with("--"))
            continue;
        const auto name = word.substr(2);
        if (name == "vanilla")
            vanilla = true;
        else if (name == "layerwise_constraint")
            config.method.constraints = ConstraintSet::Layerwise;
        else
            take(config, name, words.next(name), place);
    }
    if (vanilla && config.method.kind == MethodKind::PdQat)
        config.method.kind = MethodKind::PdFixed;
    return config;
}

GoldenCase readGoldenCase(const fs::path& folder) {
    GoldenCase golden;
    golden.folder = fs::absolute(folder).lexically_normal();
    if (!golden.folder.has_filename())
        golden.folder = golden.folder.parent_path();
    golden.name = golden.folder.filename().string();
    const auto arguments = golden.folder / "case.txt";
    golden.config = configOfOfficialFlags(readText(arguments), arguments.string());
    golden.config.data.path = (golden.folder.parent_path() / "data").string();
    golden.config.run.name = golden.name;
    requireValid(golden.config, arguments.string());
    golden.log = readLog(golden.folder / "log.jsonl");
    return golden;
}

} // namespace pdqat::verify
