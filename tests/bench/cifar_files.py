# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files in CIFAR-10's binary layout out of Fashion-MNIST's, for where there is no CIFAR-10: the speed of training does
not depend on what the images show."""
import gzip
from pathlib import Path

FASHION_MNIST = Path("/usr/share/datasets/fashion-mnist")
SIDE, BORDER, PER_FILE = 28, 2, 10000


def folder_with_files(folder):
    """The folder that holds the files, which may be the archive's own inside of it; None where there are none."""
    places = [Path(folder), Path(folder) / "cifar-10-batches-bin"]
    return next((place for place in places if (place / "test_batch.bin").is_file()), None)


def record(label, pixels):
    """An image of one channel, with a black border to 32 x 32, three times."""
    edge, side = bytes(32 * BORDER), bytes(BORDER)
    rows = b"".join(side + pixels[i : i + SIDE] + side for i in range(0, SIDE * SIDE, SIDE))
    return bytes([label]) + 3 * (edge + rows + edge)


def records(source, kind, count):
    area = SIDE * SIDE
    with gzip.open(source / f"{kind}-labels-idx1-ubyte.gz") as file:
        labels = file.read(8 + count)[8:]
    with gzip.open(source / f"{kind}-images-idx3-ubyte.gz") as file:
        pixels = file.read(16 + count * area)[16:]
    if len(labels) < count:
        raise SystemExit(f"bench: {source} has {len(labels)} {kind} images, {count} are needed. Use fewer --images")
    return [record(labels[i], pixels[i * area : (i + 1) * area]) for i in range(count)]


def make(folder, train, test, source=FASHION_MNIST):
    """Writes so many training and test images."""
    if not source.is_dir():
        raise SystemExit(f"bench: there are no images: {source} is missing (apt install dataset-fashion-mnist). "
                         "Or name a folder with CIFAR-10's binary files: --data FOLDER")
    images = records(source, "train", train)
    for number in range(5):
        part = images[number * PER_FILE : (number + 1) * PER_FILE]
        if part:
            (folder / f"data_batch_{number + 1}.bin").write_bytes(b"".join(part))
    (folder / "test_batch.bin").write_bytes(b"".join(records(source, "t10k", test)))
