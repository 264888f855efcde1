# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of other programs, written by those programs themselves, taken into a library; and run directories."""
import json
import os
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(sys.argv[2]) / "tests"))
import venv  # noqa: E402  (the one beside this folder)

venv.enter("mlflow", "tensorboard", "wandb")
os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
os.environ.update(WANDB_MODE="offline", WANDB_SILENT="true", MLFLOW_DISABLE_TELEMETRY="true")

from mlflow_server import Server  # noqa: E402
from pdqat_testing import PdqatTest, main  # noqa: E402

STEPS = 40  # of the W&B run, an evaluation every tenth


def write_wandb(folder):
    import wandb
    folder.mkdir()
    run = wandb.init(dir=folder, project="cifar", name="baseline", notes="as published", tags=["base"],
                     config={"lr": 0.1, "seed": 3, "model": {"name": "resnet8", "width": 16}})
    for step in range(STEPS):
        row = {"train/loss": 2.0 / (1 + step), "grad norm": float("inf") if step == 5 else 1.0}
        if step % 10 == 9:
            row |= {"val/acc": 0.5 + step / 100, "val/loss": 1 - step / 100, "lr": 0.1}
        run.log(row, step=step)
    run.finish()


def write_tensorboard(folder):
    """A run in the old style, with hyper-parameters; one in the new style, in the parts that Keras writes."""
    from google.protobuf import struct_pb2
    from tensorboard.compat.proto import event_pb2, summary_pb2, tensor_pb2
    from tensorboard.plugins.hparams import api_pb2, plugin_data_pb2
    from tensorboard.summary.writer.event_file_writer import EventFileWriter

    def write(place, *summaries):
        writer = EventFileWriter(str(place))
        for step, summary in summaries:
            writer.add_event(event_pb2.Event(wall_time=1.7e9 + 60 * step, step=step, summary=summary))
        writer.close()

    def simple(tag, value):
        return summary_pb2.Summary(value=[summary_pb2.Summary.Value(tag=tag, simple_value=value)])

    def tensor(tag, value):
        return summary_pb2.Summary(value=[summary_pb2.Summary.Value(
            tag=tag, tensor=tensor_pb2.TensorProto(dtype=1, float_val=[value]),
            metadata={"plugin_data": {"plugin_name": "scalars"}})])

    def hparams(**session):
        content = plugin_data_pb2.HParamsPluginData(**session).SerializeToString()
        return summary_pb2.Summary(value=[summary_pb2.Summary.Value(
            tag="_hparams_/session", metadata={"plugin_data": {"plugin_name": "hparams", "content": content}})])

    start = plugin_data_pb2.SessionStartInfo(hparams={
        "lr": struct_pb2.Value(number_value=0.25), "bn": struct_pb2.Value(bool_value=True),
        "opt": struct_pb2.Value(string_value="sgd")})
    end = plugin_data_pb2.SessionEndInfo(status=api_pb2.STATUS_FAILURE)
    write(folder / "old", (0, hparams(session_start_info=start)),
          *((epoch, simple("Accuracy/test", 60.0 + 5 * epoch)) for epoch in range(4)),
          *((epoch, simple("Loss/train", 2.0 - epoch / 4)) for epoch in range(4)),
          (4, hparams(session_end_info=end)))
    write(folder / "keras" / "train", *((epoch, tensor("epoch_accuracy", 0.5 + epoch / 10)) for epoch in range(3)))
    write(folder / "keras" / "validation",
          *((epoch, tensor("epoch_accuracy", 0.4 + epoch / 10)) for epoch in range(3)))


def write_mlflow(uri):
    import mlflow
    mlflow.set_tracking_uri(uri)
    for experiment, name in (("one", "first"), ("two", "second")):
        mlflow.set_experiment(experiment)
        with mlflow.start_run(run_name=name):
            mlflow.log_params({"lr": "0.01", "random_seed": 7})
            mlflow.set_tag("team", "vision")
            for epoch in range(4):
                mlflow.log_metrics({"val_accuracy": 0.6 + 0.05 * epoch, "train_loss": 1 / (1 + epoch)}, step=epoch)
            mlflow.log_metric("lost", float("nan"), step=0)


class Import(PdqatTest):
    def imported(self, *arguments, code=0):
        text = self.run_pdqat("runs", "import", *arguments, "--json", code=code)
        return json.loads(text)

    def records(self, where=""):
        return {run["name"]: run for run in json.loads(self.run_pdqat("runs", "list", "--json", "--where", where))}

    def test_wandb_offline(self):
        write_wandb(self.folder / "wb")
        (run,) = self.imported("wb")
        self.assertEqual(run["from"], "wandb")
        self.assertEqual(sorted(run["series"]), ["train/loss@32 is train/loss", "val/accuracy@32 is val/acc",
                                                 "val/loss@32 is val/loss"])
        record = self.records()["baseline"]
        self.assertEqual((record["state"], record["epochs_done"], record["best_epoch"]), ("finished", 4, 4))
        self.assertEqual((record["tags"], record["note"]), (["base"], "as published"))
        self.assertAlmostEqual(record["best"]["val"]["32"]["accuracy"], 0.89)
        self.assertAlmostEqual(record["metrics"]["val/acc"], 0.89)
        self.assertEqual([round(value, 2) for value in record["accuracy_by_epoch"]], [0.59, 0.69, 0.79, 0.89])
        self.assertEqual(record["config"]["imported"]["settings"]["model.width"], "16")
        # An epoch has the mean of its ten training batches.
        history = self.run_pdqat("history", run["id"], "--series", "train/loss@32")
        self.assertAlmostEqual(float(history.splitlines()[1].split(",")[2]),
                               sum(2.0 / (1 + step) for step in range(10)) / 10)
        for query in ("imported.lr=0.10", "imported.seed<4", "metric.lr>0.05", "source=wandb",
                      "val/accuracy@32>88%", "created>2020-01-01"):
            self.assertEqual(list(self.records(query)), ["baseline"], query)
        for query in ("imported.lr>0.1", "source=own", "quant.bits=2", "imported.none=1"):
            self.assertEqual(self.records(query), {}, query)

    def test_again_brings_up_to_date_under_the_same_id_and_labels(self):
        write_wandb(self.folder / "wb")
        first = self.imported("wb")[0]
        self.run_pdqat("runs", "label", first["id"], "--name", "ours", "--tag", "kept")
        again = self.imported("wb")[0]
        self.assertEqual((again["id"], again["updated"]), (first["id"], True))
        self.assertEqual(self.records()["ours"]["tags"], ["base", "kept"])
        self.assertEqual(len(self.records()), 1)
        # What was chosen by hand stays chosen.
        self.imported("wb", "--metric", "test/loss=train/loss")
        self.assertIn("test/loss@32 is train/loss", self.imported("wb")[0]["series"])
        # A run that was imported into two libraries stays one.
        source = self.library / "runs" / first["id"]
        self.library = self.folder / "second"
        second = self.imported("wb")[0]["id"]
        self.assert_fails(5, ["already", second], "runs", "import", str(source))
        self.assertEqual(len(self.records()), 1)

    def test_one_of_several_logs_takes_nothing_of_the_others_away(self):
        import wandb
        (self.folder / "wb").mkdir()
        for session, resume in ((0, None), (1, "allow")):
            run = wandb.init(dir=self.folder / "wb", project="p", name="long", id="same", resume=resume)
            for step in range(4 - 2 * session):
                run.log({"val/acc": 0.5 + session / 10 + step / 100}, step=10 * session + step)
            run.finish()
        (both,) = self.imported("wb")
        self.assertEqual(both["epochs"], 6)
        logs = sorted((self.folder / "wb").rglob("*.wandb"), key=lambda log: log.stat().st_mtime)
        self.assert_fails(5, ["tells less", "folder with all"], "runs", "import", str(logs[-1]))
        self.assert_fails(5, ["tells less", "folder with all"], "runs", "import", str(logs[-1].parent))
        self.assertEqual(self.records()["long"]["epochs_done"], 6)

    def test_ids_of_wandb_are_unique_in_a_project_alone(self):
        import wandb
        (self.folder / "wb").mkdir()
        for project in ("one", "two"):
            run = wandb.init(dir=self.folder / "wb", project=project, name=project, id="same")
            run.log({"val/acc": 0.5})
            run.finish()
        self.assertEqual({run["name"] for run in self.imported("wb")}, {"one", "two"})

    def test_what_a_name_holds_does_not_reach_the_terminal(self):
        import wandb
        (self.folder / "wb").mkdir()
        run = wandb.init(dir=self.folder / "wb", project="p", name="evil \x1b]0;title\x07 run", config={"k\x1b[2J": "v"})
        run.log({"val/acc": 0.5, "other\x1b[0m": 1})
        run.finish()
        for arguments in (["runs", "import", "wb"], ["runs", "list"], ["runs", "show", "last"]):
            self.assertNotIn("\x1b", self.run_pdqat(*arguments), arguments)
        # Nor what a run directory from elsewhere calls itself.
        own = self.new_run()
        config = self.library / "runs" / own / "config.json"
        config.write_text(config.read_text().replace('"name": ""', r'"name": "own\u001b[31m"', 1))
        self.assertIn("own", self.run_pdqat("runs", "list"))
        self.assertNotIn("\x1b", self.run_pdqat("runs", "list"))

    def test_tensorboard(self):
        write_tensorboard(self.folder / "logs")
        names = {run["name"] for run in self.imported("logs")}
        self.assertEqual(names, {"old", "keras"})
        runs = self.records()
        self.assertEqual(runs["old"]["state"], "failed")
        self.assertAlmostEqual(runs["old"]["best"]["test"]["32"]["accuracy"], 0.75)
        self.assertEqual(runs["old"]["config"]["imported"]["settings"], {"lr": "0.25", "bn": "true", "opt": "sgd"})
        self.assertAlmostEqual(runs["keras"]["best"]["val"]["32"]["accuracy"], 0.6, places=6)
        self.assertAlmostEqual(runs["keras"]["best"]["train"]["32"]["accuracy"], 0.7, places=6)

    def test_mlflow_from_its_database_and_from_its_server_alike(self):
        server = Server(self.folder)
        self.addCleanup(server.kill)
        write_mlflow(f"sqlite:///{self.folder}/store.db")
        server.start()
        other = self.folder / "other"
        from_file = self.imported("store.db")
        self.assertEqual({run["name"] for run in from_file}, {"first", "second"})
        self.imported(server.url, "--library", str(other))
        for folder in (self.library, other):
            self.library = folder
            run = self.records()["first"]
            self.assertAlmostEqual(run["best"]["val"]["32"]["accuracy"], 0.75)
            self.assertEqual(run["config"]["imported"]["settings"],
                             {"experiment": "one", "lr": "0.01", "random_seed": "7", "tag.team": "vision"})
        self.library = self.folder / "third"
        self.assertEqual([run["name"] for run in self.imported(server.url, "--experiment", "two")], ["second"])
        self.assert_fails(5, ["experiment", "three"], "runs", "import", "store.db", "--experiment", "three")

    def test_metrics_of_other_names_are_chosen_by_hand(self):
        write_wandb(self.folder / "wb")
        (run,) = self.imported("wb", "--metric", "test/accuracy=val/acc", "--metric", "val/loss@4=train/loss")
        self.assertIn("test/accuracy@32 is val/acc", run["series"])
        self.assertNotIn("val/accuracy@32 is val/acc", run["series"])
        self.assertIn("val/loss@4 is train/loss", run["series"])
        self.assert_fails(2, ["val/accurac", "val/accuracy="], "runs", "import", "wb", "--metric", "val/accurac=lr")
        self.assert_fails(5, ["no such metric", "val/acc"], "runs", "import", "wb", "--metric", "val/accuracy=val/ac")
        self.assert_fails(2, ["val/accuracy@16", "32"], "runs", "import", "wb", "--metric", "val/accuracy@16=val/acc")
        # An option takes no place from behind it; a run that lacks the metric keeps no other out.
        write_tensorboard(self.folder / "wb" / "logs")
        self.assertEqual([run["name"] for run in self.imported("--metric", "val/accuracy=val/acc", "wb")], ["baseline"])

    def test_they_are_looked_at_and_compared_and_nothing_else(self):
        write_wandb(self.folder / "wb")
        run = self.imported("wb")[0]["id"]
        for arguments in (["resume", run], ["resume", run, "--epochs", "9"], ["rank", run], ["export", run, "--to", "onnx"],
                          ["sensitivity", run], ["evaluate", run], ["allocate", run, "--budget", "bytes=9"],
                          ["whatif", run, "--epsilon", "all=+25%"], ["export", run, "--to", "tensorboard"]):
            self.assert_fails(2, ["W&B", "compared"], *arguments)
        self.assertIn("imported from", self.run_pdqat("runs", "show", run))

    def test_run_directories_are_copied_whole(self):
        run = self.new_run()
        source = self.library / "runs" / run
        (source / "link").symlink_to("/etc/passwd")
        shutil.copytree(source, self.folder / "usb" / run, symlinks=True)
        self.library = self.folder / "second"
        (imported,) = self.imported(str(self.folder / "usb" / run))
        self.assertEqual(imported["id"], run)
        copied = self.library / "runs" / run
        self.assertFalse((copied / "link").exists())
        self.assertEqual((copied / "events.jsonl").read_bytes(), (source / "events.jsonl").read_bytes())
        self.run_pdqat("resume", run, "--epochs", "3")
        self.assert_fails(5, ["already", run], "runs", "import", str(source))
        # What its source lacks it has not either: an unfinished run is not taken for one that begins.
        lacking = self.folder / "lacking" / "20261130-120000-abcd"
        shutil.copytree(source, lacking, symlinks=True)
        (lacking / "status.json").unlink()
        self.imported(str(lacking))
        self.assertFalse((self.library / "runs" / lacking.name / "status.json").exists())
        shutil.rmtree(self.library / "runs" / lacking.name)
        # Links are no run directories.
        (self.folder / "links").mkdir()
        (self.folder / "links" / "20261130-120000-link").symlink_to(source)
        self.assert_fails(5, ["no runs"], "runs", "import", "links")
        # A library has all its runs.
        self.library = self.folder / "third"
        self.assertEqual([one["id"] for one in self.imported(str(self.folder / "second"))], [run])

    def test_what_cannot_be_read_keeps_nothing_else_out(self):
        write_wandb(self.folder / "wb")
        (self.folder / "wb" / "broken.wandb").write_bytes(b"not a log of W&B")
        write_tensorboard(self.folder / "wb" / "logs")
        (self.folder / "wb" / "config.json").write_text('{"model_type": "resnet"}')  # as other programs have one
        self.run_pdqat("runs", "import", "wb")
        self.assertEqual(sorted(self.records()), ["baseline", "logs/keras", "logs/old"])
        process = self.start("runs", "import", "wb")
        _, said = process.communicate(timeout=60)
        self.assertIn("broken.wandb", said)
        self.assertEqual(process.returncode, 0)
        # Nor when it is the only one of its kind.
        (self.folder / "mixed").mkdir()
        (self.folder / "mixed" / "broken.wandb").write_bytes(b"not a log of W&B")
        write_tensorboard(self.folder / "mixed" / "logs")
        self.assertEqual(len(self.imported("mixed")), 2)
        # A place that is not there keeps nothing of the others out, and is told.
        self.library = self.folder / "fresh"
        (self.folder / "wb" / "broken.wandb").unlink()
        self.assert_fails(5, ["nowhere", "no such file"], "runs", "import", "nowhere", "wb")
        self.assertEqual(len(self.records()), 3)

    def test_a_run_from_elsewhere_reaches_no_file_outside_its_library(self):
        run = self.new_run()
        config = self.library / "runs" / run / "config.json"
        (self.folder / "secret.onnx").write_bytes(b"secret")
        config.write_text(config.read_text().replace('"file": ""', '"file": "../secret.onnx"'))
        source = self.library / "runs" / run
        self.library = self.folder / "second"
        process = self.start("runs", "import", str(source))
        _, said = process.communicate(timeout=60)
        self.assertIn("secret.onnx", said)
        self.assertEqual(list(self.library.rglob("*secret*")), [])

    def test_half_a_log_says_so(self):
        write_wandb(self.folder / "wb")
        (log,) = (self.folder / "wb").rglob("*.wandb")
        content = bytearray(log.read_bytes())
        content[len(content) // 2] ^= 0xFF
        log.write_bytes(content)
        write_tensorboard(self.folder / "logs")
        (events,) = (self.folder / "logs" / "keras" / "train").iterdir()
        events.write_bytes(events.read_bytes()[:-20])
        process = self.start("runs", "import", "wb", "logs")
        _, said = process.communicate(timeout=60)
        for file in (log.name, events.name):
            self.assertIn(file, said)
        self.assertEqual(said.count("cut off or damaged"), 2, said)
        states = {name: run["state"] for name, run in self.records().items()}
        self.assertEqual(states, {"baseline": "interrupted", "keras": "interrupted", "old": "failed"})

    def test_reports_say_only_what_is_known(self):
        write_wandb(self.folder / "wb")
        write_tensorboard(self.folder / "logs")
        ids = [run["id"] for run in self.imported("wb", "logs")]
        self.run_pdqat("report", *ids, "-o", "report.html")
        report = (self.folder / "report.html").read_text()
        self.assertIn("best epoch is that of the best accuracy on test images for old", report)
        self.assertNotIn("pdqat train", report)
        self.assertNotIn("seed 0", report)

    def test_places_without_runs(self):
        self.assert_fails(5, ["no such file"], "runs", "import", "nowhere")
        (self.folder / "empty").mkdir()
        self.assert_fails(5, ["no runs", "W&B"], "runs", "import", "empty")
        (self.folder / "run-x.wandb").write_bytes(b"not a log of W&B")
        self.assert_fails(5, ["run-x.wandb", "W&B log"], "runs", "import", "run-x.wandb")
        self.run_pdqat("runs", "list")
        self.assert_fails(5, ["the library itself"], "runs", "import", str(self.library))
        self.assert_fails(9, ["127.0.0.1:9"], "runs", "import", "http://127.0.0.1:9")


main()
