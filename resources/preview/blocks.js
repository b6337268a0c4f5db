// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The blocks that are in the page, in order, and where they are put. Part of the page's script: see
// preview.js.
//
// In Byline's own page they lie in sections, which the browser lays out one by one as they come
// near the view. In a page of the user's site its style sheets expect what the site's generator
// would have put there, so blocks are bare: each is the element itself, a child of the element that
// holds the article.
const bylineBlocks = (() => {
    'use strict';

    const SectionSize = 64; // Blocks: what the layout of the page treats as one piece.

    const SectionHeight = 4000; // Pixels, as in preview.css: of a section that was never shown.

    const create = document.createElement.bind(document);
    const slot = document.querySelector('[data-byline=post]'); // Where a site's page has its post.
    const isBare = slot !== null;
    const container = isBare ? slot.parentNode : document.getElementById('post');
    const end = isBare ? document.createComment('') : null; // Behind the last block.
    if (isBare)
        slot.replaceWith(end);

    const sections = []; // { node, blocks }; a bare page has one.
    const known = new WeakSet();

    const locate = (index) => {
        let s = 0;
        while (s < sections.length && index >= sections[s].blocks.length)
            index -= sections[s++].blocks.length;
        return { s, offset: index };
    };

    const at = (index) => {
        const { s, offset } = locate(index);
        return sections[s].blocks[offset];
    };

    // The block that `node` is in; null where it is in none.
    const around = (node) => {
        while (node && !known.has(node))
            node = node.parentElement;
        return node;
    };

    const addSection = (s, blocks) => {
        const node = create('section');
        node.append(...blocks);
        container.insertBefore(node, s < sections.length ? sections[s].node : null);
        sections.splice(s, 0, { node, blocks });
    };

    const splitSection = (s, offset) => {
        if (offset > 0 && offset < sections[s].blocks.length)
            addSection(s + 1, sections[s].blocks.splice(offset));
    };

    const slice = (index, count) => {
        let { s, offset } = locate(index);
        const found = [];
        for (; found.length < count; ++s, offset = 0)
            found.push(...sections[s].blocks.slice(offset, offset + count - found.length));
        return found;
    };

    // Takes `count` blocks from `index` on out of the page.
    const remove = (index, count) => {
        let { s, offset } = locate(index);
        const removed = [];
        while (count > 0) {
            const taken = sections[s].blocks.splice(offset, count);
            count -= taken.length;
            removed.push(...taken);
            if (sections[s].blocks.length === 0 && !isBare)
                sections.splice(s, 1)[0].node.remove();
            else
                ++s;
            offset = 0;
        }
        removed.forEach((block) => block.remove());
    };

    const insertBare = (index, blocks) => {
        if (sections.length === 0)
            sections.push({ node: container, blocks: [] });
        const all = sections[0].blocks;
        const next = all[index] ?? end;
        blocks.forEach((block) => container.insertBefore(block, next));
        all.splice(index, 0, ...blocks);
    };

    const insertIntoSections = (index, blocks) => {
        let s = 0;
        let offset = 0;
        if (index > 0) {
            ({ s, offset } = locate(index - 1));
            ++offset;
        }
        if (sections.length > 0 && blocks.length <= SectionSize / 2) {
            const section = sections[s];
            const next = offset < section.blocks.length ? section.blocks[offset] : null;
            blocks.forEach((block) => section.node.insertBefore(block, next));
            section.blocks.splice(offset, 0, ...blocks);
            if (section.blocks.length > 2 * SectionSize)
                splitSection(s, section.blocks.length / 2 | 0);
            return;
        }
        if (sections.length > 0) {
            splitSection(s, offset);
            if (offset > 0)
                ++s;
        }
        for (let i = 0; i < blocks.length; i += SectionSize)
            addSection(s++, blocks.slice(i, i + SectionSize));
    };

    const insert = (index, blocks) => {
        if (blocks.length === 0)
            return;
        blocks.forEach((block) => known.add(block));
        if (isBare)
            insertBare(index, blocks);
        else
            insertIntoSections(index, blocks);
    };

    // Room for the blocks that are still to come, so that the scroll bar stays where it is.
    const room = create('div');
    if (!isBare)
        container?.after(room); // Where an article is chosen there is no post.

    const setPending = (count) => {
        room.style.height = `${Math.round(count / SectionSize * SectionHeight)}px`;
    };

    return { container, isBare, sections, SectionSize, at, slice, around, insert, remove,
             setPending };
})();
