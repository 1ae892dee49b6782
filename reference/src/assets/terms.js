// Terms: the words that the index has, where they are, and which of them a word of a query matches. Needs words.js.
(() => {
  "use strict";
  const octoforge = (globalThis.octoforge ||= {});
  const { INSIDE, allowance, bitCount, compounds, distance, letters, pieces } = octoforge.words;

  // How well a word matches. Typing errors count only if no term has the word or begins with it.
  const EXACT = 100, PREFIX = 70, WITHIN = 40, TYPO = [0, 30, 20], OPEN_TYPO = 12;

  // Collects which words are where, then sorts it by word: the entries of term t are at start[t] to start[t + 1].
  function postings() {
    const numbers = new Map();
    const known = new Map();
    const posts = [];
    const number = (term) => numbers.get(term) ?? (numbers.set(term, numbers.size), numbers.size - 1);
    // Compounds come up again and again, so each is cut once. Their whole is a term too: `github` finds `GitHub`.
    function cut(compound) {
      const parts = pieces(compound);
      const found = parts.map((part) => [number(part), 0]);
      if (parts.length > 1) found.push([number(parts.join("")), 1]);
      known.set(compound, found);
      return found;
    }
    // Notes the words of `text` for `entry`, as worth `where`, or one less if the whole of a compound is the word.
    function add(entry, text, where) {
      for (const compound of compounds(text)) {
        for (const [term, less] of known.get(compound) ?? cut(compound)) posts.push(term, entry, where - less);
      }
    }
    function finish() {
      const terms = [...numbers.keys()].sort();
      const ranks = new Uint32Array(terms.length);
      terms.forEach((term, rank) => { ranks[numbers.get(term)] = rank; });
      const start = new Uint32Array(terms.length + 1);
      for (let at = 0; at < posts.length; at += 3) start[ranks[posts[at]] + 1]++;
      for (let rank = 0; rank < terms.length; rank++) start[rank + 1] += start[rank];
      const next = start.slice();
      const entry = new Uint32Array(posts.length / 3), where = new Uint8Array(posts.length / 3);
      for (let at = 0; at < posts.length; at += 3) {
        const slot = next[ranks[posts[at]]]++;
        entry[slot] = posts[at + 1];
        where[slot] = posts[at + 2];
      }
      let offset = 0;
      const offsets = Uint32Array.from(terms, (term) => (offset += term.length + 1) - term.length - 1);
      const lengths = Uint16Array.from(terms, (term) => term.length), bits = Int32Array.from(terms, letters);
      return { terms, lengths, bits, text: terms.join("\n"), offsets, start, entry, where };
    }
    return { add, finish };
  }

  // The first number below `length` for which `holds`, which holds for all after it too.
  function first(length, holds) {
    let [from, to] = [0, length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds(middle)) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  // Shows each term of an index that matches `word`, with the quality of the match. A term may be shown twice.
  function eachTerm({ terms, lengths, text, offsets, bits }, word, visit) {
    const from = first(terms.length, (at) => terms[at] >= word);
    let after = from;
    while (after < terms.length && terms[after].startsWith(word)) {
      visit(after, terms[after].length === word.length ? EXACT : PREFIX);
      after++;
    }
    if (word.length >= INSIDE) {
      for (let at = text.indexOf(word); at >= 0;) {
        const term = first(terms.length, (other) => offsets[other] > at) - 1;
        if (at > offsets[term]) visit(term, WITHIN);
        at = text.indexOf(word, offsets[term] + terms[term].length);
      }
    }
    const most = allowance(word);
    if (after > from || most === 0) return;
    const own = letters(word);
    let typos = false;
    for (let term = 0; term < terms.length; term++) {
      if (lengths[term] > word.length + most || lengths[term] < word.length - most) continue;
      if (bitCount(own & ~bits[term]) > most || bitCount(bits[term] & ~own) > most) continue;
      const errors = distance(word, terms[term], most, false);
      if (errors > most) continue;
      typos = true;
      visit(term, TYPO[errors]);
    }
    // Words that go on are compared only if the first letter is right: it mostly is, and few words remain.
    for (let term = first(terms.length, (at) => terms[at] >= word[0]); !typos && term < terms.length; term++) {
      if (terms[term][0] !== word[0]) break;
      if (lengths[term] <= word.length || bitCount(own & ~bits[term]) > most) continue;
      if (distance(word, terms[term], most, true) <= most) visit(term, OPEN_TYPO);
    }
  }

  octoforge.terms = { EXACT, PREFIX, eachTerm, postings };
})();
