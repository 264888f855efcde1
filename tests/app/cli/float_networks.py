# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Float networks trained by PyTorch on Fashion-MNIST and exported as ONNX, as a user of PyTorch would.

Usage: float_networks.py FOLDER NETWORK STEPS; leaves NETWORK.onnx (folded, opset 13), NETWORK-training.onnx (as it
trains, opset 15), NETWORK-9.onnx with a LogSoftmax at its end, and NETWORK.json: how many of the first TEST images
it gets right. Of mobilenetv2-224 it leaves its images too, as a folder of pictures: FOLDER/pictures.
"""
import gzip
import json
import pathlib
import struct
import sys

import numpy
import torch
from torch import nn
from torch.nn import functional

DATA = pathlib.Path("/usr/share/datasets/fashion-mnist")
TRAIN, TEST = 6000, 1000


def images(prefix, count):
    with gzip.open(DATA / f"{prefix}-images-idx3-ubyte.gz") as file:
        pixels = numpy.frombuffer(file.read(), numpy.uint8, offset=16)[:count * 784]
    with gzip.open(DATA / f"{prefix}-labels-idx1-ubyte.gz") as file:
        labels = numpy.frombuffer(file.read(), numpy.uint8, offset=8)[:count]
    pixels = pixels.reshape(-1, 1, 28, 28).astype(numpy.float32) / 255
    return torch.from_numpy((pixels - 0.286) / 0.353), torch.from_numpy(labels.astype(numpy.int64))


SIDE, CROP, MEAN, DEVIATION = 256, 224, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)  # as ImageNet's are evaluated
PICTURES = {"train": 160, "val": 100}


def pictures(folder, split):
    """The first images as grey pictures of 256 × 256 pixels, which are written as BMP, and what a network sees."""
    count = PICTURES[split]
    with gzip.open(DATA / f"{'t10k' if split == 'val' else 'train'}-images-idx3-ubyte.gz") as file:
        pixels = numpy.frombuffer(file.read(), numpy.uint8, offset=16)[:count * 784].reshape(-1, 28, 28)
    _, labels = images("t10k" if split == "val" else "train", count)
    at = numpy.arange(SIDE) * 28 // SIDE
    pixels = pixels[:, at][:, :, at]
    for i, (picture, label) in enumerate(zip(pixels, labels.tolist())):
        place = folder / split / f"class{label}" / f"{i:04}.bmp"
        place.parent.mkdir(parents=True, exist_ok=True)
        body = numpy.repeat(picture[::-1, :, None], 3, 2).tobytes()
        place.write_bytes(struct.pack("<2sIHHIIiiHHIIiiII", b"BM", 54 + len(body), 0, 0, 54, 40, SIDE, SIDE, 1, 24, 0,
                                      len(body), 0, 0, 0, 0) + body)
    edge = (SIDE - CROP) // 2
    seen = pixels[:, None, edge:-edge, edge:-edge].astype(numpy.float32) / 255
    seen = (seen - numpy.float32(MEAN)[:, None, None]) / numpy.float32(DEVIATION)[:, None, None]
    return torch.from_numpy(seen.astype(numpy.float32)), labels


class Inverted(nn.Module):
    """MobileNetV2's block."""

    def __init__(self, inside, outside, stride, expand):
        super().__init__()
        hidden = inside * expand
        layers = [] if expand == 1 else [nn.Conv2d(inside, hidden, 1, bias=False), nn.BatchNorm2d(hidden), nn.ReLU6()]
        layers += [nn.Conv2d(hidden, hidden, 3, stride, 1, groups=hidden, bias=False), nn.BatchNorm2d(hidden),
                   nn.ReLU6(), nn.Conv2d(hidden, outside, 1, bias=False), nn.BatchNorm2d(outside)]
        self.conv = nn.Sequential(*layers)
        self.skips = stride == 1 and inside == outside

    def forward(self, x):
        return x + self.conv(x) if self.skips else self.conv(x)


def mobilenetv2(width=0.25, channels=1, classes=10, for_imagenet=False):
    """As published, for small images with the first strides left out, or for 224 pixels."""
    def scaled(count):
        return max(8, int(count * width + 4) // 8 * 8)
    plan = [(1, 16, 1, 1), (6, 24, 2, 2 if for_imagenet else 1), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1),
            (6, 160, 3, 2), (6, 320, 1, 1)]
    last = 1280 if for_imagenet else 4 * scaled(320)
    features = [nn.Sequential(nn.Conv2d(channels, scaled(32), 3, 2 if for_imagenet else 1, 1, bias=False),
                              nn.BatchNorm2d(scaled(32)), nn.ReLU6())]
    inside = scaled(32)
    for expand, outside, count, stride in plan:
        for i in range(count):
            features.append(Inverted(inside, scaled(outside), stride if i == 0 else 1, expand))
            inside = scaled(outside)
    features.append(nn.Sequential(nn.Conv2d(inside, last, 1, bias=False), nn.BatchNorm2d(last), nn.ReLU6()))
    net = nn.Sequential()
    net.add_module("features", nn.Sequential(*features))
    net.add_module("pool", nn.AdaptiveAvgPool2d(1))
    net.add_module("flat", nn.Flatten())
    net.add_module("classifier", nn.Sequential(nn.Dropout(0.2), nn.Linear(last, classes)))
    return net


class Vgg(nn.Module):
    def __init__(self):
        super().__init__()
        layers, inside = [], 1
        for outside in (16, "pool", 32, "pool", 64, 64, "pool"):
            if outside == "pool":
                layers.append(nn.MaxPool2d(2))
            else:
                layers += [nn.Conv2d(inside, outside, 3, padding=1), nn.BatchNorm2d(outside), nn.ReLU()]
                inside = outside
        self.features = nn.Sequential(*layers)
        self.classifier = nn.Sequential(nn.Linear(64 * 9, 128), nn.ReLU(), nn.Dropout(), nn.Linear(128, 10))

    def forward(self, x):
        return self.classifier(torch.flatten(self.features(x), 1))


class Basic(nn.Module):
    """The post-activation block of ResNet."""

    def __init__(self, inside, outside, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inside, outside, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outside)
        self.conv2 = nn.Conv2d(outside, outside, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outside)
        same = stride == 1 and inside == outside
        self.downsample = nn.Identity() if same else nn.Sequential(nn.Conv2d(inside, outside, 1, stride, bias=False),
                                                                   nn.BatchNorm2d(outside))

    def forward(self, x):
        inner = functional.relu(self.bn1(self.conv1(x)))
        return functional.relu(self.bn2(self.conv2(inner)) + self.downsample(x))


class ResNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        self.layer1 = nn.Sequential(Basic(16, 16, 1))
        self.layer2 = nn.Sequential(Basic(16, 32, 2))
        self.layer3 = nn.Sequential(Basic(32, 64, 2))
        self.fc = nn.Linear(64, 10)

    def forward(self, x):
        x = self.layer3(self.layer2(self.layer1(functional.relu(self.bn1(self.conv1(x))))))
        return self.fc(torch.flatten(functional.adaptive_avg_pool2d(x, 1), 1))


def train(net, x, y, steps, batch=64, rate=0.05):
    optimizer = torch.optim.SGD(net.parameters(), rate, 0.9, weight_decay=5e-4, nesterov=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps)
    random = torch.Generator().manual_seed(2)
    net.train()
    for _ in range(steps):
        pick = torch.randint(0, len(x), (batch,), generator=random)
        loss = functional.cross_entropy(net(x[pick]), y[pick])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    net.eval()


def export(net, folder, name, side=28, channels=1):
    one = torch.zeros(1, channels, side, side)
    torch.onnx.export(net, one, folder / f"{name}.onnx", opset_version=13, input_names=["x"],
                      dynamic_axes={"x": {0: "n"}})
    torch.onnx.export(net, one, folder / f"{name}-training.onnx", opset_version=15, do_constant_folding=False,
                      training=torch.onnx.TrainingMode.TRAINING)
    ends = nn.Sequential(net, nn.LogSoftmax(1)).eval()  # as networks of nll_loss do
    torch.onnx.export(ends, one, folder / f"{name}-9.onnx", opset_version=9)


def main():
    folder, name, steps = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    torch.set_num_threads(1)
    torch.manual_seed(0)
    if name == "mobilenetv2-imagenet":  # too long to train in a test; its graph and shapes are what counts
        export(mobilenetv2(1.0, 3, 1000, for_imagenet=True).eval(), folder, name, 224, 3)
        return
    if name == "mobilenetv2-224":
        net = mobilenetv2(0.25, 3, 10, for_imagenet=True)
        train(net, *pictures(folder / "pictures", "train"), steps, 16)
        x, y = pictures(folder / "pictures", "val")
    else:
        net = {"mobilenetv2": mobilenetv2, "vgg": Vgg, "resnet": ResNet}[name]()
        train(net, *images("train", TRAIN), steps)
        x, y = images("t10k", TEST)
    with torch.no_grad():
        right = int((net(x).argmax(1) == y).sum())
    export(net, folder, name, x.shape[2], x.shape[1])
    (folder / f"{name}.json").write_text(json.dumps({"right": right, "of": len(y)}))


main()
