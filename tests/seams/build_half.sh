#!/usr/bin/env bash
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# build_half.sh PRESET TARGET [-D...]: builds one half of the house as on a machine that lacks the other's
# libraries. The folder lies beside the other build folders, so that the compiler cache serves both.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
preset=$1 target=$2
shift 2
folder=build/seam-$preset

cmake --preset "$preset" -B "$folder" -DPDQAT_TESTS=OFF "$@"
cmake --build "$folder" -j 2 --target "$target"

program=$folder/bin/$target
if [[ "$preset" == engine-only ]]; then
    if readelf --dynamic "$program" | grep -F 'libQt'; then
        echo "$program links Qt, see above" >&2
        exit 1
    fi
    "$program" --version
fi
