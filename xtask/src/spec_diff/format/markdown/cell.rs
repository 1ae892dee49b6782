//! The cells of a row, and escaping of text.

use super::super::super::row::Row;
use super::super::phrases;
use super::detail::Detail;
use xtask_support::text::{count, some};
use xtask_support::visible;

/// Maximum number of items, and of operations and webhooks, in a row.
const ITEMS: usize = 4;
const REACHED: usize = 12;

/// Renders the old and the new value, if they are short.
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
    let change = match (short(&row.old), short(&row.new)) {
        (Some(old), Some(new)) => format!(" {old} → {new}"),
        (Some(one), None) | (None, Some(one)) => format!(" {one}"),
        (None, None) => String::new(),
    };
    change + &successor.unwrap_or_default()
}

pub(super) fn items(row: &Row, detail: Detail) -> String {
    let most = if detail == Detail::Usage { ITEMS } else { 2 };
    let named: Vec<String> = row.items.iter().take(most).map(|item| code(item)).collect();
    let more = row.items.len().saturating_sub(most);
    match more {
        0 => named.join("<br>"),
        more => format!("{}<br>and {}", named.join("<br>"), some(more, "item")),
    }
}

pub(super) fn reach(row: &Row, detail: Detail) -> String {
    let words = phrases::reach(&row.reach);
    let all: Vec<&String> = phrases::operations(&row.reach)
        .into_iter()
        .chain(&row.reach.webhook)
        .collect();
    if detail != Detail::Usage || all.len() < 2 {
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

/// Renders text as code, in which nothing is markup and nobody is mentioned. The fence is longer than any run of backticks in it.
pub(super) fn code(text: &str) -> String {
    let text = visible::line(text).replace('|', "\\|");
    let longest = text.split(|letter| letter != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    match fence.len() > 1 || text.trim().is_empty() {
        true => format!("{fence} {text} {fence}"),
        false => format!("`{text}`"),
    }
}

/// Characters that can be markup.
const MARKUP: &str = "&<>`*_[]|~\\!#";

/// Escapes text, so that nothing of it is markup.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in visible::line(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '|' => escaped.push_str("\\|"),
            // Text must not mention anybody.
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
    fn text_is_escaped() {
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
