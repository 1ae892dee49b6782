// Words: how a text is cut into them, how far two are from each other, and which letters of a text a query matches.
// Pure: neither this file nor search.js touches the page.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});

  // What people write without a space. A compound has pieces: `PullRequest` and `pull_request` have two each.
  const COMPOUND = /[\p{L}\p{N}\p{M}_]+/gu;
  // Capitals in a row are one piece (`URL`, also its plural `URLs`), but the last of them begins the next (`HTTPServer`).
  const PIECE = /\p{Lu}+s(?![\p{L}\p{N}])|\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?(?:(?!\p{Lu})[\p{L}\p{N}\p{M}])+/gu;

  // Shorter words are inside too many others to tell anything.
  const INSIDE = 4;
  // Longer words are not compared with allowance for typing errors.
  const LONGEST = 48;

  const compounds = (text) => text.match(COMPOUND) ?? [];
  const pieces = (text) => (text.match(PIECE) ?? []).map((piece) => piece.toLowerCase());

  // How many typing errors a word may have.
  const allowance = (word) => (word.length > LONGEST || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  // Rows of the table of distances: the one being filled, the one above it, and the one above that.
  let [row, above, higher] = Array.from({ length: 3 }, () => new Uint8Array(LONGEST + 4));

  // Errors that lead from `word` to `other`: letters left out, added, replaced, or two neighbours swapped. More than
  // `most` are not counted further. With `open`, `other` may go on: people see hits before they have typed all of a word.
  function distance(word, other, most, open) {
    const width = open ? Math.min(other.length, word.length + most) : other.length;
    if (Math.abs(word.length - width) > most || width > LONGEST + 2) return most + 1;
    for (let column = 0; column <= width; column++) above[column] = column;
    for (let line = 1; line <= word.length; line++) {
      const letter = word.charCodeAt(line - 1);
      // Further from the diagonal than `most`, nothing can be near enough.
      const from = Math.max(1, line - most), to = Math.min(width, line + most);
      let least = (row[from - 1] = from === 1 ? line : most + 1);
      if (to < width) row[to + 1] = most + 1;
      for (let column = from; column <= to; column++) {
        const facing = other.charCodeAt(column - 1);
        let errors = above[column - 1] + (letter === facing ? 0 : 1);
        if (above[column] + 1 < errors) errors = above[column] + 1;
        if (row[column - 1] + 1 < errors) errors = row[column - 1] + 1;
        if (line > 1 && column > 1 && letter === other.charCodeAt(column - 2) && facing === word.charCodeAt(line - 2)) {
          if (higher[column - 2] + 1 < errors) errors = higher[column - 2] + 1;
        }
        row[column] = errors;
        if (errors < least) least = errors;
      }
      if (least > most) return most + 1;
      const spare = higher;
      higher = above;
      above = row;
      row = spare;
    }
    let errors = above[width];
    if (open) for (let column = Math.max(0, word.length - most); column < width; column++) errors = Math.min(errors, above[column]);
    return errors;
  }

  // The letters of `word` as bits, to pass over words that lack more letters than the allowance. Letters beyond a to z
  // share bits, so this only ever lets too much through.
  function letters(word) {
    let bits = 0;
    for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
    return bits;
  }

  function bitCount(bits) {
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }

  // The parts of `text` that one word matches: at the beginning of its words, else inside, else but for typing errors.
  function places(text, word) {
    const starts = [];
    const insides = [];
    const typos = [];
    for (const pattern of [PIECE, COMPOUND]) {
      for (const match of text.matchAll(pattern)) {
        const own = match[0].toLowerCase();
        // A few letters change their number when they become small. Then positions do not fit.
        if (own.length !== match[0].length) continue;
        const at = own.indexOf(word);
        if (at === 0) starts.push([match.index, match.index + word.length]);
        else if (at > 0 && word.length >= INSIDE) insides.push([match.index + at, match.index + at + word.length]);
        else if (allowance(word) > 0 && distance(word, own, allowance(word), true) <= allowance(word)) {
          typos.push([match.index, match.index + own.length]);
        }
      }
    }
    return starts.length > 0 ? starts : insides.length > 0 ? insides : typos;
  }

  // The parts of `text` to mark for `query`, as pairs of begin and end in rising order that do not overlap.
  function marks(text, query) {
    const found = pieces(query).slice(0, 12).flatMap((word) => places(text, word));
    found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    const merged = [];
    for (const [begin, end] of found) {
      const last = merged.at(-1);
      if (last && begin <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([begin, end]);
    }
    return merged;
  }

  // True if each word of `query` begins a word of `text`. For short lists that need no index, such as commands.
  const matches = (text, query) => {
    const own = pieces(text);
    return pieces(query).every((word) => own.some((candidate) => candidate.startsWith(word)));
  };

  octoforge.words = { INSIDE, allowance, bitCount, compounds, distance, letters, marks, matches, pieces };
})();
