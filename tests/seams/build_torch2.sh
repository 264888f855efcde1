#!/usr/bin/env bash
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# build_torch2.sh: builds pdqat, pdqat-engine and the engine's tests against a LibTorch 2, with CUDA or without, runs those tests and
# repeats the stored runs of the official code. What needs a GPU skips itself where there is none. PDQAT_TORCH2_DIR is
# the folder with TorchConfig.cmake; without it nothing is done, and the test counts as skipped (exit status 77).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
folder=build/torch2
torch=${PDQAT_TORCH2_DIR-}

if [[ -z "$torch" ]]; then
    echo "skipped: PDQAT_TORCH2_DIR names no LibTorch 2 (the folder with TorchConfig.cmake)"
    exit 77
fi
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}
[[ -f "$torch/TorchConfig.cmake" ]] || fail "PDQAT_TORCH2_DIR=$torch has no TorchConfig.cmake"
grep -E '^set\(PACKAGE_VERSION "2[.]' "$torch/TorchConfigVersion.cmake" || fail "PDQAT_TORCH2_DIR=$torch is no LibTorch 2"
libraries=$(realpath -e "$torch/../../../lib")
cuda=no
if [[ -f "$libraries/libtorch_cuda.so" ]]; then
    cuda=yes
    command -v nvcc >/dev/null || [[ -x /usr/local/cuda/bin/nvcc ]] ||
        fail "this LibTorch is one with CUDA; its CMake files want the CUDA toolkit (nvcc), which is not here"
fi

cmake -G Ninja -S . -B "$folder" -DTorch_DIR="$torch" -DPDQAT_GUI=OFF -DPDQAT_WERROR=ON -DCMAKE_BUILD_TYPE=Release
cmake --build "$folder" -j "${WORKBENCH_JOBS:-2}" --target pdqat pdqat-engine tests/engine/all

linked=$(ldd "$folder/bin/pdqat-engine")
! grep -F "not found" <<<"$linked" || fail "libraries that this LibTorch needs are missing, see above"
grep -F "$libraries/libtorch_cpu.so" <<<"$linked" || fail "pdqat-engine does not link the LibTorch in $libraries"
[[ "$cuda" == no ]] || grep -F "$libraries/libtorch_cuda.so" <<<"$linked" ||
    fail "pdqat-engine does not link LibTorch's CUDA part"
"$folder/bin/pdqat" --version
ctest --test-dir "$folder" -R '^engine[.]' --output-on-failure --no-tests=error
OMP_WAIT_POLICY=passive "$folder/bin/pdqat" verify tests/data/golden/*_w?
