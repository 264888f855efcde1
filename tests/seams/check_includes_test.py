#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guard is guarded: every kind of forbidden include is found, every allowed one passes."""
import tempfile
import unittest
from pathlib import Path

import check_includes

FORBIDDEN = [
    ("engine/api/config.h", "<nlohmann/json.hpp>"),
    ("engine/api/config.h", "<torch/torch.h>"),
    ("engine/api/config.cpp", "<torch/torch.h>"),
    ("engine/api/config.h", '"engine/data/random.h"'),
    ("engine/quant/weights.cpp", '"engine/data/random.h"'),
    ("engine/models/resnet.cpp", '"engine/train/trainer.h"'),
    ("engine/onnx/graph.cpp", '"engine/figures/csv.h"'),
    ("engine/track/tracker.cpp", '"engine/session/run_session.h"'),
    ("engine/figures/csv.cpp", '"engine/report/report_html.h"'),
    ("engine/report/table.cpp", "<torch/types.h>"),
    ("engine/runs/library.cpp", "<ATen/ATen.h>"),
    ("engine/track/tracker.cpp", "<c10/core/ScalarType.h>"),
    ("engine/train/trainer.cpp", "<QString>"),
    ("engine/train/trainer.cpp", "<QtCore/QString>"),
    ("engine/runs/library.cpp", '"widgets/backend.h"'),
    ("app/cli/main.cpp", "<QCoreApplication>"),
    ("app/cli/main.cpp", "<torch/types.h>"),
    ("app/cli/main.cpp", '"app/engine/training.h"'),
    ("app/cli/main.cpp", '"app/gui/bridge.h"'),
    ("app/gui/bridge.cpp", "<torch/types.h>"),
    ("app/catalogue/presets.cpp", "<QFile>"),
    ("app/catalogue/presets.cpp", '"widgets/backend.h"'),
    ("app/catalogue/presets.cpp", '"app/cli/command.h"'),
    ("app/catalogue/presets.cpp", '"app/gui/bridge.h"'),
    ("app/gui/bridge.cpp", "<QProcess>"),
    ("widgets/shell/window.cpp", "<torch/torch.h>"),
    ("widgets/shell/window.cpp", "<ATen/ATen.h>"),
    ("widgets/shell/window.cpp", "<nlohmann/json.hpp>"),
    ("widgets/backend.h", '"engine/runs/library.h"'),
    ("widgets/shell/window.cpp", '"app/gui/bridge.h"'),
    ("widgets/paper/figure.cpp", '"widgets/live/curve_plot.h"'),
    ("widgets/plots/palette.cpp", '"widgets/paper/figure.h"'),
    ("widgets/figures/page.cpp", '"widgets/shell/main_window.h"'),
    ("widgets/ranking/page.cpp", '"widgets/shell/main_window.h"'),
    ("widgets/basics/texts.cpp", '"widgets/form/form.h"'),
    ("widgets/live/curves.cpp", '"widgets/backend.h"'),
    ("tests/widgets/fake.cpp", '"engine/train/run_control.h"'),
    ("tests/engine/idx.cpp", "<QTest>"),
    ("tests/engine/idx.cpp", '"tests/fixtures/qt/widget_test.h"'),
    ("tests/fixtures/samples.h", "<QTest>"),
    ("tests/fixtures/samples.h", '"widgets/backend.h"'),
    ("tests/fixtures/samples.h", '"tests/engine/os/a.h"'),
    ("tests/fixtures/qt/widget_test.cpp", "<torch/types.h>"),
    ("tests/fixtures/qt/widget_test.cpp", '"engine/runs/library.h"'),
    ("engine/data/idx.cpp", '"qcustomplot.h"'),
]
ALLOWED = [
    ("engine/api/config.h", "<string>"),
    ("engine/api/config_json.cpp", "<nlohmann/json.hpp>"),
    ("engine/api/config.cpp", '"engine/api/text.h"'),
    ("engine/session/session.cpp", '"engine/train/run_control.h"'),
    ("engine/session/session.cpp", '"engine/weights/safetensors.h"'),
    ("engine/onnx/graph.cpp", '"engine/models/resnet.h"'),
    ("engine/report/report.cpp", '"engine/figures/csv.h"'),
    ("engine/quant/weights.cpp", '"quantizer.h"'),
    ("app/cli/main.cpp", '"engine/runs/library.h"'),
    ("app/cli/main.cpp", '"app/catalogue/presets.h"'),
    ("app/catalogue/presets.cpp", '"engine/report/report.h"'),
    ("app/engine/main.cpp", "<torch/types.h>"),
    ("app/engine/main.cpp", '"app/cli/command.h"'),
    ("app/gui/bridge.cpp", '"widgets/backend.h"'),
    ("app/gui/bridge.cpp", "<QTimer>"),
    ("app/gui/bridge.cpp", '"engine/session/run_session.h"'),
    ("widgets/shell/window.cpp", '"engine/api/config.h"'),
    ("widgets/shell/window.cpp", '"window.moc"'),
    ("widgets/live/curves.cpp", "<qcustomplot.h>"),
    ("widgets/live/curves.cpp", '"widgets/paper/figure.h"'),
    ("widgets/paper/figure.cpp", '"widgets/run_data.h"'),
    ("widgets/shell/window.cpp", '"widgets/figures/figures_page.h"'),
    ("widgets/shell/window.cpp", '"widgets/backend.h"'),
    ("widgets/figures/page.cpp", '"widgets/run_service.h"'),
    ("tests/widgets/fake.cpp", '"widgets/backend.h"'),
    ("tests/widgets/fake.cpp", '"tests/fixtures/qt/widget_test.h"'),
    ("tests/fixtures/same.h", "<torch/types.h>"),
    ("tests/fixtures/qt/widget_test.cpp", "<QTest>"),
    ("tests/fixtures/qt/program_output.h", "<QProcess>"),
]


def problems_of(file, include):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.parent.mkdir(parents=True)
        path.write_text(f"// a comment\n#include {include}\n")
        return list(check_includes.problems(Path(folder)))


class CheckIncludes(unittest.TestCase):
    def test_forbidden_includes_are_found(self):
        for file, include in FORBIDDEN:
            with self.subTest(file=file, include=include):
                found = problems_of(file, include)
                self.assertEqual(len(found), 1)
                self.assertTrue(found[0].startswith(f"{file}:2: "), found[0])

    def test_allowed_includes_pass(self):
        for file, include in ALLOWED:
            with self.subTest(file=file, include=include):
                self.assertEqual(problems_of(file, include), [])

    def test_the_environment_and_other_programs_are_engine_os_s_alone(self):
        for line, place, count in (("std::getenv(\"HOME\")", "engine/runs/a.cpp", 1), ("::popen(x)", "app/cli/a.cpp", 1),
                                   ("::posix_spawnp(x)", "app/gui/a.cpp", 1), ("::fork()", "engine/track/a.cpp", 1),
                                   ("::setenv(x)", "app/gui/a.cpp", 1), ("::mkstemp(x)", "engine/runs/a.cpp", 1),
                                   ("::kill(pid, 9)", "app/gui/a.cpp", 1), ("std::system(x)", "engine/runs/a.cpp", 1),
                                   ("QProcess p;", "widgets/shell/a.cpp", 1), ("qgetenv(x)", "widgets/shell/a.cpp", 1),
                                   ("qEnvironmentVariableIsEmpty(x)", "app/gui/a.cpp", 1),
                                   ("qputenv(x, y)", "app/gui/main.cpp", 0), ("QProcess p;", "app/gui/main.cpp", 1),
                                   ("qEnvironmentVariable(x)", "widgets/basics/preferences.cpp", 0),
                                   ("child.kill()", "app/engine/a.cpp", 0), ("QLocale::system()", "app/gui/a.cpp", 0),
                                   ("// a file system (any)", "engine/runs/a.cpp", 0),
                                   ("std::getenv(\"HOME\")", "engine/os/a.cpp", 0), ("app.exec()", "app/gui/a.cpp", 0),
                                   ("std::getenv(\"HOME\")", "tests/engine/a.cpp", 0)):
            with self.subTest(line=line, place=place), tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / place
                path.parent.mkdir(parents=True)
                path.write_text(line + "\n")
                self.assertEqual(len(list(check_includes.problems(Path(folder)))), count)

    def test_a_tree_without_sources_is_a_problem(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(len(list(check_includes.problems(Path(folder)))), 1)


if __name__ == "__main__":
    unittest.main()
