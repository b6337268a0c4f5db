// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// usage: node emojitable.js PACKAGE OUT
//
// Writes a line of C++ for each name of an emoji that gemoji in PACKAGE knows, sorted by name.
'use strict';

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');

const [folder, out] = process.argv.slice(2);
import(pathToFileURL(path.resolve(folder, 'index.js'))).then(({ nameToEmoji }) => {
    const escaped = (text) => [...text].map((character) =>
        `\\U${character.codePointAt(0).toString(16).padStart(8, '0')}`).join('');
    const lines = Object.keys(nameToEmoji).sort()
        .map((name) => `EmojiName{"${name}", u"${escaped(nameToEmoji[name])}"},\n`);
    fs.writeFileSync(out, lines.join(''));
});
