#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on types that share a name, functions of two namespaces that do, and a room that is not in its namespace.

Usage: check_names.py ROOT. Two definitions of one name in one program break the one-definition rule unseen; one name in
two namespaces misleads readers. Names of a .cpp file's own (anonymous namespace) may repeat. Functions are overloaded by
design: those that a header declares share a name within a namespace, or are of the few that mean one thing everywhere.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

# What text must not be looked at: comments, strings, characters, preprocessor lines.
NOISE = re.compile(
    r'R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", re.S | re.M
)
TOKEN = re.compile(r"[A-Za-z_]\w*|::|[^\s\w]")
KINDS = ("class", "struct", "union", "enum")
# Rooms whose folder is not their namespace: plain values are seen by all; the window is one room of many folders.
NAMESPACES = {"engine/api": "pdqat", "app/gui": "pdqat::ui", "app/engine": "pdqat::cli", "widgets": "pdqat::ui"}

# Functions that mean the same in every namespace: the words of a value, its JSON, its members, its text for people.
MEANT = {"name", "toJson", "toText", "describe", "certificateText", "verdictText"}


def room_namespace(path):
    for folder, namespace in NAMESPACES.items():
        if path.startswith(folder + "/"):
            return namespace
    top, room = path.split("/")[:2]
    return f"pdqat::{room}" if top in ("engine", "app") else None


def without_template(words):
    """A statement behind its template <...>: after the bracket that closes it."""
    while words[:1] == ["template"]:
        depth = 0
        for i, word in enumerate(words):
            depth += (word == "<") - (word == ">")
            if depth == 0 and i > 0:
                words = words[i + 1:]
                break
        else:
            return []
    return words


def type_name(statement):
    """The name that a statement before `{` or `;` defines: a type or an alias; None for anything else."""
    words = without_template(statement)
    if words[:1] == ["using"] and "=" in words:
        return words[1] if words[2:3] == ["="] else None
    if not words or words[0] not in KINDS or "(" in words or "=" in words:
        return None
    words = words[1:]
    if words[:1] in (["class"], ["struct"]):  # enum class
        words = words[1:]
    while words[:2] == ["[", "["]:  # attributes
        words = words[words.index("]") + 2:]
    return words[0] if words and words[1:2] not in (["<"], ["::"]) else None


def function_name(statement):
    """The name of the free function that a statement before `{` or `;` declares; None for anything else."""
    words = without_template(statement)
    depth = 0
    for i, word in enumerate(words):
        depth += (word == "<") - (word == ">")
        if word == "=" or word in KINDS[:2]:
            return None
        if word == "(" and depth == 0:  # behind a type and a name, which is not a member's
            return words[i - 1] if i > 1 and words[i - 1].isidentifier() and words[i - 2] != "::" else None
    return None


def statements(text):
    """(namespace, words, end, line) of every statement at the scope of a named namespace; its end is `{` or `;`."""
    blank = NOISE.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if not m[0].startswith(('"', "R")) else " ", text)
    scopes, statement = [], []  # a scope: the namespace's name, "" for an anonymous one, None for any other brace
    for match in TOKEN.finditer(blank):
        token = match[0]
        if token in "{;":
            if None not in scopes and "" not in scopes:
                yield "::".join(scopes), statement, token, blank.count("\n", 0, match.start()) + 1
            if token == "{":
                is_namespace = "namespace" in statement[:2] and None not in scopes
                scopes.append("".join(statement[statement.index("namespace") + 1:]) if is_namespace else None)
            statement = []
        elif token == "}":
            if scopes:
                scopes.pop()
            statement = []
        else:
            statement.append(token)


def problems(root):
    types, functions = defaultdict(list), defaultdict(dict)  # places by name, by name and namespace
    for top in ("engine", "app", "widgets"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            name = path.relative_to(root).as_posix()
            text = path.read_text(encoding="utf-8")
            room = room_namespace(name)
            for namespace in re.findall(r"^namespace (pdqat[\w:]*) \{", text, re.M):
                shared = namespace in ("pdqat", "pdqat::json") and path.suffix == ".h" and "engine/json/" in name
                described = namespace == "pdqat::json"  # how a room's values become JSON
                if not (f"{namespace}::".startswith(f"{room}::") or shared or described or ";" in forward(text, namespace)):
                    yield f"{name}: namespace {namespace}, where the room is {room}"
            for namespace, words, end, line in statements(text):
                if (end == "{" or "using" in words) and (type_ := type_name(words)):
                    types[type_].append((f"{name}:{line}", namespace))
                elif path.suffix == ".h" and (function := function_name(words)):
                    functions[function].setdefault(namespace, f"{name}:{line}")
    for type_, found in sorted(types.items()):
        if len(found) > 1:
            yield f"{type_} is defined {len(found)} times: " + ", ".join(f"{n}::{type_} ({p})" for p, n in found)
    for function, found in sorted(functions.items()):
        if len(found) > 1 and function not in MEANT:
            yield f"{function}() is declared in {len(found)} namespaces: " + ", ".join(
                f"{n} ({p})" for n, p in found.items())


def forward(text, namespace):
    """The block of a namespace, where it holds forward declarations alone; else nothing."""
    block = re.search(rf"^namespace {namespace} \{{\n((?:(?:class|struct) \w+;\n|\n)*)\}}", text, re.M)
    return block[1] if block else ""


if __name__ == "__main__":
    found = list(problems(Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "every type and function has a name of its own, every room its namespace")
    sys.exit(bool(found))
