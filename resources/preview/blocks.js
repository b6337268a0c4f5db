// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The blocks that are in the page, in order, and where they are put. Part of the page's script: see
// preview.js.
//
// They lie in sections, which the browser lays out one by one as they come near the view. In Byline's
// own page a section is an element around its blocks; in a page of the user's site see
// sitesections.js.
const bylineBlocks = (() => {
    'use strict';

    const SectionSize = 64; // Blocks: what the layout of the page treats as one piece.

    const SectionHeight = 4000; // Pixels, as in preview.css: of a section that was never shown.

    const create = document.createElement.bind(document);
    const slot = document.querySelector('[data-byline=post]'); // Where a site's page has its post.
    const container = slot ? slot.parentNode : document.getElementById('post');

    const known = new WeakSet();

    // Byline's own page: sections are elements around their blocks.
    const ownSections = () => {
        const nodes = new Map();
        return {
            bottomOf: (section) => nodes.get(section).getBoundingClientRect().bottom,
            add(section, next) {
                const node = create('section');
                node.append(...section.blocks);
                container.insertBefore(node, next ? nodes.get(next) : null);
                nodes.set(section, node);
            },
            insert(section, blocks, next) {
                blocks.forEach((block) => nodes.get(section).insertBefore(block, next ?? null));
            },
            follow() { },
            drop(section) {
                nodes.get(section).remove();
                nodes.delete(section);
            },
        };
    };

    const siteSections = () => {
        const end = document.createComment('');
        slot.replaceWith(end);
        return bylineSiteSections.make(container, end, SectionHeight);
    };

    const sections = []; // { blocks }, in order.
    const layout = slot ? siteSections() : ownSections();

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
        const section = { blocks };
        layout.add(section, sections[s]);
        sections.splice(s, 0, section);
    };

    const splitSection = (s, offset) => {
        if (offset <= 0 || offset >= sections[s].blocks.length)
            return;
        const behind = sections[s].blocks.splice(offset);
        layout.follow(sections[s]);
        addSection(s + 1, behind);
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
            if (sections[s].blocks.length === 0)
                layout.drop(sections.splice(s, 1)[0]);
            else
                layout.follow(sections[s++]);
            offset = 0;
        }
        removed.forEach((block) => block.remove());
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
            layout.insert(section, blocks, section.blocks[offset]);
            section.blocks.splice(offset, 0, ...blocks);
            layout.follow(section);
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
        insertIntoSections(index, blocks);
    };

    // Room for the blocks that are still to come, so that the scroll bar stays where it is.
    const room = create('div');
    if (!slot)
        container?.after(room); // Where an article is chosen there is no post.

    const setPending = (count) => {
        room.style.height = `${Math.round(count / SectionSize * SectionHeight)}px`;
    };

    // The lower edge of the section `s`, from the view's upper one.
    const bottomOf = (s) => layout.bottomOf(sections[s]);

    return { container, sections, SectionSize, at, slice, around, insert, remove, bottomOf,
             setPending };
})();
