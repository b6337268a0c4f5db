// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What is copied out of the page is the post, not its dress: no colours of the window's theme, no
// notes in place of images, images with the addresses that the post has. Part of the page's script:
// see preview.js.
(() => {
    'use strict';

    const create = document.createElement.bind(document);

    const undress = (root) => {
        root.querySelectorAll('.image-note, .diagram-image').forEach((node) => node.remove());
        root.querySelectorAll('.table-frame').forEach((frame) =>
            frame.replaceWith(...frame.childNodes));
        root.querySelectorAll('section, div.block').forEach((frame) =>
            frame.replaceWith(...frame.childNodes));
        for (const image of root.querySelectorAll('img')) {
            image.setAttribute('src', image.dataset.source ?? image.getAttribute('src') ?? '');
            image.removeAttribute('hidden');
        }
        for (const node of root.querySelectorAll('*')) {
            for (const name of node.getAttributeNames()) {
                if (name === 'class' || name === 'tabindex' || name.startsWith('data-'))
                    node.removeAttribute(name);
            }
        }
    };

    document.addEventListener('copy', (event) => {
        const selection = window.getSelection();
        if (selection.isCollapsed || selection.rangeCount === 0)
            return;
        const content = create('template').content;
        content.append(selection.getRangeAt(0).cloneContents());
        undress(content);
        const holder = create('div');
        holder.append(content);
        event.clipboardData.setData('text/html', holder.innerHTML);
        event.clipboardData.setData('text/plain', selection.toString());
        event.preventDefault();
    });
})();
