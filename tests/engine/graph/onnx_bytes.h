// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX files byte by byte, so that tests can write wrong ones too.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pdqat::test {

/// A message of protobuf's wire format; fields in the order of the calls.
class Message {
public:
    Message& number(int field, std::int64_t value) {
        varint(static_cast<std::uint64_t>(field) << 3);
        varint(static_cast<std::uint64_t>(value));
        return *this;
    }
    Message& text(int field, const std::string& value) {
        varint(static_cast<std::uint64_t>(field) << 3 | 2);
        varint(value.size());
        bytes_ += value;
        return *this;
    }
    Message& message(int field, const Message& value) { return text(field, value.bytes_); }
    const std::string& bytes() const { return bytes_; }

private:
    void varint(std::uint64_t value) {
        for (; value > 127; value >>= 7)
            bytes_ += static_cast<char>(value | 128);
        bytes_ += static_cast<char>(value);
    }
    std::string bytes_;
};

inline Message tensor(const std::string& name, const std::vector<std::int64_t>& shape,
                      const std::vector<float>& values, std::int64_t type = 1) {
    Message message;
    for (const auto side : shape)
        message.number(1, side);
    return message.number(2, type).text(8, name).text(
        9, {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)});
}

/// A tensor whose values are said to lie in a file.
inline Message external(const std::string& name, const std::vector<std::int64_t>& shape,
                        const std::vector<std::pair<std::string, std::string>>& entries) {
    Message message;
    for (const auto side : shape)
        message.number(1, side);
    message.number(2, 1).text(8, name);
    for (const auto& [key, value] : entries)
        message.message(13, Message().text(1, key).text(2, value));
    return message.number(14, 1);
}

inline Message value(const std::string& name, const std::vector<std::int64_t>& shape) {
    Message sides;
    for (const auto side : shape)
        sides.message(1, side < 0 ? Message().text(2, "open") : Message().number(1, side));
    return Message().text(1, name).message(2, Message().message(1, Message().number(1, 1).message(2, sides)));
}

inline Message node(const std::string& op, const std::string& name, const std::vector<std::string>& inputs,
                    const std::vector<std::string>& outputs, const std::string& domain = {}) {
    Message message;
    for (const auto& input : inputs)
        message.text(1, input);
    for (const auto& output : outputs)
        message.text(2, output);
    message.text(3, name).text(4, op);
    return domain.empty() ? message : message.text(7, domain);
}

/// A model from nodes, constants and the values that go in and out.
struct Model {
    std::vector<Message> nodes, constants, inputs{value("x", {-1, 3, 8, 8})}, outputs{value("y", {-1, 10})};
    std::int64_t opset = 13;

    std::string bytes() const {
        Message graph;
        for (const auto& each : nodes)
            graph.message(1, each);
        graph.text(2, "g");
        for (const auto& each : constants)
            graph.message(5, each);
        for (const auto& each : inputs)
            graph.message(11, each);
        for (const auto& each : outputs)
            graph.message(12, each);
        return Message()
            .number(1, 7)
            .text(2, "a test")
            .message(7, graph)
            .message(8, Message().text(1, "").number(2, opset))
            .bytes();
    }
};

} // namespace pdqat::test
