#!/usr/bin/env python3
# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain full-precision training of ResNet-20 in PyTorch, as fast as a good user makes it: the yardstick.

Serves rounds: prints one JSON line when it is ready, then reads a line, runs one epoch (training, validation, test)
and answers with one JSON line, until its input ends. The images lie in memory as normalised floats, are taken in the
order of the file and are not augmented: preparing data costs nothing here.
"""
import argparse
import json
import os
import sys
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional

RECORD = 3073  # bytes: a label, then 3 planes of 32 x 32
MEAN = (125.3, 123.0, 113.9)
DEVIATION = (63.0, 62.1, 66.7)


def convolution(inputs, outputs, kernel, stride=1):
    return nn.Conv2d(inputs, outputs, kernel, stride, padding=kernel // 2, bias=False)


def clamp(x):
    """To 0..1, in the place of a batch normalisation's output that nothing else needs."""
    return functional.hardtanh(x, 0.0, 1.0, inplace=True)


class Block(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.bn0, self.bn1 = nn.BatchNorm2d(inputs), nn.BatchNorm2d(outputs)
        self.conv0, self.conv1 = convolution(inputs, outputs, 3, stride), convolution(outputs, outputs, 3)
        self.skip = None
        if stride != 1 or inputs != outputs:
            self.skip = nn.Sequential(convolution(inputs, outputs, 1, stride), nn.BatchNorm2d(outputs))

    def forward(self, x):
        first = clamp(self.bn0(x))
        main = self.conv1(clamp(self.bn1(self.conv0(first))))
        return main.add_(self.skip(first) if self.skip else x)


class ResNet20(nn.Module):
    def __init__(self, expand):
        super().__init__()
        width = 16 * expand
        self.conv0 = convolution(3, width, 3)
        plan = [(width << max(stage - (b == 0), 0), width << stage, 2 if stage and b == 0 else 1)
                for stage in range(3) for b in range(3)]
        self.layers = nn.Sequential(*(Block(*shape) for shape in plan))
        self.bn = nn.BatchNorm2d(4 * width)
        self.fc = nn.Linear(4 * width, 10)

    def forward(self, images):
        return self.fc(self.bn(self.layers(self.conv0(images))).mean((2, 3)))


def read(files, count, device):
    """The first images of CIFAR-10's binary files, normalised, channels-last; and their labels."""
    data, files = b"", list(files)
    while len(data) < count * RECORD and files:
        data += files.pop(0).read_bytes()[: count * RECORD - len(data)]
    if len(data) < count * RECORD:
        raise SystemExit(f"plain_training: {len(data) // RECORD} images found, expected {count}. Use fewer --images")
    records = torch.frombuffer(bytearray(data), dtype=torch.uint8).view(-1, RECORD)
    scale = [torch.tensor(values).view(1, 3, 1, 1) for values in (MEAN, DEVIATION)]
    images = (records[:, 1:].reshape(-1, 3, 32, 32).float() - scale[0]) / scale[1]
    return images.to(device).contiguous(memory_format=torch.channels_last), records[:, 0].long().to(device)


class Training:
    def __init__(self, options):
        self.batch, self.device = options.batch_size, torch.device(options.device)
        test = options.images // 5
        training = options.images - options.images // 10  # truncated as the engine does
        images, labels = read((options.data / f"data_batch_{i}.bin" for i in range(1, 6)), options.images, self.device)
        self.train = images[:training], labels[:training]
        self.validation = images[training:], labels[training:]
        self.test = read([options.data / "test_batch.bin"], test, self.device)
        self.network = ResNet20(options.expand).to(self.device, memory_format=torch.channels_last)
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=1e-3, **self.fastest())

    def fastest(self):
        """Of the ways in which this PyTorch steps, the fastest on this device."""
        if self.device.type == "cuda" and int(torch.__version__.split(".")[0]) >= 2:
            return {"fused": True}
        return {"foreach": True}

    def batches(self, split):
        return zip(*(tensor.split(self.batch) for tensor in split))

    def train_epoch(self):
        self.network.train()
        for images, labels in self.batches(self.train):
            loss = functional.cross_entropy(self.network(images), labels)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            self.optimizer.step()
        return loss.item()  # on a GPU this waits for the epoch

    @torch.no_grad()
    def accuracy(self, split):
        self.network.eval()
        correct = [(self.network(images).argmax(1) == labels).sum() for images, labels in self.batches(split)]
        return torch.stack(correct).sum().item() / len(split[1]) if correct else None

    def epoch(self):
        begin = time.perf_counter()
        loss = self.train_epoch()
        trained = time.perf_counter()
        accuracies = {"validation": self.accuracy(self.validation), "test": self.accuracy(self.test)}
        end = time.perf_counter()
        return {"seconds": end - begin, "train_seconds": trained - begin, "loss": loss, **accuracies}


def memory(name):
    """VmHWM or VmRSS of this process in MiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(name))


def say(**values):
    print(json.dumps(values), flush=True)


def onednn():
    lines = [line for line in torch.__config__.show().splitlines() if "MKL-DNN" in line]
    return lines[0].split("MKL-DNN v")[1].split()[0] if lines else "none"


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with CIFAR-10's binary files")
    parser.add_argument("--images", type=int, default=2560, help="training and validation images; a fifth more to test")
    parser.add_argument("--expand", type=int, default=1)
    parser.add_argument("--batch-size", type=int, default=128)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--device", default="cpu")
    return parser.parse_args()


def main():
    chosen = options()
    torch.set_num_threads(chosen.threads)
    torch.backends.cudnn.benchmark = True
    training = Training(chosen)
    say(ready=True, version=f"PyTorch {torch.__version__}, oneDNN {onednn()}", threads=torch.get_num_threads(),
        parameters=sum(p.numel() for p in training.network.parameters()), train_images=len(training.train[1]),
        before_mib=memory("VmRSS"))
    for _ in sys.stdin:
        say(**training.epoch(), peak_mib=memory("VmHWM"))


if __name__ == "__main__":
    main()
