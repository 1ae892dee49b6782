//! Pages of a list that have been asked for. Takes their URLs one after the other; says when one comes
//! again.
//!
//! ```text
//! /list, /list?page=2, /list      page 2 leads back to page 1
//! ```
//!
//! Pages come back because a service counts wrong or a cursor does not move; whoever follows them never
//! gets to the end. What is remembered of each is a digest. When there are many, no more are added, and
//! what comes after is compared with one page, of a number that is doubled again and again: a circle of
//! whatever length runs into that.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use url::Url;

/// Number of pages that are remembered: a megabyte or two.
const MOST: usize = 1 << 16;

/// The pages of one list, as far as it was followed.
pub(super) struct Trail {
    hasher: RandomState,
    /// The numbers of the pages, counted from 1, by the digests of their URLs.
    numbers: HashMap<u64, u64>,
    /// A later page, and its number.
    mark: (u64, u64),
    latest: u64,
    most: usize,
}

impl Trail {
    pub(super) fn new() -> Self {
        Self {
            hasher: RandomState::new(),
            numbers: HashMap::new(),
            mark: (0, 0),
            latest: 0,
            most: MOST,
        }
    }

    /// Takes note of the next page, and gives its number.
    pub(super) fn note(&mut self, url: &Url) -> u64 {
        self.latest += 1;
        let digest = self.digest(url);
        if self.numbers.len() < self.most {
            self.numbers.entry(digest).or_insert(self.latest);
        }
        if self.latest.is_power_of_two() {
            self.mark = (digest, self.latest);
        }
        self.latest
    }

    /// The number of the page at this URL, if it came before and is remembered.
    pub(super) fn number(&self, url: &Url) -> Option<u64> {
        let digest = self.digest(url);
        let (marked, number) = self.mark;
        let marked = (number > 0 && digest == marked).then_some(number);
        self.numbers.get(&digest).copied().or(marked)
    }

    fn digest(&self, url: &Url) -> u64 {
        self.hasher.hash_one(place(url))
    }
}

/// Tells whether two URLs are of the same page.
pub(super) fn is_same(one: &Url, other: &Url) -> bool {
    place(one) == place(other)
}

/// Parts of a URL that identify its page. The fragment does not, since it is never sent; nor does the order
/// of differently named parameters, nor how something is encoded. Scheme and host are in lower case as
/// they are. The letters of path and values count as they are written: cursors differ in nothing else.
fn place(url: &Url) -> (String, Vec<(String, String)>) {
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

/// The URL with `%2F` for `%2f`.
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
    fn the_same_page_can_be_written_in_several_ways() {
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
    fn circles_are_found_that_are_longer_than_what_is_remembered() {
        // Those before the circle, and those in it.
        for (before, around) in [(0, 1), (0, 2), (3, 1), (1, 3), (5, 40), (40, 5), (100, 100)] {
            let mut trail = Trail::new();
            trail.most = 4;
            let page = |n: u64| {
                let n = if n < before {
                    n
                } else {
                    before + (n - before) % around
                };
                url(&format!("/list?page={n}"))
            };
            let found = (0..2000).find_map(|n| {
                trail.note(&page(n));
                trail.number(&page(n + 1))
            });
            assert!(found.is_some(), "{around} after {before}");
        }
    }

    #[test]
    fn different_pages_go_on() {
        let mut trail = Trail::new();
        trail.most = 100;
        for n in 1..1000 {
            assert_eq!(trail.number(&url(&format!("/list?page={n}"))), None);
            assert_eq!(trail.note(&url(&format!("/list?page={n}"))), n);
        }
        assert_eq!(trail.number(&url("/list?page=7")), Some(7));
        assert_eq!(trail.numbers.len(), 100);
    }
}
