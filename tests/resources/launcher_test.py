#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The launcher among programs that only note how they were called.

Usage: launcher_test.py ROOT
"""
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv.pop(1)).resolve()
NOTE = '#!/bin/sh\necho "$(basename "$0") $*" >> "$CALLS"\n'


class Launcher(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.folder.chmod(0o777)
        shutil.copy(ROOT / "workbench", self.folder)
        (self.folder / "bin").mkdir()
        self.calls_file = self.folder / "calls"
        self.calls_file.touch()
        self.calls_file.chmod(0o666)
        for name in ("apt-get", "cmake", "ctest"):
            self.program(name)
        (self.folder / "tests").mkdir()
        shutil.copy(ROOT / "tests" / "requirements.txt", self.folder / "tests")
        self.program("python3", '[ "$2" = venv ] || exec /usr/bin/python3 "$@"\n'
                     'mkdir -p build/venv/bin && ln -sf "$(command -v pip)" build/venv/bin/pip')
        self.program("pip")
        self.program("apt-cache", "exit 0")
        self.program("dpkg-query", "echo installed")
        self.program("update-alternatives", "echo Value: /usr/lib/openblas-pthread/libblas.so.3")
        self.program("build/release/bin/pdqat", place=self.folder)
        self.program("build/release/bin/pdqat-workbench", place=self.folder)

    def program(self, name, script="", place=None):
        path = (place or self.folder / "bin") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(NOTE + script + "\n")
        path.chmod(0o755)
        for parent in path.relative_to(self.folder).parents:
            (self.folder / parent).chmod(0o777)

    def lack(self, *names):
        self.program("dpkg-query", f'case " {" ".join(names)} " in *" $4 "*) exit 1;; esac; echo installed')

    def workbench(self, *arguments, prefix=(), **environment):
        values = {"PATH": f"{self.folder}/bin:/usr/bin:/bin", "CALLS": str(self.calls_file), "HOME": "/"}
        command = [*prefix, str(self.folder / "workbench"), *arguments]
        return subprocess.run(
            command, env=values | environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )

    def calls(self, program):
        lines = self.calls_file.read_text().splitlines()
        return [line for line in lines if line.split()[0] == program]

    def test_help_names_every_command(self):
        for arguments in (["help"], ["--help"], []):
            run = self.workbench(*arguments)
            self.assertEqual(run.returncode, 0)
            for command in ("run", "test", "build", "bench", "package", "help"):
                self.assertRegex(run.stdout, rf"(?m)^  {command} ")

    def test_unknown_command_fails_and_is_named(self):
        run = self.workbench("fly")
        self.assertEqual(run.returncode, 1)
        self.assertIn('no command "fly"', run.stderr)

    def test_nothing_is_installed_or_said_when_all_is_there(self):
        run = self.workbench("build")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.calls("apt-get"), [])
        self.assertNotIn("needed", run.stdout)

    @unittest.skipIf(os.geteuid() != 0, "installs as root only where it is root")
    def test_missing_packages_are_named_then_installed(self):
        self.lack("ninja-build", "qt6-svg-dev")
        run = self.workbench("build")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("needed to build anything: ninja-build\n", run.stdout)
        self.assertIn("needed to build the window: qt6-svg-dev\n", run.stdout)
        (call,) = self.calls("apt-get")
        self.assertTrue(call.startswith("apt-get install -y"))
        self.assertTrue(call.endswith(" ninja-build qt6-svg-dev"))
        self.assertIn("--no-install-recommends", call)

    @unittest.skipIf(os.geteuid() != 0, "installs as root only where it is root")
    def test_lists_are_refreshed_once_when_they_lack_a_name(self):
        self.lack("ninja-build")
        self.program("apt-cache", 'grep -q "apt-get update" "$CALLS"')
        self.assertEqual(self.workbench("build").returncode, 0)
        self.assertEqual([call.split()[1] for call in self.calls("apt-get")], ["update", "install"])

    @unittest.skipIf(os.geteuid() != 0, "installs as root only where it is root")
    def test_a_name_that_no_list_has_is_an_error(self):
        self.lack("ninja-build", "ccache")
        # The real one succeeds when it knows any of the names.
        self.program("apt-cache", 'case "$*" in *ccache*) exit 0;; esac; exit 100')
        run = self.workbench("build")
        self.assertEqual(run.returncode, 1)
        self.assertIn("package lists lack some of: ninja-build ccache", run.stderr)
        self.assertEqual(self.calls("cmake"), [])

    def unprivileged(self):
        return ["setpriv", "--reuid=65534", "--clear-groups"] if os.geteuid() == 0 else []

    def test_sudo_is_used_by_others_than_root(self):
        self.lack("ninja-build")
        self.program("sudo", '[ "$1" = -n ] || "$@"')
        run = self.workbench("build", prefix=self.unprivileged())
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(len(self.calls("apt-get")), 1)

    def test_without_root_and_sudo_the_command_is_printed(self):
        self.lack("ninja-build")
        self.program("sudo", "exit 1")
        run = self.workbench("build", prefix=self.unprivileged())
        self.assertEqual(run.returncode, 1)
        self.assertIn("apt-get install --no-install-recommends ninja-build", run.stderr)
        self.assertEqual(self.calls("apt-get") + self.calls("cmake"), [])

    def test_the_machine_can_be_left_as_it_is(self):
        self.lack("ninja-build")
        self.assertEqual(self.workbench("build", WORKBENCH_NO_INSTALL="1").returncode, 0)
        self.assertEqual(self.calls("apt-get"), [])

    def test_run_opens_the_window_where_there_is_a_display(self):
        for display in ("DISPLAY", "WAYLAND_DISPLAY"):
            self.assertEqual(self.workbench("run", **{display: ":7"}).returncode, 0)
            self.assertEqual(self.calls("pdqat-workbench")[-1], "pdqat-workbench --preset demo")
        self.assertEqual(self.calls("pdqat"), [])

    def test_run_works_in_the_terminal_where_there_is_none(self):
        self.assertEqual(self.workbench("run", "--set", "run.epochs=1").returncode, 0)
        self.assertEqual(
            self.calls("pdqat"), ["pdqat train --preset demo --export demo-output --set run.epochs=1"]
        )
        # The figures are drawn by the window's program, so it is built all the same.
        self.assertTrue(self.calls("cmake")[-1].endswith("--target programs"))

    def test_run_without_window_builds_without_qt(self):
        self.lack("qt6-base-dev")
        self.assertEqual(self.workbench("run", "--no-window", DISPLAY=":7").returncode, 0)
        self.assertEqual(self.calls("apt-get") + self.calls("pdqat-workbench"), [])
        self.assertIn("-DPDQAT_GUI=OFF", self.calls("cmake")[0])

    def test_programs_and_tests_share_a_folder_and_nothing_is_switched_off_in_it(self):
        self.workbench("run")
        self.assertIn("-DPDQAT_TESTS=OFF", self.calls("cmake")[0])
        (self.folder / "build/release/CMakeCache.txt").touch()
        self.calls_file.write_text("")
        for arguments in (["run"], ["run", "--no-window"], ["build"]):
            self.assertEqual(self.workbench(*arguments).returncode, 0)
        self.assertNotRegex("".join(self.calls("cmake")), "=OFF")
        self.workbench("test")
        self.assertIn("--preset release -DPDQAT_GUI=ON -DPDQAT_TESTS=ON", self.calls("cmake")[-2])
        self.assertTrue(self.calls("cmake")[-1].startswith("cmake --build build/release -j "))

    def test_test_ends_with_ctest_and_its_status(self):
        self.program("ctest", "exit 8")
        self.assertEqual(self.workbench("test", "-R", "quant").returncode, 8)
        (call,) = self.calls("ctest")
        self.assertRegex(call, r"^ctest --preset release -j \d+ -R quant$")

    def test_what_will_be_skipped_is_said_once_and_before_ctest(self):
        self.program("ctest", "echo ctest speaks; exit 8")
        lines = self.workbench("test").stdout.splitlines()
        said = [line for line in lines if "seam.torch2 will be skipped" in line]
        self.assertEqual(said, ["workbench: note: seam.torch2 will be skipped: PDQAT_TORCH2_DIR names no LibTorch 2"])
        self.assertEqual(lines[-2:], [*said, "ctest speaks"])
        # Nothing to say where it runs, and where it does not exist.
        self.assertNotIn("seam.torch2", self.workbench("test", PDQAT_TORCH2_DIR="/opt/torch/share/cmake/Torch").stdout)
        self.assertNotIn("seam.torch2", self.workbench("test", "--sanitize", "asan").stdout)

    def test_receiving_software_is_installed_once_and_when_its_list_changes(self):
        for expected in (1, 1):
            self.assertEqual(self.workbench("test").returncode, 0)
            self.assertEqual(len(self.calls("pip")), expected)
        self.assertRegex(self.calls("pip")[0], r"^pip install .*-r tests/requirements.txt$")
        with open(self.folder / "tests" / "requirements.txt", "a", encoding="utf-8") as file:
            file.write("more\n")
        self.workbench("test")
        self.assertEqual(len(self.calls("pip")), 2)

    def test_without_receiving_software_the_other_tests_run(self):
        self.program("pip", "exit 1")
        run = self.workbench("test")
        self.assertEqual((run.returncode, len(self.calls("ctest"))), (0, 1))
        self.assertIn("tests of exports are skipped", run.stdout)

    def benchmarks(self):
        """Measuring programs that only leave their names, and the real tables."""
        shutil.copytree(ROOT / "tests/bench", self.folder / "tests/bench")
        leave = 'mkdir -p build/bench; echo \'{"ratio": 2}\' > build/bench/training.json'
        self.program("training.py", leave, self.folder / "tests/bench")
        self.program("cold_start.py", "echo '{\"median_s\": 1}'", self.folder / "tests/bench")
        self.program("build/release/bin/bench_allocation", "echo '{\"layers\": 200}'", place=self.folder)
        self.program("build/release/bin/bench_library", "echo '{\"runs\": 5000}'", place=self.folder)
        self.program("xvfb-run", "echo '{\"p99_ms\": 3}'")

    def test_bench_measures_everything_and_keeps_it_in_one_file(self):
        self.benchmarks()
        run = self.workbench("bench", "--quick")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.calls("training.py"), ["training.py --quick"])
        self.assertEqual(len(self.calls("xvfb-run")), 3)
        self.assertEqual(self.calls("cold_start.py"),
                         ["cold_start.py build/release/bin/pdqat-workbench",
                          "cold_start.py --list build/release/bin/bench_library 5000 build/release/bin/pdqat-workbench"])
        self.assertIn("| cold_start | median_s | 1 | ≤ 1.5 |", run.stdout)
        self.assertIn("| first_list | median_s | 1 | ≤ 1 |", run.stdout)
        everything = json.loads((self.folder / "build/bench.json").read_text())
        self.assertEqual(set(everything), {"training", "interface", "library", "live_run", "waiting", "cold_start", "first_list",
                                           "allocation"})

    def test_training_is_measured_without_qt(self):
        self.benchmarks()
        self.lack("qt6-base-dev", "xvfb")
        run = self.workbench("bench", "training", "--expand", "1", "--scaling")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.calls("training.py"), ["training.py --expand 1 --scaling"])
        self.assertEqual(self.calls("apt-get") + self.calls("xvfb-run"), [])
        self.assertIn("--target training_bench", self.calls("cmake")[-1])

    def test_pictures_are_taken_of_the_library_that_is_named(self):
        self.program("xvfb-run", "")
        run = self.workbench("pictures", "my runs", "--size", "800x600", "--language", "es", "--into", "there")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.calls("xvfb-run"),
                         ["xvfb-run -a -s -screen 0 800x600x24 build/release/bin/window_pictures my runs there "
                          "--size 800x600 --language es"])
        self.assertEqual(self.calls("pdqat"), [])
        self.assertIn("WxH", self.workbench("pictures", "--size").stderr)

    def test_bench_compares_with_figures_that_it_then_replaces(self):
        self.benchmarks()
        old = self.folder / "build/bench/training.json"
        old.parent.mkdir(parents=True)
        old.write_text('{"ratio": 4}')
        run = self.workbench("bench", "training", "--compare", str(old))
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("| training | ratio | 4 | 2 | -50.0 % |", run.stdout)
        self.assertEqual(json.loads(old.read_text()), {"ratio": 2})

    def test_bench_refuses_what_it_cannot_use(self):
        for arguments, words in ((["--compare", "nowhere.json"], 'no file "nowhere.json"'),
                                 (["start", "flying"], 'bench start takes no argument "flying"')):
            run = self.workbench("bench", *arguments)
            self.assertEqual(run.returncode, 1)
            self.assertIn(words, run.stderr)
        self.assertEqual(self.calls("cmake"), [])

    def test_a_failed_benchmark_is_said(self):
        self.benchmarks()
        self.program("training.py", "exit 3", self.folder / "tests/bench")
        run = self.workbench("bench", "training")
        self.assertEqual(run.returncode, 1)
        self.assertIn("the benchmark of training failed", run.stderr)

    def test_sanitizers_are_presets(self):
        for name in ("asan", "tsan"):
            self.assertEqual(self.workbench("test", "--sanitize", name).returncode, 0)
            self.assertIn(f"--preset {name}", self.calls("ctest")[-1])
        run = self.workbench("test", "--sanitize", "msan")
        self.assertEqual(run.returncode, 1)
        self.assertIn('not "msan"', run.stderr)

    def test_a_failed_build_is_said_and_nothing_is_started(self):
        self.program("cmake", "[ $1 != --build ]")
        run = self.workbench("run")
        self.assertEqual(run.returncode, 1)
        self.assertIn("the build in build/release failed", run.stderr)
        self.assertEqual(self.calls("pdqat"), [])

    def test_own_libtorch_needs_no_debian_package(self):
        self.lack("libtorch-dev")
        self.assertEqual(self.workbench("build", "-DTorch_DIR=/opt/torch").returncode, 0)
        self.assertEqual(self.calls("apt-get"), [])
        self.assertIn("-DTorch_DIR=/opt/torch", self.calls("cmake")[0])

    def test_half_builds_need_the_packages_of_their_half_alone(self):
        for preset, other in (("engine-only", "qt6-base-dev"), ("widgets-only", "libtorch-dev")):
            self.lack(other, "texlive-science")
            self.assertEqual(self.workbench("build", "--preset", preset).returncode, 0)
            self.assertIn(f"--preset {preset}", self.calls("cmake")[-2])
        self.assertEqual(self.calls("apt-get"), [])

    def test_slow_blas_is_mentioned(self):
        self.program("update-alternatives", "echo Value: /usr/lib/blas/libblas.so.3")
        self.assertIn("/usr/lib/blas/libblas.so.3 is in use", self.workbench("build").stdout)

    def test_programs_that_it_starts_are_executable(self):
        for name in ("training.py", "cold_start.py"):
            self.assertTrue(os.access(ROOT / "tests/bench" / name, os.X_OK), name)

    def test_shellcheck_is_content(self):
        self.assertTrue(os.stat(ROOT / "workbench").st_mode & stat.S_IXUSR)
        scripts = [ROOT / "workbench", ROOT / ".ci/run", *(ROOT / "tests").rglob("*.sh")]
        run = subprocess.run(["shellcheck", *scripts], capture_output=True, text=True)
        self.assertEqual(run.stdout + run.stderr, "")


if __name__ == "__main__":
    unittest.main()
