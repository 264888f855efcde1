# SPDX-FileCopyrightText: PD-QAT Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TensorBoard's own page, in a browser, draws the curves of our event files."""
import os
import pathlib
import shutil
import sys

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parent.parent)]
import venv  # noqa: E402

venv.enter("tensorboard", "selenium")
from selenium import webdriver  # noqa: E402
from selenium.webdriver.chrome.service import Service  # noqa: E402
from selenium.webdriver.support.ui import WebDriverWait  # noqa: E402
from tensorboard_server import TensorBoard  # noqa: E402
from tracked_runs import STORED, TrackedRunTest, main, of_type  # noqa: E402

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
if not BROWSER or not DRIVER:
    venv.skip("there is no chromium with its chromedriver")

# The page's elements nest in shadow roots, which selectors do not see into.
CARDS = """
const within = (root, found) => {
    for (const element of root.querySelectorAll('*')) {
        found.push(element);
        if (element.shadowRoot) within(element.shadowRoot, found);
    }
    return found;
};
const cards = within(document, []).filter(element => element.tagName.toLowerCase() === arguments[0]);
return cards.map(card => {
    const parts = within(card.shadowRoot || card, []);
    const title = parts.find(part => part.classList.contains('heading-label'));
    const lines = parts.filter(part => part.tagName === 'path'
                               && (part.getAttribute('d') || '').split('L').length === arguments[1]
                               && getComputedStyle(part).fill === 'none');
    return [title ? title.textContent.trim() : '', lines.length];
});
"""
TEXT = """
const words = [];
const walk = root => {
    for (const element of root.querySelectorAll('*')) {
        if (element.tagName.toLowerCase() === arguments[0]) words.push(element.textContent.trim());
        if (element.shadowRoot) walk(element.shadowRoot);
    }
};
walk(document);
return words;
"""


class Page(TrackedRunTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        options = webdriver.ChromeOptions()
        options.binary_location = BROWSER
        for argument in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1500,1100"):
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # chromium's refuses root
        cls.browser = webdriver.Chrome(options=options, service=Service(DRIVER))
        cls.addClassCleanup(cls.browser.quit)

    def setUp(self):
        super().setUp()
        self.run_folder = self.stored_run()
        self.feed("tensorboard", self.run_folder)
        self.server = TensorBoard(self.library / "tensorboard")
        self.addCleanup(self.server.close)

    def wait_for(self, read, wanted):
        """What `read` gives once `wanted` is content with it."""
        found = []

        def settled(_):
            found[:] = read()
            return wanted(found)

        try:
            WebDriverWait(self.browser, 60).until(settled)
        except Exception as error:
            self.browser.save_screenshot(str(pathlib.Path.cwd() / f"{self._testMethodName}.png"))
            raise AssertionError(f"the page shows {found}") from error
        return found

    def open(self, page):
        self.browser.get(f"{self.server.address}/#{page}")

    def cards(self, kind):
        """(title, drawn curves of six points) of each."""
        return [tuple(card) for card in self.browser.execute_script(CARDS, kind, len(of_type(self.run_folder, "epoch_done")))]

    def test_scalars_are_drawn(self):
        self.open("scalars")
        found = self.wait_for(lambda: self.cards("tf-scalar-card"),  # of the groups that are open at first
                              lambda cards: len(cards) >= 8 and all(lines for _, lines in cards))
        self.assertLessEqual({"best/val_accuracy@1", "best/test_accuracy@32", "divergence/train/CE@1"},
                             {title for title, _ in found})

    def test_custom_scalars_draw_every_layer(self):
        self.open("custom_scalars")
        found = self.wait_for(lambda: self.cards("tf-custom-scalar-multi-line-chart-card"),
                              lambda cards: len([c for c in cards if c[1] >= 20]) >= 4)
        layers = {title for title, lines in found if lines >= 20}
        self.assertLessEqual({"MSE, training", "MSE, validation", "dual variables", "slack, training"}, layers)

    def test_hparams_list_the_run(self):
        self.open("hparams")
        accuracy = of_type(self.run_folder, "epoch_done")[-1]["splits"][1]["widths"][0]["accuracy"]
        self.wait_for(lambda: self.browser.execute_script(TEXT, "vaadin-grid-cell-content"),
                      lambda cells: any(STORED in cell for cell in cells)
                      and any(cell.startswith(f"{accuracy:.4f}"[:6]) for cell in cells)
                      and "quant.bits" in cells)


if __name__ == "__main__":
    main()
