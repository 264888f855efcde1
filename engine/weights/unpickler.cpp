// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/weights/unpickler.h"

#include "engine/weights/byte_reader.h"
#include "engine/weights/tensor_spec.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <unordered_map>

namespace pdqat::weights {
namespace {

constexpr std::size_t mostContainers = 1 << 20, deepestNesting = 64, mostOnStack = 1 << 16;
/// Arguments of a call, dimensions of a tensor: what is copied at every use must be short.
constexpr std::size_t mostArguments = 64, mostTensors = 1 << 18;

struct KnownGlobal {
    std::string_view name;
    PickleValue value;
};
const std::array<KnownGlobal, 17> knownGlobals{{
    {"collections OrderedDict", Callable::OrderedDict},
    {"__builtin__ set", Callable::Set},
    {"builtins set", Callable::Set},
    {"torch Size", Callable::Size},
    {"torch._utils _rebuild_tensor_v2", Callable::RebuildTensor},
    {"torch._utils _rebuild_parameter", Callable::RebuildParameter},
    {"torch DoubleStorage", c10::ScalarType::Double},
    {"torch FloatStorage", c10::ScalarType::Float},
    {"torch HalfStorage", c10::ScalarType::Half},
    {"torch BFloat16Storage", c10::ScalarType::BFloat16},
    {"torch LongStorage", c10::ScalarType::Long},
    {"torch IntStorage", c10::ScalarType::Int},
    {"torch ShortStorage", c10::ScalarType::Short},
    {"torch CharStorage", c10::ScalarType::Char},
    {"torch ByteStorage", c10::ScalarType::Byte},
    {"torch BoolStorage", c10::ScalarType::Bool},
    {"torch ComplexFloatStorage", c10::ScalarType::ComplexFloat},
}};

[[noreturn]] void malformed() { throw Refused("its pickle is malformed"); }

/// Only what a name may hold goes into a message.
std::string printable(std::string_view text) {
    std::string result(text.substr(0, 80));
    std::replace_if(
        result.begin(), result.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return result;
}

PickleValue global(std::string_view module, std::string_view name) {
    const auto full = std::string(module) + ' ' + std::string(name);
    for (const auto& known : knownGlobals)
        if (known.name == full)
            return known.value;
    throw Refused("it names " + printable(module) + '.' + printable(name) +
                  ", which a state dict has no need of");
}

/// Finds containers that contain themselves or nest too deep; each is looked at once.
class Nesting {
public:
    explicit Nesting(const Pickle& pickle) : pickle_(pickle), states_(pickle.containers.size()) {}

    void check(const PickleValue& value, std::size_t depth = 0) {
        const auto* ref = std::get_if<ContainerRef>(&value);
        if (!ref || states_[ref->index] == State::Good)
            return;
        if (states_[ref->index] == State::Open || depth > deepestNesting)
            throw Refused("its containers contain themselves or nest more than " +
                          std::to_string(deepestNesting) + " deep");
        states_[ref->index] = State::Open;
        for (const auto& item : pickle_.containers[ref->index].items)
            check(item, depth + 1);
        states_[ref->index] = State::Good;
    }

private:
    enum class State { New, Open, Good };
    const Pickle& pickle_;
    std::vector<State> states_;
};

class Unpickler {
public:
    explicit Unpickler(std::string_view bytes) : in_(bytes, "its pickle") {}

    Pickle run() {
        while (!done_)
            step(in_.number<char>());
        if (stack_.size() != 1 || !marks_.empty())
            malformed();
        pickle_.root = pop();
        Nesting(pickle_).check(pickle_.root);
        return std::move(pickle_);
    }

private:
    using Kind = Container::Kind;

    void step(char opcode) {
        if (!plainValue(opcode) && !container(opcode) && !memoOrCall(opcode)) {
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
        case '\x8a': push(longNumber()); return true;
        case 'G': push(realNumber()); return true;
        case 'X':
            push(std::make_shared<const std::string>(in_.take(in_.number<std::uint32_t>())));
            return true;
        default: return false;
        }
    }

    bool container(char opcode) {
        switch (opcode) {
        case '(': pushMark(); return true;
        case ')': push(make(Kind::Tuple, {})); return true;
        case ']': push(make(Kind::List, {})); return true;
        case '}': push(make(Kind::Dict, {})); return true;
        case 't': push(make(Kind::Tuple, popToMark())); return true;
        case '\x85': push(make(Kind::Tuple, popLast(1))); return true;
        case '\x86': push(make(Kind::Tuple, popLast(2))); return true;
        case '\x87': push(make(Kind::Tuple, popLast(3))); return true;
        case 'a': extend(Kind::List, popLast(1)); return true;
        case 'e': extend(Kind::List, popToMark()); return true;
        case 's': extend(Kind::Dict, popLast(2)); return true;
        case 'u': extend(Kind::Dict, popToMark()); return true;
        default: return false;
        }
    }

    bool memoOrCall(char opcode) {
        switch (opcode) {
        case '\x80':
            if (in_.number<std::uint8_t>() != 2)
                throw Refused("its pickle is not of protocol 2");
            return true;
        case 'q': memo_[in_.number<std::uint8_t>()] = top(); return true;
        case 'r': memo_[in_.number<std::uint32_t>()] = top(); return true;
        case 'h': push(remembered(in_.number<std::uint8_t>())); return true;
        case 'j': push(remembered(in_.number<std::uint32_t>())); return true;
        case 'c': pushGlobal(); return true;
        case 'Q': push(storage(take(Kind::Tuple))); return true;
        case 'R': reduce(); return true;
        case 'b': build(); return true;
        case '.': done_ = true; return true;
        default: return false;
        }
    }

    /// Two's complement, as few bytes as hold it.
    std::int64_t longNumber() {
        const auto bytes = in_.take(in_.number<std::uint8_t>());
        if (bytes.size() > sizeof(std::int64_t))
            throw Refused("its pickle has a number of more than 64 bits");
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

    void pushGlobal() {
        const auto module = in_.line();
        push(global(module, in_.line()));
    }

    /// A function with its arguments.
    void reduce() {
        const auto arguments = take(Kind::Tuple);
        const auto function = pop();
        const auto* callable = std::get_if<Callable>(&function);
        if (!callable)
            malformed();
        push(call(*callable, arguments));
    }

    PickleValue call(Callable callable, const std::vector<PickleValue>& arguments) {
        switch (callable) {
        case Callable::OrderedDict:
            if (!arguments.empty())
                malformed();
            return make(Kind::Dict, {});
        case Callable::Set: return make(Kind::List, arguments.empty() ? arguments : shortList(arguments[0]));
        case Callable::Size:
            return make(Kind::Tuple, arguments.empty() ? arguments : shortList(arguments[0]));
        case Callable::RebuildTensor: return tensor(arguments);
        case Callable::RebuildParameter:
            if (arguments.size() != 3 ||
                !std::holds_alternative<std::shared_ptr<const TensorSpec>>(arguments[0]))
                malformed();
            return arguments[0];
        }
        malformed();
    }

    /// An object's further state; of a dict, PyTorch's notes on module versions.
    void build() {
        pop();
        if (!pickle_.dict(top()))
            malformed();
    }

    /// ('storage', type, key, device, number of elements)
    PickleValue storage(const std::vector<PickleValue>& id) {
        countTensor();
        if (id.size() != 5 || *get<PickleText>(id[0]) != "storage")
            malformed();
        get<PickleText>(id[3]);
        return makeStorage(get<c10::ScalarType>(id[1]), *get<PickleText>(id[2]), get<std::int64_t>(id[4]));
    }

    /// (storage, offset, sizes, strides, requires_grad, hooks[, metadata])
    PickleValue tensor(const std::vector<PickleValue>& arguments) {
        countTensor();
        if (arguments.size() < 6 || arguments.size() > 7)
            malformed();
        return makeTensor(get<std::shared_ptr<const StorageSpec>>(arguments[0]),
                          get<std::int64_t>(arguments[1]), integers(arguments[2]), integers(arguments[3]));
    }

    /// A few bytes of pickle ask for one again and again.
    void countTensor() {
        if (++tensors_ > mostTensors)
            throw Refused("its pickle has more than " + std::to_string(mostTensors) +
                          " tensors and storages");
    }

    template <class T>
    static const T& get(const PickleValue& value) {
        const auto* held = std::get_if<T>(&value);
        if (!held)
            malformed();
        return *held;
    }

    const std::vector<PickleValue>& list(const PickleValue& value) const {
        const auto& container = pickle_.containers[get<ContainerRef>(value).index];
        if (container.kind == Kind::Dict)
            malformed();
        return container.items;
    }

    /// One that may be copied however often the pickle asks.
    const std::vector<PickleValue>& shortList(const PickleValue& value) const {
        const auto& items = list(value);
        if (items.size() > mostArguments)
            malformed();
        return items;
    }

    std::vector<std::int64_t> integers(const PickleValue& value) const {
        std::vector<std::int64_t> numbers;
        for (const auto& item : shortList(value))
            numbers.push_back(get<std::int64_t>(item));
        return numbers;
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

    ContainerRef make(Kind kind, std::vector<PickleValue> items) {
        if (pickle_.containers.size() == mostContainers)
            throw Refused("its pickle has more than " + std::to_string(mostContainers) + " containers");
        pickle_.containers.push_back({kind, std::move(items)});
        return {pickle_.containers.size() - 1};
    }

    void extend(Kind kind, std::vector<PickleValue> items) {
        auto& container = pickle_.containers[get<ContainerRef>(top()).index];
        if (container.kind != kind || (kind == Kind::Dict && items.size() % 2 != 0))
            malformed();
        std::move(items.begin(), items.end(), std::back_inserter(container.items));
    }

    /// The items of the container on top of the stack.
    std::vector<PickleValue> take(Kind kind) {
        const auto& container = pickle_.containers[get<ContainerRef>(pop()).index];
        if (container.kind != kind || container.items.size() > mostArguments)
            malformed();
        return container.items;
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
    std::size_t tensors_ = 0;
    bool done_ = false;
};

} // namespace

Pickle unpickle(std::string_view bytes) {
    if (bytes.size() > largestPickle)
        throw Refused("its pickle has " + std::to_string(bytes.size()) + " bytes, at most " +
                      std::to_string(largestPickle) + " are read");
    return Unpickler(bytes).run();
}

} // namespace pdqat::weights
