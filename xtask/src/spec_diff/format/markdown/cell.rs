//! The cells of a row, and texts that are no markup.

use super::super::super::row::Row;
use super::super::words;
use super::Detail;
use crate::text::{count, some};
use crate::visible;

/// How many items of a fact, and how many of what it reaches, a row names.
const ITEMS: usize = 4;
const REACHED: usize = 12;

/// What it was and is, where that is short.
pub(super) fn values(row: &Row) -> String {
    let short = |value: &Option<serde_json::Value>| {
        let value = value
            .as_ref()
            .filter(|value| !(value.is_object() || value.is_boolean()))?
            .to_string();
        (value.chars().count() <= 40).then(|| code(&value))
    };
    let successor = row
        .successor
        .as_ref()
        .map(|id| format!(" (possible successor, unproven: {})", code(id)));
    let said = match (short(&row.old), short(&row.new)) {
        (Some(old), Some(new)) => format!(" {old} → {new}"),
        (Some(one), None) | (None, Some(one)) => format!(" {one}"),
        (None, None) => String::new(),
    };
    said + &successor.unwrap_or_default()
}

pub(super) fn items(row: &Row, detail: Detail) -> String {
    let most = if detail == Detail::Reach { ITEMS } else { 2 };
    let named: Vec<String> = row.items.iter().take(most).map(|item| code(item)).collect();
    let more = row.items.len().saturating_sub(most);
    match more {
        0 => named.join("<br>"),
        more => format!("{}<br>and {}", named.join("<br>"), some(more, "item")),
    }
}

pub(super) fn reach(row: &Row, detail: Detail) -> String {
    let words = words::reach(&row.reach);
    let all: Vec<&String> = words::operations(&row.reach)
        .into_iter()
        .chain(&row.reach.webhook)
        .collect();
    if detail != Detail::Reach || all.len() < 2 {
        return words;
    }
    let named: Vec<String> = all.iter().take(REACHED).map(|id| code(id)).collect();
    let more = match all.len().saturating_sub(REACHED) {
        0 => String::new(),
        more => format!(" and {} more", count(more)),
    };
    format!(
        "<details><summary>{words}</summary>{}{more}</details>",
        named.join(" ")
    )
}

pub(super) fn lines(row: &Row) -> String {
    let line = |line: Option<usize>| line.map_or_else(|| "–".to_owned(), |line| line.to_string());
    format!("{} → {}", line(row.line.base), line(row.line.head))
}

/// A text as code, in which nothing is markup and nobody is mentioned: whatever it holds, it ends where it ends.
pub(super) fn code(text: &str) -> String {
    let text = visible::line(text).replace('|', "\\|");
    let longest = text.split(|letter| letter != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    match fence.len() > 1 || text.trim().is_empty() {
        true => format!("{fence} {text} {fence}"),
        false => format!("`{text}`"),
    }
}

/// Signs that are markup between markup, and not in words.
const MARKUP: &str = "&<>`*_[]|~\\!#";

/// A text between markup, of which nothing is markup.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in visible::line(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '|' => escaped.push_str("\\|"),
            // Not even a reason in a list may call somebody.
            '@' => escaped.push_str("@\u{200b}"),
            letter if MARKUP.contains(letter) => {
                escaped.push_str(&format!("&#{};", u32::from(letter)))
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{code, escape};

    #[test]
    fn a_text_is_no_markup() {
        let cases = [
            ("a", "`a`", "a"),
            ("a`b", "`` a`b ``", "a&#96;b"),
            ("``", "``` `` ```", "&#96;&#96;"),
            ("a|b\nc", "`a\\|b\\nc`", "a\\|b&#92;nc"),
            ("<b>&", "`<b>&`", "&lt;b&#62;&amp;"),
            (
                "![x](y) @you",
                "`![x](y) @you`",
                "&#33;&#91;x&#93;(y) @\u{200b}you",
            ),
        ];
        for (text, as_code, as_text) in cases {
            assert_eq!(
                (&*code(text), &*escape(text)),
                (as_code, as_text),
                "{text:?}"
            );
        }
    }
}
