// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runs/environment.h"

#include "engine/os/atomic_file.h"
#include "engine/runs/describe_records.h"

namespace pdqat::json {

void describe(auto& a, Is<LeftOutFiles> auto& v) {
    a("why", v.why);
    a("suffix", v.suffix);
    a("count", v.count);
    a("first", v.first);
}

void describe(auto& a, Is<TraitFiles> auto& v) {
    a("trait", v.trait);
    a("count", v.count);
    a("first", v.first);
}

void describe(auto& a, Is<ClassSize> auto& v) {
    a("name", v.name);
    a("images", v.images);
}

void describe(auto& a, Is<PartInventory> auto& v) {
    a("name", v.name);
    a("found", v.found);
    a("read", v.read);
    a("missing", v.missing);
    a("left_out", v.leftOut);
    a("looked_at", v.lookedAt);
    a("traits", v.traits);
    a("duplicate_names", v.duplicateNames);
    a("classes", v.classes);
    a("smallest_class", v.smallest);
    a("largest_class", v.largest);
    a("empty_classes", v.emptyClasses);
}

void describe(auto& a, Is<DataInventory> auto& v) {
    a("set", v.set);
    a("folder", v.folder);
    a("parts", v.parts);
    a("names_in_both", v.namesInBoth);
    a("train_images", v.trainImages);
    a("validation_images", v.validationImages);
    a("passed_over", v.passedOver);
}

void describe(auto& a, Is<SessionRecord> auto& v) {
    a("time", v.time);
    a("from_step", v.fromStep);
    a("program", v.program);
    a("libtorch", v.libtorch);
    a("cuda", v.cuda);
    a("compiler", v.compiler);
    a("device", v.device);
    a("machine", v.machine);
    a("inventory", v.inventory);
    a("data", v.data);
}

void describe(auto& a, Is<WeightsRecord> auto& v) {
    a("weights", v.weights);
    a("file", v.file);
    a("sha256", v.sha256);
    a("set", v.set);
    a("norm_from", v.normFrom);
    a("new_classifier", v.newClassifier);
    a("as_computed", v.asComputed);
}

void describe(auto& a, Is<RunEnvironment> auto& v) {
    a("sessions", v.sessions);
    a("init", v.init);
}

} // namespace pdqat::json

namespace pdqat::runs {
namespace fs = std::filesystem;

void writeEnvironment(const fs::path& file, const RunEnvironment& environment) {
    os::replaceFile(
        file,
        json::JsonWriter::encode(environment).dump(2, ' ', false, json::Json::error_handler_t::replace) +
            '\n');
}

RunEnvironment readEnvironment(const fs::path& file) {
    if (!fs::exists(file))
        return {};
    return json::fromJsonText<RunEnvironment>(os::readFile(file), file.string());
}

} // namespace pdqat::runs
