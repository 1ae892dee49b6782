//! Rules for the destinations of links and images.
//!
//! Takes: a link with its text and destination. Gives: nothing for a web page; the completed link, if it is relative; only
//! its text, if it has no usable destination.
//!
//! ```text
//! [a](/rest) → [a](https://docs.github.com/rest)      [a](Vec::new) → a      <repo:status> → \<repo:status>
//! ```

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::Edit;
use super::prose::insert;

/// Link whose end has not been reached.
#[derive(Debug)]
pub(super) struct OpenLink {
    pub(super) kind: LinkType,
    /// End of its text, as far as it has been read.
    pub(super) content_end: usize,
    range: Range<usize>,
    opening: &'static str,
    destination: String,
    title: String,
}

impl OpenLink {
    pub(super) fn new(
        range: Range<usize>,
        kind: LinkType,
        destination: &str,
        title: &str,
        opening: &'static str,
    ) -> Self {
        Self {
            kind,
            content_end: range.start + opening.len(),
            range,
            opening,
            destination: destination.to_owned(),
            title: title.to_owned(),
        }
    }

    /// Returns the edits that the link needs.
    pub(super) fn edits(self, text: &str, base: Option<&str>) -> Vec<Edit> {
        let target = match self.kind {
            LinkType::Email => return Vec::new(),
            _ => target(&self.destination, base),
        };
        match target {
            Target::Fine => Vec::new(),
            _ if self.kind == LinkType::Autolink => vec![insert(self.range.start, "\\")],
            Target::Other(url) => self.tail(text, &format!("]({url}{})", quoted(&self.title))),
            Target::None => {
                let start = self.range.start;
                let mut edits = self.tail(text, "");
                edits.push(Edit {
                    range: start..start + self.opening.len(),
                    with: String::new(),
                });
                edits
            }
        }
    }

    /// Replaces everything after the text of the link.
    fn tail(&self, text: &str, with: &str) -> Vec<Edit> {
        // The parser excludes the empty brackets of `[name][]`.
        let is_collapsed = self.kind == LinkType::Collapsed
            && text
                .get(self.range.end..)
                .is_some_and(|rest| rest.starts_with("[]"));
        let end = self.range.end + if is_collapsed { "[]".len() } else { 0 };
        let rest = text.get(self.content_end..end);
        let bracket = rest.and_then(|rest| rest.find(']'));
        let tail = bracket.map(|bracket| Edit {
            range: self.content_end + bracket..end,
            with: with.to_owned(),
        });
        tail.into_iter().collect()
    }
}

enum Target {
    /// Usable as it is.
    Fine,
    /// Usable in this form.
    Other(String),
    /// Unusable.
    None,
}

fn target(destination: &str, base: Option<&str>) -> Target {
    match scheme(destination) {
        Some("http" | "https" | "mailto") => return Target::Fine,
        Some(_) => return Target::None,
        None => {}
    }
    // Braces are left over from a template that was not filled in.
    let is_address = |byte: u8| byte.is_ascii_graphic() && !b"<>{}\"\\`^|".contains(&byte);
    let is_usable = !destination.is_empty() && destination.bytes().all(is_address);
    match base
        .filter(|_| is_usable)
        .and_then(|base| complete(base, destination))
    {
        Some(url) if url.contains(['(', ')']) => Target::Other(format!("<{url}>")),
        Some(url) => Target::Other(url),
        None => Target::None,
    }
}

/// Returns the scheme of an absolute address, in lower case if it is a known one.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let known = ["http", "https", "mailto"];
    let plain = known
        .into_iter()
        .find(|known| known.eq_ignore_ascii_case(scheme));
    is_scheme.then(|| plain.unwrap_or(scheme))
}

/// Resolves a relative address against a page. `..` is left to the browser.
fn complete(base: &str, relative: &str) -> Option<String> {
    let page = base.split(['?', '#']).next().unwrap_or(base);
    let is_usable = page
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"<>{}\"\\`^|".contains(&byte));
    let (scheme, rest) = page.split_once("://").filter(|_| is_usable)?;
    if !matches!(self::scheme(page)?, "http" | "https") {
        return None;
    }
    if relative.starts_with("//") {
        return Some(format!("{scheme}:{relative}"));
    }
    let host_end = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at_checked(host_end)?;
    let directory = path.rsplit_once('/').map_or("", |(directory, _)| directory);
    Some(match relative.chars().next()? {
        '/' => format!("{scheme}://{host}{relative}"),
        '#' | '?' => format!("{page}{relative}"),
        _ => {
            let relative = relative.strip_prefix("./").unwrap_or(relative);
            format!("{scheme}://{host}{directory}/{relative}")
        }
    })
}

/// Returns the address of the web page that a link points to, if any, with unsafe characters percent-encoded. A relative link
/// is resolved against `base`, the address of the page that its text was written for.
pub fn page(address: &str, base: Option<&str>) -> Option<String> {
    let page = match scheme(address) {
        Some("http" | "https") => address.to_owned(),
        Some(_) => return None,
        None => complete(base?, address)?,
    };
    let is_address = |byte: u8| byte.is_ascii_graphic() && !b"<>\"\\`^{}|".contains(&byte);
    let written = page.bytes().map(|byte| match is_address(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    Some(written.collect())
}

fn quoted(title: &str) -> String {
    if title.is_empty() {
        return String::new();
    }
    let words: Vec<_> = title.split_whitespace().collect();
    format!(
        " \"{}\"",
        words.join(" ").replace('\\', "\\\\").replace('"', "\\\"")
    )
}

/// Edits the definition of a link (`[name]: address`), which is not rendered. Removes it if it points to no web page, as
/// its links are written out. Escapes it within a list or a quote, where clippy takes it for a mistake; then it is rendered.
pub(super) fn definition(text: &str, range: Range<usize>, destination: &str) -> Option<Edit> {
    if !matches!(target(destination, None), Target::Fine) {
        return Some(Edit {
            range,
            with: String::new(),
        });
    }
    let before = text.get(..range.start)?;
    let line = before.rsplit_once('\n').map_or(before, |(_, line)| line);
    let bracket = text.get(range.start..)?.find('[')?;
    (!line.trim().is_empty()).then(|| insert(range.start + bracket, "\\"))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn a_link_leads_to_a_page_or_nowhere() {
        let base = Some("https://zoo.example/docs/cats");
        let rows = [
            ("https://a.b/c#d", base, Some("https://a.b/c#d")),
            (
                "https://a.b/> <script>",
                base,
                Some("https://a.b/%3E%20%3Cscript%3E"),
            ),
            (
                "https://a.b/\n\"\u{202e}",
                base,
                Some("https://a.b/%0A%22%E2%80%AE"),
            ),
            ("/dogs", base, Some("https://zoo.example/dogs")),
            ("/dogs", None, None),
            ("/dogs", Some("javascript://zoo.example/"), None),
            ("/dogs", Some("https://zoo.example/\n)"), None),
            ("javascript:alert(1)", base, None),
            ("data:text/html,x", base, None),
        ];
        for (link, base, expected) in rows {
            assert_eq!(
                page(link, base).as_deref(),
                expected,
                "{link:?} of {base:?}"
            );
        }
    }
}
