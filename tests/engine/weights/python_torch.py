# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The other side of the .pt tests.

write FOLDER: torch.save in every shape that a checkpoint may have, to FOLDER/<shape>.pt.
keys FILE: the names in a file, one a line, as torch.load(weights_only=True) gives them.
same FILE FILE: both files hold a dict with the same names in the same order, types, shapes and values.
official FILE FILE: besides, the official network's modules take the second with load_state_dict.
"""
import collections
import sys

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
    {"write": write, "keys": keys, "same": same, "official": official}[sys.argv[1]](*sys.argv[2:])
