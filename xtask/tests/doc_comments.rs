//! Tests the first word of doc comments: a verb or a noun, so that a reader knows what the item does or is.

#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use std::fs;
use std::path::Path;

/// Directories with the source files, relative to this package.
const SOURCES: [&str; 7] = [
    ".",
    "../bench",
    "../diff",
    "../generator",
    "../reference",
    "../runtime",
    "../tests",
];

/// First words of sentences that are no sentences: "What an item is.", "Whether it is one."
const REJECTED: [&str; 10] = [
    "How", "One", "That", "What", "Where", "Whether", "Which", "Who", "Whoever", "Why",
];

#[test]
fn doc_comments_begin_with_a_verb_or_a_noun() {
    let mut found = Vec::new();
    for source in SOURCES {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(source);
        visit(&dir, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn visit(dir: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") {
            visit(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let lines = rejected(&text).into_iter();
            found.extend(lines.map(|line| format!("{}:{line}", path.display())));
        }
    }
}

/// Returns the numbers of lines on which a paragraph of a doc comment begins with a rejected word.
fn rejected(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut last = None;
    for (index, line) in text.lines().enumerate() {
        let comment = comment(line);
        let begins = last.is_none_or(str::is_empty);
        let first = comment.and_then(|comment| comment.split(' ').next());
        if begins && first.is_some_and(|first| REJECTED.contains(&first)) {
            found.push(index + 1);
        }
        last = comment;
    }
    found
}

/// Returns the text of a line of a doc comment.
fn comment(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let text = line
        .strip_prefix("///")
        .or_else(|| line.strip_prefix("//!"))?;
    Some(text.trim())
}

#[test]
fn rejected_words_are_found_at_the_beginning_of_a_paragraph() {
    let text = "\
@! Tests that a dog barks.
@!
@! Which dog
@/ Returns a dog,
@/ Which barks.
fn dog() {}
    @/ Whether it barks.
    @ What a dog.
";
    // Written out, the comments would be found in this file.
    let text = text.replace('@', "//");
    assert_eq!(rejected(&text), [3, 7]);
}
