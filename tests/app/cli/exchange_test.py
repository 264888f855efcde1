# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights that come and go: pdqat import and pdqat export."""
import hashlib
import html
import json
import re
import subprocess

from pdqat_testing import PROGRAM, SOURCE, PdqatTest, main

GOLDEN = SOURCE / "tests" / "data" / "golden"


class Exchange(PdqatTest):
    def finished(self):
        """A finished run and its weights as a file."""
        return self.made_once(self.train)

    def train(self, **changes):
        run = self.new_run(**{"run__epochs": 1, **changes})
        self.run_pdqat("export", run, "--to", "pt", "-o", "weights.pt")
        return run

    def imported(self, *arguments, **changes):
        """The id of the run that an import makes, and what is said about it."""
        out = self.run_pdqat("import", "weights.pt", *self.settings(**{"run__epochs": 1, **changes}), *arguments)
        return re.search(r"^run (\S+) in ", out, re.M)[1], out

    def show(self, run):
        return json.loads(self.run_pdqat("runs", "show", run, "--json"))

    def tensors(self, run, checkpoint="last"):
        """Bytes of a checkpoint's tensors by name, by way of the neutral format."""
        self.run_pdqat("export", run, "--to", "safetensors", "-o", "neutral", "--checkpoint", checkpoint)
        content = (self.folder / "neutral").read_bytes()
        size = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:size])
        header.pop("__metadata__")
        return {name: content[size:][slice(*entry["data_offsets"])] for name, entry in header.items()}

    def runs(self):
        return len(json.loads(self.run_pdqat("runs", "list", "--json")))

    def test_weights_go_out_and_come_back(self):
        first = self.finished()
        second, out = self.imported()
        self.assertIn(f"Train on with: pdqat resume {second}", out)
        self.assertEqual(self.tensors(second), self.tensors(first, "best"))
        shown = self.show(second)
        self.assertEqual((shown["state"], shown["resumable"], shown["epochs_done"]), ("stopped", True, 0))
        self.assertEqual(shown["name"], "from weights.pt")
        self.assertIn("Finished", self.run_pdqat("resume", second))
        self.assertNotEqual(self.tensors(second), self.tensors(first, "best"), "it trained on")

    def test_imported_weights_are_part_of_the_experiment(self):
        self.finished()
        file = self.folder / "weights.pt"
        (self.folder / "first").mkdir()
        self.library.rename(self.folder / "first" / "library")
        run, _ = self.imported()
        self.run_pdqat("resume", run)
        init = self.show(run)["config"]["run"]["init"]
        self.assertRegex(init, "^[0-9a-f]{64}$")
        source = json.loads((self.library / "runs" / run / "environment.json").read_text())["init"]
        self.assertEqual((source["weights"], source["file"], source["sha256"]),
                         (init, str(file), hashlib.sha256(file.read_bytes()).hexdigest()))
        settings = dict(part.split("=", 1) for part in self.settings(run__epochs=1)[1::2])
        sweep = self.folder / "mine.json"
        sweep.write_text(json.dumps({"set": {key: int(value) if value.isdigit() else value for key, value in settings.items()
                                             if key != "data.validation_fraction"},
                                     "grid": {"data.validation_fraction": [0.2]}}))
        self.assertIn("1 run: 1 to start", self.run_pdqat("sweep", sweep, "--dry-run"))
        self.run_pdqat("report", run, "-o", "report.html")
        self.assertIn(f"pdqat import {file} --config config.json", (self.folder / "report.html").read_text())
        self.run_pdqat("rank", run, "--keep-top", "2", "--by", "weights", "-o", "next.json")
        self.assert_fails(3, ["run.init", "pdqat import FILE"], "train", "--config", "next.json")
        self.run_pdqat("import", "weights.pt", "--config", "next.json")

    def test_training_on_depends_on_the_weights_alone(self):
        self.finished()
        histories = []
        for _ in range(2):
            run, _ = self.imported()
            self.run_pdqat("resume", run)
            histories.append(self.run_pdqat("history", run, "--series", "*[!s]"))
        self.assertEqual(*histories)

    def test_width_and_bits_are_those_of_the_file(self):
        self.train(network__expand=2, quant__bits="4,1")
        config = self.show(self.imported()[0])["config"]
        self.assertEqual((config["network"]["expand"], config["quant"]["bits"]), (2, [1, 4]))
        self.assert_fails(6, ["weights.pt", "--set network.expand=2"], "import", "weights.pt",
                          *self.settings(network__expand=1))
        run, out = self.imported(quant__bits="4")
        self.assertIn("Left out: batch normalisation for 1 bit.", out)
        self.assertEqual(self.show(run)["config"]["quant"]["bits"], [4])

    def test_missing_batch_normalisation(self):
        self.finished()
        before = self.runs()
        self.assert_fails(6, ["for 2, 32 bit", "needs it for 8, 32 bit", "--set quant.bits=2", "--norm-from 32"],
                          "import", "weights.pt", *self.settings(quant__bits="8"))
        self.assertEqual(self.runs(), before)
        run, out = self.imported("--norm-from", "32", quant__bits="8")
        self.assertIn("Begun as copies of 32 bit: batch normalisation for 8 bit.", out)
        tensors = self.tensors(run)
        self.assertEqual(tensors["bn.bn_dict.8.weight"], tensors["bn.bn_dict.32.weight"])

    def test_files_of_the_official_code(self):
        file = GOLDEN / "layerwise_w2" / "final.pt"
        self.assert_fails(6, [str(file), "3 channels", "--set data.set"], "import", file, *self.settings())

    def neutral(self, file, change):
        """The safetensors of an export with changed entries, without metadata, as other programs write them."""
        content = (self.folder / "neutral").read_bytes()
        size = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:size])
        header.pop("__metadata__")
        text = json.dumps(change(header)).encode()
        (self.folder / file).write_bytes(len(text).to_bytes(8, "little") + text + content[size:])

    def test_safetensors_come_back(self):
        first = self.finished()
        expected = self.tensors(first, "best")
        self.neutral("lightning.safetensors", lambda header: {"model." + name: entry for name, entry in header.items()})
        for file, prefix in (("neutral", ""), ("lightning.safetensors", "model.")):
            out = self.run_pdqat("import", file, *self.settings(run__epochs=1))
            self.assertEqual(f"Removed the prefix {prefix} from the names." in out, prefix != "")
            self.assertEqual(self.tensors(re.search(r"^run (\S+) in ", out, re.M)[1]), expected)
        checkpoint = next((self.library / "runs" / first).rglob("best.safetensors"))
        self.assertIn("Removed the prefix model/", self.run_pdqat("import", checkpoint, *self.settings(run__epochs=1)))
        one, other = (json.loads(self.run_pdqat("evaluate", file, "--format", "json", *self.settings()))["splits"]
                      for file in ("neutral", "lightning.safetensors"))
        self.assertEqual(one, other)

    def test_inspect_shows_what_a_file_holds(self):
        self.tensors(self.finished())
        self.neutral("two.safetensors", lambda header: {
            (f"{'ema' if '.conv1.' in name else 'net'}." + name): entry for name, entry in header.items()})
        self.neutral("net.safetensors", lambda header: {"net." + name: entry for name, entry in header.items()})
        out = self.run_pdqat("inspect", "net.safetensors")
        self.assertRegex(out, r"(?m)^net +\d+ +resnet20q +yes +no +net\.$")
        self.assertIn("Removed the prefix net. from the names.", out)
        self.assertRegex(out, r"(?m)^layers\.0\.conv0\.weight +Float +16 x 16 x 3 x 3$")
        self.assertEqual(self.run_pdqat("inspect", "net.safetensors", "--weights", "net"), out)
        self.assert_fails(6, ["net.safetensors", "no weights ema", "Choose one of net"], "inspect", "net.safetensors",
                          "--weights", "ema")
        self.assert_fails(6, ["two.safetensors", "mixes names", "net.conv0.weight", "ema.layers.0.conv1.weight"],
                          "import", "two.safetensors", *self.settings())
        self.assert_fails(6, ["nowhere", "cannot be read"], "inspect", "nowhere")

    def write_both(self):
        """A file with a network and an average of it."""
        self.tensors(self.finished())
        content = (self.folder / "neutral").read_bytes()
        size = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:size])
        header.pop("__metadata__")
        length = len(content) - size
        both = {"model." + name: entry for name, entry in header.items()}
        for name, entry in header.items():
            both["ema." + name] = {**entry, "data_offsets": [offset + length for offset in entry["data_offsets"]]}
        text = json.dumps(both).encode()
        (self.folder / "both").write_bytes(len(text).to_bytes(8, "little") + text + 2 * content[size:])

    def test_an_average_is_named_and_chosen(self):
        self.write_both()
        self.assertIn("Took the weights model; --weights takes others: ema.",
                      self.run_pdqat("import", "both", *self.settings(run__epochs=1)))
        self.assertIn("Took the weights ema, an average; --weights takes others: model.",
                      self.run_pdqat("import", "both", "--weights", "ema", *self.settings(run__epochs=1)))

    def test_classifier_begins_anew(self):
        first = self.finished()
        run, out = self.imported("--new-classifier")
        self.assertIn("Begun anew: the classifier, fc.weight, fc.bias.", out)
        old, new = self.tensors(first, "best"), self.tensors(run)
        self.assertEqual({name for name in old if old[name] != new[name]}, {"fc.weight", "fc.bias"})

    def test_the_report_of_an_imported_run_says_how_to_do_it_again(self):
        self.write_both()
        for options in (["--weights", "ema", "--new-classifier"], ["--norm-from", "32", "--set", "quant.bits=8"]):
            run = re.search(r"^run (\S+) in ", self.run_pdqat("import", "both", *self.settings(run__epochs=1), *options), re.M)[1]
            self.run_pdqat("resume", run)
            self.run_pdqat("report", run, "-o", "report.html")
            blocks = re.findall(r"<pre[^>]*>(.*?)</pre>", (self.folder / "report.html").read_text(), re.S)
            commands, config = (html.unescape(re.sub("<[^>]*>", "", block)) for block in blocks[-2:])
            (self.folder / "config.json").write_text(config)
            environment = self.environment()
            environment["PATH"] = f"{PROGRAM.parent}:{environment['PATH']}"
            lines = [line for line in commands.splitlines() if line.startswith(("pdqat import", "pdqat resume"))]
            subprocess.run("\n".join(["set -e", *lines]), shell=True, check=True, capture_output=True, env=environment,
                           cwd=self.folder)
            again = json.loads(self.run_pdqat("runs", "list", "--json"))[0]
            self.assertNotEqual(again["id"], run)
            self.assertEqual(again["config"], self.show(run)["config"])
            self.assertEqual(self.tensors(again["id"]), self.tensors(run))

    def test_a_configuration_of_other_weights_is_told(self):
        self.train()
        run, out = self.imported()
        self.assertNotIn("run.init", out)
        (self.folder / "config.json").write_text(json.dumps(self.show(run)["config"]))
        self.assertNotIn("run.init", self.run_pdqat("import", "weights.pt", "--config", "config.json"))
        self.assertIn("another experiment", self.run_pdqat("import", "weights.pt", "--config", "config.json", "--set",
                                                           "run.init=" + 64 * "0"))

    def test_options_without_effect_are_refused(self):
        run = self.train()
        for option in ("--checkpoint", "last"), ("--library", "elsewhere"):
            self.assert_fails(2, [option[0], "it is for runs, and weights.pt is a file", "Leave it out"],
                              "evaluate", "weights.pt", *self.settings(), *option)
        self.assert_fails(2, ["--weights", "it is for files of weights", run], "evaluate", run, "--weights", "model")
        self.assert_fails(2, ["--split", "val has none"], "evaluate", run, "--split", "val", "--set",
                          "data.validation_fraction=0")
        self.assert_fails(2, ["--norm-from", "weights.pt has all", "2, 32 bit"], "import", "weights.pt", *self.settings(),
                          "--norm-from", "32")
        for target, option in (("pt", "--bits"), ("safetensors", "--bits"), ("packed", "--images")):
            self.assert_fails(2, [option, "Leave it out"], "export", run, "--to", target, option, "2")
        for target, option in (("tensorboard", "--project"), ("tensorboard", "--tags"), ("mlflow", "--entity"),
                               ("wandb", "--server"), ("pt", "--new")):
            self.assert_fails(2, [option, "Leave it out"], "export", run, "--to", target, option,
                              *([] if option == "--new" else ["some"]))

    def test_files_that_are_none(self):
        self.assert_fails(6, ["nowhere.pt", "cannot be read"], "import", "nowhere.pt", *self.settings())
        (self.folder / "bad.pt").write_bytes(b"PK\3\4 and no more")
        self.assert_fails(6, ["bad.pt", "damaged"], "import", "bad.pt", *self.settings())

    def test_failed_import_leaves_no_run(self):
        self.finished()
        before = self.runs()
        damaged = self.folder / "images"
        damaged.mkdir()
        for file in self.images.iterdir():
            (damaged / file.name).write_bytes(file.read_bytes())
        labels = damaged / "train-labels-idx1-ubyte"
        labels.write_bytes(labels.read_bytes()[:30])
        self.assert_fails(4, ["train-labels-idx1-ubyte"], "import", "weights.pt", *self.settings(data__path=damaged))
        self.assertEqual(self.runs(), before)

    def test_export_names_what_it_cannot_do(self):
        run = self.finished()
        self.assert_fails(5, ["/proc/nowhere"], "export", run, "--to", "pt", "-o", "/proc/nowhere/file.pt")
        self.assert_fails(5, ["no run unknown"], "export", "unknown", "--to", "pt", "-o", "file.pt")
        for arguments in (["--to", "onnx7", "-o", "x"], ["-o", "x"]):
            self.run_pdqat("export", run, *arguments, code=2)
        fresh, _ = self.imported()
        self.assert_fails(6, [fresh, "no best checkpoint yet"], "export", fresh, "--to", "pt", "-o", "x.pt",
                          "--checkpoint", "best")
        self.assertIn("Checkpoint last, 0 epochs done", self.run_pdqat("export", fresh, "--to", "pt", "-o", "x.pt"))


if __name__ == "__main__":
    main()
