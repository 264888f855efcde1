#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an #include that the rooms of ARCHITECTURE.md do not allow.

Usage: check_includes.py ROOT. Prints one line per forbidden include: file:line: reason.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# The engine's rooms by level: a room sees itself and the rooms of lower levels, never its neighbours.
LEVELS = [
    ["api"],
    ["os", "json", "pickle"],
    ["net", "graph"],
    ["data", "quant"],
    ["networks"],
    ["models", "select"],
    ["train", "runs"],
    ["weights"],
    ["session", "sweeps", "track"],
    ["figures", "imports", "onnx", "queue", "verify"],
    ["report"],
]
# The rooms with files that need LibTorch.
TORCH_ROOMS = ["data", "quant", "models", "train", "weights", "session", "onnx", "verify"]


# Those of the interface likewise; the shell, above them, sees all.
WIDGET_LEVELS = [
    ["basics"],
    ["plots", "form", "exports", "sweeps", "trackers"],
    ["paper"],
    ["live", "budget", "model", "ranking", "figures", "report"],
    ["compare", "inside", "queue", "tradeoff"],
]
# What every one of them sees.
WIDGET_VALUES = ["widgets/run_data.h", "widgets/run_service.h", "widgets/sensitivity_service.h", "widgets/service.h", "engine/api"]


def rooms(top, levels, seen_by_all=()):
    allowed, below = {}, list(seen_by_all)
    for level in levels:
        for room in level:
            allowed[f"{top}/{room}"] = below + [f"{top}/{room}"]
        below = below + [f"{top}/{name}" for name in level]
    return allowed


ENGINE_ROOMS = rooms("engine", LEVELS)
# What our own files may include, by the longest folder name that fits.
ROOMS = ENGINE_ROOMS | rooms("widgets", WIDGET_LEVELS, WIDGET_VALUES) | {
    "widgets": ["widgets", "engine/api"],
    "app": ["app", "engine"],
    "app/catalogue": ["app/catalogue", "engine"],
    "app/cli": ["app/cli", "app/catalogue", "engine"],
    "app/engine": ["app/engine", "app/cli", "app/catalogue", "engine"],
    "app/gui": ["app", "widgets", "engine"],
    "tests/engine": ["tests/engine", "tests/fixtures", "engine"],
    "tests/widgets": ["tests/widgets", "tests/fixtures", "widgets", "engine/api"],
    "tests/fixtures": ["tests/fixtures", "engine"],
    "tests/fixtures/qt": ["tests/fixtures", "widgets", "engine/api"],
}

QT = re.compile(r"^(Q[A-Z]\w*|Qt[A-Z]\w*(/.*)?|qcustomplot\.h|tests/fixtures/qt/.*)$")
TORCH = re.compile(r"^(torch|ATen|c10|caffe2)/")
STANDARD = re.compile(r"^[a-z_]+$")
# Libraries that read or write files or wires, which the interface leaves to the engine.
FORMATS = re.compile(r"^(nlohmann/|sqlite3\.h|zlib\.h|png\.h|jpeglib\.h|matio\.h|onnx/|google/protobuf/)")

NO_QT = (QT, "no Qt here")
NO_TORCH = (TORCH, "no LibTorch here")
FORBIDDEN = {
    "engine": [NO_QT],
    **{room: [NO_QT, NO_TORCH] for room in ENGINE_ROOMS if room.split("/")[1] not in TORCH_ROOMS},
    "app": [NO_QT],
    "app/catalogue": [NO_QT, NO_TORCH],
    "app/cli": [NO_QT, NO_TORCH],
    "app/gui": [NO_TORCH],
    "tests/engine": [NO_QT],
    "widgets": [NO_TORCH, (FORMATS, "no file formats here")],
    "tests/widgets": [NO_TORCH],
    "tests/fixtures": [NO_QT],
    "tests/fixtures/qt": [NO_TORCH],
}


# What reads the environment, or starts or signals a program.
SYSTEM = re.compile(
    r"(?<![\w.>])(?<!QLocale::)(?:(getenv|secure_getenv|popen|posix_spawnp?|v?fork|exec[lv]p?e?|waitpid|mkdtemp|mkstemps?"
    r"|setenv|unsetenv|putenv|system|kill|gethostname|q(?:get|put|unset)env|qEnvironmentVariable\w*)\s*\(|(QProcess)\b)"
)
# Where it is meant.
SYSTEM_EXCEPTIONS = {
    "app/gui/main.cpp": ["qputenv", "qEnvironmentVariableIsEmpty"],  # for Qt itself, before it begins
    "widgets/basics/preferences.cpp": ["qEnvironmentVariable"],  # widgets see engine/api alone
}


def longest(table, folder):
    """The entry of `table` for the deepest of its folders that holds `folder`, or None."""
    fitting = [name for name in table if folder == name or folder.startswith(name + "/")]
    return table[max(fitting, key=len)] if fitting else None


def own_include_problem(_path, folder, target):
    if "/" not in target:  # a file beside this one, or moc's output
        return None
    allowed = longest(ROOMS, folder)
    top = target.split("/")[0]
    if allowed is None or top not in ("engine", "widgets", "app", "tests"):
        return None
    if any(target == name or target.startswith(name + "/") for name in allowed):
        return None
    return f"{folder} must not include {target}"


def library_include_problem(folder, target):
    for pattern, reason in longest(FORBIDDEN, folder) or []:
        if pattern.match(target):
            return f"{target}: {reason}"
    return None


def api_header_problem(path, folder, target):
    if folder == "engine/api" and path.suffix == ".h" and not STANDARD.match(target):
        return f"headers of engine/api include the standard library alone, not {target}"
    return None


def system_problem(file, line):
    """The environment and other programs are engine/os's alone."""
    if not file.startswith(("engine/", "app/", "widgets/")) or file.startswith("engine/os/"):
        return None
    names = [name for call in SYSTEM.finditer(line.split("//")[0]) for name in call.groups() if name]
    wrong = [name for name in names if name not in SYSTEM_EXCEPTIONS.get(file, [])]
    return f"{wrong[0]} belongs to engine/os: use os::environment, os::Process" if wrong else None


def file_problems(root, path):
    file = path.relative_to(root).as_posix()
    folder = path.parent.relative_to(root).as_posix()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if problem := system_problem(file, line):
            yield f"{file}:{number}: {problem}"
        if not (found := INCLUDE.match(line)):
            continue
        quoted, target = found[1] == '"', found[2]
        problem = library_include_problem(folder, target)
        problem = problem or (own_include_problem if quoted else api_header_problem)(path, folder, target)
        if problem:
            yield f"{file}:{number}: {problem}"


def problems(root):
    files = [p for top in ("engine", "widgets", "app", "tests") for p in sorted((root / top).rglob("*"))]
    sources = [p for p in files if p.suffix in (".h", ".cpp", ".cu")]
    if not sources:
        yield f"{root}: no source files"
    for path in sources:
        yield from file_problems(root, path)


if __name__ == "__main__":
    found = list(problems(Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "all includes follow the rooms")
    sys.exit(bool(found))
