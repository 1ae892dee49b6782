//! Leaves out what HTML does not need: end tags of list items, and quotes around values of plain letters. A site has a million
//! of them.

/// Returns the page without them.
pub(super) fn compact(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        out.push_str(text);
        // Text has no `<`; values of attributes may have a `>` only within quotes, which maud escapes.
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        if tag != "/li" {
            out.push('<');
            unquoted(tag, &mut out);
            out.push('>');
        }
    }
    out.push_str(rest);
    out
}

/// Writes a tag without the quotes that it does not need.
fn unquoted(tag: &str, out: &mut String) {
    let mut parts = tag.split('"');
    out.push_str(parts.next().unwrap_or_default());
    while let Some(value) = parts.next() {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-/#:".contains(&byte);
        match !value.is_empty() && value.bytes().all(is_plain) {
            true => out.push_str(value),
            false => {
                out.push('"');
                out.push_str(value);
                out.push('"');
            }
        }
        out.push_str(parts.next().unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn only_needless_quotes_and_end_tags_are_left_out() {
        let cases = [
            (
                r#"<ul><li id="a.b">x "y"</li></ul>"#,
                r#"<ul><li id=a.b>x "y"</ul>"#,
            ),
            (
                r#"<a href="../a.html#x" title="two words">b</a>"#,
                r#"<a href=../a.html#x title="two words">b</a>"#,
            ),
            (r#"<input value="" checked>"#, r#"<input value="" checked>"#),
            (
                r#"<meta content="a &quot; b">"#,
                r#"<meta content="a &quot; b">"#,
            ),
            ("no tags", "no tags"),
        ];
        for (given, expected) in cases {
            assert_eq!(compact(given), expected);
        }
    }
}
