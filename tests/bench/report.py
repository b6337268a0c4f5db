# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
"""Statistics, the machine's noise, and the table."""
import hashlib
import os
import platform
import statistics
import time
import unicodedata
from dataclasses import dataclass


def p95(values):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]


@dataclass
class Row:
    what: str
    values: list  # One of them where it is measured once; empty where it could not be measured.
    unit: str = "ms"
    limit: float | None = None  # Of the median, in `unit`.
    goal: str = ""  # The limit in words; made from `limit` where it is empty.
    limit95: float | None = None
    yardstick: str = ""
    yardstick_values: tuple | list = ()

    def cells(self):
        if not self.values:
            return [self.what, "not measured", "", self.goal_text(), "", self.yardstick, ""]
        median = statistics.median(self.values)
        cells = [self.what, self.number(median),
                 self.number(p95(self.values)) if len(self.values) >= 20 else "",
                 self.goal_text(), self.verdict(median), "", ""]
        if self.yardstick_values:
            other = statistics.median(self.yardstick_values)
            cells[5] = f"{self.yardstick} {self.number(other)}"
            cells[6] = f"{median / other:.2f}"
        return cells

    def number(self, value):
        digits = 2 if value < 10 else 1 if value < 100 else 0
        return f"{value:.{digits}f} {self.unit}"

    def goal_text(self):
        text = self.goal or (f"≤ {self.limit:g} {self.unit}" if self.limit is not None else "")
        return text + (f", p95 ≤ {self.limit95:g}" if self.limit95 is not None else "")

    def verdict(self, median):
        if self.limit is None:
            return ""
        is_met = median <= self.limit
        if self.limit95 is not None:
            is_met = is_met and p95(self.values) <= self.limit95
        return "met" if is_met else "MISSED"


class Machine:
    """Times the same piece of work again and again: what varies is the machine's doing."""

    WORK = bytes(8_000_000)

    def __init__(self):
        self.times = []
        self.load_before = os.getloadavg()[0]
        self.probe()

    def probe(self):
        for _ in range(5):
            start = time.monotonic()
            hashlib.sha256(self.WORK).digest()
            self.times.append((time.monotonic() - start) * 1000)

    def summary(self):
        least, median, most = min(self.times), statistics.median(self.times), p95(self.times)
        return (f"machine: {os.cpu_count()} × {processor()}, {platform.system()} "
                f"{platform.release()}, {time.strftime('%Y-%m-%d %H:%M')}\n"
                f"noise:   a fixed loop took {least:.1f} ms at best, {median:.1f} median, "
                f"{most:.1f} p95 (+{(median / least - 1) * 100:.0f} %, "
                f"+{(most / least - 1) * 100:.0f} %); "
                f"load {self.load_before:.1f} before, {os.getloadavg()[0]:.1f} after")


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def print_table(rows):
    table = [["what", "median", "p95", "goal", "", "yardstick", "ratio"]]
    table += [row.cells() for row in rows]
    widths = [max(width(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        print("  ".join(text + " " * (size - width(text))
                        for text, size in zip(line, widths)).rstrip())
