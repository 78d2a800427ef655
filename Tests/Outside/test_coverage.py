"""The coverage page says what the services say of themselves."""

import subprocess

from process import BINARY, ROOT


def test_the_coverage_page_is_what_the_emulator_prints():
    printed = subprocess.run([BINARY, "coverage"], capture_output=True, text=True, check=True).stdout
    page = ROOT / "Emulator" / "COVERAGE.md"
    assert page.read_text() == printed, "run: swift run emulator coverage > Emulator/COVERAGE.md"
