// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PNG through libpng, which reports errors by a jump: nothing with a destructor may live in a step.
#include "engine/data/picture.h"

#include <algorithm>
#include <png.h>
#include <utility>

namespace pdqat::data {
namespace {

/// Deflate makes at most 1032 bytes of one.
constexpr std::int64_t mostBytesPerPngByte = 1032;

class PngReader {
public:
    explicit PngReader(const EncodedPicture& file)
        : file_(file),
          png_(png_create_read_struct(
              PNG_LIBPNG_VER_STRING, this, [](png_structp png, png_const_charp text) { giveUp(png, text); },
              [](png_structp, png_const_charp) {})),
          info_(png_ ? png_create_info_struct(png_) : nullptr) {
        if (!info_) {
            png_destroy_read_struct(&png_, nullptr, nullptr);
            throw std::bad_alloc();
        }
    }
    ~PngReader() { png_destroy_read_struct(&png_, &info_, nullptr); }
    PngReader(const PngReader&) = delete;
    PngReader& operator=(const PngReader&) = delete;

    Picture read() {
        require(attempt(&PngReader::readHeader));
        const std::int64_t width = png_get_image_width(png_, info_),
                           height = png_get_image_height(png_, info_);
        file_.requirePlausible(width, height, static_cast<std::int64_t>(png_get_rowbytes(png_, info_)),
                               mostBytesPerPngByte);
        require(attempt(&PngReader::askForRgb));
        picture_ = Picture::ofSize(width, height);
        for (std::int64_t y = 0; y < height; ++y)
            rows_.push_back(picture_.rgb.data() + y * width * 3);
        require(attempt(&PngReader::readRows));
        return std::move(picture_);
    }

private:
    [[noreturn]] static void giveUp(png_structp png, png_const_charp text) {
        auto& reader = *static_cast<PngReader*>(png_get_error_ptr(png));
        std::string_view(text).copy(reader.message_, sizeof reader.message_ - 1);
        png_longjmp(png, 1);
    }

    static void supply(png_structp png, png_bytep to, std::size_t count) {
        auto& reader = *static_cast<PngReader*>(png_get_io_ptr(png));
        const auto& bytes = reader.file_.bytes;
        if (bytes.size() - reader.position_ < count) {
            reader.isTruncated_ = true;
            png_error(png, "end of file");
        }
        std::copy_n(bytes.data() + reader.position_, count, to);
        reader.position_ += count;
    }

    bool attempt(void (PngReader::*step)()) {
        if (setjmp(png_jmpbuf(png_)))
            return false;
        (this->*step)();
        return true;
    }

    void require(bool done) const {
        if (!done)
            file_.refuse(isTruncated_
                             ? std::string("is truncated")
                             : std::string("is no PNG image that can be decoded (") + message_ + ')');
    }

    void readHeader() {
        png_set_read_fn(png_, this, supply);
        png_read_info(png_, info_);
    }

    void askForRgb() {
        png_set_expand(png_);
        png_set_scale_16(png_);
        png_set_gray_to_rgb(png_);
        png_set_strip_alpha(png_);
        png_set_interlace_handling(png_);
        png_read_update_info(png_, info_);
        if (png_get_rowbytes(png_, info_) != std::size_t{png_get_image_width(png_, info_)} * 3)
            png_error(png_, "unknown kind of pixels");
    }

    void readRows() { png_read_image(png_, rows_.data()); }

    const EncodedPicture& file_;
    png_structp png_;
    png_infop info_;
    std::size_t position_ = 0;
    char message_[128]{};
    bool isTruncated_ = false;
    Picture picture_;
    std::vector<png_bytep> rows_;
};

} // namespace

Picture decodePng(const EncodedPicture& file) { return PngReader(file).read(); }

} // namespace pdqat::data
