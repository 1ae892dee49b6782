//! Rules for prose: brackets, backticks, bare addresses and tags.
//!
//! Takes: a range of text outside code. Gives: edits that prevent rustdoc from interpreting it.
//!
//! ```text
//! a[0] at https://x.y/z. and a lone `   →   a\[0] at <https://x.y/z>. and a lone \`
//! ```

use std::ops::Range;

use super::Edit;

/// Schemes of addresses that rustdoc requires to be in angle brackets.
const SCHEMES: [&str; 2] = ["https://", "http://"];

/// Scans prose. Within links, addresses need no angle brackets.
pub(super) fn scan(text: &str, range: Range<usize>, in_link: bool, edits: &mut Vec<Edit>) {
    // A backslash before the range is not part of it: it escapes the first character.
    let is_escaped = text
        .get(..range.start)
        .is_some_and(|before| before.ends_with('\\'));
    let mut at = range.start + usize::from(is_escaped);
    while let Some(rest) = text.get(at..range.end).filter(|rest| !rest.is_empty()) {
        at += match rest.chars().next() {
            // Any bracket that is not a link could become one, since rustdoc resolves items of that name. Within a
            // link, a single bracket would end it.
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

/// Returns the address at the start of a text.
fn address(text: &str) -> Option<&str> {
    let scheme = SCHEMES.iter().find(|scheme| text.starts_with(**scheme))?;
    let end = text.char_indices().find(|(at, letter)| {
        !letter.is_ascii_graphic()
            || "<>[]`\\\"|".contains(*letter)
            || (*letter == '&' && text.get(*at..).is_some_and(begins_with_entity))
    });
    let mut address = text.get(..end.map_or(text.len(), |(at, _)| at))?;
    // Trailing punctuation belongs to the sentence, and so does a closing parenthesis that was opened before the address.
    while let Some(shorter) = address.strip_suffix(|last: char| {
        ".,;:!?'*_~".contains(last)
            || (last == ')' && address.matches(')').count() > address.matches('(').count())
    }) {
        address = shorter;
    }
    (address.len() > scheme.len()).then_some(address)
}

/// `true` if a text begins with an HTML entity, except `&amp;`, which occurs in addresses.
fn begins_with_entity(text: &str) -> bool {
    let name = text.strip_prefix('&').and_then(|rest| rest.split_once(';'));
    name.is_some_and(|(name, _)| {
        name != "amp"
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
    })
}

/// Puts an address into angle brackets. Entities are not decoded there, so `&amp;` is replaced by `&`. An odd number of
/// backslashes before the brackets would escape the first.
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

/// Escapes an inline tag, or removes a comment. `<br>` is kept, since it is the only way to break a line in a table.
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

/// Escapes the first tag of a line in an HTML block, which turns the rest of the block into prose for the next round.
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

/// Removes an HTML block that begins with a comment, which is not rendered.
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
