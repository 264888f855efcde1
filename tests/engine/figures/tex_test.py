# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every LaTeX document that the writers make goes through TeX without a word of complaint, at its exact size.

Usage: tex_test.py PROGRAM, with PROGRAM write_result_samples.
"""
import concurrent.futures
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
ENGINES = ("pdflatex", "lualatex")
TOOLS = (*ENGINES, "pdffonts", "pdfinfo", "pdftoppm")
COMPLAINT = re.compile(r"^!.*|.*warning.*|.*(?:over|under)full.*|.*missing character.*", re.IGNORECASE | re.MULTILINE)
MM_PER_PT, MM_PER_BP = 25.4 / 72.27, 25.4 / 72
MARGIN = 20  # mm around the figures of the measured pages
DPI = 127    # 5 pixels a millimetre


def output_of(*command, cwd):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True, errors="replace").stdout


def paper(fragment):
    """Width and height in mm, as the fragment's comment says."""
    return tuple(float(size) for size in re.search(r"^% size: ([\d.]+) mm x ([\d.]+) mm$", fragment, re.M).groups())


def ink(picture):
    """Left, top, right, bottom of what is not white on a page (PGM), in mm from its upper left corner."""
    header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", picture)
    width, height = int(header[1]), int(header[2])
    pixels = picture[header.end():]
    rows = [pixels[y * width:(y + 1) * width] for y in range(height)]
    inked = [y for y, row in enumerate(rows) if min(row) < 128]
    columns = [x for row in (rows[y] for y in inked) for x in (first_ink(row), width - 1 - first_ink(row[::-1]))]
    scale = 25.4 / DPI
    return min(columns) * scale, inked[0] * scale, (max(columns) + 1) * scale, (inked[-1] + 1) * scale


def first_ink(row):
    return next(x for x, value in enumerate(row) if value < 128)


@unittest.skipUnless(all(map(shutil.which, TOOLS)), f"one of {', '.join(TOOLS)} is not installed")
class Tex(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory(prefix="pdqat-test-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = pathlib.Path(folder.name)
        subprocess.run([PROGRAM, cls.folder, "documents"], check=True)

    def compile(self, engine, document, runs=1):
        """Gives the PDF file; the log must be clean after the last run."""
        target = self.folder / engine
        target.mkdir(exist_ok=True)
        command = [engine, "-interaction=nonstopmode", "-halt-on-error", f"-output-directory={target}", document.name]
        for _ in range(runs):
            run = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, errors="replace")
            self.assertEqual(run.returncode, 0, f"{engine} {document.name}\n{run.stdout[-1500:]}")
        log = (target / document.name).with_suffix(".log").read_text(errors="replace")
        self.assertEqual(COMPLAINT.findall(log), [], f"{engine} {document.name}")
        return (target / document.name).with_suffix(".pdf")

    def check_document(self, engine, document):
        is_table = document.name.startswith("table")
        pdf = self.compile(engine, document, runs=2 if is_table else 1)  # labels are known the second time
        self.assertNotIn("Type 3", output_of("pdffonts", pdf, cwd=self.folder))
        self.assertRegex(output_of("pdfinfo", pdf, cwd=self.folder), r"Pages: +1\n")
        if document.name.startswith("figure"):
            size = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", output_of("pdfinfo", pdf, cwd=self.folder)).groups()
            for points, expected in zip(size, paper(document.read_text())):
                self.assertAlmostEqual(float(points) * MM_PER_BP, expected, delta=0.05)

    def test_every_document_compiles_without_complaint(self):
        documents = sorted(self.folder.glob("*-document.tex"))
        self.assertGreater(len(documents), 15)
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            jobs = {(engine, document.name): pool.submit(self.check_document, engine, document)
                    for engine in ENGINES for document in documents}
        for (engine, name), job in jobs.items():
            with self.subTest(engine=engine, document=name):
                job.result()

    def test_pictures_are_as_large_as_their_paper_and_stay_on_it(self):
        figures = {path.name: path.read_text() for path in sorted(self.folder.glob("figure-*.tex"))
                   if not path.name.endswith("-document.tex")}
        needs = "\n".join(re.findall(r"^% needs: (.*)", next(iter(figures.values())), re.M))
        pages = "".join(f"\\sbox0{{\\input{{{name}}}}}\\typeout{{box {name} \\the\\wd0 \\the\\ht0 \\the\\dp0}}"
                        "\\noindent\\usebox0\\clearpage\n" for name in figures)
        document = self.folder / "measured.tex"
        document.write_text("\\documentclass{article}\n\\usepackage[T1]{fontenc}\\usepackage{lmodern}\n"
                            f"\\usepackage[paperwidth=300mm,paperheight=200mm,margin={MARGIN}mm]{{geometry}}\n{needs}\n"
                            "\\pagestyle{empty}\\setlength{\\topskip}{0pt}\n\\begin{document}\n"
                            f"{pages}\\end{{document}}\n")
        pdf = self.compile("pdflatex", document)
        log = pdf.with_suffix(".log").read_text(errors="replace").replace("\n", " ")
        boxes = dict((name, sizes) for name, *sizes in
                     re.findall(r"box (\S+\.tex) ([\d.]+)pt *([\d.]+)pt *([\d.]+)pt", log))
        output_of("pdftoppm", "-gray", "-r", str(DPI), pdf.name, "page", cwd=pdf.parent)
        rendered = sorted(pdf.parent.glob("page-*.pgm"))
        self.assertEqual(len(rendered), len(figures))
        for (name, fragment), page in zip(figures.items(), rendered):
            with self.subTest(figure=name):
                self.check_size(name, paper(fragment), [float(size) * MM_PER_PT for size in boxes[name]], page)

    def check_size(self, name, size, box, page):
        self.assertAlmostEqual(box[0], size[0], delta=0.05)
        self.assertAlmostEqual(box[1] + box[2], size[1], delta=0.05)
        if name == "figure-empty.tex":
            return
        left, top, right, bottom = ink(page.read_bytes())
        for inside, edge in ((left, MARGIN), (top, MARGIN), (MARGIN + size[0], right), (MARGIN + size[1], bottom)):
            self.assertGreater(inside, edge - 0.3, f"ink beyond the paper: {left, top, right, bottom}")
        self.assertGreater(right - left, 0.85 * size[0], "wasted paper")
        self.assertGreater(bottom - top, 0.85 * size[1], "wasted paper")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
