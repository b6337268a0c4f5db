#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# seeds.py FOLDER: writes what each fuzz target starts from into FOLDER/<target>/.
import os
import pathlib
import re
import struct
import sys

POST = "---\ntitle: 한글 제목\ntags: [a, b]\n---\n\n# Text\n\n1\r\n2\r3\u20294\u00a0😀\n"
LANGUAGES = {
    "utf-8": POST, "utf-8-sig": POST, "utf-16": POST, "utf-16-be": POST, "cp949": "한글 본문\n",
    "shift_jis": "日本語 ｱｲｳ\n", "euc_jp": "日本語\n", "iso2022_jp": "a 日本 b\n",
    "gb18030": "中文 😀\n", "big5": "中文\n", "big5hkscs": "中文\n", "cp1252": "caf\u00e9 “x”\n",
    "cp1251": "мир\n", "koi8_r": "мир\n", "cp1253": "αβγ\n",
}


def decoder():
    encodings = 26  # as many as app::encodingNames() has
    for codec, text in LANGUAGES.items():
        for number in range(encodings):
            yield bytes([number]) + text.encode(codec)
    yield b"\0caf\xe9\n"
    yield b"\0" + "한글 ".encode() + b"\xed\x95\n"


def journal():
    def string(text):
        data = text.encode("utf-16-be")
        return struct.pack(">I", len(data)) + data

    def array(data):
        return struct.pack(">I", len(data)) + data

    def framed(*payloads):
        return b"\1" + b"".join(struct.pack("<H", len(p)) + p for p in payloads)

    def form(others=()):
        return (array(b"UTF-8") + b"\0" + b"\0" + struct.pack(">i", len(others))
                + b"".join(struct.pack(">iB", line, ending) for line, ending in others))

    def start(text, others=()):
        return (struct.pack(">I", 0x42794C32) + string("/post.md") + array(b"hash") + string(text)
                + form(others))

    def edits(*edits):
        return b"\0" + b"".join(struct.pack(">qq", position, removed) + string(inserted)
                                for position, removed, inserted in edits)

    yield framed(start("one\ntwo\n"), edits((0, 3, "1")), edits((1, 0, "\n")))
    yield framed(start("one\ntwo\n", [(0, 1), (1, 2)]), edits((0, 3, "1"), (2, 2, "x\ny")))
    yield framed(start(POST), b"\1" + form([(0, 1)]), edits((0, 0, "a")))
    yield b"\0" + b"\x10\0\0\0" + bytes(28)


def postedits():
    for edits in (b"", b"\x10\1\1", b"\x40\4\x81\x90\2\2\1\1\xf1", b"\x01\x0f\x0a\xff\1\x83\1\1\xe1"):
        for codec in ("utf-8", "utf-8-sig", "utf-16", "cp949"):
            yield edits + b"\0" + LANGUAGES[codec].encode(codec)
        yield edits + b"\0one\r\ntwo\nthree\rfour\r\n\r\n"


def golden():
    folder = pathlib.Path(__file__).parent.parent / "data" / "frontmatter"
    return [path.read_bytes() for path in sorted(folder.glob("*/input.md"))]


def frontmatter():
    yield from golden()


def fieldedits():
    for number, text in enumerate(golden()):
        for kind in (0, 1, 2, 3, 4, 5, 13, 21, 29):
            yield bytes([kind, number % 7]) + b"a: b, c\n" + text


def attacks():
    folder = pathlib.Path(__file__).parent.parent / "data" / "markdown" / "attacks"
    return [path.read_bytes() for path in sorted(folder.glob("*/*.md"))]


def site_builds():
    folder = pathlib.Path(__file__).parent.parent / "data" / "sitebuilds"
    for number, generator in ((1, "jekyll"), (2, "hugo"), (3, "hexo")):
        text = (folder / f"{generator}.txt").read_text(encoding="utf-8")
        for case in re.split(r"^=== .*\n", text, flags=re.M)[1:]:
            yield bytes([number]) + case.encode()


def render():
    yield from site_builds()
    for number, text in enumerate(attacks()):
        if len(text) < 1000:
            yield bytes([number % 8]) + text
    for number in range(8):
        yield bytes([number]) + POST.encode()


TARGETS = {
    "decoder": decoder, "fieldedits": fieldedits, "frontmatter": frontmatter, "journal": journal,
    "postedits": postedits, "render": render, "sanitizer": attacks,
}

if __name__ == "__main__":
    for target, seeds in TARGETS.items():
        folder = os.path.join(sys.argv[1], target)
        os.makedirs(folder, exist_ok=True)
        for number, seed in enumerate(seeds()):
            with open(os.path.join(folder, f"seed-{number:03}"), "wb") as file:
                file.write(seed)
