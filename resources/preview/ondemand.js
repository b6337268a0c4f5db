// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Work on blocks that needs a library: libraries are handed over by the application when a post
// first needs them, and no work keeps a key or a long post from being shown. Part of the page's
// script: see preview.js.
const bylineOnDemand = (() => {
    'use strict';

    const Share = 8; // Milliseconds of each Span that may go into blocks while they are made, so
    const Span = 50; // that what is being typed is shown finished and a long post opens at once.

    let askFor = () => {};
    let tellTaken = () => {};
    const asked = new Set();
    const libraries = new Map(); // By the names of their scripts.
    const waiting = new Map(); // From scripts to what is to be done when they are there.

    /* What there is no time for is done when it comes near the view. */

    const postponed = new WeakMap();
    const observer = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) {
            if (isIntersecting) {
                observer.unobserve(target);
                postponed.get(target)();
                postponed.delete(target);
            }
        }
    }, { rootMargin: '50% 0px' });

    let spanStart = 0;
    let spent = 0;

    let isSparing = false; // There is no time at all: more of the post is on its way.

    const doSoon = (element, work) => {
        const now = performance.now();
        if (now - spanStart > Span) {
            spanStart = now;
            spent = 0;
        }
        if (isSparing || spent > Share) {
            postponed.set(element, work);
            observer.observe(element);
            return;
        }
        work();
        spent += performance.now() - now;
    };

    // All that was postponed in `top`, now.
    const finish = (top) => {
        for (const element of top.querySelectorAll('*')) {
            const work = postponed.get(element);
            if (!work)
                continue;
            observer.unobserve(element);
            postponed.delete(element);
            work();
        }
    };

    // Calls `work` with the libraries that `scripts` bring, soon after all of them are there. It is
    // dropped where `element` has left the page by then.
    const withLibraries = (scripts, element, work) => {
        const missing = scripts.find((script) => !libraries.has(script));
        if (missing === undefined) {
            doSoon(element, () => work(...scripts.map((script) => libraries.get(script))));
            return;
        }
        const again = () => {
            if (element.isConnected)
                withLibraries(scripts, element, work);
        };
        waiting.set(missing, [...waiting.get(missing) ?? [], again]);
        if (!asked.has(missing)) {
            asked.add(missing);
            askFor(missing);
        }
    };

    // The application calls this behind each script.
    const take = (script, library) => {
        libraries.set(script, library);
        const works = waiting.get(script) ?? [];
        waiting.delete(script);
        works.forEach((again) => again());
        tellTaken();
    };

    return {
        withLibraries,
        take,
        finish,
        isWaiting: () => waiting.size > 0,
        whenTaken: (tell) => { tellTaken = tell; },
        askThrough: (ask) => { askFor = ask; },
        setSparing: (sparing) => { isSparing = sparing; },
    };
})();
