// SPDX-FileCopyrightText: PD-QAT Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/map_pool.h"

#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <utility>

namespace pdqat::models {
namespace {

class MapPool {
public:
    /// Never destroyed: tensors may outlive it at the program's end.
    static MapPool& instance() {
        static auto& pool = *new MapPool;
        return pool;
    }

    /// A block and its size, which may be larger than asked for: an epoch's last batch is smaller.
    std::pair<void*, std::size_t> take(std::size_t bytes) {
        {
            const std::lock_guard lock(mutex_);
            if (const auto found = free_.lower_bound(bytes); found != free_.end()) {
                const auto size = found->first;
                auto* memory = found->second.release();
                free_.erase(found);
                return {memory, size};
            }
        }
        return {::operator new(bytes, alignment), bytes};
    }
    void giveBack(void* memory, std::size_t size) {
        const std::lock_guard lock(mutex_);
        free_.emplace(size, memory);
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
    std::multimap<std::size_t, std::unique_ptr<void, Delete>> free_; ///< by size
};

} // namespace

torch::Tensor pooledMap(at::IntArrayRef sizes) {
    const auto channels = sizes[1], height = sizes[2], width = sizes[3];
    const auto bytes = static_cast<std::size_t>(sizes[0] * channels * height * width) * sizeof(float);
    const auto [block, size] = MapPool::instance().take(bytes);
    return torch::from_blob(
        block, sizes, {channels * height * width, 1, width * channels, channels},
        [size = size](void* memory) { MapPool::instance().giveBack(memory, size); }, torch::kFloat);
}

void emptyMapPool() { MapPool::instance().clear(); }

} // namespace pdqat::models
