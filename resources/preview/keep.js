// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Turns a block that is shown into its successor and keeps every node that can be kept, and with it
// what a reader did there: what is selected, opened, focused, scrolled to, loaded or drawn. Part of
// the page's script: see preview.js.
const bylineKeep = (() => {
    'use strict';

    const LookAhead = 16; // Nodes among which an unchanged one is looked for.

    // Elements that a library has redrawn, as they were before.
    const originals = new WeakMap();

    const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
    const isNote = (node) => isElement(node) && node.classList.contains('image-note');

    // The children of `parent`. What stands in for an image goes with the image.
    const childrenOf = (parent) => [...parent.childNodes].filter((node) => !isNote(node));

    const noteBehind = (node) => {
        const next = node.nextSibling;
        return next && isNote(next) ? next : null;
    };

    const remove = (node) => {
        noteBehind(node)?.remove();
        node.remove();
    };

    const insert = (parent, node, before) => {
        const note = noteBehind(node);
        parent.insertBefore(node, before);
        if (note)
            parent.insertBefore(note, before);
    };

    /* What is the same */

    // What comes and goes while a reader looks at the page.
    const isState = (element, name) => element.localName === 'img'
        ? name === 'hidden' || (name === 'src' && element.dataset.note !== undefined)
        : name === 'data-problem' || (element.localName === 'details' && name === 'open');

    const attributesOf = (element) =>
        element.getAttributeNames().filter((name) => !isState(element, name));

    const hasSameAttributes = (a, b) => {
        const names = attributesOf(a);
        return names.length === attributesOf(b).length
            && names.every((name) => a.getAttribute(name) === b.getAttribute(name));
    };

    const isSame = (shown, wanted) => {
        if (shown.nodeName !== wanted.nodeName)
            return false;
        if (!isElement(shown))
            return shown.data === wanted.data;
        if (originals.has(shown))
            return originals.get(shown) === wanted.outerHTML;
        if (shown.isEqualNode(wanted))
            return true;
        if (!hasSameAttributes(shown, wanted))
            return false;
        const children = childrenOf(shown);
        const others = childrenOf(wanted);
        return children.length === others.length
            && children.every((child, i) => isSame(child, others[i]));
    };

    /* Making one the other */

    // Only what differs, so that a selection elsewhere in the text stays.
    const becomeText = (shown, text) => {
        const before = shown.data;
        const most = Math.min(before.length, text.length);
        let start = 0;
        while (start < most && before[start] === text[start])
            ++start;
        let tail = 0;
        while (tail < most - start
               && before[before.length - 1 - tail] === text[text.length - 1 - tail])
            ++tail;
        shown.replaceData(start, before.length - tail - start, text.slice(start, text.length - tail));
    };

    const becomeElement = (shown, wanted) => {
        const hasOther = (name) => shown.getAttribute(name) !== wanted.getAttribute(name);
        if (shown.localName === 'details' && hasOther('data-open'))
            shown.open = wanted.open;
        for (const name of attributesOf(shown).filter((name) => !wanted.hasAttribute(name)))
            shown.removeAttribute(name);
        for (const name of attributesOf(wanted).filter(hasOther))
            shown.setAttribute(name, wanted.getAttribute(name));
        if (shown.localName === 'input')
            shown.checked = wanted.hasAttribute('checked');
        becomeContent(shown, wanted);
    };

    // A diagram stays until the one that follows it is drawn; an image that is another one does not.
    const mayBecome = (shown, wanted) => shown.nodeName === wanted.nodeName
        && (shown.localName !== 'img'
            || (bylineDiagrams.isDiagram(shown) && bylineDiagrams.isDiagram(wanted)));

    const become = (shown, wanted) => {
        if (isElement(shown))
            becomeElement(shown, wanted);
        else
            becomeText(shown, wanted.data);
    };

    // `shown` (between children of `parent` that stay) turns into `wanted`; `end` is what follows.
    const becomeStretch = (parent, shown, wanted, end) => {
        wanted.forEach((node, i) => {
            const kept = shown.slice(0, LookAhead).findIndex((other) => isSame(other, node));
            if (kept >= 0) {
                shown.splice(0, kept).forEach(remove);
                shown.shift();
            } else if (shown.length >= wanted.length - i && mayBecome(shown[0], node)) {
                become(shown.shift(), node);
            } else {
                insert(parent, node, shown[0] ?? end);
            }
        });
        shown.forEach(remove);
    };

    // Makes the content of `shown` that of `wanted`, which is used up.
    const becomeContent = (shown, wanted) => {
        if (originals.delete(shown)) {
            shown.replaceChildren(...wanted.childNodes);
            return;
        }
        const before = childrenOf(shown);
        const after = childrenOf(wanted);
        const most = Math.min(before.length, after.length);
        let start = 0;
        while (start < most && isSame(before[start], after[start]))
            ++start;
        let tail = 0;
        while (tail < most - start && isSame(before.at(-1 - tail), after.at(-1 - tail)))
            ++tail;
        becomeStretch(shown, before.slice(start, before.length - tail),
                      after.slice(start, after.length - tail), before[before.length - tail] ?? null);
    };

    /* Blocks: `wanted` is the content of one, or the element itself where blocks are bare. */

    const becomeBlock = (shown, wanted) => {
        if (isElement(wanted))
            becomeElement(shown, wanted);
        else
            becomeContent(shown, wanted);
    };

    // How much the texts of two blocks have in common: letters at their ends. None where they do not
    // begin with the same element, since little can be kept then.
    const likeness = (a, b) => {
        if (a.firstElementChild?.localName !== b.firstElementChild?.localName
            || (isElement(a) && isElement(b) && a.localName !== b.localName))
            return -1;
        const [one, other] = [a.textContent, b.textContent];
        const most = Math.min(one.length, other.length);
        let start = 0;
        while (start < most && one[start] === other[start])
            ++start;
        let tail = 0;
        while (tail < most - start && one.at(-1 - tail) === other.at(-1 - tail))
            ++tail;
        return start + tail;
    };

    // Which of `fewer` blocks go with which of `more`: pairs of indices, ascending in both.
    const pairUp = (fewer, more) => {
        const pairs = [];
        let next = 0;
        fewer.forEach((block, i) => {
            let best = -1;
            let most = -1;
            for (let j = next; j <= i + more.length - fewer.length; ++j) {
                const found = likeness(block, more[j]);
                if (found > most)
                    [best, most] = [j, found];
            }
            if (best >= 0) {
                pairs.push([i, best]);
                next = best + 1;
            }
        });
        return pairs;
    };

    // Which of the blocks `shown` turn into which of `contents`, the same way.
    const pairsOf = (shown, contents) => shown.length <= contents.length
        ? pairUp(shown, contents) : pairUp(contents, shown).map(([i, s]) => [s, i]);

    /* Images that are loaded live on wherever they come to stand. */

    const imagesOf = (blocks) =>
        blocks.flatMap((block) => [...block.querySelectorAll('img[src]')]);

    const reuseImages = (images, blocks) => {
        const free = new Map(images.filter((image) => !image.isConnected && image.complete
            && image.naturalWidth > 0).map((image) => [image.src, image]));
        for (const image of free.size > 0 ? imagesOf(blocks) : []) {
            const loaded = free.get(image.src);
            if (loaded?.isEqualNode(image)) {
                image.replaceWith(loaded);
                free.delete(image.src);
            }
        }
    };

    return {
        noteOriginal: (element) => originals.set(element, element.outerHTML),
        pairsOf,
        becomeBlock,
        becomeContent,
        imagesOf,
        reuseImages,
    };
})();
