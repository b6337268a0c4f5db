// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Images, and the notes that stand in for those that are not shown: drawings until they are asked
// for, images of other sites until they are allowed, images that are nowhere. Part of the page's
// script: see preview.js.
const bylineImages = (() => {
    'use strict';

    const create = document.createElement.bind(document);
    const all = document.getElementsByTagName.bind(document, 'img');
    const { words } = bylineBoot;

    let say = () => {};
    let round = 0; // Part of each image's address: a new round asks for all of them again.
    let areRemoteLoaded = false;
    let hasBlog = false;
    const remarks = new Map(); // By the images' sources.

    const element = (name, className, text) => {
        const node = create(name);
        node.className = className;
        node.textContent = text;
        return node;
    };

    const hostOf = (source) => /^\s*(?:https?:)?[\\/]{2}([^\\/?#]+)/i.exec(source)?.[1];
    const hasScheme = (source) => /^\s*([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(source);
    const isDrawing = (source) => /\.svgz?($|[?#])/i.test(source);

    const addressOf = (source, mark = '') =>
        `${bylineFrame.home}/image?${round}${mark}&${encodeURIComponent(source)}`;

    const fileName = (source) => {
        const name = source.replace(/[?#].*$/, '').replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');
        try {
            return decodeURIComponent(name);
        } catch {
            return name;
        }
    };

    /* Notes */

    const noteOf = (image) => {
        const note = image.nextElementSibling;
        return note?.classList.contains('image-note') ? note : null;
    };

    const actionsOf = (kind, source) => {
        if (kind === 'drawing')
            return ['draw'];
        if (kind === 'missing' && !remarks.get(source)?.isFinal)
            return ['locate', 'import'];
        if (kind === 'remote' && hostOf(source))
            return hasBlog ? ['show', 'always'] : ['show'];
        return [];
    };

    const actionButton = (action) => {
        const button = element('button', '', words[action]);
        button.type = 'button';
        button.dataset.act = action;
        return button;
    };

    // Stands in for an image that is not shown, says why and offers what can be done.
    const note = (image, kind) => {
        forgetNote(image);
        const source = image.dataset.source ?? '';
        const host = hostOf(source);
        const made = element('span', `image-note ${kind}`, '');
        made.append(element('span', 'name', fileName(source) || source || words.image),
                    element('span', 'why', host && kind !== 'drawing'
                        ? `${words[kind]} · ${host}` : words[kind]));
        const actions = actionsOf(kind, source).map(actionButton);
        if (actions.length > 0) {
            const group = element('span', 'actions', '');
            group.append(...actions);
            made.append(group);
        }
        made.setAttribute('title', image.alt ? `${image.alt}\n${source}` : source);
        image.hidden = true;
        image.after(made);
    };

    const forgetNote = (image) => {
        image.hidden = false;
        noteOf(image)?.remove();
    };

    /* What becomes of an image */

    // A paragraph of nothing but an image is a picture. That is noted there: the image stays the
    // same when text comes beside it.
    const notePicture = (image) => {
        const paragraph = image.closest('p');
        paragraph?.toggleAttribute('data-picture', paragraph.textContent.trim() === ''
            && paragraph.querySelectorAll('img').length === 1);
    };

    const dress = (image, source) => {
        for (const name of ['srcset', 'loading', 'hidden', 'data-source', 'data-note'])
            image.removeAttribute(name);
        notePicture(image);
        if (/^data:/i.test(source))
            return;
        image.dataset.source = source;
        if (hasScheme(source) && !(areRemoteLoaded && hostOf(source)))
            image.dataset.note = 'remote';
        else if (isDrawing(source))
            image.dataset.note = 'drawing';
        if (image.dataset.note) {
            image.removeAttribute('src');
            note(image, image.dataset.note);
        } else {
            image.setAttribute('src', addressOf(source));
        }
    };

    const isOurs = (node) => node.localName === 'img' && node.dataset.source !== undefined;

    const fail = (image) => {
        const { source } = image.dataset;
        const remarked = remarks.get(source);
        if (remarked?.isDrawing)
            image.dataset.note = 'drawing';
        note(image, remarked?.isDrawing ? 'drawing' : hostOf(source) ? 'unreachable' : 'missing');
        if (remarked)
            noteOf(image).querySelector('.why').textContent = remarked.text;
    };

    const addBadge = (image) => {
        const remarked = remarks.get(image.dataset.source);
        // Themes write the address of a header image their own way.
        const isElsewhere = remarked?.isAddress && image.classList.contains('cover');
        if (!remarked || remarked.isDrawing || isElsewhere || noteOf(image))
            return;
        const badge = element('span', 'image-note badge', remarked.text);
        if (remarked.isAddress)
            badge.append(actionButton('serve'));
        image.after(badge);
    };

    const show = (image) => {
        forgetNote(image);
        addBadge(image);
    };

    const showDrawing = (image) => {
        forgetNote(image);
        image.src = addressOf(image.dataset.source, 's');
    };

    // True where the click was meant for a note.
    const click = (target) => {
        const clicked = target.closest('.image-note');
        const image = clicked?.previousElementSibling;
        if (!image || !isOurs(image))
            return false;
        const act = target.closest('button')?.dataset.act;
        if (clicked.classList.contains('drawing'))
            showDrawing(image);
        else if (act)
            say({ act, image: image.dataset.source });
        return act !== undefined || clicked.classList.contains('drawing');
    };

    const ofSource = (source) =>
        [...all()].filter((image) => isOurs(image) && image.dataset.source === source);

    // What the application has to say about an image, before or after the image itself comes.
    const remark = (remarked) => {
        remarks.set(remarked.source, remarked);
        for (const image of ofSource(remarked.source)) {
            if (image.hidden)
                fail(image);
            else if (image.naturalWidth > 0)
                addBadge(image);
        }
    };

    const reload = (newRound) => {
        round = newRound;
        remarks.clear();
        for (const image of all()) {
            if (isOurs(image) && !image.dataset.note)
                image.src = addressOf(image.dataset.source);
        }
    };

    const setRemote = (remote) => {
        const isOther = areRemoteLoaded !== remote.areLoaded;
        areRemoteLoaded = remote.areLoaded;
        hasBlog = remote.hasBlog;
        for (const image of isOther && remote.followed ? [...all()] : []) {
            if (isOurs(image) && hasScheme(image.dataset.source)) {
                forgetNote(image);
                dress(image, image.dataset.source);
            }
        }
    };

    return {
        addressOf, dress, isOurs, fail, show, click, remark, reload, setRemote,
        setRound: (newRound) => {
            round = newRound;
            remarks.clear();
        },
        askThrough: (ask) => { say = ask; },
    };
})();
