// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/number_text.h"
#include "engine/api/text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pdqat {
namespace {

TEST(Number, ReadsBackToTheSameDouble) {
    for (const double value :
         {0.0, 1.0, -1.5, 0.1, 1.0 / 3, 2.0 / 3, 1e-3, 0.003921568627, 1e-4, 9.999e-5, 1e-300, 123456789.0,
          1e14, 1e15, 1e22, -1.7976931348623157e308, 5e-324, 0.1 + 0.2, 12345678901234.567})
        EXPECT_EQ(readNumber<double>(number(value)), value) << number(value);
}

TEST(Number, IsPlainWherePeopleExpectIt) {
    EXPECT_EQ(number(0), "0");
    EXPECT_EQ(number(100000), "100000");
    EXPECT_EQ(number(-45000), "-45000");
    EXPECT_EQ(number(0.001), "0.001");
    EXPECT_EQ(number(0.0001), "0.0001");
    EXPECT_EQ(number(0.00002), "2e-05");
    EXPECT_EQ(number(1e20), "1e+20");
    EXPECT_EQ(number(0.1 + 0.2), "0.30000000000000004");
}

TEST(Number, NamesWhatIsNoNumber) {
    EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()), "nan");
    EXPECT_EQ(number(std::numeric_limits<double>::infinity()), "inf");
    EXPECT_EQ(number(-std::numeric_limits<double>::infinity()), "-inf");
}

TEST(ReadNumber, TakesTheWholeTextAndAPointAlone) {
    EXPECT_EQ(readNumber<double>("0.05"), 0.05);
    EXPECT_EQ(readNumber<double>("-2e-05"), -2e-5);
    EXPECT_EQ(readNumber<std::int64_t>("-7"), -7);
    EXPECT_EQ(readNumber<std::size_t>("007"), 7u);
    for (const auto* text : {"", " 1", "1 ", "0,05", "1.5x", "x", "1e999", "0x10"})
        EXPECT_FALSE(readNumber<double>(text)) << text;
    for (const auto* text : {"-1", "1.0", "99999999999999999999"})
        EXPECT_FALSE(readNumber<std::size_t>(text)) << text;
}

using Parts = std::vector<std::string>;

TEST(Split, TrimsPartsAndDropsNone) {
    EXPECT_EQ(split("a,b", ','), (Parts{"a", "b"}));
    EXPECT_EQ(split(" a , b\t", ','), (Parts{"a", "b"}));
    EXPECT_EQ(split("a,,b", ','), (Parts{"a", "", "b"}));
    EXPECT_EQ(split("a,", ','), (Parts{"a", ""}));
    EXPECT_EQ(split(",", ','), (Parts{"", ""}));
    EXPECT_EQ(split("one part", ','), (Parts{"one part"}));
    EXPECT_EQ(split("", ','), Parts{});
    EXPECT_EQ(split("  ", ','), Parts{});
}

TEST(Trim, TakesBlanksFromBothEndsOnly) {
    EXPECT_EQ(trim(" \t a b\r\n"), "a b");
    EXPECT_EQ(trim("ab"), "ab");
    EXPECT_EQ(trim(" \n"), "");
    EXPECT_EQ(trim(""), "");
}

TEST(Join, PutsTheSeparatorBetween) {
    EXPECT_EQ(join(Parts{"a", "b", "c"}, ", "), "a, b, c");
    EXPECT_EQ(join(Parts{}, ", "), "");
    EXPECT_EQ(join(Parts{"", "b"}, ","), ",b");
    EXPECT_EQ(join(std::vector<std::int64_t>{8, -4}, "/"), "8/-4");
    EXPECT_EQ(join(std::vector<double>{0.5, 1e-7}, " "), "0.5 1e-07");
}

TEST(BytesText, HasThreeDigitsAndAUnit) {
    const std::vector<std::pair<double, std::string>> cases{{0, "0 B"},       {999, "999 B"},
                                                            {1000, "1 kB"},   {29515, "29.5 kB"},
                                                            {999999, "1 MB"}, {1329278602, "1.33 GB"}};
    for (const auto& [bytes, text] : cases)
        EXPECT_EQ(bytesText(bytes), text);
}

TEST(Nearest, FindsTyposAndNothingFarAway) {
    const Parts words{"run.epochs", "run.seed", "Block_0_conv0", "Block_0_conv1"};
    EXPECT_EQ(nearest("run.epoch", words), "run.epochs");
    EXPECT_EQ(nearest("rum.sed", words), "run.seed");
    EXPECT_EQ(nearest("Block_0_conv1", words), "Block_0_conv1");
    EXPECT_EQ(nearest("Blok_0_conv0", words), "Block_0_conv0");
    EXPECT_EQ(nearest("something else", words), "");
    EXPECT_EQ(nearest("anything", Parts{}), "");
}

TEST(IsUtf8, TakesWellFormedTextOnly) {
    for (const std::string good : {"", "plain", "Größe ≤ ε", "𝜆", "\xf4\x8f\xbf\xbf"})
        EXPECT_TRUE(isUtf8(good)) << good;
    for (const std::string bad :
         {"\xe9", "caf\xe9 s", "\xc3", "\xe2\x82", "\x80", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf",
          "\xed\xa0\x80", "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80"})
        EXPECT_FALSE(isUtf8(bad));
}

TEST(Text, PrintableIsFitForAMessage) {
    EXPECT_EQ(printable("a b~"), "a b~");
    EXPECT_EQ(printable("\x1b[2J\n\xc3\xa4"), "?[2J???");
    EXPECT_EQ(printable(std::string(500, 'x')), std::string(80, 'x'));
}

TEST(Text, IsPlainOnATerminal) {
    EXPECT_EQ(plainText("a\x1b[31mb\tc\nd\x7f\xc2\x9b\xc3\xa9"), "a [31mb c\nd  \xc3\xa9");
    EXPECT_EQ(plainLine("a\nb"), "a b");
    EXPECT_EQ(lowerCase("AbZ\xc3\x89"), "abz\xc3\x89") << "whatever the locale";
}

TEST(TimeText, TakesEveryNumber) {
    EXPECT_EQ(timeText(1796083199.9, "%Y-%m-%d %H:%M:%S"), "2026-11-30 23:59:59");
    EXPECT_EQ(timeText(NAN, "%Y"), "1970");
    EXPECT_EQ(timeText(1e300, "%Y"), "9999");
    EXPECT_EQ(timeText(-1e300, "%Y").substr(0, 1), timeText(-62135596800.0, "%Y").substr(0, 1));
}

} // namespace
} // namespace pdqat
