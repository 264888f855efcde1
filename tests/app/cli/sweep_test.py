# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sweeps with pdqat: stages, kills, failures, several runs at a time, and what is refused."""
import json
import os
import shutil
import signal

from pdqat_testing import PdqatTest, main

PART_FAILED = 11


class Sweeps(PdqatTest):
    def values(self, **changes):
        values = {"data.set": "mnist", "data.path": str(self.images), "data.validation_fraction": 0.2,
                  "network.input_size": 28, "quant.bits": 1, "run.epochs": 2, "run.batch_size": 16, "run.threads": 1,
                  "run.statistics_every": 1}
        return {**values, **{key.replace("__", "."): value for key, value in changes.items()}}

    def write(self, name="mine", changes=None, **sweep):
        file = self.folder / f"{name}.json"
        file.write_text(json.dumps({"set": self.values(**(changes or {})), **sweep}))
        return file

    def runs(self):
        return json.loads(self.run_pdqat("runs", "list", "--json"))

    def ids(self):
        return sorted(run["id"] for run in self.runs())

    def status(self, name="mine"):
        return json.loads((self.library / "sweeps" / name / "status.json").read_text())

    def states(self, name="mine"):
        return {run["label"]: run["state"] for run in self.status(name)["runs"]}

    def logs(self):
        return [path.read_text() for path in (self.library / "runs").glob("[!.]*/events.jsonl")]

    def start_sweep(self, *arguments):
        with (self.folder / "output").open("w") as output:
            process = self.start("sweep", *arguments, stdout=output, stderr=output)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_rank_choose_retrain(self):
        file = self.write(grid={"run.seed": [0, 1]}, parts=[
            {"name": "ranked", "set": {"method.epsilon_layer": 0.001, "dual.rate": 10}},
            {"name": "mixed", "set": {"method.constraints": "output"},
             "keep": {"ranking_of": "ranked", "ends": ["largest"], "layers": [2]}}])
        text = self.run_pdqat("sweep", file, "--dry-run")
        self.assertIn("4 runs: 2 to start, 2 waiting for earlier runs.", text)
        self.assertIn("no estimate yet", text)
        self.assertFalse((self.library / "runs").exists() and self.runs())
        text = self.run_pdqat("sweep", file)
        self.assertIn("4 runs: 4 finished.", text)
        self.assertIn("finished  mixed, largest 2, seed 1  test 1 bit", text)
        kept = {run["name"]: run["config"]["quant"]["high_precision"] for run in self.runs()}
        self.assertEqual(len(kept["mixed, largest 2, seed 0"]), 2)
        self.assertEqual(kept["mixed, largest 2, seed 0"], kept["mixed, largest 2, seed 1"])
        self.assertEqual(self.status()["state"], "finished")
        self.assertEqual(json.loads((self.library / "sweeps/mine/sweep.json").read_text()), json.loads(file.read_text()))

    def test_layers_are_measured_between_stages_where_a_stage_ranks_by_it(self):
        file = self.write(parts=[
            {"name": "ranked", "set": {"method.epsilon_layer": 1000}},
            {"name": "mixed", "set": {"method.name": "dorefa"},
             "keep": {"ranking_of": "ranked", "by": ["loss-kept", "fisher"], "budget": {"bops": ["20%"]}}}])
        text = self.run_pdqat("sweep", file)
        self.assertIn("3 runs: 3 finished.", text)
        ranked = next(run["id"] for run in self.runs() if run["name"] == "ranked")
        self.assertTrue((self.library / "runs" / ranked / "sensitivity.json").exists())
        self.assertIn("loss-kept", self.run_pdqat("rank", ranked, "--by", "loss-kept"))
        table = json.loads(self.run_pdqat("arms", file, "--format", "json"))
        [group] = table["groups"]
        self.assertEqual(group["within"], "20 % of bops")
        self.assertEqual([arm["arm"] for arm in group["arms"]], ["mixed, loss-kept", "mixed, fisher"])
        self.assertIn("Differences are paired by seed", self.run_pdqat("arms", file))
        shutil.rmtree(self.library / "runs" / ranked / "checkpoints")
        (self.library / "runs" / ranked / "sensitivity.json").unlink()
        self.run_pdqat("sweep", file, code=PART_FAILED)
        self.assertEqual(sorted(self.states().values()), ["finished", "waiting", "waiting"])
        self.assertIn(f"Run {ranked} could not be measured: ", self.status()["problem"])

    def test_where_no_constraint_costs_anything_nothing_is_chosen_in_silence(self):
        keep = {"ranking_of": "ranked", "ends": ["largest"], "layers": [2]}
        parts = [{"name": "ranked", "set": {"method.epsilon_layer": 1000}},
                 {"name": "mixed", "set": {"method.constraints": "output"}, "keep": keep}]
        self.assertIn("every λ is 0", self.run_pdqat("sweep", self.write(parts=parts), code=11))
        self.assert_fails(3, ["every λ is 0", "--by"], "sweep", self.write(parts=parts))
        keep["by"] = "weights"
        self.assertIn("2 runs: 2 finished.", self.run_pdqat("sweep", self.write(parts=parts)))

    def test_two_copies_of_the_data_are_one_and_other_images_are_others(self):
        self.run_pdqat("sweep", self.write("first"))
        copy, other = self.folder / "copy", self.folder / "other"
        for folder in (copy, other):
            shutil.copytree(self.images, folder, ignore=lambda _, names: [n for n in names if "idx" not in n])
        images = other / "train-images-idx3-ubyte"
        images.write_bytes(images.read_bytes()[:-1] + b"\x07")
        for folder, state in ((copy, "1 finished"), (other, "1 to start")):
            sweep = self.write("second", changes={"data__path": str(folder)})
            self.assertIn(f"1 run: {state}", self.run_pdqat("sweep", sweep, "--dry-run"))
        self.assertIn("1 run: 1 finished", self.run_pdqat("sweep", sweep))
        self.assertEqual(len(self.ids()), 2)

    def test_runs_count_by_the_data_that_they_found_while_the_sweep_went_on(self):
        data = self.folder / "data"
        shutil.copytree(self.images, data)
        changes = {"data__path": str(data), "run__epochs": 3}
        self.run_pdqat("sweep", self.write("first", changes=changes))
        sweep = self.write(changes=changes, grid={"run.seed": [0, 1, 2]})
        process = self.start_sweep(sweep)
        runs = (self.library / "runs").glob
        self.wait_until(process, lambda: len(list(runs("[!.]*"))) == 2)
        process.send_signal(signal.SIGSTOP)  # so that the next run does not begin before the data is other
        self.wait_until(process, lambda: len([path for path in runs("*/environment.json")
                                              if "train-images-idx3-ubyte" in path.read_text()]) == 2)
        images = data / "train-images-idx3-ubyte"
        images.write_bytes(images.read_bytes()[:-1] + b"\x07")
        process.send_signal(signal.SIGCONT)
        self.assertEqual(process.wait(timeout=60), PART_FAILED)
        self.assertEqual(self.states(), {"seed 0": "finished", "seed 1": "planned", "seed 2": "finished"})
        self.assertIn("3 runs: 3 finished.", self.run_pdqat("sweep", sweep))
        self.assertEqual(len(self.ids()), 5)

    def test_finished_runs_are_never_repeated(self):
        first = self.write("first", grid={"run.seed": [0, 1]})
        self.run_pdqat("sweep", first)
        before = self.ids()
        self.assertIn("time left: none", self.run_pdqat("sweep", first))
        second = self.write("second", grid={"run.seed": [1, 2]}, changes={"run__statistics_every": 2})
        self.assertIn("2 runs: 1 finished, 1 to start", self.run_pdqat("sweep", second, "--dry-run"))
        self.run_pdqat("sweep", second)
        self.assertEqual(len(self.ids()), 3)
        self.assertLess(set(before), set(self.ids()))

    def test_estimate_comes_from_runs_of_the_same_cost(self):
        self.run_pdqat("sweep", self.write("first"))
        for epochs in (2, 200):
            file = self.write("second", grid={"run.seed": [5]}, changes={"run__epochs": epochs})
            self.assertRegex(self.run_pdqat("sweep", file, "--dry-run"), r"Time left: \d")
        other = self.write("third", changes={"run__batch_size": 8})
        self.assertIn("no estimate yet", self.run_pdqat("sweep", other, "--dry-run"))

    def test_one_that_diverges_leaves_the_others_alone(self):
        file = self.write(grid={"optim.lr": [1e30, 0.001, 0.002]})
        text = self.run_pdqat("sweep", file, code=PART_FAILED)
        self.assertIn("retry-failed", text)
        self.assertEqual(sorted(self.states().values()), ["failed", "finished", "finished"])
        self.assertEqual(self.status()["state"], "incomplete")
        failed = [run for run in self.status()["runs"] if run["state"] == "failed"][0]
        self.assertIn("not a finite number", failed["reason"])
        before = self.ids()
        self.run_pdqat("sweep", file, code=PART_FAILED)
        log = self.library / "runs" / failed["run"] / "events.jsonl"
        size = log.stat().st_size
        self.run_pdqat("sweep", file, "--retry-failed", code=PART_FAILED)
        self.assertEqual(self.ids(), before)
        self.assertGreater(log.stat().st_size, size, "it was not tried again")

    def test_signal_stops_and_the_next_one_goes_on(self):
        file = self.write(grid={"run.seed": [0, 1, 2]}, changes={"run__epochs": 3})
        process = self.start_sweep(file)
        self.wait_until(process, lambda: any('"step":2' in log for log in self.logs()))
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=60), 85)
        self.assertEqual(self.states(), {"seed 0": "begun", "seed 1": "planned", "seed 2": "planned"})
        self.assertEqual(self.status()["state"], "stopped")
        self.assertIn("Go on with: pdqat sweep", (self.folder / "output").read_text())
        stopped = self.ids()
        self.run_pdqat("sweep", file)
        self.assertEqual(self.ids()[0], stopped[0])
        self.assertEqual((len(self.ids()), self.status()["state"]), (3, "finished"))

    def test_killed_in_the_middle_it_goes_on_without_repeating(self):
        file = self.write(grid={"run.seed": [0, 1, 2]}, changes={"run__epochs": 3})
        process = self.start_sweep(file)
        self.wait_until(process, lambda: len(self.logs()) == 2)
        process.kill()
        process.wait()
        # The run under way has lost its parent, not its life; it ends by itself or is waited for.
        self.run_pdqat("sweep", file)
        self.assertEqual(len(self.ids()), 3)
        self.assertEqual(set(self.states().values()), {"finished"})

    def test_crash_of_a_run_is_not_that_of_the_sweep(self):
        file = self.write(grid={"run.seed": [0, 1]}, changes={"run__epochs": 3})
        process = self.start_sweep(file)
        self.wait_until(process, lambda: any('"step":2' in log for log in self.logs()))
        status = next((self.library / "runs").glob("[!.]*/status.json"))
        os.kill(json.loads(status.read_text())["process"]["pid"], signal.SIGKILL)
        self.assertEqual(process.wait(timeout=60), PART_FAILED)
        self.assertEqual(self.states(), {"seed 0": "failed", "seed 1": "finished"})
        self.assertIn("ended by signal 9", self.status()["runs"][0]["reason"])
        self.run_pdqat("sweep", file)
        self.assertEqual(len(self.ids()), 2)

    def test_several_at_a_time(self):
        file = self.write(grid={"run.seed": [0, 1, 2]}, changes={"run__threads": 0, "run__epochs": 3})
        process = self.start_sweep(file, "--jobs", "2")
        self.wait_until(process, lambda: sum('"step":1' in log for log in self.logs()) == 2
                        and list(self.states().values()).count("running") == 2)
        self.assertEqual(process.wait(timeout=120), 0)
        threads = max(1, os.cpu_count() // 2)
        self.assertIn(f"2 at a time, {threads} thread", (self.folder / "output").read_text())
        self.assertEqual({run["config"]["run"]["threads"] for run in self.runs()}, {threads})

    def test_second_signal_aborts(self):
        process = self.start_sweep(self.write(changes={"run__epochs": 1000}))
        self.wait_until(process, lambda: any('"step":1' in log for log in self.logs()))
        pid = json.loads(next((self.library / "runs").glob("[!.]*/status.json")).read_text())["process"]["pid"]
        os.kill(pid, signal.SIGSTOP)  # so that it cannot stop in time
        process.send_signal(signal.SIGINT)
        self.wait_until(process, lambda: "Ctrl-C again" in (self.folder / "output").read_text())
        process.send_signal(signal.SIGINT)
        self.wait_until(process, lambda: "Aborting" in (self.folder / "output").read_text())
        os.kill(pid, signal.SIGCONT)
        self.assertEqual(process.wait(timeout=60), 130)

    def test_two_at_once_are_refused(self):
        file = self.write(changes={"run__epochs": 1000})
        process = self.start_sweep(file)
        self.wait_until(process, lambda: self.logs())
        self.assert_fails(5, ["mine", "another pdqat sweep works on it"], "sweep", file)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(timeout=60), 85)

    def test_everything_is_checked_before_anything_starts(self):
        (self.folder / "bad.json").write_text('{"set": {"run.epochs": 0, "run.sed": 1}}')
        self.assert_fails(3, ["bad.json", "run.epochs: 0", "run.seed"], "sweep", "bad.json")
        file = self.write(changes={"data__path": "/no/such/folder"}, grid={"run.seed": [0, 1]})
        self.assert_fails(3, ["/no/such/folder"], "sweep", file)
        self.assert_fails(3, ["Did you mean table-1?"], "sweep", "table1")
        self.assertIn("--jobs", self.run_pdqat("sweep", "table-1", "--jobs", "0", code=2))
        self.assertEqual(self.runs(), [])

    def test_sweeps_are_listed(self):
        own = self.library / "sweeps"
        own.mkdir(parents=True)
        (own / "mine.json").write_text(json.dumps({"_name": "My own", "base": "demo", "grid": {"run.seed": [1, 2]}}))
        (own / "bad.json").write_text("{")
        text = self.run_pdqat("sweeps")
        self.assertRegex(text, r"table-1-small +33 +Table 1, small")
        self.assertRegex(text, r"mine +2 +My own")
        self.assertRegex(text, r"bad +- .*not valid JSON")


if __name__ == "__main__":
    main()
