# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training with pdqat: signals, kills, resuming, and everything that can go wrong."""
import contextlib
import json
import os
import resource
import signal
import stat
import subprocess

from pdqat_testing import PdqatTest, main

# Series that must not depend on whether a run was interrupted.
NUMBERS = "*[!s]"  # all but epoch_seconds


class Training(PdqatTest):
    def train(self, *more, **changes):
        return self.run_pdqat("train", *self.settings(**changes), *more)

    def run_ids(self):
        return sorted(path.name for path in (self.library / "runs").glob("[!.]*"))

    def log(self, run):
        return self.library / "runs" / run / "events.jsonl"

    def train_until(self, record, act, **changes):
        """Starts training, calls `act` once the log has such a record, and returns the run and the exit code."""
        self.output = self.folder / "output"
        with self.output.open("w") as output, (self.folder / "errors").open("w") as errors:
            process = self.start("train", *self.settings(**changes), stdout=output, stderr=errors)
        self.wait_until(process, lambda: (self.library / "runs").exists() and self.run_ids())
        run = self.run_ids()[0]
        self.wait_until(process, lambda: record in self.log(run).read_text())
        act(process)
        return run, process.wait(timeout=120)

    def show(self, run):
        return json.loads(self.run_pdqat("runs", "show", run, "--json"))

    def numbers(self, run):
        return self.run_pdqat("history", run, "--series", NUMBERS)

    def assert_equals_uninterrupted(self, run, **changes):
        interrupted = self.result(run)
        self.library = self.folder / "uninterrupted"
        key = tuple(changes.items())
        if key not in self.results:
            self.train(**changes)
            self.results[key] = self.result(*self.run_ids())
        for one, other in zip(interrupted, self.results[key], strict=True):
            self.assertEqual(one, other)

    def result(self, run):
        """A run's numbers, and the tensors of its checkpoints."""
        return self.numbers(run), *(self.tensors(run, kind) for kind in ("last", "best"))

    def tensors(self, run, kind):
        content = (self.library / "runs" / run / "checkpoints" / f"{kind}.safetensors").read_bytes()
        return content[8 + int.from_bytes(content[:8], "little"):]

    def test_signals_stop_and_keep_and_resume_is_exact(self):
        for number in (signal.SIGTERM, signal.SIGUSR1, signal.SIGINT):
            with self.subTest(signal=number):
                self.library = self.folder / f"library-{number}"
                run, code = self.train_until('"step":2', lambda process: process.send_signal(number), run__epochs=3)
                self.assertEqual(code, 85)
                self.assertIn(f"Resume with: pdqat resume {run}", self.output.read_text())
                self.assertEqual((self.show(run)["state"], self.show(run)["resumable"]), ("stopped", True))
                self.assertIn("Finished", self.run_pdqat("resume", run))
                self.assertEqual(self.show(run)["state"], "finished")
                self.assert_equals_uninterrupted(run, run__epochs=3)

    def test_killed_run_is_interrupted_and_resumes_exactly(self):
        run, code = self.train_until('"checkpoint_saved"', lambda process: process.kill(), run__epochs=3)
        self.assertEqual(code, -signal.SIGKILL)
        self.assertEqual((self.show(run)["state"], self.show(run)["resumable"]), ("interrupted", True))
        with self.log(run).open("ab") as log:
            log.write(b'{"crc":"0123')  # as a write cut short by the kill would leave it
        self.run_pdqat("resume", run)
        self.assert_equals_uninterrupted(run, run__epochs=3)

    def test_second_interrupt_aborts(self):
        def impatient(process):
            while process.poll() is None:
                process.send_signal(signal.SIGINT)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=0.001)
        # One batch an epoch, a slow one, so that the second signal comes before the first has had its effect.
        run, code = self.train_until('"step":1', impatient, run__batch_size=48, network__expand=12)
        self.assertEqual(code, 130)
        self.assertIn("Aborted", self.output.read_text())
        self.assertEqual(self.show(run)["state"], "aborted")

    def test_late_signal_does_not_change_the_exit_code(self):
        def both(process):
            # Stopped, the program finds both signals at once, and ends before it has taken the second.
            process.send_signal(signal.SIGSTOP)
            process.send_signal(signal.SIGTERM)
            process.send_signal(signal.SIGUSR1)
            process.send_signal(signal.SIGCONT)
        self.assertEqual(self.train_until('"step":1', both, run__epochs=500)[1], 85)

    def test_run_being_trained_is_not_resumed_by_another(self):
        def another(process):
            run = self.run_ids()[0]
            self.assertEqual(self.show(run)["state"], "running")
            self.assert_fails(5, [run, "another process"], "resume", run)
            process.send_signal(signal.SIGTERM)
        self.assertEqual(self.train_until('"step":1', another, run__epochs=500)[1], 85)

    def test_run_killed_before_its_first_checkpoint_begins_anew(self):
        run, _ = self.train_until('"run_started"', lambda process: process.kill(), run__batch_size=48)
        self.assertEqual((self.show(run)["state"], self.show(run)["resumable"]), ("interrupted", True))
        self.run_pdqat("resume", run)
        self.assert_equals_uninterrupted(run, run__batch_size=48)

    def test_missing_or_damaged_data(self):
        self.assert_fails(4, ["nowhere"], "train", *self.settings(data__path=self.folder / "nowhere"))
        self.assertEqual(self.run_ids(), [], "nothing is made for a run that cannot begin")
        damaged = self.folder / "images"
        damaged.mkdir()
        for file in self.images.iterdir():
            if file.is_file():
                (damaged / file.name).write_bytes(file.read_bytes())
        labels = damaged / "train-labels-idx1-ubyte"
        labels.write_bytes(labels.read_bytes()[:30])
        self.assert_fails(4, ["train-labels-idx1-ubyte"], "train", *self.settings(data__path=damaged))
        self.assertEqual(self.run_ids(), [], "a look before the start finds it")
        labels.write_bytes(b"\0\0\x09\x01" + labels.read_bytes()[4:])
        self.assert_fails(4, ["train-labels-idx1-ubyte"], "train", *self.settings(data__path=damaged))

    def test_diverged_run_fails_naming_a_layer(self):
        self.assert_fails(7, ["failed", "Block_", "not a finite number"], "train", *self.settings(optim__lr=1e36))
        self.assertEqual(self.show("last")["state"], "failed")
        self.assertIn("not a finite number", self.show("last")["failure"])

    def test_unwritable_library(self):
        self.assert_fails(5, ["/proc/nowhere", "--library"], "train", *self.settings(), "--library", "/proc/nowhere")
        (self.folder / "file").write_text("in the way")
        self.assert_fails(5, ["file"], "train", *self.settings(), "--library", self.folder / "file")

    def test_full_disk_fails_the_run_and_names_the_file(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
        text = self.assert_fails(5, ["failed", "cannot be written"], "train", *self.settings(), preexec_fn=limit)
        self.assertRegex(text, "last.safetensors|best.safetensors|events.jsonl")
        self.assertEqual(self.show("last")["state"], "failed")
        checkpoints = self.library / "runs" / self.run_ids()[0] / "checkpoints"
        self.assertEqual(list(checkpoints.iterdir()), [], "no half-written checkpoint")

    def test_checkpoints_that_do_not_fit(self):
        run, _ = self.train_until('"step":1', lambda process: process.send_signal(signal.SIGTERM))
        folder = self.library / "runs" / run
        checkpoint = folder / "checkpoints" / "last.safetensors"
        good, config = checkpoint.read_bytes(), (folder / "config.json").read_text()
        checkpoint.write_bytes(good[:-100])
        self.assert_fails(6, ["last.safetensors", "damaged"], "resume", run)
        checkpoint.write_bytes(good)
        (folder / "config.json").write_text(config.replace('"expand": 1', '"expand": 2'))
        self.assert_fails(6, ["network.expand = 1", "says 2"], "resume", run)
        (folder / "config.json").write_text(config)
        self.run_pdqat("resume", run)

    def test_read_only_library_can_be_read(self):
        self.train(run__epochs=1)
        for folder, _, _ in os.walk(self.library):
            os.chmod(folder, stat.S_IRUSR | stat.S_IXUSR)
        self.assertEqual([run["state"] for run in json.loads(self.run_pdqat("runs", "list", "--json"))], ["finished"])
        for folder, _, _ in os.walk(self.library):
            os.chmod(folder, stat.S_IRWXU)


if __name__ == "__main__":
    main()
