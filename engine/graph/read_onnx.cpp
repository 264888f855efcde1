// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/graph/read_onnx.h"

#include "engine/api/error.h"
#include "engine/api/text.h"
#include "engine/graph/sort_nodes.h"
#include "engine/os/atomic_file.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#include <onnx/onnx_pb.h>
#pragma GCC diagnostic pop

#include <fstream>
#include <limits>
#include <set>

namespace pdqat::graph {
namespace {

namespace pb = ::ONNX_NAMESPACE;
namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = std::numeric_limits<std::int32_t>::max(); ///< protobuf's own bound

/// Reads one file; every refusal names it.
class Reader {
public:
    explicit Reader(const fs::path& file) : file_(file) {
        std::error_code ignored;
        if (const auto size = fs::file_size(file, ignored); !ignored && size > largestFile)
            refuse("it is larger than an ONNX file can be (2 GB)",
                   "Save it with its weights in a file of their own (external data)");
        if (!model_.ParseFromString(os::readFile(file)) || model_.ir_version() <= 0)
            refuse("it is no ONNX model, or cut off", "Export or copy it again");
    }

    OnnxGraph graph() const {
        OnnxGraph graph;
        const auto& from = model_.graph();
        graph.name = from.name();
        graph.producer = model_.producer_name();
        if (!model_.producer_version().empty())
            graph.producer += ' ' + model_.producer_version();
        readOpsets(graph);
        for (const auto& entry : model_.metadata_props())
            graph.metadata[entry.key()] = entry.value();
        if (from.node().empty() || from.output().empty())
            refuse("its graph has no " + std::string(from.node().empty() ? "nodes" : "output"),
                   "Export the network again");
        if (!from.sparse_initializer().empty())
            refuse("it has sparse weights", "Save them as plain tensors");
        readConstants(graph);
        std::set<std::string> constants;
        for (const auto& constant : graph.constants)
            constants.insert(constant.name);
        for (const auto& input : from.input())
            if (!constants.contains(input.name())) // files of before IR 4 list them as inputs too
                graph.inputs.push_back(valueOf(input));
        for (const auto& output : from.output())
            graph.outputs.push_back(valueOf(output));
        for (const auto& node : from.node())
            graph.nodes.push_back(nodeOf(node));
        if (const auto problem = sortNodes(graph))
            refuse(*problem, "Export the network again");
        return graph;
    }

    std::vector<fs::path> externalFiles() const {
        std::set<fs::path> files;
        const auto add = [&](const pb::TensorProto& tensor) {
            if (isExternal(tensor)) {
                externalFile(tensor); // refuses what lies elsewhere
                files.insert(fs::path(valueOf(tensor, "location")).lexically_normal());
            }
        };
        for (const auto& tensor : model_.graph().initializer())
            add(tensor);
        for (const auto& node : model_.graph().node())
            for (const auto& attribute : node.attribute())
                if (attribute.has_t())
                    add(attribute.t());
        return {files.begin(), files.end()};
    }

private:
    [[noreturn]] void refuse(std::string problem, std::string remedy = {}) const {
        throw Error(ErrorKind::Model, file_.string(), std::move(problem), std::move(remedy));
    }

    void readOpsets(OnnxGraph& graph) const {
        bool known = false;
        for (const auto& opset : model_.opset_import()) {
            if (opset.domain().empty() || opset.domain() == "ai.onnx") {
                graph.opset = opset.version();
                known = true;
            } else {
                graph.otherOpsets[opset.domain()] = opset.version();
            }
        }
        if (!known)
            refuse("it names no version of ONNX's operators (opset)", "Export the network again");
    }

    void readConstants(OnnxGraph& graph) const {
        std::set<std::string> names;
        for (const auto& from : model_.graph().initializer()) {
            if (!names.insert(from.name()).second)
                refuse("two of its constants have the name " + printable(from.name()));
            graph.constants.push_back(tensorOf(from));
        }
    }

    // --- Tensors ---

    static bool isExternal(const pb::TensorProto& tensor) {
        return tensor.data_location() == pb::TensorProto::EXTERNAL;
    }

    static std::string valueOf(const pb::TensorProto& tensor, const std::string& key) {
        for (const auto& entry : tensor.external_data())
            if (entry.key() == key)
                return entry.value();
        return {};
    }

    /// Within the model's folder, links followed.
    fs::path externalFile(const pb::TensorProto& tensor) const {
        const fs::path location = valueOf(tensor, "location");
        const auto folder = fs::weakly_canonical(fs::absolute(file_)).parent_path();
        const auto place = fs::weakly_canonical(folder / location);
        const auto [end, unused] = std::mismatch(folder.begin(), folder.end(), place.begin(), place.end());
        if (location.empty() || location.is_absolute() || end != folder.end() || place == folder)
            refuse("the weights of " + printable(tensor.name()) + " are said to lie in " +
                       printable(location.string()) + ", outside the model's folder",
                   "Put all files of the model into one folder, and name them there");
        if (!fs::is_regular_file(place))
            refuse("the weights of " + printable(tensor.name()) + " lie in the file " +
                       printable(location.string()) + " beside the model, which is not there",
                   "Copy that file too");
        return place;
    }

    std::uint64_t numberOf(const pb::TensorProto& tensor, const std::string& key,
                           std::uint64_t otherwise) const {
        const auto text = valueOf(tensor, key);
        if (text.empty())
            return otherwise;
        const auto number = readNumber<std::uint64_t>(text);
        if (!number)
            refuse("the tensor " + printable(tensor.name()) + " has no whole number as its " + key);
        return *number;
    }

    /// @param bytes as many as the shape needs
    std::string externalBytes(const pb::TensorProto& tensor, std::uint64_t bytes) const {
        const auto file = externalFile(tensor);
        const auto size = std::uint64_t{fs::file_size(file)}, offset = numberOf(tensor, "offset", 0),
                   length = numberOf(tensor, "length", offset <= size ? size - offset : 0);
        if (length != bytes || offset > size || length > size - offset)
            refuse("the tensor " + printable(tensor.name()) + " needs " + std::to_string(bytes) + " bytes, " +
                       file.filename().string() + " has " +
                       std::to_string(offset > size ? 0 : std::min(length, size - offset)) + " of it",
                   "Copy that file again");
        external_ += bytes;
        if (external_ > largestFile) // also of a small file that many tensors share
            refuse("the constants that lie beside it are larger than 2 GiB", "Bring a smaller network");
        std::string data(bytes, '\0');
        std::ifstream stream(file, std::ios::binary);
        stream.seekg(static_cast<std::streamoff>(offset));
        if (!stream.read(data.data(), static_cast<std::streamsize>(bytes)))
            throw Error(ErrorKind::Library, file.string(), "it cannot be read");
        return data;
    }

    /// What lies in the tensor's typed fields, in bytes; floats of 16 bits and small numbers lie in 32.
    static std::string fieldBytes(const pb::TensorProto& tensor, std::size_t bytesEach) {
        std::string bytes;
        const auto append = [&](const auto value, std::size_t count) {
            bytes.append(reinterpret_cast<const char*>(&value), count);
        };
        for (const auto value : tensor.float_data())
            append(value, sizeof value);
        for (const auto value : tensor.double_data())
            append(value, sizeof value);
        for (const auto value : tensor.int64_data())
            append(value, sizeof value);
        for (const auto value : tensor.uint64_data())
            append(value, bytesEach);
        for (const auto value : tensor.int32_data())
            append(value, std::min(bytesEach, sizeof value));
        return bytes;
    }

    OnnxTensor tensorOf(const pb::TensorProto& from) const {
        OnnxTensor tensor{from.name(),
                          static_cast<OnnxType>(from.data_type()),
                          {from.dims().begin(), from.dims().end()},
                          {}};
        const auto each = bytesOf(tensor.type);
        if (each == 0)
            refuse("the tensor " + printable(from.name()) + " holds no numbers that can be read (type " +
                       std::to_string(from.data_type()) + ")",
                   "Save the model in float32");
        const auto bytes = bytesNeeded(from, each);
        tensor.bytes = isExternal(from)      ? externalBytes(from, bytes)
                       : from.has_raw_data() ? from.raw_data()
                                             : fieldBytes(from, each);
        if (tensor.bytes.size() != bytes)
            refuse("the tensor " + printable(from.name()) + " has " + std::to_string(tensor.bytes.size()) +
                       " bytes, its shape (" + join(tensor.shape, " x ") + ") needs " + std::to_string(bytes),
                   "Export the network again");
        return tensor;
    }

    std::uint64_t bytesNeeded(const pb::TensorProto& tensor, std::size_t each) const {
        constexpr std::uint64_t most = std::uint64_t{1} << 40; // a terabyte: more no file here can hold
        std::uint64_t bytes = each;
        for (const auto side : tensor.dims()) {
            if (side < 0 || (side > 0 && bytes > most / static_cast<std::uint64_t>(side)))
                refuse("the tensor " + printable(tensor.name()) + " has the impossible shape " +
                           join(std::vector<std::int64_t>(tensor.dims().begin(), tensor.dims().end()), " x "),
                       "Export the network again");
            bytes *= static_cast<std::uint64_t>(side);
        }
        return bytes;
    }

    // --- Nodes and values ---

    OnnxAttribute attributeOf(const pb::AttributeProto& from) const {
        switch (from.type()) {
        case pb::AttributeProto::INT: return from.i();
        case pb::AttributeProto::FLOAT: return from.f();
        case pb::AttributeProto::STRING: return from.s();
        case pb::AttributeProto::INTS:
            return std::vector<std::int64_t>(from.ints().begin(), from.ints().end());
        case pb::AttributeProto::FLOATS:
            return std::vector<float>(from.floats().begin(), from.floats().end());
        case pb::AttributeProto::TENSOR: return tensorOf(from.t());
        default: return OnnxUnread{pb::AttributeProto::AttributeType_Name(from.type())};
        }
    }

    OnnxNode nodeOf(const pb::NodeProto& from) const {
        OnnxNode node{from.op_type(),
                      from.name(),
                      {from.input().begin(), from.input().end()},
                      {from.output().begin(), from.output().end()},
                      {},
                      from.domain() == "ai.onnx" ? "" : from.domain()};
        for (const auto& attribute : from.attribute())
            node.attributes[attribute.name()] = attributeOf(attribute);
        return node;
    }

    static OnnxValue valueOf(const pb::ValueInfoProto& from) {
        const auto& type = from.type().tensor_type();
        OnnxValue value{from.name(), static_cast<OnnxType>(type.elem_type()), {}};
        for (const auto& dimension : type.shape().dim())
            value.shape.push_back(
                dimension.has_dim_value() && dimension.dim_value() > 0 ? dimension.dim_value() : -1);
        return value;
    }

    const fs::path& file_;
    pb::ModelProto model_;
    mutable std::uint64_t external_ = 0; ///< bytes read from files beside it
};

} // namespace

OnnxGraph readOnnx(const std::filesystem::path& file) try {
    return Reader(file).graph();
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Model, file.string(), "its files cannot be looked at: " + error.code().message());
}

std::vector<std::filesystem::path> externalFiles(const std::filesystem::path& file) try {
    return Reader(file).externalFiles();
} catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::Model, file.string(), "its files cannot be looked at: " + error.code().message());
}

} // namespace pdqat::graph
