//! Words and marks of Rust sources. Takes text; gives its tokens with their lines, without comments and literals.
//!
//! ```text
//! use crate::a; // crate::b      use crate :: a ;
//! ```

/// A word, `::` or another character.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// Splits a source file into tokens. Nothing is skipped but white space, comments, strings and characters.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let length = match skipped(rest) {
            Some(length) => length,
            None => {
                let length = match rest.find(|c: char| !is_word(c)).unwrap_or(rest.len()) {
                    0 if rest.starts_with("::") => 2,
                    0 => first.len_utf8(),
                    word => word,
                };
                let before = &source[..source.len() - rest.len()];
                tokens.push(Token {
                    line: before.matches('\n').count() + 1,
                    text: rest[..length].to_owned(),
                });
                length
            }
        };
        rest = &rest[length..];
    }
    tokens
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Returns the length of what begins here and is no token, if it is none.
fn skipped(rest: &str) -> Option<usize> {
    let first = rest.chars().next()?;
    if first.is_whitespace() {
        return Some(first.len_utf8());
    }
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(rest.find("*/").map_or(rest.len(), |end| end + 2));
    }
    string(rest).or_else(|| character(rest))
}

/// Returns the length of a string, with its prefix and its quotes.
fn string(rest: &str) -> Option<usize> {
    let quote = rest.find('"')?;
    let hashes = rest[..quote].matches('#').count();
    let prefix = rest[..quote].trim_end_matches('#');
    if !["", "b", "c", "r", "br", "cr"].contains(&prefix) {
        return None;
    }
    let inside = &rest[quote + 1..];
    let length = if prefix.ends_with('r') {
        let end = format!("\"{}", "#".repeat(hashes));
        inside.find(&end)? + end.len()
    } else {
        unescaped(inside, '"')?
    };
    Some(quote + 1 + length)
}

/// Returns the length of a character literal, which a lifetime is not.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let mut characters = inside.chars();
    let first = characters.next()?;
    let is_literal = first == '\\' || characters.next() == Some('\'');
    is_literal
        .then(|| unescaped(inside, '\''))?
        .map(|length| length + 1)
}

/// Returns the length until after the next quote that no backslash escapes.
fn unescaped(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if c == quote => return Some(at + c.len_utf8()),
            _ => {}
        }
    }
    None
}
