// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pickle/unpickle.h"

#include "engine/api/text.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <unordered_map>

namespace pdqat::pickle {
namespace {

/// A value takes a byte of the file at least: the file's length bounds the rest.
constexpr std::size_t mostContainers = 1 << 21, mostOnStack = 1 << 22, mostRemembered = 1 << 22;
constexpr std::size_t mostHeld = 1 << 24; ///< values in all containers

[[noreturn]] void malformed() { throw Refused("its pickle is malformed"); }

class Unpickler {
public:
    explicit Unpickler(std::string_view bytes) : in_(bytes, "its pickle") {}

    Pickle run() {
        while (!done_)
            step(in_.number<char>());
        if (stack_.size() != 1 || !marks_.empty())
            malformed();
        pickle_.root = pop();
        return std::move(pickle_);
    }

private:
    using Kind = Container::Kind;

    void step(char opcode) {
        if (!plainValue(opcode) && !bytesOrText(opcode) && !container(opcode) && !memoOrStack(opcode) &&
            !objectOrCall(opcode)) {
            constexpr auto digits = "0123456789abcdef";
            const auto code = static_cast<unsigned char>(opcode);
            throw Refused(std::string("its pickle has the unknown opcode 0x") + digits[code >> 4] +
                          digits[code & 15]);
        }
    }

    bool plainValue(char opcode) {
        switch (opcode) {
        case 'N': push(std::monostate()); return true;
        case '\x88': push(true); return true;
        case '\x89': push(false); return true;
        case 'J': push(std::int64_t{in_.number<std::int32_t>()}); return true;
        case 'K': push(std::int64_t{in_.number<std::uint8_t>()}); return true;
        case 'M': push(std::int64_t{in_.number<std::uint16_t>()}); return true;
        case '\x8a': push(longNumber(in_.number<std::uint8_t>())); return true;
        case 'G': push(realNumber()); return true;
        case '\x8b': push(longNumber(in_.number<std::uint32_t>())); return true;
        default: return false;
        }
    }

    bool bytesOrText(char opcode) {
        switch (opcode) {
        case '\x8c':
        case 'U': pushText(in_.number<std::uint8_t>()); return true;
        case 'X':
        case 'T': pushText(in_.number<std::uint32_t>()); return true;
        case '\x8d': pushText(in_.number<std::uint64_t>()); return true;
        case 'C': pushBytes(in_.number<std::uint8_t>()); return true;
        case 'B': pushBytes(in_.number<std::uint32_t>()); return true;
        case '\x8e':
        case '\x96': pushBytes(in_.number<std::uint64_t>()); return true;
        case '\x97': push(named("buffer")); return true; // one outside the pickle
        case '\x98': top(); return true;                 // makes that buffer read-only
        default: return false;
        }
    }

    bool container(char opcode) {
        switch (opcode) {
        case '(': pushMark(); return true;
        case ')': push(make(Kind::Tuple, {})); return true;
        case '\x8f': // a set
        case ']': push(make(Kind::List, {})); return true;
        case '\x91': push(make(Kind::List, popToMark())); return true; // a frozen set
        case '}': push(make(Kind::Dict, {})); return true;
        case 't': push(make(Kind::Tuple, popToMark())); return true;
        case '\x85': push(make(Kind::Tuple, popLast(1))); return true;
        case '\x86': push(make(Kind::Tuple, popLast(2))); return true;
        case '\x87': push(make(Kind::Tuple, popLast(3))); return true;
        case 'a': extend(Kind::List, popLast(1)); return true;
        case '\x90':
        case 'e': extend(Kind::List, popToMark()); return true;
        case 's': extend(Kind::Dict, popLast(2)); return true;
        case 'u': extend(Kind::Dict, popToMark()); return true;
        default: return false;
        }
    }

    bool memoOrStack(char opcode) {
        switch (opcode) {
        case '\x80': requireProtocol(in_.number<std::uint8_t>()); return true;
        case '\x95': in_.take(sizeof(std::uint64_t)); return true; // how long the next part is
        case 'q': remember(in_.number<std::uint8_t>()); return true;
        case 'r': remember(in_.number<std::uint32_t>()); return true;
        case '\x94': remember(static_cast<std::uint32_t>(memo_.size())); return true;
        case 'h': push(remembered(in_.number<std::uint8_t>())); return true;
        case 'j': push(remembered(in_.number<std::uint32_t>())); return true;
        case '0': pop(); return true;
        case '1': popToMark(); return true;
        case '2': push(PickleValue(top())); return true;
        case '.': done_ = true; return true;
        default: return false;
        }
    }

    bool objectOrCall(char opcode) {
        switch (opcode) {
        case 'c': pushGlobal(); return true;
        case '\x93': pushStackGlobal(); return true;
        case '\x82': pushExtension(1); return true;
        case '\x83': pushExtension(2); return true;
        case '\x84': pushExtension(4); return true;
        case 'Q': persistent(); return true;
        case '\x92': pop(); [[fallthrough]]; // arguments by name
        case '\x81':
        case 'R': reduce(); return true;
        case 'b': build(); return true;
        default: return false;
        }
    }

    static void requireProtocol(int protocol) {
        if (protocol < 2 || protocol > 5)
            throw Refused("its pickle has protocol " + std::to_string(protocol) + ", expected 2 to 5");
    }

    void pushText(std::uint64_t size) { push(std::make_shared<const std::string>(in_.take(size))); }
    void pushBytes(std::uint64_t size) { push(Bytes{in_.take(size)}); }

    /// Two's complement, as few bytes as hold it. What exceeds 64 bits is the state of a random generator.
    PickleValue longNumber(std::uint64_t size) {
        const auto bytes = in_.take(size);
        if (bytes.size() > sizeof(std::int64_t))
            return named("int");
        std::int64_t value = !bytes.empty() && (bytes.back() & 0x80) ? -1 : 0;
        std::memcpy(&value, bytes.data(), bytes.size());
        return value;
    }

    double realNumber() {
        auto bytes = std::string(in_.take(sizeof(double)));
        std::reverse(bytes.begin(), bytes.end());
        double value;
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }

    PickleValue object(Object object) {
        const auto made = make(Kind::Object, {});
        pickle_.containers.back().object = std::move(object);
        return made;
    }
    /// A class, a function, or a value of a kind that has no other representation here.
    PickleValue named(const std::string& name) {
        return object({std::make_shared<const std::string>(name), false, {}});
    }
    PickleValue global(std::string_view module, std::string_view name) {
        return named(printable(module) + '.' + printable(name));
    }
    void pushGlobal() {
        const auto module = in_.line();
        push(global(module, in_.line()));
    }
    void pushStackGlobal() {
        const auto name = pop(), module = pop();
        push(global(*get<Text>(module), *get<Text>(name)));
    }
    void pushExtension(std::size_t size) {
        in_.take(size);
        push(named("extension"));
    }

    /// A function or class with its arguments.
    void reduce() {
        const auto arguments = pop(), function = pop();
        const auto* callee = pickle_.object(function);
        if (!callee || !isTuple(arguments))
            malformed();
        push(object({callee->name, true, arguments}));
    }
    void persistent() {
        const auto id = pop();
        if (!isTuple(id))
            malformed();
        push(object({std::make_shared<const std::string>(besidePickle), true, id}));
    }
    bool isTuple(const PickleValue& value) const {
        const auto* found = pickle_.container(value);
        return found && found->kind == Kind::Tuple;
    }

    /// An object's further state; of a dict, PyTorch's notes on module versions.
    void build() {
        auto state = pop();
        auto& built = pickle_.containers[get<Ref>(top()).index];
        if (built.kind != Kind::Dict && built.kind != Kind::Object)
            malformed();
        built.object.state = std::move(state);
    }

    template <class T>
    static const T& get(const PickleValue& value) {
        const auto* held = std::get_if<T>(&value);
        if (!held)
            malformed();
        return *held;
    }

    void requireRoom(std::size_t used) const {
        if (used == mostOnStack)
            throw Refused("its pickle needs a stack of more than " + std::to_string(mostOnStack) + " values");
    }
    void pushMark() {
        requireRoom(marks_.size());
        marks_.push_back(stack_.size());
    }
    void push(PickleValue value) {
        requireRoom(stack_.size());
        stack_.push_back(std::move(value));
    }

    /// What stands below the last mark is out of reach.
    std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }
    PickleValue& top() {
        if (stack_.size() <= floor())
            malformed();
        return stack_.back();
    }
    PickleValue pop() {
        auto value = std::move(top());
        stack_.pop_back();
        return value;
    }
    std::vector<PickleValue> popLast(std::size_t count) {
        if (stack_.size() < floor() + count)
            malformed();
        const auto first = stack_.end() - static_cast<std::ptrdiff_t>(count);
        std::vector<PickleValue> values(first, stack_.end());
        stack_.erase(first, stack_.end());
        return values;
    }
    std::vector<PickleValue> popToMark() {
        if (marks_.empty())
            malformed();
        auto values = popLast(stack_.size() - marks_.back());
        marks_.pop_back();
        return values;
    }

    Ref make(Kind kind, std::vector<PickleValue> items) {
        if (pickle_.containers.size() == mostContainers)
            throw Refused("its pickle has more than " + std::to_string(mostContainers) + " containers");
        hold(items.size());
        pickle_.containers.push_back({kind, std::move(items)});
        return {pickle_.containers.size() - 1};
    }

    /// Objects keep entries, which may hold tensors by name, and nothing else.
    void extend(Kind kind, std::vector<PickleValue> items) {
        auto& container = pickle_.containers[get<Ref>(top()).index];
        const bool object = container.kind == Kind::Object;
        if ((container.kind != kind && !object) || (kind == Kind::Dict && items.size() % 2 != 0))
            malformed();
        if (kind != Kind::Dict && object)
            return;
        hold(items.size());
        std::move(items.begin(), items.end(), std::back_inserter(container.items));
    }

    void hold(std::size_t items) {
        held_ += items;
        if (held_ > mostHeld)
            throw Refused("its pickle holds more than " + std::to_string(mostHeld) + " values");
    }

    void remember(std::uint32_t key) {
        if (memo_.size() == mostRemembered)
            throw Refused("its pickle remembers more than " + std::to_string(mostRemembered) + " values");
        memo_[key] = top();
    }

    const PickleValue& remembered(std::uint32_t key) const {
        const auto found = memo_.find(key);
        if (found == memo_.end())
            malformed();
        return found->second;
    }

    ByteReader in_;
    std::vector<PickleValue> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::uint32_t, PickleValue> memo_;
    Pickle pickle_;
    std::size_t held_ = 0;
    bool done_ = false;
};

} // namespace

Pickle unpickle(std::string_view bytes) { return Unpickler(bytes).run(); }

} // namespace pdqat::pickle
