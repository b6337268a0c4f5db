// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Patches the page, keeps it in step with the editor and reports what the user does. Runs in an
// isolated world; the page's own world has no script. Here timers never fire (measured: Chromium
// stops them where a page's script is off); events, animation frames and observers do.
//
// A post may name its elements so that they hide members of `document` and `window`, so what is
// needed of these is taken once, before any post is in the page.
//
// Before this one stand `bylineBoot` { token, words, languages }, ondemand.js, keep.js, frame.js,
// look.js, code.js, math.js, diagrams.js, hiddenmarks.js, images.js, fields.js, dress.js, sitesections.js,
// blocks.js, bookmarks.js, copy.js and print.js.
const byline = (() => {
    'use strict';

    const InputSpan = 1000; // Milliseconds for which a scroll may follow the user's last input.
    const SettlingFrames = 4; // In which sections that come into view may still change height.

    const root = document.documentElement;
    const header = document.getElementById('header');
    const elementById = document.getElementById.bind(document);
    const caretFromPoint = document.caretRangeFromPoint.bind(document);
    const createRange = document.createRange.bind(document);
    const { token } = bylineBoot;
    const { container: post, sections, at: blockAt } = bylineBlocks;
    const { TaskBoxes, makeContent, makeBlock, changeBlock, makeHeader } = bylineDress;

    const say = (message) => console.log(token + JSON.stringify(message));
    bylineOnDemand.askThrough((script) => say({ script }));
    bylineImages.askThrough(say);

    /* Blocks, and the lines of the file that they stand for. */

    const firsts = [];
    const lasts = [];

    // `removedCount` blocks from `at` on give way to `contents`. Those that find a successor turn
    // into it where they are.
    const changeBlocks = (at, removedCount, contents) => {
        const shown = bylineBlocks.slice(at, removedCount);
        const images = bylineKeep.imagesOf(shown);
        const pairs = bylineKeep.pairsOf(shown, contents);
        const blocks = contents.map(() => null);
        for (const [s, i] of pairs) {
            changeBlock(shown[s], contents[i]);
            blocks[i] = shown[s];
        }
        contents.forEach((content, i) => { blocks[i] ??= makeBlock(content); });
        // From the end on, so that indices before stay right.
        let [shownEnd, end] = [shown.length, contents.length];
        for (const [s, i] of [...pairs.reverse(), [-1, -1]]) {
            bylineBlocks.remove(at + s + 1, shownEnd - s - 1);
            bylineBlocks.insert(at + s + 1, blocks.slice(i + 1, end));
            [shownEnd, end] = [s, i];
        }
        bylineKeep.reuseImages(images, blocks);
    };

    const applyHunk = ([at, removedCount, inserted], isOtherPost) => {
        const contents = inserted.map(([html]) => makeContent(html));
        if (isOtherPost || removedCount === 0 || removedCount > bylineBlocks.SectionSize) {
            bylineBlocks.remove(at, removedCount);
            bylineBlocks.insert(at, contents.map(makeBlock));
        } else {
            changeBlocks(at, removedCount, contents);
        }
        firsts.splice(at, removedCount, ...inserted.map(([, first]) => first));
        lasts.splice(at, removedCount, ...inserted.map(([, , last]) => last));
    };

    let serial = 0; // Of the last patch.
    let isWhole = true; // No other patch is on its way to complete the post.

    const apply = (patch, patchSerial, isOtherPost) => {
        const wasWhole = isWhole;
        serial = patchSerial;
        isWhole = patch.pending === 0;
        // The first piece of a post is what is looked at.
        bylineOnDemand.setSparing(!wasWhole && !isOtherPost);
        const anchor = isOtherPost ? null : topAnchor();
        patch.hunks.reverse().forEach((hunk) => applyHunk(hunk, isOtherPost));
        for (const [first, count, lines] of patch.shifts) {
            for (let i = first; i < first + count; ++i) {
                firsts[i] += lines;
                lasts[i] += lines;
            }
        }
        for (const [at, first, last] of patch.relabels) {
            firsts[at] = first;
            lasts[at] = last;
        }
        bylineBlocks.setPending(patch.pending);
        if (isOtherPost) {
            pinnedLine = null;
            moveTo(0);
        } else {
            keepAnchor(anchor);
            if (!wasWhole && pinnedLine !== null)
                pin();
        }
    };

    // The first frame of these two shows what is in the page now.
    const tellWhenPainted = () => requestAnimationFrame(
        () => requestAnimationFrame(() => say({ painted: serial })));

    /* Where lines are on the page. Off-screen sections have estimated heights until they come near;
       asking for a block's place makes its own section exact. */

    const topOf = (node) => node.getBoundingClientRect().top + window.scrollY;
    const bottomOf = (node) => node.getBoundingClientRect().bottom + window.scrollY;

    // Blocks at the end that belong to earlier lines (footnotes) can't be placed by line.
    const placedCount = () => {
        let count = firsts.length;
        while (count > 1 && firsts[count - 1] < firsts[count - 2])
            --count;
        return count;
    };

    // Index of the first for which `isAfter` holds; it holds for all behind that.
    const partition = (count, isAfter) => {
        let low = 0;
        let high = count;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (isAfter(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };

    // The stretch of the page and of the file that block `index` stands for: to the next one.
    const stretchOf = (index, count) => {
        const top = topOf(blockAt(index));
        const isLast = index + 1 >= count;
        return {
            top,
            bottom: Math.max(top, isLast ? bottomOf(blockAt(index)) : topOf(blockAt(index + 1))),
            first: firsts[index],
            next: Math.max(firsts[index], isLast ? lasts[index] + 1 : firsts[index + 1]),
        };
    };

    // All before the first block: the header card, which stands for the front matter.
    const headStretch = () => ({
        top: 0,
        bottom: firsts.length > 0 ? topOf(blockAt(0)) : 0,
        first: 1,
        next: firsts.length > 0 ? firsts[0] : 1,
    });

    const interpolate = (value, from, to, start, end) =>
        to > from ? start + (end - start) * Math.min(1, Math.max(0, (value - from) / (to - from)))
                  : start;

    const placeOfLine = (line) => {
        const count = placedCount();
        const index = partition(count, (i) => firsts[i] > line) - 1;
        const stretch = index < 0 ? headStretch() : stretchOf(index, count);
        return interpolate(line, stretch.first, stretch.next, stretch.top, stretch.bottom);
    };

    const indexAtPlace = (y) => {
        const s = Math.min(sections.length - 1,
                           partition(sections.length,
                                     (i) => bylineBlocks.bottomOf(i) + window.scrollY > y));
        if (s < 0)
            return -1;
        const { blocks } = sections[s];
        let index = 0;
        for (let i = 0; i < s; ++i)
            index += sections[i].blocks.length;
        return index + partition(blocks.length, (i) => topOf(blocks[i]) > y) - 1;
    };

    const lineAtPlace = (y) => {
        const count = placedCount();
        const index = Math.min(count - 1, indexAtPlace(y));
        const stretch = index < 0 ? headStretch() : stretchOf(index, count);
        return interpolate(y, stretch.top, stretch.bottom, stretch.first, stretch.next);
    };

    /* Scrolling */

    let pinnedLine = null; // Put there by the editor; null once the user has scrolled.
    let pinnedHeight = 0; // Pixels below the top of the view.
    let cursorLine = 0; // That is being written; 0 where that is not known.
    let settling = 0; // Frames left.
    let ownPlace = 0;

    // A scroll is the user's only while the user does something: the page also moves by itself when
    // what is above the view changes its height.
    let busyUntil = 0; // In the time of performance.now(); Infinity while a button is held.

    const moveTo = (y) => {
        window.scrollTo(0, y);
        ownPlace = window.scrollY;
        if (busyUntil !== Infinity)
            busyUntil = 0;
    };

    // Whether the page had to be moved for it.
    const pin = () => {
        const place = placeOfLine(pinnedLine) - Math.min(pinnedHeight, window.innerHeight);
        const isMoved = Math.abs(place - window.scrollY) >= 1;
        if (isMoved)
            moveTo(place);
        else
            ownPlace = window.scrollY;
        return isMoved;
    };

    const settle = () => {
        if (pinnedLine === null || settling-- <= 0)
            return;
        pin();
        requestAnimationFrame(settle);
    };

    const scrollTo = (place) => {
        isEndWanted = false;
        pinnedLine = place.line;
        pinnedHeight = place.height;
        ({ cursorLine } = place);
        // Where nothing moves, nothing comes into view: a key costs no frames for it.
        if (!pin())
            return;
        if (settling <= 0)
            requestAnimationFrame(settle);
        settling = SettlingFrames;
    };

    // The line that is being written, or the one at the edge of the view behind which it is.
    const readingPlace = () => {
        const bottom = window.innerHeight;
        const written = cursorLine > 0 ? placeOfLine(cursorLine) - window.scrollY : -1;
        if (written >= 0 && written < bottom)
            return { line: cursorLine, height: written, cursorLine };
        const height = written < 0 ? 0 : bottom;
        return { line: lineAtPlace(window.scrollY + height), height, cursorLine };
    };

    // The block at the top of the view and how far it is scrolled past.
    const topAnchor = () => {
        if (window.scrollY <= 0)
            return null;
        const index = indexAtPlace(window.scrollY);
        if (index < 0)
            return { block: post, top: topOf(post) - window.scrollY };
        const block = blockAt(index);
        return { block, index, first: firsts[index], top: topOf(block) - window.scrollY };
    };

    const keepAnchor = (anchor) => {
        if (!anchor)
            return;
        let { block } = anchor;
        if (!block.isConnected) {
            if (firsts.length === 0)
                return;
            block = blockAt(Math.min(anchor.index, firsts.length - 1));
        } else if (pinnedLine !== null && block !== post) {
            pinnedLine += firsts[indexAtPlace(topOf(block) + 0.5)] - anchor.first;
        }
        const place = topOf(block) - anchor.top;
        if (Math.abs(place - window.scrollY) >= 0.5)
            moveTo(place);
    };

    // The end of a long page moves while what comes into view there is laid out: whoever asked for it
    // gets the true one.
    let isEndWanted = false;

    const goToEnd = () => {
        if (isEndWanted && root.scrollHeight - window.innerHeight - window.scrollY >= 1)
            window.scrollTo(0, root.scrollHeight);
    };

    // Somebody looks for another place than the one that the editor shows.
    const letGo = () => {
        pinnedLine = null;
        busyUntil = performance.now() + InputSpan;
    };

    const selectEdge = (isStart) => {
        const selection = window.getSelection();
        selection.selectAllChildren(document.body);
        if (isStart)
            selection.collapseToStart();
        else
            selection.collapseToEnd();
        letGo();
    };

    const noteInput = (event) => {
        if (event.type !== 'pointermove' || event.buttons > 0)
            isEndWanted = event.type === 'keydown' && event.key === 'End' && !event.shiftKey;
        if (event.type === 'pointerdown')
            busyUntil = Infinity;
        else if (event.type !== 'pointermove' || (event.buttons === 0 && busyUntil === Infinity))
            busyUntil = performance.now() + InputSpan;
    };
    for (const type of ['wheel', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'touchmove'])
        window.addEventListener(type, noteInput, { passive: true, capture: true });

    window.addEventListener('scroll', () => {
        if (Math.abs(window.scrollY - ownPlace) < 1)
            return;
        if (performance.now() > busyUntil) {
            if (pinnedLine !== null)
                pin();
            return;
        }
        pinnedLine = null;
        ownPlace = NaN;
        if (isEndWanted)
            requestAnimationFrame(goToEnd);
        say({ scrolled: readingPlace() });
    }, { passive: true });

    // Images that load late, another width, other fonts.
    new ResizeObserver(() => {
        if (pinnedLine !== null)
            pin();
        else
            goToEnd();
    }).observe(document.body);

    /* What the user does. */

    const goToAnchor = (id) => {
        let decoded = id;
        try {
            decoded = decodeURIComponent(id);
        } catch { /* Taken as it is written. */ }
        const target = elementById(decoded) ?? elementById(`user-content-${decoded}`);
        if (target)
            target.scrollIntoView();
        else if (decoded === '' || decoded === 'top')
            window.scrollTo(0, 0);
    };

    const PlaceSpan = 64; // Characters behind a place that are told along with it.

    // What is read before and behind the point, in `block`.
    const textAround = (block, x, y) => {
        const caret = caretFromPoint(x, y);
        if (!caret || !block.contains(caret.startContainer))
            return { before: '', after: '' };
        const range = createRange();
        range.selectNodeContents(block);
        range.setEnd(caret.startContainer, caret.startOffset);
        const before = range.toString();
        range.selectNodeContents(block);
        range.setStart(caret.startContainer, caret.startOffset);
        return { before, after: range.toString().slice(0, PlaceSpan) };
    };

    const linesOf = (block) => {
        const index = indexAtPlace(topOf(block) + 0.5);
        return { first: firsts[index], last: lasts[index] };
    };

    // The text is what changes; the box follows it.
    const activateTask = (box) => {
        const block = bylineBlocks.around(box);
        const boxes = [...block.querySelectorAll(TaskBoxes)];
        say({ task: { serial, ...linesOf(block), index: boxes.indexOf(box), count: boxes.length,
                      isDone: box.hasAttribute('checked') } });
    };

    const activatePlace = (event) => {
        const place = event.target.closest(bylineFields.Places); // In a page of the site.
        if (place) {
            say({ field: place.dataset.bylineField });
            return;
        }
        if (header?.contains(event.target)) {
            const part = event.target.closest('[data-field]');
            say(part ? { field: part.dataset.field }
                     : { place: { line: 1, first: 1, last: 1, before: '', after: '' } });
            return;
        }
        const block = bylineBlocks.around(event.target);
        if (!block)
            return;
        const { first, last } = linesOf(block);
        const box = block.getBoundingClientRect();
        const part = Math.floor(interpolate(event.clientY, box.top, box.bottom, 0, last - first + 1));
        say({ place: {
            line: Math.min(last, first + part), first, last,
            ...textAround(block, event.clientX, event.clientY) } });
    };

    document.addEventListener('click', (event) => {
        if (event.button !== 0 || !event.target.closest)
            return;
        const link = event.target.closest('a[href], area[href]');
        const box = event.target.closest('.task-list-item input');
        if (bylineImages.click(event.target)) {
            event.preventDefault();
        } else if (box) {
            event.preventDefault();
            activateTask(box);
        } else if (link) {
            event.preventDefault();
            const address = link.getAttribute('href');
            if (address.startsWith('#'))
                goToAnchor(address.slice(1));
            else
                say({ link: address });
        } else if (window.getSelection().isCollapsed && !event.target.closest('summary')) {
            activatePlace(event);
        }
    });

    document.addEventListener('error', (event) => {
        if (bylineDiagrams.isDiagram(event.target))
            bylineDiagrams.showSource(event.target);
        else if (bylineImages.isOurs(event.target))
            bylineImages.fail(event.target);
    }, true);

    document.addEventListener('load', (event) => {
        if (bylineDiagrams.isDiagram(event.target))
            bylineDiagrams.showPicture(event.target);
        else if (bylineImages.isOurs(event.target))
            bylineImages.show(event.target);
    }, true);

    const showHeader = (fields) => {
        const anchor = topAnchor();
        if (bylineFrame.isSite) {
            bylineFields.show(fields);
        } else {
            bylineKeep.becomeContent(header, makeHeader(fields));
            header.hidden = header.childElementCount === 0;
            root.lang = fields.language;
        }
        keepAnchor(anchor);
    };

    say({ ready: true });
    return {
        apply,
        tellWhenPainted,
        scrollTo,
        letGo,
        selectEdge,
        showHeader,
        setTheme: bylineLook.setTheme,
        setLook: bylineLook.setLook,
        beginPrint: () => bylinePrint.begin(say),
        endPrint: bylinePrint.end,
        chooseArticle: (current) => bylineFrame.startChoosing(current, say),
        setImageRound: bylineImages.setRound,
        reloadImages: bylineImages.reload,
        setRemoteImages: bylineImages.setRemote,
        remarkImage: bylineImages.remark,
        showDiagramProblem: ({ source, problem }) => bylineDiagrams.showProblem(source, problem),
    };
})();
