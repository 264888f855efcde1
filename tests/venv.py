# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The virtual environment with the receiving software, for tests that prove what leaves the workbench."""
import importlib.util
import os
import sys
from pathlib import Path

SKIPPED = 77  # ctest's SKIP_RETURN_CODE


def folder():
    return Path(os.environ.get("PDQAT_VENV", Path(__file__).resolve().parent.parent / "build" / "venv"))


def skip(reason):
    """Ends the test as skipped; where everything was installed for it, as failed."""
    required = os.environ.get("PDQAT_REQUIRE_VENV") == "1"
    print(f"{'failed' if required else 'skipped'}: {reason}", flush=True)
    sys.exit(1 if required else SKIPPED)


def program(name):
    """A program of the environment, such as wandb or mlflow; or the end of the test."""
    path = folder() / "bin" / name
    if not path.exists():
        skip(f"there is no {name} in {folder()}")
    return path


def enter(*modules):
    """Goes on in the environment's Python, for scripts that import such modules themselves; or the end of the test."""
    python = folder() / "bin" / "python"
    if not python.exists():
        skip(f"there is no virtual environment in {folder()} (./workbench test makes it)")
    if Path(sys.prefix).resolve() != folder().resolve():
        os.execv(python, [str(python), *sys.argv])
    # Found, not imported: that takes seconds.
    if lacking := [module for module in modules if not importlib.util.find_spec(module)]:
        skip(f"{folder()} lacks {', '.join(lacking)}")
