# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine that a benchmark ran on, in words and numbers."""
import os
import platform
import subprocess


def lscpu():
    """Its lines by name; empty where the program is missing."""
    try:
        run = subprocess.run(["lscpu"], capture_output=True, text=True, check=True, env=os.environ | {"LC_ALL": "C"})
    except (OSError, subprocess.CalledProcessError):
        return {}
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in run.stdout.splitlines())}


def system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def cores():
    """Those that this process may use."""
    return len(os.sched_getaffinity(0))


def describe():
    cpu = lscpu()
    caches = {name: cpu[f"{name} cache"] for name in ("L1d", "L2", "L3") if f"{name} cache" in cpu}
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "cpu": cpu.get("Model name", platform.processor() or platform.machine()),
        "cores": cores(),
        "threads_per_core": int(cpu.get("Thread(s) per core", 0)),
        "hypervisor": cpu.get("Hypervisor vendor", "none"),
        "vectors": [name for name in ("avx2", "avx512f", "avx512_vnni", "avx_vnni", "avx512_bf16", "amx_tile")
                    if name in cpu.get("Flags", "").split()],
        "caches": caches,
        "memory_gib": round(memory, 1),
        "system": system(),
        "kernel": platform.release(),
        "load_before": os.getloadavg()[0],
    }
