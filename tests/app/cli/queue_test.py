# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue with pdqat: order, holds, cancels, retries, kills, several at a time, and what is refused."""
import json
import os
import signal

from pdqat_testing import PdqatTest, main

PART_FAILED, STOPPED = 11, 85


class Queue(PdqatTest):
    def add(self, name, *options, **changes):
        return self.run_pdqat("queue", "add", *self.settings(**changes), "--name", name, *options).strip()

    def queue(self):
        return json.loads(self.run_pdqat("queue", "--json"))

    def states(self):
        return {item["name"]: item["state"] for item in self.queue()["items"]}

    def item(self, name):
        (item,) = [item for item in self.queue()["items"] if item["name"] == name]
        return item

    def runs(self):
        """Newest first."""
        return json.loads(self.run_pdqat("runs", "list", "--json"))

    def work(self):
        with (self.folder / "output").open("w") as output:
            process = self.start("queue", "run", stdout=output, stderr=output)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def trains(self):
        """Whether a run has trained a batch."""
        return any('"step":2' in log.read_text() for log in (self.library / "runs").glob("[!.]*/events.jsonl"))

    def test_experiments_are_trained_in_their_order(self):
        for name in ("first", "second", "third"):
            self.add(name, run__epochs=1)
        self.run_pdqat("queue", "move", "3", "--to", "1")
        held = self.add("held", "--hold")
        self.assertEqual([item["name"] for item in self.queue()["items"]], ["third", "first", "second", "held"])
        self.assertIn("nobody works on it: pdqat queue run", self.run_pdqat("queue"))
        said = self.run_pdqat("queue", "run").splitlines()
        self.assertEqual([line.split("  ")[:2] for line in said],
                         [[state, name] for name in ("third", "first", "second") for state in ("running", "finished")])
        self.assertEqual(self.states(), {"third": "finished", "first": "finished", "second": "finished", "held": "held"})
        self.assertEqual([run["name"] for run in self.runs()], ["second", "first", "third"])
        self.assertEqual(self.item("first")["run"], self.runs()[1]["id"])
        # What was learnt of their cost tells how long the next one takes.
        self.run_pdqat("queue", "release", held)
        self.assertGreater(self.item("held")["left"]["high"], 0)
        self.run_pdqat("queue", "remove", "1", "2", "3")
        self.assertEqual(list(self.states()), ["held"])
        self.assertEqual(len(self.runs()), 3, "runs stay")

    def test_paused_it_begins_nothing(self):
        self.add("waits")
        self.run_pdqat("queue", "pause")
        self.run_pdqat("queue", "run")
        self.assertEqual((self.states(), self.runs()), ({"waits": "waiting"}, []))
        self.assertIn("paused", self.run_pdqat("queue"))
        self.run_pdqat("queue", "resume")
        self.run_pdqat("queue", "run")
        self.assertEqual(self.states(), {"waits": "finished"})

    def test_what_is_cancelled_keeps_a_checkpoint_and_goes_on_when_tried_again(self):
        self.add("long", run__epochs=2000)
        self.add("other", run__epochs=1)
        self.add("never")
        worker = self.work()
        self.wait_until(worker, self.trains)
        self.assertEqual(self.item("long")["state"], "running")
        self.run_pdqat("queue", "cancel", "1", "3")
        self.assertEqual(worker.wait(timeout=120), 0)
        self.assertEqual(self.states(), {"long": "cancelled", "other": "finished", "never": "cancelled"})
        run = self.item("long")["run"]
        (record,) = [one for one in self.runs() if one["id"] == run]
        self.assertEqual((record["state"], record["resumable"]), ("stopped", True))
        # It is the run that goes on, not a new one.
        self.run_pdqat("queue", "retry", "1")
        worker = self.work()
        self.wait_until(worker, lambda: self.item("long")["state"] == "running"
                        and json.loads((self.library / "runs" / run / "status.json").read_text())["state"] == "running")
        worker.send_signal(signal.SIGTERM)
        self.assertEqual(worker.wait(timeout=60), STOPPED)
        self.assertEqual(self.item("long")["state"], "waiting", "the next who works on the queue goes on")
        self.assertEqual(len(self.runs()), 2)

    def test_one_that_fails_leaves_the_others_alone(self):
        self.add("broken", data__path=self.folder / "nowhere")
        self.add("good", run__epochs=1)
        self.run_pdqat("queue", "run", code=PART_FAILED)
        self.assertEqual(self.states(), {"broken": "failed", "good": "finished"})
        self.assertIn("nowhere", self.item("broken")["reason"])
        self.assertIn("nowhere", self.run_pdqat("queue"))
        (self.folder / "nowhere").symlink_to(self.images)
        self.run_pdqat("queue", "retry", "1")
        self.run_pdqat("queue", "run")
        self.assertEqual(self.states()["broken"], "finished")

    def test_a_worker_that_is_killed_loses_nothing(self):
        self.add("first", run__epochs=3)
        self.add("second", run__epochs=1)
        worker = self.work()
        self.wait_until(worker, self.trains)
        worker.kill()
        worker.wait()
        # The run has lost its parent, not its life: it is waited for.
        self.run_pdqat("queue", "run")
        self.assertEqual(self.states(), {"first": "finished", "second": "finished"})
        self.assertEqual(len(self.runs()), 2)
        # And one that was killed with it goes on.
        self.add("third", run__epochs=2000)
        worker = self.work()
        self.wait_until(worker, lambda: self.item("third")["run"] != "")
        run = self.item("third")["run"]
        status = self.library / "runs" / run / "status.json"
        worker.kill()
        worker.wait()
        os.kill(json.loads(status.read_text())["process"]["pid"], signal.SIGKILL)
        worker = self.work()
        self.wait_until(worker, lambda: json.loads(status.read_text())["process"]["pid"] > 0
                        and self.item("third")["state"] == "running" and self.record(run)["state"] == "running")
        self.assertEqual(self.item("third")["run"], run)
        worker.send_signal(signal.SIGTERM)
        worker.wait(timeout=60)

    def record(self, run):
        return json.loads(self.run_pdqat("runs", "show", run, "--json"))

    def test_runs_of_others_have_their_places_too(self):
        output = (self.folder / "output").open("w")
        self.addCleanup(output.close)
        other = self.start("train", *self.settings(run__epochs=2000), stdout=output, stderr=output)
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        self.wait_until(other, self.trains)
        self.add("waits", run__epochs=1)
        worker = self.work()
        self.wait_until(worker, (self.library / "queue" / "worker.json").exists)
        self.assertEqual(self.states(), {"waits": "waiting"})
        self.assertTrue(self.queue()["working"])
        other.send_signal(signal.SIGTERM)
        self.assertEqual(worker.wait(timeout=120), 0)
        self.assertEqual(self.states(), {"waits": "finished"})
        self.assertFalse(self.queue()["working"])

    def test_several_at_a_time(self):
        for seed in range(3):
            self.add(f"seed {seed}", run__seed=seed, run__epochs=2000, run__threads=0)
        self.run_pdqat("queue", "jobs", "2")
        worker = self.work()
        self.wait_until(worker, lambda: list(self.states().values()) == ["running", "running", "waiting"]
                        and len(self.runs()) == 2)
        # The threads of this start are the run's, and not the experiment's: another time may have others.
        queued = json.loads((self.library / "queue" / f"{self.item('seed 0')['id']}.json").read_text())
        trained = self.library / "runs" / self.item("seed 0")["run"] / "config.json"
        self.assertEqual(queued["run"]["threads"], 0)
        self.assertGreater(json.loads(trained.read_text())["run"]["threads"], 0)
        worker.send_signal(signal.SIGTERM)
        self.assertEqual(worker.wait(timeout=60), STOPPED)
        self.assertEqual(set(self.states().values()), {"waiting"})

    def test_a_sweep_has_its_turn(self):
        values = {"data.set": "mnist", "data.path": str(self.images), "data.validation_fraction": 0.2,
                  "network.input_size": 28, "quant.bits": 1, "run.epochs": 1, "run.batch_size": 16, "run.threads": 1}
        (self.folder / "two.json").write_text(json.dumps({"_name": "Two", "set": values, "grid": {"run.seed": [0, 1]}}))
        self.run_pdqat("queue", "sweep", "two.json")
        self.add("after", run__epochs=1)
        self.run_pdqat("queue", "run")
        self.assertEqual(self.states(), {"Two": "finished", "after": "finished"})
        self.assertEqual(self.runs()[0]["name"], "after")
        self.assertEqual(len(self.runs()), 3)

    def test_what_is_refused(self):
        self.assertIn("empty", self.run_pdqat("queue"))
        self.assert_fails(3, ["quant.bits"], "queue", "add", "--set", "quant.bits=99")
        self.assertEqual(self.queue()["items"], [])
        self.add("one")
        self.add("two")
        self.assert_fails(2, ["9", "no such item"], "queue", "hold", "9")
        self.assert_fails(2, ["2", "any of"], "queue", "hold", self.queue()["items"][0]["id"][:4])
        self.assert_fails(2, ["one", "waiting"], "queue", "retry", "1")
        self.assertEqual(set(self.states().values()), {"waiting"})
        worker_folder = self.library / "queue"
        (worker_folder / "queue.json").write_text("{ broken")
        self.assert_fails(5, ["queue.json"], "queue")
        self.assert_fails(5, ["queue.json"], "queue", "hold", "1")
        self.assertEqual((worker_folder / "queue.json").read_text(), "{ broken", "nothing is lost")

    def test_two_workers_are_refused(self):
        self.add("long", run__epochs=2000)
        worker = self.work()
        self.wait_until(worker, self.trains)
        self.assert_fails(5, ["another pdqat queue"], "queue", "run")
        worker.send_signal(signal.SIGTERM)
        worker.wait(timeout=60)


main()
