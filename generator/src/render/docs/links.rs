//! Rules for links and images: where they lead.
//!
//! Takes: a link with its text and destination. Gives: nothing if it leads to a page of the web; the same link
//! completed, if it is relative; its text alone, if it leads nowhere that a reader could go.
//!
//! ```text
//! [a](/rest) → [a](https://docs.github.com/rest)      [a](Vec::new) → a      <repo:status> → \<repo:status>
//! ```

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::Edit;
use super::prose::insert;

/// A link whose end is yet to come.
#[derive(Debug)]
pub(super) struct OpenLink {
    pub(super) kind: LinkType,
    /// Where its text ends, as far as that is known.
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

    /// What has to change in the link as a whole.
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
        // The parser leaves the empty brackets of `[name][]` out.
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
    /// It can stay.
    Fine,
    /// It is better written this way.
    Other(String),
    /// It leads nowhere.
    None,
}

fn target(destination: &str, base: Option<&str>) -> Target {
    match scheme(destination) {
        Some("http" | "https" | "mailto") => return Target::Fine,
        Some(_) => return Target::None,
        None => {}
    }
    // Braces are what is left of a template that nobody filled in.
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

/// The scheme of an absolute address, in lower case if it is one that we know.
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

/// A relative address, seen from a page. Readers' browsers settle `..` themselves.
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

/// The address of a page, if a link leads to one, so written that it ends where it ends.
pub(crate) fn page(address: &str, base: Option<&str>) -> Option<String> {
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

/// A definition of a link (`[name]: address`), which readers do not see. One that leads to no page of the web goes, as
/// its links are written out. One within a list or a quote is seen from now on: clippy takes it for a slip.
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
