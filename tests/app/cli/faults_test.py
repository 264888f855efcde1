# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training on disks that fail: system calls of pdqat are made to fail, one or all of a kind."""
import errno
import json
import os
import signal
import sys
import threading

from pdqat_testing import EPOCH_BATCHES, PdqatTest, main, with_faults

SHIM = sys.argv.pop(3)
ALWAYS = 10**6
NO_LOCKS_OF_THE_KERNEL = 524


class Faults(PdqatTest):
    faults = ""

    def environment(self):
        return {**super().environment(), **(with_faults(SHIM, self.faults) if self.faults else {})}

    def train(self, faults, code=0, **changes):
        """Trains in a library of its own with these calls failing, and returns the run's folder and what was said."""
        self.library = self.folder / f"library-{len(list(self.folder.iterdir()))}"
        said = self.failing(faults, "train", *self.settings(**changes), code=code)
        return next((self.library / "runs").glob("[!.]*"), None), said

    def failing(self, faults, *arguments, code=0):
        self.faults = faults
        try:
            return self.run_pdqat(*arguments, code=code)
        finally:
            self.faults = ""

    def show(self):
        return json.loads(self.run_pdqat("runs", "show", "last", "--json"))

    def logged(self, run, kind):
        events = [json.loads(line)["event"] for line in (run / "events.jsonl").read_text().splitlines()]
        return [event for event in events if event["type"] == kind]

    def warnings(self, run):
        return [event["text"] for event in self.logged(run, "warning")]

    def numbers(self):
        return self.run_pdqat("history", "last", "--series", "*[!s]")

    def tensors(self, run):
        found = {}
        for kind in ("last", "best"):
            content = (run / "checkpoints" / f"{kind}.safetensors").read_bytes()
            found[kind] = content[8 + int.from_bytes(content[:8], "little"):]
        return found

    def uninterrupted(self):
        run, _ = self.train("")
        return self.numbers(), self.tensors(run)

    def whole(self):
        """Numbers and tensors of the run that nothing happened to."""
        return self.made_once(self.uninterrupted)

    def test_a_checkpoint_that_cannot_be_written_once_costs_nothing(self):
        numbers, tensors = self.whole()
        for call, kind, code in (("write", "best", errno.EIO), ("fsync", "last", errno.EDQUOT),
                                 ("rename", "last", errno.ENOSPC)):
            with self.subTest(call=call):
                run, _ = self.train(f"{call} {kind}.safetensors 1 1 {code}")
                self.assertEqual(self.show()["state"], "finished")
                warnings = self.warnings(run)
                self.assertEqual(len(warnings), 1, warnings)
                self.assertIn(f"{kind}.safetensors", warnings[0])
                self.assertIn("tried again", warnings[0])
                self.assertEqual((self.numbers(), self.tensors(run)), (numbers, tensors))

    def test_weights_that_cannot_be_kept_are_not_imported(self):
        run, _ = self.train("", run__epochs=1)
        weights = self.folder / "weights.pt"
        self.run_pdqat("export", "last", "--to", "pt", "-o", weights)
        runs = set((self.library / "runs").iterdir())
        self.failing(f"write safetensors.tmp 1 {ALWAYS} {errno.ENOSPC}", "import", weights,
                     *self.settings(run__epochs=1), code=8)
        self.assertEqual(set((self.library / "runs").iterdir()), runs)

    def test_a_later_checkpoint_follows_one_that_could_not_be_written(self):
        run, _ = self.train(f"write safetensors.tmp 1 3 {errno.ENOSPC}")
        self.assertEqual(self.show()["state"], "finished")
        self.assertEqual([saved["at"]["epoch"] for saved in self.logged(run, "checkpoint_saved")][-1], 2)
        self.assertEqual(len(self.warnings(run)), 1)

    def test_a_run_whose_checkpoints_found_no_space_is_trained_to_its_end_and_resumable(self):
        numbers, tensors = self.whole()
        for call, code, exit_code in (("write", errno.ENOSPC, 8), ("fsync", errno.EIO, 5)):
            run, said = self.train(f"{call} safetensors.tmp 1 {ALWAYS} {code}", code=exit_code)
            self.assertIn("safetensors: cannot be written", said)
            self.assertEqual(len(self.logged(run, "epoch_done")), 2)
            self.assertEqual(len(self.warnings(run)), 1)
            self.assertEqual(list((run / "checkpoints").iterdir()), [], "nothing half-written")
            self.assertEqual((self.show()["state"], self.show()["resumable"]), ("failed", True))
            self.run_pdqat("resume", "last")
            self.assertEqual((self.numbers(), self.tensors(run)), (numbers, tensors))

    def test_a_run_killed_in_its_first_checkpoint_begins_anew(self):
        run, _ = self.train(f"rename safetensors 1 {ALWAYS} 0", code=-signal.SIGKILL)
        self.assertEqual((self.show()["state"], self.show()["resumable"]), ("interrupted", True))
        self.run_pdqat("resume", "last")
        self.assertEqual(self.show()["state"], "finished")
        self.assertEqual(len(self.tensors(run)), 2)

    def test_a_log_that_recovers_is_waited_for(self):
        numbers, tensors = self.whole()
        for call in ("write", "fsync"):
            run, _ = self.train(f"{call} events.jsonl 3 3 {errno.ENOSPC}")
            self.assertEqual(self.show()["state"], "finished")
            warnings = self.warnings(run)
            self.assertEqual(len(warnings), 1, warnings)
            self.assertIn("events.jsonl: cannot be written", warnings[0])
            self.assertEqual((self.numbers(), self.tensors(run)), (numbers, tensors))

    def test_a_log_that_fails_for_good_stops_the_run_wherever_it_happens(self):
        numbers, tensors = self.whole()
        # The number of the record: the start, the epoch's batches, its end.
        places = {"start": 1, "batch": 3, "dual step": 2 + EPOCH_BATCHES, "epoch": 3 + EPOCH_BATCHES,
                  "checkpoint": 4 + EPOCH_BATCHES}
        for place, number in places.items():
            with self.subTest(place=place):
                run, said = self.train(f"write events.jsonl {number} {ALWAYS} {errno.ENOSPC}", code=8)
                self.assertIn("events.jsonl: cannot be written", said)
                self.assertEqual((self.show()["state"], self.show()["resumable"]), ("failed", True))
                kept = (run / "checkpoints" / "last.safetensors").exists()
                self.assertEqual(kept, place not in ("dual step", "epoch"), "none is ahead of the log")
                self.run_pdqat("resume", "last")
                self.assertEqual(self.show()["state"], "finished")
                self.assertEqual((self.numbers(), self.tensors(run)), (numbers, tensors))

    def test_the_end_is_told_where_nothing_more_can_be_written(self):
        full = f"write status.json.tmp 3 {ALWAYS} {errno.ENOSPC};write summary.json.tmp 1 {ALWAYS} {errno.ENOSPC}"
        for faults, state, code in ((full, "finished", 0),
                                    (f"{full};write events.jsonl 3 {ALWAYS} {errno.ENOSPC}", "failed", 8)):
            run, _ = self.train(faults, code=code)
            self.assertEqual(self.show()["state"], state)
            self.assertEqual(json.loads((run / "status.json").read_text())["state"], state)

    def test_without_locks_training_goes_on_and_says_so_once(self):
        for code in (errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, NO_LOCKS_OF_THE_KERNEL):
            run, _ = self.train(f"flock lock 1 {ALWAYS} {code}", run__epochs=1)
            self.assertEqual(self.show()["state"], "finished")
            warnings = self.warnings(run)
            self.assertEqual(len(warnings), 1, warnings)
            self.assertIn("no locks", warnings[0])

    def test_without_locks_a_run_that_another_machine_trains_is_not_resumed(self):
        run, _ = self.train("", run__epochs=1)
        status = json.loads((run / "status.json").read_text())
        status.update(state="running", process={**status["process"], "host": "elsewhere"})
        without_locks = f"flock lock 1 {ALWAYS} {errno.ENOLCK}"
        ended = threading.Event()

        def beat():
            """As a machine whose clock is years behind."""
            while not ended.wait(0.02):
                status["heartbeat"] += 2
                beside = run / "beside"
                beside.write_text(json.dumps(status))
                os.utime(beside, (1e9, 1e9))
                beside.rename(run / "status.json")

        machine = threading.Thread(target=beat)
        machine.start()
        try:
            said = self.failing(without_locks, "resume", "last", code=5)
        finally:
            ended.set()
            machine.join()
        self.assertIn("a process on elsewhere is training it", said)
        self.failing(without_locks, "resume", "last")
        self.assertEqual(self.show()["state"], "finished")

    def test_a_run_that_cannot_begin_leaves_nothing_behind(self):
        for faults, code in ((f"flock lock 1 1 {errno.EIO}", 5), (f"write status.json 1 1 {errno.EIO}", 5),
                             (f"write status.json 2 {ALWAYS} {errno.ENOSPC}", 8), (f"fsync config.json 1 1 {errno.EDQUOT}", 8)):
            with self.subTest(faults=faults):
                run, _ = self.train(faults, code=code)
                self.assertIsNone(run)

    def test_one_write_of_the_status_that_fails_is_no_end(self):
        self.train(f"write status.json 2 1 {errno.EIO}")
        self.assertEqual(self.show()["state"], "finished")

    def tracked(self, faults="", code=0):
        return self.train(faults, code=code, track__wandb="true", track__tensorboard="true")

    def files(self, run, kind):
        """Oldest first."""
        return sorted((run / "exports" / "wandb").glob("*/*.wandb") if kind == "wandb" else
                      (self.library / "tensorboard" / run.name).iterdir())

    def arrived(self, run):
        """How many rows of a kind the files hold that the trackers' programs read."""
        names = {"wandb": b"_timestamp", "tensorboard": b"batch/loss@2"}
        return {kind: sum(path.read_bytes().count(name) for path in self.files(run, kind))
                for kind, name in names.items()}

    def values(self, run, kind):
        return json.loads((run / "exports" / f"{kind}.json").read_text())["values"]

    def test_rows_that_a_power_cut_took_are_sent_again(self):
        run, _ = self.tracked()
        for kind in ("wandb", "tensorboard"):
            values = self.values(run, kind)
            for kept in (0, 0.5):
                file = self.files(run, kind)[-1]
                content = file.read_bytes()
                file.write_bytes(content[:int(kept * len(content))])
                said = self.run_pdqat("export", "last", "--to", kind)
                self.assertIn(f"{values:,} values", said)
                self.assertEqual(self.values(run, kind), values)
            said = self.run_pdqat("export", "last", "--to", kind)
            self.assertIn(f"{values:,} values", said)

    def test_a_cursor_is_never_ahead_of_its_data(self):
        for kind, file in (("wandb", "run-"), ("tensorboard", "tfevents")):
            run, _ = self.tracked(f"fsync {file} 1 {ALWAYS} {errno.EIO}")
            self.assertFalse((run / "exports" / f"{kind}.json").exists(), "what is not on the disk is not claimed")
            self.assertEqual(self.show()["state"], "finished")

    def test_rows_are_not_sent_twice_after_a_kill_between_data_and_cursor(self):
        whole, _ = self.tracked()
        arrived = self.arrived(whole)
        values = {kind: self.values(whole, kind) for kind in arrived}
        for kind in values:
            run, _ = self.tracked(f"rename exports/{kind}.json 2 1 0", code=-signal.SIGKILL)
            self.run_pdqat("resume", "last")
            self.assertEqual({other: self.values(run, other) for other in values}, values)
            self.assertEqual(self.arrived(run)[kind], arrived[kind])


if __name__ == "__main__":
    main()
