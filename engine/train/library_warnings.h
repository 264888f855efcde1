// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What LibTorch warns of, told once instead of printed.
#pragma once

#include <c10/util/Exception.h>
#include <torch/version.h>

#include <functional>
#include <set>
#include <string>

namespace pdqat::train {

/// While it lives, warnings of LibTorch on this thread go to `tell`, each text once; those of a backward pass
/// on a GPU come when the pass is over. Make and destroy it on one thread.
class LibraryWarnings : private c10::WarningHandler {
public:
    using Tell = std::function<void(const std::string&)>;
    explicit LibraryWarnings(Tell tell);
    ~LibraryWarnings() override;
    LibraryWarnings(const LibraryWarnings&) = delete;
    LibraryWarnings& operator=(const LibraryWarnings&) = delete;

private:
#if TORCH_VERSION_MAJOR >= 2
    void process(const c10::Warning& warning) override { tellOnce(warning.msg()); }
#else
    void process(const c10::SourceLocation&, const std::string& text, bool) override { tellOnce(text); }
#endif
    void tellOnce(const std::string& text);

    Tell tell_;
    std::set<std::string> told_;
    c10::WarningHandler* before_;
};

} // namespace pdqat::train
