// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounded reading of bytes that nobody vouches for.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <string_view>

namespace pdqat::pickle {

/// Why a file is refused; whoever knows the file's name makes an Error of it.
class Refused : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

static_assert(std::endian::native == std::endian::little, "numbers in these files are little endian");

/// Takes values off the front. The bytes must outlive the reader and what it returns.
class ByteReader {
public:
    /// `what`: how the bytes are called when they end too early
    ByteReader(std::string_view bytes, const char* what) : bytes_(bytes), what_(what) {}

    std::uint64_t left() const { return bytes_.size(); }

    /// @throws Refused when there are not so many bytes
    std::string_view take(std::uint64_t size) {
        if (size > bytes_.size())
            throw Refused(std::string(what_) + " ends too early");
        const auto taken = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return taken;
    }

    template <class T>
    T number() {
        T value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    /// Up to the next line feed, which is taken too.
    std::string_view line() {
        const auto line =
            take(bytes_.find('\n') == std::string_view::npos ? bytes_.size() + 1 : bytes_.find('\n'));
        take(1);
        return line;
    }

private:
    std::string_view bytes_;
    const char* what_;
};

} // namespace pdqat::pickle
