// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pickled_batch.h"

#include "engine/data/byte_file.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace pdqat::data {
namespace {

constexpr int deepest = 20;

/// What such a pickle consists of.
struct Pickled {
    enum class Kind { Nothing, Mark, Number, Text, List, Dict, Function, Array, Type };
    Kind kind = Kind::Nothing;
    std::int64_t number = 0;
    std::string text = {};                            ///< bytes, a function's name, an array's content
    std::vector<std::shared_ptr<Pickled>> items = {}; ///< of lists and tuples; of a dict key, value, key, …
    std::vector<std::int64_t> sizes = {};             ///< of an array
    int depth = 0;                                    ///< of a tuple: levels of tuples in it
    bool isBytes = false;                             ///< an array of bytes in C's order
};
using PickledPtr = std::shared_ptr<Pickled>;
using Kind = Pickled::Kind;

PickledPtr make(Kind kind, std::string text = {}, std::int64_t number = 0) {
    return std::make_shared<Pickled>(Pickled{kind, number, std::move(text)});
}

class PickleMachine {
public:
    PickleMachine(const std::vector<std::uint8_t>& bytes, const ByteFile& file)
        : bytes_(bytes), file_(file) {}

    /// The dict that the pickle is.
    PickledPtr run() {
        while (at_ < bytes_.size())
            if (const auto code = static_cast<char>(bytes_[at_++]); code == '.')
                return popKind(Kind::Dict);
            else
                step(code);
        refuse("ends in the middle of a pickle");
    }

    [[noreturn]] void refuse(const std::string& problem) const {
        file_.refuse(problem + ", expected a batch of the Python version");
    }

private:
    void step(char code) {
        switch (code) {
        case '\x80': number(1); return;                                         // PROTO
        case '\x95': number(8); return;                                         // FRAME
        case '(': return push(make(Kind::Mark));                                // MARK
        case 'N':                                                               // NONE
        case '\x89': return push(make(Kind::Nothing));                          // NEWFALSE
        case '\x88': return push(make(Kind::Number, {}, 1));                    // NEWTRUE
        case 'K': return push(make(Kind::Number, {}, number(1)));               // BININT1
        case 'M': return push(make(Kind::Number, {}, number(2)));               // BININT2
        case 'J': return push(make(Kind::Number, {}, std::int32_t(number(4)))); // BININT
        case '\x8a': return push(make(Kind::Number, {}, number(longWidth())));  // LONG1
        case 'U':                                                               // SHORT_BINSTRING
        case 'C':                                                               // SHORT_BINBYTES
        case '\x8c': return push(make(Kind::Text, text(number(1))));            // SHORT_BINUNICODE
        case 'T':                                                               // BINSTRING
        case 'B':                                                               // BINBYTES
        case 'X': return push(make(Kind::Text, text(number(4))));               // BINUNICODE
        case '\x8e':                                                            // BINBYTES8
        case '\x8d': return push(make(Kind::Text, text(number(8))));            // BINUNICODE8
        case '}': return push(make(Kind::Dict));                                // EMPTY_DICT
        case ']':                                                               // EMPTY_LIST
        case ')': return push(make(Kind::List));                                // EMPTY_TUPLE
        case 't': return push(list(sinceMark()));                               // TUPLE
        case '\x85': return push(list(last(1)));                                // TUPLE1
        case '\x86': return push(list(last(2)));                                // TUPLE2
        case '\x87': return push(list(last(3)));                                // TUPLE3
        case 'a': return extend(Kind::List, last(1));                           // APPEND
        case 'e': return extend(Kind::List, sinceMark());                       // APPENDS
        case 's': return extend(Kind::Dict, last(2));                           // SETITEM
        case 'u': return extend(Kind::Dict, sinceMark());                       // SETITEMS
        case 'q': return remember(number(1));                                   // BINPUT
        case 'r': return remember(number(4));                                   // LONG_BINPUT
        case '\x94': return remember(static_cast<std::int64_t>(memo_.size()));  // MEMOIZE
        case 'h': return push(recall(number(1)));                               // BINGET
        case 'j': return push(recall(number(4)));                               // LONG_BINGET
        case 'c': return pushGlobal();                                          // GLOBAL
        case '\x93': return pushStackGlobal();                                  // STACK_GLOBAL
        case 'R': return call();                                                // REDUCE
        case 'b': return build();                                               // BUILD
        default:
            refuse("has a part that such a file does not need (opcode " +
                   std::to_string(static_cast<unsigned char>(code)) + ")");
        }
    }

    std::int64_t number(std::size_t width) {
        require(bytes_.size() - at_ >= width);
        std::uint64_t value = 0;
        for (std::size_t i = width; i-- > 0;)
            value = value << 8 | bytes_[at_ + i];
        at_ += width;
        return static_cast<std::int64_t>(value);
    }

    std::size_t longWidth() {
        const auto width = static_cast<std::size_t>(number(1));
        require(width <= 8);
        return width;
    }

    std::string text(std::int64_t length) {
        require(length >= 0 && bytes_.size() - at_ >= static_cast<std::uint64_t>(length));
        const auto* start = reinterpret_cast<const char*>(bytes_.data()) + at_;
        at_ += static_cast<std::size_t>(length);
        return {start, static_cast<std::size_t>(length)};
    }

    std::string line() {
        std::string value;
        for (char next; (next = static_cast<char>(number(1))) != '\n';)
            value += next;
        return value;
    }

    void require(bool holds) const {
        if (!holds)
            refuse("is damaged or truncated");
    }

    void push(PickledPtr value) { stack_.push_back(std::move(value)); }
    PickledPtr pop() {
        require(!stack_.empty());
        auto value = std::move(stack_.back());
        stack_.pop_back();
        return value;
    }
    PickledPtr popKind(Kind kind) {
        auto value = pop();
        require(value->kind == kind);
        return value;
    }
    std::vector<PickledPtr> last(std::size_t count) {
        require(stack_.size() >= count);
        const auto begin = stack_.end() - static_cast<std::ptrdiff_t>(count);
        std::vector<PickledPtr> values(begin, stack_.end());
        stack_.erase(begin, stack_.end());
        return values;
    }
    std::vector<PickledPtr> sinceMark() {
        std::size_t count = 0;
        while (count < stack_.size() && stack_[stack_.size() - 1 - count]->kind != Kind::Mark)
            ++count;
        auto values = last(count);
        popKind(Kind::Mark);
        return values;
    }
    /// Values nest as deep as a batch's do: no deeper ones have to be destroyed.
    PickledPtr list(std::vector<PickledPtr> values) const {
        auto made = make(Kind::List);
        for (const auto& value : values) {
            require(value->kind != Kind::Dict && value->depth < deepest);
            made->depth = std::max(made->depth, value->depth + 1);
        }
        made->items = std::move(values);
        return made;
    }
    void extend(Kind kind, const std::vector<PickledPtr>& values) {
        require(!stack_.empty() && stack_.back()->kind == kind);
        auto& items = stack_.back()->items;
        for (const auto& value : values) {
            // Such a batch nests nothing: no value can come to hold itself.
            require(kind == Kind::Dict || value->kind == Kind::Number || value->kind == Kind::Text);
            require(value->kind != Kind::Dict);
            items.push_back(value);
        }
    }
    void remember(std::int64_t place) {
        require(!stack_.empty());
        memo_[place] = stack_.back();
    }
    PickledPtr recall(std::int64_t place) const {
        const auto found = memo_.find(place);
        require(found != memo_.end());
        return found->second;
    }

    void pushGlobal() {
        auto module = line();
        push(make(Kind::Function, module + ' ' + line()));
    }
    void pushStackGlobal() {
        const auto names = last(2);
        push(make(Kind::Function, names[0]->text + ' ' + names[1]->text));
    }

    void call() {
        const auto arguments = popKind(Kind::List)->items;
        const auto function = popKind(Kind::Function)->text;
        if (function == "_codecs encode") {
            require(arguments.size() == 2 && arguments[0]->kind == Kind::Text);
            return push(make(Kind::Text, latin1(arguments[0]->text)));
        }
        if ((function == "__builtin__ bytes" || function == "builtins bytes") && arguments.empty())
            return push(make(Kind::Text));
        if (function == "numpy.core.multiarray _reconstruct" ||
            function == "numpy._core.multiarray _reconstruct")
            return push(make(Kind::Array));
        if (function == "numpy dtype") {
            require(!arguments.empty());
            return push(make(Kind::Type, arguments[0]->text));
        }
        refuse("names the function \"" + function + '"');
    }

    /// Bytes that Python 3 wrote as text for Python 2.
    std::string latin1(const std::string& utf8) const {
        std::string bytes;
        for (std::size_t i = 0; i < utf8.size(); ++i) {
            const auto lead = static_cast<unsigned char>(utf8[i]);
            if (lead < 0x80) {
                bytes += utf8[i];
                continue;
            }
            require((lead == 0xc2 || lead == 0xc3) && ++i < utf8.size());
            bytes += static_cast<char>((lead & 3) << 6 | (static_cast<unsigned char>(utf8[i]) & 0x3f));
        }
        return bytes;
    }

    /// Of an array: version, sizes, type, whether in Fortran's order, content.
    void build() {
        const auto state = popKind(Kind::List)->items;
        require(!stack_.empty());
        auto& target = *stack_.back();
        if (target.kind == Kind::Type)
            return;
        require(target.kind == Kind::Array && state.size() == 5);
        for (const auto& size : state[1]->items)
            target.sizes.push_back(size->number);
        const auto& type = state[2]->text;
        target.isBytes = (type == "u1" || type == "|u1") && state[3]->number == 0;
        target.text = state[4]->text;
    }

    const std::vector<std::uint8_t>& bytes_;
    const ByteFile& file_;
    std::size_t at_ = 0;
    std::vector<PickledPtr> stack_;
    std::map<std::int64_t, PickledPtr> memo_;
};

std::vector<std::uint8_t> wholeFile(ByteFile& file, const std::filesystem::path& path) {
    std::vector<std::uint8_t> bytes;
    file.append(bytes, ByteFile::contentSize(path), "a pickle");
    return bytes;
}

} // namespace

PickledBatch readPickledBatch(const std::filesystem::path& path, const std::string& labelKey,
                              std::int64_t imageBytes, const std::string& mend) {
    ByteFile file(path, mend);
    const auto bytes = wholeFile(file, path);
    PickleMachine machine(bytes, file);
    const auto dict = machine.run();
    const auto find = [&](const std::string& key, Kind kind) {
        for (std::size_t i = 0; i + 1 < dict->items.size(); i += 2)
            if (dict->items[i]->kind == Kind::Text && dict->items[i]->text == key &&
                dict->items[i + 1]->kind == kind)
                return dict->items[i + 1];
        machine.refuse("has no \"" + key + '"');
    };
    const auto data = find("data", Kind::Array), labels = find(labelKey, Kind::List);
    PickledBatch batch;
    batch.count = static_cast<std::int64_t>(labels->items.size());
    if (!data->isBytes || data->sizes != std::vector<std::int64_t>{batch.count, imageBytes} ||
        data->text.size() != static_cast<std::size_t>(batch.count * imageBytes))
        machine.refuse("has " + std::to_string(batch.count) + " labels and images of another number or size");
    batch.pixels.assign(data->text.begin(), data->text.end());
    for (const auto& label : labels->items) {
        if (label->kind != Kind::Number || label->number < 0 || label->number > 255)
            machine.refuse("has a label that is no class");
        batch.labels.push_back(static_cast<std::uint8_t>(label->number));
    }
    return batch;
}

} // namespace pdqat::data
