// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JPEG through libjpeg, which reports errors by a jump: nothing with a destructor may live in a step.
#include "engine/data/picture.h"

#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <jerror.h>
#include <jpeglib.h>
#include <utility>

namespace pdqat::data {
namespace {

/// A grey picture's block of 8 × 8 pixels takes one bit at least; 3 bytes come of a pixel.
constexpr std::int64_t mostBytesPerJpegByte = 8 * 64 * 3;
/// Every scan of a progressive file costs the time of a whole picture.
constexpr int mostScans = 100;

class JpegReader {
public:
    explicit JpegReader(const EncodedPicture& file) : file_(file) {
        info_.err = jpeg_std_error(&errors_);
        info_.client_data = this;
        errors_.error_exit = [](j_common_ptr info) { of(info).giveUp(); };
        errors_.emit_message = [](j_common_ptr info, int) {
            of(info).isTruncated_ |= info->err->msg_code == JWRN_JPEG_EOF;
        };
        progress_.progress_monitor = [](j_common_ptr info) {
            if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > mostScans)
                ERREXITS(info, JERR_BAD_PROGRESSION, "");
        };
    }
    ~JpegReader() { jpeg_destroy_decompress(&info_); }
    JpegReader(const JpegReader&) = delete;
    JpegReader& operator=(const JpegReader&) = delete;

    Picture read() {
        require(attempt(&JpegReader::readHeader));
        const auto width = std::int64_t{info_.image_width}, height = std::int64_t{info_.image_height};
        file_.requirePlausible(width, height, width * 3, mostBytesPerJpegByte);
        picture_ = Picture::ofSize(width, height);
        if (isCmyk())
            row_.resize(static_cast<std::size_t>(width) * 4);
        require(attempt(&JpegReader::readRows) && !isTruncated_);
        return std::move(picture_);
    }

private:
    static JpegReader& of(j_common_ptr info) { return *static_cast<JpegReader*>(info->client_data); }

    [[noreturn]] void giveUp() {
        errors_.format_message(reinterpret_cast<j_common_ptr>(&info_), message_);
        std::longjmp(back_, 1);
    }

    bool attempt(void (JpegReader::*step)()) {
        if (setjmp(back_))
            return false;
        (this->*step)();
        return true;
    }

    void require(bool done) const {
        if (isTruncated_)
            file_.refuse("is truncated");
        if (!done)
            file_.refuse(std::string("is no JPEG image that can be decoded (") + message_ + ')');
    }

    void readHeader() {
        jpeg_create_decompress(&info_);
        info_.progress = &progress_;
        jpeg_mem_src(&info_, file_.bytes.data(), static_cast<unsigned long>(file_.bytes.size()));
        jpeg_read_header(&info_, TRUE);
        info_.out_color_space = isCmyk() ? JCS_CMYK : JCS_RGB;
    }

    bool isCmyk() const { return info_.jpeg_color_space == JCS_CMYK || info_.jpeg_color_space == JCS_YCCK; }

    void readRows() {
        jpeg_start_decompress(&info_);
        while (info_.output_scanline < info_.output_height) {
            auto* to = picture_.rgb.data() +
                       std::size_t{info_.output_scanline} * std::size_t{info_.output_width} * 3;
            JSAMPROW row = isCmyk() ? row_.data() : to;
            jpeg_read_scanlines(&info_, &row, 1);
            if (isCmyk())
                convertRow(to);
        }
    }

    /// Adobe's programs, and so nearly all files, store the inks inverted: 255 is no ink.
    void convertRow(std::uint8_t* to) const {
        for (std::size_t x = 0; x < row_.size(); x += 4)
            for (std::size_t c = 0; c < 3; ++c)
                *to++ = static_cast<std::uint8_t>((row_[x + c] * row_[x + 3] + 127) / 255);
    }

    const EncodedPicture& file_;
    jpeg_decompress_struct info_{};
    jpeg_error_mgr errors_{};
    jpeg_progress_mgr progress_{};
    std::jmp_buf back_{};
    char message_[JMSG_LENGTH_MAX]{};
    bool isTruncated_ = false;
    Picture picture_;
    std::vector<std::uint8_t> row_;
};

} // namespace

Picture decodeJpeg(const EncodedPicture& file) { return JpegReader(file).read(); }

} // namespace pdqat::data
