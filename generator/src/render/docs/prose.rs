//! Rules for running text: brackets, backticks, bare addresses and tags.
//!
//! Takes: a range of text outside code. Gives: edits that keep rustdoc from taking it for anything but text.
//!
//! ```text
//! a[0] at https://x.y/z. and a lone `   →   a\[0] at <https://x.y/z>. and a lone \`
//! ```

use std::ops::Range;

use super::Edit;

/// How an address begins that rustdoc wants in angle brackets.
const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Goes over text that is nothing but text. Within links an address needs no brackets.
pub(super) fn scan(text: &str, range: Range<usize>, in_link: bool, edits: &mut Vec<Edit>) {
    // A backslash before the text is no part of it: it escapes the first letter.
    let is_escaped = text
        .get(..range.start)
        .is_some_and(|before| before.ends_with('\\'));
    let mut at = range.start + usize::from(is_escaped);
    while let Some(rest) = text.get(at..range.end).filter(|rest| !rest.is_empty()) {
        at += match rest.chars().next() {
            // Every bracket that is no link could become one: rustdoc tries items of this name. Within a link one
            // bracket alone would end it.
            Some('[' | '`') => {
                edits.push(insert(at, "\\"));
                1
            }
            Some(']') if in_link => {
                edits.push(insert(at, "\\"));
                1
            }
            Some('h') if !in_link => match address(rest) {
                Some(address) => {
                    edits.extend(in_angle_brackets(text, at, address));
                    address.len()
                }
                None => 1,
            },
            Some(letter) => letter.len_utf8(),
            None => 1,
        };
    }
}

/// The address that a text begins with.
fn address(text: &str) -> Option<&str> {
    let scheme = SCHEMES.iter().find(|scheme| text.starts_with(**scheme))?;
    let end = text.char_indices().find(|(at, letter)| {
        !letter.is_ascii_graphic()
            || "<>[]`\\\"|".contains(*letter)
            || (*letter == '&' && text.get(*at..).is_some_and(begins_with_entity))
    });
    let mut address = text.get(..end.map_or(text.len(), |(at, _)| at))?;
    // Punctuation at the end belongs to the sentence, and so does a parenthesis that was opened before.
    while let Some(shorter) = address.strip_suffix(|last: char| {
        ".,;:!?'*_~".contains(last)
            || (last == ')' && address.matches(')').count() > address.matches('(').count())
    }) {
        address = shorter;
    }
    (address.len() > scheme.len()).then_some(address)
}

/// Whether a text begins with a letter in its HTML spelling, other than the `&amp;` that stands in addresses.
fn begins_with_entity(text: &str) -> bool {
    let name = text.strip_prefix('&').and_then(|rest| rest.split_once(';'));
    name.is_some_and(|(name, _)| {
        name != "amp"
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    })
}

/// Within angle brackets an address is read as it stands, so that `&amp;` has to become the letter it means.
/// A backslash before them would escape the first.
fn in_angle_brackets(text: &str, at: usize, address: &str) -> Vec<Edit> {
    let before = text.as_bytes().iter().take(at).rev();
    let is_escaping = before.take_while(|byte| **byte == b'\\').count() % 2 == 1;
    let mut edits = vec![insert(at, if is_escaping { "\\<" } else { "<" })];
    edits.extend(address.match_indices("&amp;").map(|(offset, entity)| Edit {
        range: at + offset..at + offset + entity.len(),
        with: "&".to_owned(),
    }));
    edits.push(insert(at + address.len(), ">"));
    edits
}

/// An inline tag. `<br>` may stay: it is the only way to break a line in a table.
pub(super) fn tag(text: &str, range: Range<usize>) -> Option<Edit> {
    let tag = text.get(range.clone())?;
    if is_line_break(tag) {
        None
    } else if tag.starts_with("<!--") {
        Some(Edit {
            range,
            with: String::new(),
        })
    } else {
        Some(insert(range.start, "\\"))
    }
}

/// A line of a block of HTML: its first tag is escaped, which makes prose of the rest. The next round finds what
/// that holds.
pub(super) fn html_line(text: &str, range: Range<usize>) -> Option<Edit> {
    let line = text.get(range.clone())?;
    let content = line.trim_start();
    let start = range.start + (line.len() - content.len());
    if is_line_break(content.trim_end()) {
        let end = start + content.trim_end().len();
        return Some(Edit {
            range: start..end,
            with: String::new(),
        });
    }
    content.starts_with('<').then(|| insert(start, "\\"))
}

/// A block of HTML that begins with a comment: nobody was to see it.
pub(super) fn comment(text: &str, range: Range<usize>) -> Option<Edit> {
    let block = text.get(range.clone())?;
    let indent = block.len() - block.trim_start().len();
    let length = block
        .trim_start()
        .strip_prefix("<!--")
        .and_then(|rest| rest.find("-->"))?;
    let start = range.start + indent;
    Some(Edit {
        range: start..start + "<!--".len() + length + "-->".len(),
        with: String::new(),
    })
}

fn is_line_break(tag: &str) -> bool {
    let name = tag.strip_prefix('<').and_then(|tag| tag.strip_suffix('>'));
    name.is_some_and(|name| {
        name.trim_end_matches('/')
            .trim_end()
            .eq_ignore_ascii_case("br")
    })
}

pub(super) fn insert(at: usize, what: &str) -> Edit {
    Edit {
        range: at..at,
        with: what.to_owned(),
    }
}
