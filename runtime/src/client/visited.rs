//! The pages of a list that have been requested. Takes their URLs in order; finds a page that comes again.
//!
//! ```text
//! /list, /list?page=2, /list      page 2 leads back to page 1
//! ```
//!
//! Pages come again if a service counts wrong or a cursor does not move; following them would never end. A digest of
//! each URL is kept. Beyond a maximum number, no more are added; later URLs are compared with one page, whose number
//! doubles again and again, so that a circle of any length is found.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use url::Url;

/// The maximum number of pages that are remembered: one or two megabytes.
const MAX_REMEMBERED: usize = 1 << 16;

/// The pages of one list so far.
pub(super) struct Visited {
    hasher: RandomState,
    /// The numbers of the pages, counted from 1, by the digests of their URLs.
    numbers: HashMap<u64, u64>,
    /// The digest and the number of a later page.
    checkpoint: (u64, u64),
    latest: u64,
    max: usize,
}

impl Visited {
    pub(super) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            numbers: HashMap::new(),
            checkpoint: (0, 0),
            latest: 0,
            max: MAX_REMEMBERED,
        }
    }

    /// Adds the next page, and returns its number.
    pub(super) fn add(&mut self, url: &Url) -> u64 {
        self.latest += 1;
        let digest = self.digest(url);
        if self.numbers.len() < self.max {
            self.numbers.entry(digest).or_insert(self.latest);
        }
        if self.latest.is_power_of_two() {
            self.checkpoint = (digest, self.latest);
        }
        self.latest
    }

    /// Returns the number of the page at this URL, if it was requested before and is remembered.
    pub(super) fn number_of(&self, url: &Url) -> Option<u64> {
        let digest = self.digest(url);
        let (marked, number) = self.checkpoint;
        let marked = (number > 0 && digest == marked).then_some(number);
        self.numbers.get(&digest).copied().or(marked)
    }

    fn digest(&self, url: &Url) -> u64 {
        self.hasher.hash_one(identity(url))
    }
}

/// `true` if two URLs are the same page.
pub(super) fn is_same(one: &Url, other: &Url) -> bool {
    identity(one) == identity(other)
}

/// Returns the parts of a URL that identify its page. The fragment is not sent, and the order of differently named
/// parameters and the encoding do not matter. Scheme and host are in lower case already. Path and values are
/// case-sensitive, since cursors may differ in nothing else.
fn identity(url: &Url) -> (String, Vec<(String, String)>) {
    let mut bare = url.clone();
    bare.set_fragment(None);
    bare.set_query(None);
    let pairs = url.query_pairs();
    let mut pairs: Vec<_> = pairs
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    (with_upper_escapes(bare.as_str()), pairs)
}

/// Returns the URL with upper-case escapes: `%2F` for `%2f`.
fn with_upper_escapes(url: &str) -> String {
    let mut digits = 0;
    let upper = |c: char| {
        let digit = digits > 0;
        digits = if c == '%' { 2 } else { i32::max(digits - 1, 0) };
        if digit { c.to_ascii_uppercase() } else { c }
    };
    url.chars().map(upper).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse("https://zoo.example/")
            .unwrap()
            .join(text)
            .unwrap()
    }

    #[test]
    fn one_page_has_several_urls() {
        let same = [
            ("/list", "/list#a"),
            ("/list?a=1&b=2", "HTTPS://ZOO.example:443/list?b=2&a=1#x"),
            ("/list?q=a%2fb+c", "/list?q=a%2Fb%20c"),
            ("/a%c3%a9/x", "/a%C3%A9/x"),
        ];
        for (one, other) in same {
            assert!(is_same(&url(one), &url(other)), "{one} {other}");
        }
        let different = [
            ("/list", "/list?page=1"),
            ("/list?a=x", "/list?a=X"),
            ("/list?a=1&a=2", "/list?a=2&a=1"),
            ("/a%2Fb", "/a/b"),
            ("/a", "/A"),
            ("//a.example/", "//b.example/"),
        ];
        for (one, other) in different {
            assert!(!is_same(&url(one), &url(other)), "{one} {other}");
        }
    }

    #[test]
    fn circles_longer_than_the_memory_are_found() {
        // The number of pages before the circle, and in it.
        for (before, around) in [(0, 1), (0, 2), (3, 1), (1, 3), (5, 40), (40, 5), (100, 100)] {
            let mut trail = Visited::new();
            trail.max = 4;
            let page = |n: u64| {
                let n = if n < before {
                    n
                } else {
                    before + (n - before) % around
                };
                url(&format!("/list?page={n}"))
            };
            let found = (0..2000).find_map(|n| {
                trail.add(&page(n));
                trail.number_of(&page(n + 1))
            });
            assert!(found.is_some(), "{around} after {before}");
        }
    }

    #[test]
    fn different_pages_are_not_a_circle() {
        let mut trail = Visited::new();
        trail.max = 100;
        for n in 1..1000 {
            assert_eq!(trail.number_of(&url(&format!("/list?page={n}"))), None);
            assert_eq!(trail.add(&url(&format!("/list?page={n}"))), n);
        }
        assert_eq!(trail.number_of(&url("/list?page=7")), Some(7));
        assert_eq!(trail.numbers.len(), 100);
    }
}
