// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
'use strict';

// Reads a JSON list of posts from standard input, writes the list of what hexo-renderer-marked
// makes of them with Hexo's own defaults. Two things are not the post's: the link to itself that
// each heading begins with, and the site's root in front of images.

const fs = require('fs');
const path = require('path');

// usage: render.js NODE_MODULES
const render = require(path.join(path.resolve(process.argv[2]), 'hexo-renderer-marked/lib/renderer.js'));

const marked = {
    gfm: true, pedantic: false, breaks: true, smartLists: true, smartypants: true, modifyAnchors: 0,
    autolink: true, mangle: false, sanitizeUrl: false, dompurify: false, headerIds: true,
    anchorAlias: false, lazyload: false, prependRoot: false, postAsset: false,
    external_link: { enable: false, exclude: [], nofollow: false }, descriptionLists: true,
};
const site = {
    config: { url: 'http://x', root: '/', relative_link: false, post_asset_folder: false, marked },
    execFilterSync() {},
};
const ownLink = /<a href="#[^"]*" class="headerlink" title="[^"]*"><\/a>/g;

const posts = JSON.parse(fs.readFileSync(0, 'utf8'));
console.log(JSON.stringify(posts.map(text => render.call(site, { text, path: '' }, {}).replace(ownLink, ''))));
