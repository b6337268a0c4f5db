// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Makes blocks and the header card out of what the application sends. Part of the page's script:
// see preview.js, which follows this file.
const bylineDress = (() => {
    'use strict';

    const ShortCell = 16; // Characters up to which a column of a table is not wrapped,
    const LongCell = 24; // and from which it gets room to be read.

    const create = document.createElement.bind(document);
    const adopt = document.adoptNode.bind(document);
    const { words } = bylineBoot;

    const element = (name, className, text) => {
        const node = create(name);
        if (className)
            node.className = className;
        if (text !== undefined)
            node.textContent = text;
        return node;
    };

    /* From HTML to a block. */

    // A column whose cells hold sentences gets a width at which they can be read; the table scrolls
    // in its own frame where the page is too narrow for that.
    const dressTable = (table) => {
        const frame = element('div', 'table-frame');
        frame.tabIndex = 0;
        table.replaceWith(frame);
        frame.append(table);
        const lengths = [];
        for (const row of table.rows) {
            [...row.cells].forEach((cell, column) => {
                lengths[column] = Math.max(lengths[column] ?? 0, cell.textContent.trim().length);
            });
        }
        for (const row of table.rows) {
            [...row.cells].forEach((cell, column) => {
                if (lengths[column] > LongCell)
                    cell.classList.add('long');
                else if (lengths[column] <= ShortCell)
                    cell.classList.add('short');
            });
        }
    };

    // Boxes to tick: their text says what they are, and a click on them is told to the application.
    const TaskBoxes = 'li > input[type=checkbox], li > p:first-child > input[type=checkbox]';

    const dressTask = (box) => {
        const entry = box.closest('li');
        entry.classList.add('task-list-item');
        box.disabled = false;
        box.setAttribute('aria-label', (box.nextSibling?.textContent ?? '').trim());
    };

    const dressDetails = (details) => { details.dataset.open = details.open; };

    // The one element that `content` is, where it may stand for itself.
    const onlyElement = (content) => {
        const isAlone = content.childElementCount === 1
            && [...content.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE
                || node.data.trim() === '');
        return isAlone && !content.firstElementChild.matches('img, input, br')
            ? content.firstElementChild : null;
    };

    // The content of a block, still inert: nothing in it is fetched. In a page of the site that is
    // the block itself.
    const makeContent = (html) => {
        const template = create('template');
        template.innerHTML = html;
        const { content } = template;
        content.querySelectorAll('picture > source').forEach((source) => source.remove());
        content.querySelectorAll('img').forEach(
            (image) => bylineImages.dress(image, image.getAttribute('src') ?? ''));
        if (!bylineFrame.isSite)
            content.querySelectorAll('table').forEach(dressTable);
        content.querySelectorAll('details').forEach(dressDetails);
        content.querySelectorAll('pre > code.language-mermaid').forEach(bylineDiagrams.dress);
        content.querySelectorAll(TaskBoxes).forEach(dressTask);
        bylineHiddenMarks.dress(content);
        if (!bylineFrame.isSite)
            return content;
        bylineFrame.shape(content);
        const only = onlyElement(content);
        if (only)
            return only;
        const wrapper = content.ownerDocument.createElement('div');
        wrapper.append(content);
        return wrapper;
    };

    // What takes a library, as soon as it is there.
    const draw = (block) => {
        bylineMath.dress(block);
        bylineCode.dress(block);
    };

    const makeBlock = (content) => {
        const block = content.nodeType === Node.ELEMENT_NODE ? adopt(content)
                                                             : element('div', 'block');
        if (block !== content)
            block.append(content);
        draw(block);
        return block;
    };

    const changeBlock = (block, content) => {
        bylineKeep.becomeBlock(block, content);
        draw(block);
    };

    /* The header card: front matter is shown as text, never as HTML. */

    // Each part names the field of the form that it shows.
    const headerPart = (field, name, className, text) => {
        const node = element(name, className, text);
        node.dataset.field = field;
        return node;
    };

    const headerTags = ({ categories, tags }) => {
        const list = element('ul', 'tags');
        list.append(...categories.map((tag) => headerPart('categories', 'li', '', tag)),
                    ...tags.map((tag) => headerPart('tags', 'li', '', tag)));
        return list;
    };

    const headerFacts = (fields) => {
        const line = element('p', 'facts');
        line.append(...['date', 'author'].filter((name) => fields[name])
            .map((name) => headerPart(name, 'span', '', fields[name])));
        return line;
    };

    // The content of the card, still inert.
    const makeHeader = (fields) => {
        const { content } = create('template');
        content.append(...headerNodes(fields));
        const cover = content.querySelector('.cover');
        if (cover)
            bylineImages.dress(cover, fields.image);
        return content;
    };

    const headerNodes = (fields) => {
        const nodes = [];
        if (fields.image) {
            const image = headerPart('image', 'img', 'cover');
            image.alt = '';
            nodes.push(image);
        }
        if (fields.isDraft)
            nodes.push(headerPart('draft', 'p', 'draft', words.draft));
        if (fields.title)
            nodes.push(headerPart('title', 'h1', 'title', fields.title));
        if (fields.subtitle)
            nodes.push(headerPart('subtitle', 'p', 'subtitle', fields.subtitle));
        if (fields.date || fields.author)
            nodes.push(headerFacts(fields));
        if (fields.categories.length + fields.tags.length > 0)
            nodes.push(headerTags(fields));
        return nodes;
    };

    return { TaskBoxes, makeContent, makeBlock, changeBlock, makeHeader };
})();
