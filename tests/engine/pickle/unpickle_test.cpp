// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pickle/unpickle.h"
#include "tests/engine/pickle/pickle_text.h"

#include <gtest/gtest.h>

namespace pdqat::pickle {
namespace {

using namespace pickled;

template <class T>
T plain(const std::string& value) {
    const auto bytes = pickled::file(value);
    return std::get<T>(unpickle(bytes).root);
}

TEST(Unpickle, PlainValues) {
    EXPECT_TRUE(plain<bool>("\x88"));
    EXPECT_EQ(plain<std::int64_t>("J\xff\xff\xff\xff"), -1);
    EXPECT_EQ(plain<std::int64_t>("\x8a\2\xff\x7f"), 32767);
    EXPECT_EQ(plain<double>(std::string("G\x3f\xe0\0\0\0\0\0\0", 9)), 0.5) << "big-endian";
    EXPECT_EQ(*plain<Text>(pickled::text("weights")), "weights");
    EXPECT_EQ(*plain<Text>("U\2ab"), "ab");
}

TEST(Unpickle, BytesLieInThePickle) {
    const auto bytes = pickled::file(std::string("C\3a\0b", 5));
    const auto content = std::get<Bytes>(unpickle(bytes).root).content;
    EXPECT_EQ(content, std::string("a\0b", 3));
    EXPECT_GE(content.data(), bytes.data());
    EXPECT_LT(content.data(), bytes.data() + bytes.size());
}

TEST(Unpickle, ObjectsKeepWhatTheyWouldBeGiven) {
    const auto made = unpickle(pickled::file(global("numpy", "ndarray") + tuple(integer(7)) + 'R' +
                                             pickled::text("state") + 'b' + pickled::text("key") + "K\1s"));
    const auto* object = made.object(made.root);
    ASSERT_TRUE(object);
    EXPECT_EQ(*object->name, "numpy.ndarray");
    EXPECT_TRUE(object->called);
    EXPECT_EQ(std::get<std::int64_t>(made.list(object->arguments)->at(0)), 7);
    EXPECT_EQ(*std::get<Text>(object->state), "state");
    ASSERT_TRUE(made.dict(made.root));
    EXPECT_EQ(made.dict(made.root)->items.size(), 2u);
    const auto named = unpickle(pickled::file(global("os", "system")));
    EXPECT_FALSE(named.object(named.root)->called);
    EXPECT_FALSE(named.dict(named.root));
}

TEST(Unpickle, WhatLiesBesideIsAnObjectOfItsOwn) {
    const auto made = unpickle(pickled::file(tuple(pickled::text("storage")) + 'Q'));
    EXPECT_EQ(*made.object(made.root)->name, besidePickle);
    EXPECT_EQ(made.list(made.object(made.root)->arguments)->size(), 1u);
}

TEST(Unpickle, ValuesAreShared) {
    const auto made = unpickle(pickled::file("]q\1h\1\x86"));
    const auto& pair = *made.list(made.root);
    EXPECT_EQ(made.container(pair[0]), made.container(pair[1]));
    EXPECT_EQ(made.containers.size(), 2u);
}

} // namespace
} // namespace pdqat::pickle
