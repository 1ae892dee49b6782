// Runs within a page, before its own scripts: tells when a text can be seen, when a search has found it, and how long a
// keystroke takes.
//
// A text is seen when an element with it is hit at a point of the window: it is laid out, within the window, and nothing
// covers it. A frame is checked in less than a millisecond, however large the page is.
"use strict";

function install(text) {
  const COLUMNS = 12, STEP = 12;

  function isSeen(text) {
    const checked = new Set();
    for (let y = STEP; y < innerHeight; y += STEP) {
      for (let column = 1; column < COLUMNS; column++) {
        const hit = document.elementFromPoint((innerWidth * column) / COLUMNS, y);
        if (!hit || checked.has(hit)) continue;
        checked.add(hit);
        // The text of a large container would take long to collect, and be outside the window for the most part.
        if (hit.getBoundingClientRect().height > innerHeight) continue;
        if (hit.textContent.replace(/\s+/g, " ").includes(text)) return true;
      }
    }
    return false;
  }

  // The time of the frame in which the text is first seen, since the page was opened.
  function seen(text) {
    return new Promise((resolve) => {
      const check = () => (document.body && isSeen(text) ? resolve(performance.now()) : requestAnimationFrame(check));
      check();
    });
  }

  // Keeps the time from the next input until a result with this title is there, in `bench.result`.
  function search(results, title) {
    const holds = () => [...document.querySelectorAll(results)].some((one) => one.textContent.includes(title));
    globalThis.bench.result = new Promise((resolve) => {
      addEventListener("input", () => {
        const from = performance.now();
        const check = () => (holds() ? resolve(performance.now() - from) : requestAnimationFrame(check));
        requestAnimationFrame(check);
      }, { capture: true, once: true });
    });
  }

  // The times of keystrokes: `all` is handlers of the page and the layout of what they changed, `find` the search alone.
  function keystrokes() {
    const times = { all: [], find: [] };
    const { search } = octoforge;
    const { find } = search;
    let from = 0;
    search.find = (...query) => {
      const begin = performance.now();
      const hits = find(...query);
      times.find.push(performance.now() - begin);
      return hits;
    };
    addEventListener("input", () => (from = performance.now()), true);
    addEventListener("input", () => {
      document.activeElement.getBoundingClientRect();
      times.all.push(performance.now() - from);
    });
    return times;
  }

  globalThis.bench = { keystrokes, search, first: seen(text) };
}

module.exports = { install };
