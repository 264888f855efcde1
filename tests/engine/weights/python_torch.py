# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The other side of the .pt tests.

write FOLDER: torch.save in every shape that a checkpoint may have, to FOLDER/<shape>.pt.
keys FILE: the names in a file, one a line, as torch.load(weights_only=True) gives them.
same FILE FILE: both files hold a dict with the same names in the same order, types, shapes and values.
shapes FILE FOLDER: the weights of FILE as other programs save them, to FOLDER. Says of each file and set, one a
  line: file, set ("-" for that which is meant), and whether it is plain or an average (ema).
official FILE FILE: besides, the official network's modules take the second with load_state_dict.
"""
import argparse
import collections
import copy
import datetime
import enum
import pathlib
import random
import sys

import numpy
import torch


def load(file):
    return torch.load(file, map_location="cpu", weights_only=True)


def samples():
    base = torch.arange(24, dtype=torch.float32)
    return {"plain": base.view(2, 3, 4), "half": base.half(), "bf16": base.bfloat16(), "count": torch.tensor(2**40 + 1),
            "int8": torch.tensor([-3, 7], dtype=torch.int8), "flags": torch.tensor([True, False, True]),
            "transposed": base.view(4, 6).t(), "window": base[5:9], "strided": base.view(4, 6)[1:3, ::2],
            "expanded": base[3:4].expand(5), "empty": torch.empty(0, 3), "scalar": torch.tensor(1.5),
            "double": torch.tensor([0.1, float("inf")], dtype=torch.float64)}


def write(folder):
    tensors = samples()
    ordered = collections.OrderedDict(tensors)
    ordered._metadata = collections.OrderedDict([("", {"version": 1}), ("conv", {"version": 2})])
    model = torch.nn.Sequential(torch.nn.Conv2d(3, 4, 3), torch.nn.BatchNorm2d(4))
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.randn(2, 3, 8, 8)).sum().backward()
    optimizer.step()
    wrapped = {"epoch": 3, "best": 0.875, "big": 2**40, "done": False, "note": "ä", "none": None, "tags": {1, 2},
               "list": [1, (2, 3)], "size": torch.Size([2, 3]), "state_dict": ordered,
               "optimizer": optimizer.state_dict()}
    cases = {"plain": tensors, "ordered": ordered, "wrapped": wrapped, "one": {"plain": tensors["plain"]},
             "parameters": {k: torch.nn.Parameter(v, v.is_floating_point()) for k, v in tensors.items()},
             "module": model.state_dict()}
    for name, content in cases.items():
        torch.save(content, f"{folder}/{name}.pt")
    torch.save({k: v.contiguous().clone() for k, v in tensors.items()}, f"{folder}/expected.pt")
    torch.save(model, f"{folder}/whole_module.pt")
    torch.save(tensors, f"{folder}/legacy.pt", _use_new_zipfile_serialization=False)
    torch.jit.script(model).save(f"{folder}/script.pt")


def keys(file):
    print("\n".join(load(file)))


def same(first, second):
    a, b = load(first), load(second)
    assert list(a) == list(b), "names or their order differ"
    for name, tensor in a.items():
        assert tensor.dtype == b[name].dtype and tensor.shape == b[name].shape, name
        assert torch.equal(tensor, b[name]), name


class AttributeDict(dict):
    """As hyperparameters are saved."""


class Stage(enum.Enum):
    FIT = 1


class State:
    """An object with attributes, slots and itself inside."""

    def __init__(self):
        self.me, self.stage, self.numbers = self, Stage.FIT, numpy.arange(300)


class StateDict(collections.OrderedDict):
    """A dict of a class of its own."""


def others():
    """What stands beside weights."""
    network = torch.nn.Linear(2, 2)
    optimizer = torch.optim.AdamW(network.parameters())
    network(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    scheduler = torch.optim.lr_scheduler.MultiStepLR(optimizer, [30, 60])
    tracked = torch.ones(2)
    tracked.note = "an attribute"
    return {"epoch": 3, "args": argparse.Namespace(lr=0.1, milestones=[1, 2]), "when": datetime.datetime(2026, 1, 2),
            "path": pathlib.Path("/data"), "accuracy": numpy.float64(0.5), "numbers": numpy.arange(1000),
            "optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict(), "state": State(),
            "cosine": torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 9).state_dict(), "stage": Stage.FIT,
            "hyper_parameters": AttributeDict(lr=0.1, nested=AttributeDict(a=1)), "complex": 1j, "long": 2**127,
            "random": {"python": random.getstate(), "numpy": numpy.random.get_state(), "torch": torch.get_rng_state(),
                       "pcg": numpy.random.default_rng(1).bit_generator.state},
            "default": collections.defaultdict(list, a=[1]), "classes": {f"class {i}" for i in range(200)},
            "frozen": frozenset(range(100)), "bytes": b"abc" * 200, "bytearray": bytearray(b"abc"),
            "device": torch.device("cpu"), "dtype": torch.float16, "type": State, "function": torch.relu,
            "deque": collections.deque([1, 2]), "slice": slice(1, 2), "range": range(3), "tracked": tracked,
            "sparse": torch.eye(2).to_sparse(), "quantized": torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8),
            "module": torch.nn.Sequential(torch.nn.Conv2d(1, 1, 1)), "meta": torch.ones(2, device="meta"),
            "tuple": tuple(range(500)), "ema_updates": numpy.int64(3), "scaler": {"scale": 65536.0}}


def prefixed(state, prefix):
    return collections.OrderedDict((prefix + name, value) for name, value in state.items())


def shapes(file, folder):
    state = load(file)
    ema = {name: value / 2 if "conv" in name else value.clone() for name, value in state.items()}
    buffers = ("running_mean", "running_var", "num_batches_tracked")
    shadow = {name: value for name, value in ema.items() if not name.endswith(buffers)}
    network = ResNet20([2, 32])
    network.load_state_dict(state)
    average = torch.optim.swa_utils.AveragedModel(network)
    with torch.no_grad():
        for name, value in average.module.named_parameters():
            value.copy_(ema[name])
    average.n_averaged += 4
    wrapped = {"_fsdp_wrapped_module." + name.replace("layers.2.", "layers.2._fsdp_wrapped_module."): value
               for name, value in state.items()}
    lightning = {"epoch": 1, "global_step": 20, "pytorch-lightning_version": "2.1.0", "loops": {"fit_loop": {"a": {}}},
                 "callbacks": {"ModelCheckpoint{'monitor': 'val'}": {"best_score": torch.tensor(0.5), "dirpath": "/x"}},
                 "optimizer_states": [{"state": {}}], "lr_schedulers": [], "hparams_name": "kwargs",
                 "hyper_parameters": AttributeDict(lr=0.1)}
    parameters = {name: torch.nn.Parameter(value) if value.is_floating_point() else value for name, value in state.items()}
    attributed = copy.deepcopy(state)
    attributed["fc.weight"].note = "pruned"
    plain = {"ddp": torch.nn.DataParallel(network).state_dict(), "compiled": prefixed(state, "_orig_mod."),
             "ddp_compiled": prefixed(state, "module._orig_mod."), "compiled_ddp": prefixed(state, "_orig_mod.module."),
             "fsdp": wrapped, "lightning": {**lightning, "state_dict": prefixed(state, "model.")},
             "criterion": {**lightning, "state_dict": {**prefixed(state, "net."), "criterion.weight": torch.ones(10)}},
             "timm": {"arch": "resnet20q", "state_dict": state, "state_dict_ema": ema, "args": argparse.Namespace(lr=1)},
             "torchvision": {"model": state, "model_ema": prefixed(ema, "module."), "optimizer": {"state": {}}},
             "ema_model": {**lightning, "state_dict": {**prefixed(ema, "ema_model."), **prefixed(state, "model.")}},
             "shadow": {"model": state, "ema": {"decay": 0.9, "num_updates": 3, "shadow": shadow}},
             "nested": {"checkpoint": {"best": {"weights": state}}}, "own_dict": StateDict(state),
             "default_dict": collections.defaultdict(dict, state_dict=state), "parameters": parameters,
             "attributed": attributed}
    told = []
    for name, content in plain.items():
        torch.save(content, f"{folder}/{name}.pt")
        told.append(f"{name}.pt - plain")
    for protocol in (2, 3, 4, 5):
        torch.save({**others(), "model_state_dict": prefixed(state, "module.")}, f"{folder}/others{protocol}.pt",
                   pickle_protocol=protocol)
        told.append(f"others{protocol}.pt - plain")
    for name, content in {"averaged": average.state_dict(), "only": {"state_dict_ema": ema}, "yolo": {"ema": {"module": ema}}}.items():
        torch.save(content, f"{folder}/{name}.pt")
        told.append(f"{name}.pt - ema")
    print("\n".join(told + ["timm.pt state_dict_ema ema", "torchvision.pt model_ema/module ema",
                            "ema_model.pt state_dict/ema_model ema", "shadow.pt ema/shadow ema"]))


class Norms(torch.nn.Module):
    def __init__(self, channels, widths):
        super().__init__()
        self.bn_dict = torch.nn.ModuleDict({str(bits): torch.nn.BatchNorm2d(channels) for bits in widths})


class Block(torch.nn.Module):
    def __init__(self, channels_in, channels, stride, widths):
        super().__init__()
        self.bn0 = Norms(channels_in, widths)
        self.conv0 = torch.nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False)
        self.bn1 = Norms(channels, widths)
        self.conv1 = torch.nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        if stride != 1:
            self.skip_conv = torch.nn.Conv2d(channels_in, channels, 1, stride, bias=False)
            self.skip_bn = Norms(channels, widths)


class ResNet20(torch.nn.Module):
    """The modules of the network by the names that its checkpoints have."""

    def __init__(self, widths):
        super().__init__()
        self.conv0 = torch.nn.Conv2d(3, 16, 3, padding=1, bias=False)
        sizes = [16, 16, 16, 16, 32, 32, 32, 64, 64, 64]
        self.layers = torch.nn.ModuleList(
            Block(a, b, 1 if a == b else 2, widths) for a, b in zip(sizes, sizes[1:]))
        self.bn = Norms(64, widths)
        self.fc = torch.nn.Linear(64, 10)


def official(first, second):
    same(first, second)
    state = load(second)
    model = ResNet20(sorted({int(name.split("bn_dict.")[1].split(".")[0]) for name in state if "bn_dict." in name}))
    print(model.load_state_dict(state))
    assert all(torch.equal(value, state[name]) for name, value in model.state_dict().items())


if __name__ == "__main__":
    {"write": write, "keys": keys, "same": same, "shapes": shapes, "official": official}[sys.argv[1]](*sys.argv[2:])
