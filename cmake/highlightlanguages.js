// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// usage: node highlightlanguages.js PACKAGE OUT
//
// Writes a JSON object from each name and alias of a language that highlight.js knows to the script
// in PACKAGE/languages that brings it, or to "" where highlight.js itself does.
'use strict';

const fs = require('fs');
const path = require('path');

const [folder, out] = process.argv.slice(2);
const library = require(path.resolve(folder, 'highlight.min.js'));
globalThis.hljs = library;

const scripts = {};
const add = (language, script) => {
    for (const name of [language, ...library.getLanguage(language).aliases ?? []])
        scripts[name.toLowerCase()] ??= script;
};
library.listLanguages().forEach((language) => add(language, ''));
for (const file of fs.readdirSync(path.join(folder, 'languages')).sort()) {
    const before = new Set(library.listLanguages());
    require(path.resolve(folder, 'languages', file));
    library.listLanguages().filter((language) => !before.has(language))
        .forEach((language) => add(language, file.replace(/\.min\.js$/, '')));
}
fs.writeFileSync(out, JSON.stringify(scripts));
