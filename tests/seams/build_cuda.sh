#!/usr/bin/env bash
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# build_cuda.sh: builds pdqat and the engine's tests against a LibTorch 2 with CUDA, and runs those tests; what needs a
# GPU skips itself where there is none. PDQAT_TORCH2_DIR is the folder with TorchConfig.cmake; without it, nothing is
# done and the test counts as skipped (exit status 77).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
folder=build/cuda
torch=${PDQAT_TORCH2_DIR-}

skip() {
    echo "skipped: $*"
    exit 77
}

[[ -n "$torch" ]] || skip "PDQAT_TORCH2_DIR names no LibTorch 2 with CUDA (the folder with TorchConfig.cmake)"
if [[ ! -f "$torch/TorchConfig.cmake" ]]; then
    echo "PDQAT_TORCH2_DIR=$torch has no TorchConfig.cmake" >&2
    exit 1
fi
command -v nvcc >/dev/null || [[ -x /usr/local/cuda/bin/nvcc ]] ||
    skip "no CUDA toolkit here (nvcc), which LibTorch's CMake files want"

cmake -G Ninja -S . -B "$folder" -DTorch_DIR="$torch" -DPDQAT_GUI=OFF -DPDQAT_WERROR=ON -DCMAKE_BUILD_TYPE=Release
jobs=${WORKBENCH_JOBS:-2}
cmake --build "$folder" -j "$jobs" --target pdqat
mapfile -t tests < <(cmake --build "$folder" --target help | sed -n 's/^\(test_engine_[a-z_]*\): phony$/\1/p' | sort -u)
((${#tests[@]})) || { echo "$folder has no tests of the engine" >&2 && exit 1; }
cmake --build "$folder" -j "$jobs" --target "${tests[@]}"
ldd "$folder/bin/pdqat" | grep -F "libtorch_cuda.so" || { echo "pdqat does not link LibTorch's CUDA part" >&2 && exit 1; }
"$folder/bin/pdqat" --version
ctest --test-dir "$folder" -R '^test_engine' --output-on-failure --no-tests=error
