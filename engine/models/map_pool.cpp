// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/map_pool.h"

#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace pdqat {
namespace {

class MapPool {
public:
    /// Never destroyed: tensors may outlive it at the program's end.
    static MapPool& instance() {
        static auto& pool = *new MapPool;
        return pool;
    }

    void* take(std::size_t bytes) {
        {
            const std::lock_guard lock(mutex_);
            if (auto& list = free_[bytes]; !list.empty()) {
                auto memory = std::move(list.back());
                list.pop_back();
                return memory.release();
            }
        }
        return ::operator new(bytes, alignment);
    }
    void giveBack(void* memory, std::size_t bytes) {
        const std::lock_guard lock(mutex_);
        free_[bytes].emplace_back(memory);
    }
    void clear() {
        const std::lock_guard lock(mutex_);
        free_.clear();
    }

private:
    static constexpr std::align_val_t alignment{64};
    struct Delete {
        void operator()(void* memory) const { ::operator delete(memory, alignment); }
    };

    std::mutex mutex_;
    std::map<std::size_t, std::vector<std::unique_ptr<void, Delete>>> free_; ///< by size: sizes come again
};

} // namespace

torch::Tensor pooledMap(at::IntArrayRef sizes) {
    const auto channels = sizes[1], height = sizes[2], width = sizes[3];
    const auto bytes = static_cast<std::size_t>(sizes[0] * channels * height * width) * sizeof(float);
    return torch::from_blob(
        MapPool::instance().take(bytes), sizes, {channels * height * width, 1, width * channels, channels},
        [bytes](void* memory) { MapPool::instance().giveBack(memory, bytes); }, torch::kFloat);
}

void emptyMapPool() { MapPool::instance().clear(); }

} // namespace pdqat
