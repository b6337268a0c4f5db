# SPDX-FileCopyrightText: 2026 The Byline authors
# SPDX-License-Identifier: MIT
#
# pyyaml.py FOLDER: as psych.rb, with Python's reader.
import json
import math
import pathlib
import re
import sys

import yaml

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)


class Loader(yaml.SafeLoader):
    """Like Jekyll's: an unknown tag is no reason to refuse."""


def untyped(loader, _suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    return loader.construct_mapping(node, deep=True)


Loader.add_multi_constructor("!", untyped)


def plain(value):
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return {"other": True}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return {"other": True}


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md")):
    text = path.read_text(encoding="utf-8")
    try:
        values = plain(yaml.load(FRONT_MATTER.match(text)[1], Loader) or {})
    except (yaml.YAMLError, TypeError, ValueError):
        values = None
    print(json.dumps({"file": path.name, "values": values}))
