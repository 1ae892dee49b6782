//! Every link within the site leads to a file and a part of it that exist.

use std::collections::{BTreeMap, BTreeSet};

use regex_lite::Regex;

use crate::github::SITE;

/// Returns the values of an attribute.
fn values<'h>(html: &'h str, attribute: &Regex) -> Vec<&'h str> {
    let all = attribute.captures_iter(html);
    all.filter_map(|found| found.get(1).or_else(|| found.get(2)))
        .map(|value| value.as_str())
        .collect()
}

/// Returns a path relative to the folder of a page as one from the root.
fn resolved(page: &str, target: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn links_lead_somewhere_and_fragments_are_unique() {
    let ids = Regex::new(r#"\sid=(?:"([^"]*)"|([^\s>]+))"#).expect("it is an expression");
    let links =
        Regex::new(r#"\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))"#).expect("it is an expression");
    let pages = || {
        SITE.files
            .iter()
            .filter(|(name, _)| name.ends_with(".html"))
    };
    let mut parts: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, html) in pages() {
        for id in values(html, &ids) {
            assert!(
                parts.entry(name).or_default().insert(id),
                "{name} has {id} twice"
            );
        }
    }
    let mut checked = 0;
    for (name, html) in pages() {
        for link in values(html, &links)
            .into_iter()
            .filter(|link| !link.contains("://"))
        {
            let (path, part) = link.split_once('#').unwrap_or((link, ""));
            let path = if path.is_empty() {
                name.clone()
            } else {
                resolved(name, path)
            };
            assert!(SITE.files.contains_key(&path), "{name} links to {link}");
            let known = part.is_empty() || parts[path.as_str()].contains(part);
            assert!(known, "{name} links to {link}, which has no such part");
            checked += 1;
        }
    }
    assert!(checked > 50_000, "{checked} links are too few");
}

#[test]
fn twins_link_to_twins() {
    let links = Regex::new(r"\]\(([^()]+\.md)\)").expect("it is an expression");
    let mut checked = 0;
    for (name, text) in SITE
        .files
        .iter()
        .filter(|(name, _)| name.ends_with(".md") || *name == "llms.txt")
    {
        for found in links.captures_iter(text) {
            let link = &found[1];
            if !link.contains("://") && !link.starts_with('/') {
                assert!(
                    SITE.files.contains_key(&resolved(name, link)),
                    "{name} links to {link}"
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 2_000, "{checked} links are too few");
}
