#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sweep side-by-side's job in Brevitas: MLPerf Tiny's ResNet-8 from a run's float weights, three epochs of the
same 9,000 images of CIFAR-10, all convolutions but the first at k bits with k-bit inputs.

Usage: brevitas_resnet8.py WEIGHTS CIFAR10 --bits 2 4 --seeds 0 1 2
WEIGHTS: pdqat export RUN --to safetensors, of the float run; CIFAR10: the folder with data_batch_1.bin.
Needs PyTorch and brevitas (pip install brevitas==0.10.2, beside Debian's python3-torch). Prints one JSON object a run.

Brevitas' own choices are kept: weights with learned or largest-value scales, activations with learned scales that
begin at a percentile of the first batches.
"""
import argparse
import json
import pathlib
import struct
import time

import brevitas.nn as qnn
import numpy
import torch
from brevitas.core.scaling import ScalingImplType
from brevitas.quant import Int8WeightPerChannelFloat, Int8WeightPerTensorFloat, Uint8ActPerTensorFloat
from torch import nn
from torch.nn import functional


def tensors(path):
    data = pathlib.Path(path).read_bytes()
    size, = struct.unpack("<Q", data[:8])
    found = {}
    for name, entry in json.loads(data[8:8 + size]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            begin, end = entry["data_offsets"]
            values = numpy.frombuffer(data[8 + size + begin:8 + size + end], numpy.float32).reshape(entry["shape"])
            found[name.replace("bn_dict.32.", "")] = torch.from_numpy(values.copy())
    return found


def images(path):
    def read(names):
        rows = numpy.concatenate([numpy.fromfile(path / name, numpy.uint8).reshape(-1, 3073) for name in names])
        return torch.from_numpy(rows[:, 1:].reshape(-1, 3, 32, 32)), torch.from_numpy(rows[:, 0].astype(numpy.int64))
    return read([f"data_batch_{i}.bin" for i in range(1, 6)]), read(["test_batch.bin"])


def normalised(pixels):
    """As the workbench does it."""
    mean, deviation = torch.tensor([[125.3, 123.0, 113.9], [63.0, 62.1, 66.7]]).reshape(2, 1, 3, 1, 1)
    return (pixels - mean) / deviation


class LearnedPerTensor(Int8WeightPerTensorFloat):
    scaling_impl_type = ScalingImplType.PARAMETER_FROM_STATS


class LearnedPerChannel(Int8WeightPerChannelFloat):
    scaling_impl_type = ScalingImplType.PARAMETER_FROM_STATS


WEIGHTS = {"tensor": Int8WeightPerTensorFloat, "channel": Int8WeightPerChannelFloat,
           "learned-tensor": LearnedPerTensor, "learned-channel": LearnedPerChannel}


class Block(nn.Module):
    def __init__(self, inside, outside, stride, bits, weights):
        super().__init__()
        def conv(channels, size, step):
            return qnn.QuantConv2d(channels, outside, size, step, size // 2, bias=False, weight_quant=weights,
                                   weight_bit_width=bits)
        # The map that a block reads is quantized once, for both of its readers.
        self.first_input = qnn.QuantIdentity(act_quant=Uint8ActPerTensorFloat, bit_width=bits)
        self.second_input = qnn.QuantIdentity(act_quant=Uint8ActPerTensorFloat, bit_width=bits)
        self.conv0, self.bn0 = conv(inside, 3, stride), nn.BatchNorm2d(outside)
        self.conv1, self.bn1 = conv(outside, 3, 1), nn.BatchNorm2d(outside)
        self.skip_conv = conv(inside, 1, stride) if stride > 1 else None

    def forward(self, x):
        read = self.first_input(x)
        inner = self.second_input(self.bn0(self.conv0(read)).relu())
        return (self.bn1(self.conv1(inner)) + (self.skip_conv(read) if self.skip_conv else x)).relu()


class Resnet8(nn.Module):
    def __init__(self, bits, weights):
        super().__init__()
        self.conv0, self.bn = nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16)
        self.blocks = nn.Sequential(Block(16, 16, 1, bits, weights), Block(16, 32, 2, bits, weights),
                                    Block(32, 64, 2, bits, weights))
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        return self.fc(self.blocks(self.bn(self.conv0(x)).relu()).mean((2, 3)))


def accuracy(net, x, y):
    net.eval()
    with torch.no_grad():
        right = sum(int((net(x[i:i + 500]).argmax(1) == y[i:i + 500]).sum()) for i in range(0, len(x), 500))
    net.train()
    return right / len(x)


def train(net, x, y, epochs, seed):
    random = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.SGD(net.parameters(), 0.01, 0.9)
    steps = (len(x) + 127) // 128 * epochs
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    padded = functional.pad(x, (4, 4, 4, 4))
    for _ in range(epochs):
        order = torch.randperm(len(x), generator=random)
        for begin in range(0, len(x), 128):
            picked = order[begin:begin + 128]
            tops, lefts = torch.randint(0, 9, (2, len(picked)), generator=random).tolist()
            flips = torch.rand(len(picked), generator=random) < 0.5
            batch = torch.stack([padded[i, :, t:t + 32, l:l + 32] for i, t, l in zip(picked.tolist(), tops, lefts)])
            batch = torch.where(flips[:, None, None, None], batch.flip(3), batch)
            loss = functional.cross_entropy(net(batch), y[picked])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights")
    parser.add_argument("cifar10", type=pathlib.Path)
    parser.add_argument("--bits", type=int, nargs="+", default=[2, 3, 4, 8])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--scales", choices=WEIGHTS, nargs="+", default=["channel", "learned-channel"])
    parser.add_argument("--threads", type=int, default=0)
    given = parser.parse_args()
    if given.threads:
        torch.set_num_threads(given.threads)
    (x, y), (test_x, test_y) = images(given.cifar10)
    x, y, test_x = normalised(x[:9000]), y[:9000], normalised(test_x)
    state = tensors(given.weights)
    for scales in given.scales:
        for bits in given.bits:
            for seed in given.seeds:
                torch.manual_seed(seed)
                net = Resnet8(bits, WEIGHTS[scales])
                missing = net.load_state_dict(state, strict=False)
                if missing.unexpected_keys:
                    raise SystemExit(f"{given.weights}: not a ResNet-8's: {missing.unexpected_keys}")
                with torch.no_grad():
                    for begin in range(0, 512, 128):  # the scales of activations are taken from these
                        net(x[begin:begin + 128])
                net.load_state_dict(state, strict=False)
                before, start = accuracy(net, test_x, test_y), time.time()
                train(net, x, y, 3, seed)
                print(json.dumps({"scales": scales, "bits": bits, "seed": seed, "without_training": before,
                                  "accuracy": accuracy(net, test_x, test_y),
                                  "seconds": round(time.time() - start, 1)}), flush=True)


main()
