// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The front matter in the places where a page of the user's site shows that of its post. Part of the
// page's script: see preview.js.
const bylineFields = (() => {
    'use strict';

    const Empty = 'data-byline-empty'; // Hidden, see app::writeFrame().

    const createText = document.createTextNode.bind(document);
    const Places = '[data-byline-field]:not([data-byline-field=tag])';
    const places = [...document.querySelectorAll(Places)];

    /* Dates, in the way of the site: see DateShape */

    const names = (language, day, options) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day);

    const partsOf = (language, day) => ({
        yyyy: String(day.getUTCFullYear()),
        MMMM: names(language, day, { month: 'long' }),
        MMM: names(language, day, { month: 'short' }),
        MM: String(day.getUTCMonth() + 1).padStart(2, '0'),
        M: String(day.getUTCMonth() + 1),
        dddd: names(language, day, { weekday: 'long' }),
        ddd: names(language, day, { weekday: 'short' }),
        dd: String(day.getUTCDate()).padStart(2, '0'),
        d: String(day.getUTCDate()),
    });

    const dateIn = (node, fields) => {
        const { bylineShape: shape, bylineLanguage: language } = node.dataset;
        if (!shape || !fields.day)
            return fields.date;
        const parts = partsOf(language, new Date(`${fields.day}T00:00:00Z`));
        return shape.replace(/\{(\w+)\}/g, (whole, name) =>
            name === 'author' ? fields.author || node.bylineAuthor : parts[name] ?? whole);
    };

    // Who wrote the page's own post, where the live one does not say who wrote it.
    for (const node of places) {
        const shape = node.dataset.bylineShape ?? '';
        const [before, behind] = shape.split('{author}').map((text) => text.match(/^[^{]*/)[0]);
        if (behind !== undefined) {
            const from = node.textContent.indexOf(before) + before.length;
            const to = behind ? node.textContent.indexOf(behind, from) : node.textContent.length;
            node.bylineAuthor = node.textContent.slice(from, to);
        }
    }

    /* Lists of tags: as many items as the post has, each like the first one */

    const Item = '[data-byline-field=tag]';

    const itemsIn = (holder) => [...holder.querySelectorAll(Item)];

    // The child of `holder` that `item` is or is in.
    const childWith = (holder, item) => {
        while (item.parentNode !== holder)
            item = item.parentNode;
        return item;
    };

    const isText = (node) => node?.nodeType === Node.TEXT_NODE;

    const separatorIn = (holder) => {
        const [first, second] = itemsIn(holder);
        const between = first && childWith(holder, first).nextSibling;
        return second && isText(between) ? between.data : ' ';
    };

    const wordsOf = (holder) => itemsIn(holder).map((item) => item.textContent.trim());

    const showList = (holder, words, separator) => {
        if (JSON.stringify(wordsOf(holder)) === JSON.stringify(words))
            return;
        const [first, ...others] = itemsIn(holder).map((item) => childWith(holder, item));
        for (const node of others) {
            if (isText(node.previousSibling))
                node.previousSibling.remove();
            node.remove();
        }
        const copies = words.map((word) => {
            const copy = first.cloneNode(true);
            (copy.matches(Item) ? copy : copy.querySelector(Item)).textContent = word;
            return copy;
        });
        first.replaceWith(...copies.flatMap(
            (copy, i) => (i === 0 ? [copy] : [createText(separator), copy])));
    };

    /* All of it */

    const isList = (name) => name === 'tags' || name === 'categories';

    // What the published page says.
    const published = new Map(places.map((node) => [node, isList(node.dataset.bylineField)
        ? { words: wordsOf(node), separator: separatorIn(node) } : { text: node.textContent }]));

    const showImage = (node, source) => {
        if (node.localName === 'img')
            node.src = source;
        else
            node.style.backgroundImage = `url("${source}")`;
    };

    const showText = (node, text) => {
        if (node.textContent !== text)
            node.textContent = text;
    };

    const fill = (node, name, fields) => {
        if (name === 'image')
            showImage(node, bylineImages.addressOf(fields.image));
        else if (isList(name))
            showList(node, fields[name], published.get(node).separator);
        else
            showText(node, name === 'date' ? dateIn(node, fields) : fields[name]);
    };

    const restore = (node, name) => {
        const { text, words, separator } = published.get(node);
        if (isList(name))
            showList(node, words, separator);
        else if (name !== 'image')
            showText(node, text);
    };

    const hide = (node, name) => {
        if (name === 'image' && node.localName !== 'img')
            node.style.backgroundImage = 'none';
        else
            node.setAttribute(Empty, '');
    };

    const isGiven = (name, fields) =>
        (name === 'date' ? Boolean(fields.day || fields.date) : fields[name].length > 0);

    // Another post's page must not tell of that one; who writes the blog is the same. A date of the
    // post's own page that is in no way that can be followed stays as it was published.
    const show = (fields) => {
        for (const node of places) {
            const name = node.dataset.bylineField;
            const isFollowed = name !== 'date' || node.dataset.bylineShape || !fields.isOwnPage;
            node.removeAttribute(Empty);
            if (isGiven(name, fields) && isFollowed)
                fill(node, name, fields);
            else if (fields.isOwnPage || name === 'author')
                restore(node, name);
            else
                hide(node, name);
        }
    };

    return { Places, show };
})();
