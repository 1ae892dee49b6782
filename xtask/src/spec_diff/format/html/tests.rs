//! Tests of the page without a browser: its structure, and that text of a description does not become markup.

use std::collections::{BTreeMap, BTreeSet};

use super::super::phrases::{self, PARTS};
use super::*;
use crate::spec_diff::comparison::compare;
use crate::spec_diff::origin;
use xtask_support::root::Root;

/// Ends an element, an attribute and a script, and asks for something.
const HOSTILE: &str = "\\\"></script></details><img src=x onerror=alert(1)>&amp;'";

/// An operation that is gone, one that is new, and a property, a value and a text that differ; all with such names.
const BASE: &str = r##"{"openapi": "3.0.3", "info": {"title": "Zoo", "version": "1"}, "paths": {
  "/HOSTILE/gone": {"get": {"operationId": "zoo/HOSTILE", "tags": ["HOSTILE"], "responses": {"204": {"description": "Gone."}}}},
  "/cats": {"get": {"operationId": "cats/list", "tags": ["cats"], "responses": {"200": {"description": "Some.", "content": {
    "application/json": {"schema": {"$ref": "#/components/schemas/cat"}}}}}}}},
  "components": {"schemas": {"cat": {"type": "object", "description": "A HOSTILE cat.", "properties": {
    "HOSTILE": {"type": "string", "enum": ["a", "HOSTILE"]}}}}}}"##;

fn report() -> Report {
    let base = BASE.replace("HOSTILE", HOSTILE);
    let head = base
        .replacen("/gone", "/new", 1)
        .replacen("zoo/", "park/", 1)
        .replacen("cat.\"", "tiger.\"", 1)
        .replacen("[\"a\", ", "[\"b<script>\", ", 1);
    let dir = tempfile::tempdir().unwrap();
    let files = [("base.json", base), ("head.json", head)].map(|(name, text)| {
        let path = dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    });
    let root = Root::find().unwrap();
    let (one, other) = origin::both(&root, Some(&files[0]), Some(&files[1])).unwrap();
    let mut report = compare(&root, None, &one, &other).unwrap();
    let text = HOSTILE.replace("\\\"", "\"");
    let first = report.facts[0].fingerprint.clone();
    // What no small pair brings about: two facts that share a fingerprint, and texts from other files.
    report.facts[1].fingerprint = first;
    report.facts[1].accepted = Some(text.clone());
    report.facts[2].successor = Some(text.clone());
    report.stale_accepted.push(text);
    report
}

/// A tag of the page.
struct Tag<'p> {
    name: &'p str,
    attributes: Vec<(&'p str, &'p str)>,
    is_end: bool,
}

/// The tags of a page; between those of a style or a script there are none.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap();
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').unwrap();
        let inner = &rest[start + 1..end];
        let (name, after) = inner.split_once(' ').unwrap_or((inner, ""));
        let is_end = name.starts_with('/');
        let name = name.trim_start_matches('/');
        rest = &rest[end + 1..];
        if !is_end && ["style", "script"].contains(&name) {
            rest = &rest[rest.find(&format!("</{name}>")).unwrap()..];
        }
        let attributes = attributes(after);
        found.push(Tag {
            name,
            attributes,
            is_end,
        });
    }
    found
}

/// Attributes: `name="value"`, or a name alone.
fn attributes(mut text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    while !text.is_empty() {
        let (name, rest) = text.split_at(text.find(['=', ' ']).unwrap_or(text.len()));
        assert!(!name.is_empty(), "no attribute begins like this: {text}");
        let quoted = rest
            .strip_prefix("=\"")
            .map(|value| value.split_once('"').unwrap());
        let (value, rest) = quoted.unwrap_or(("", rest));
        found.push((name, value));
        text = rest.trim_start();
    }
    found
}

/// The values of an attribute, in the order of the page.
fn values<'p>(tags: &[Tag<'p>], name: &str) -> Vec<&'p str> {
    let all = tags.iter().flat_map(|tag| &tag.attributes);
    all.filter(|(other, _)| *other == name)
        .map(|(_, value)| *value)
        .collect()
}

#[test]
fn names_of_others_are_text_and_elements_are_ours() {
    let page = render(&report());
    let tags = tags(&page);
    let ours = "a b body br button code dd del details div dl dt em fieldset form h1 h2 head header html i input ins \
                label legend li main meta nav option output p pre script section select span strong style summary \
                title ul";
    let ours: BTreeSet<&str> = ours.split_whitespace().collect();
    for tag in &tags {
        assert!(ours.contains(tag.name), "{}", tag.name);
        for (name, value) in &tag.attributes {
            let is_handler = name.starts_with("on") || ["src", "style", "action"].contains(name);
            assert!(!is_handler, "<{} {name}={value}>", tag.name);
        }
    }
    assert!(page.contains("b&lt;script&gt;"));
}

#[test]
fn every_element_ends_where_it_should() {
    let page = render(&report());
    let mut open = Vec::new();
    for Tag { name, is_end, .. } in tags(&page) {
        match is_end {
            true => assert_eq!(open.pop(), Some(name)),
            false if !["br", "input", "meta"].contains(&name) => open.push(name),
            false => {}
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    // They are put in as they are, so they must not end before their elements do.
    assert!(!SCRIPT.contains("</script") && !SCRIPT.contains("<!--") && !STYLE.contains("</style"));
}

#[test]
fn names_are_given_once_and_links_lead_somewhere() {
    let report = report();
    let page = render(&report);
    let tags = tags(&page);
    let ids = values(&tags, "id");
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    let shared = &report.facts[0].fingerprint;
    assert!(unique.contains(format!("fact-{shared}").as_str()));
    assert!(unique.contains(format!("fact-{shared}-2").as_str()));
    let links = values(&tags, "href");
    assert!(links.len() > report.facts.len());
    for link in links {
        assert!(unique.contains(link.strip_prefix('#').unwrap()), "{link}");
    }
}

#[test]
fn each_fact_has_a_row_and_the_counts_are_those_of_the_report() {
    let report = report();
    let page = render(&report);
    let tags = tags(&page);
    assert!(report.facts.len() >= 5, "{}", report.facts.len());
    for (attribute, counts) in [
        ("data-wire", &report.summary.wire),
        ("data-rust", &report.summary.rust),
    ] {
        let mut found: BTreeMap<&str, usize> = counts.keys().map(|name| (*name, 0)).collect();
        for value in values(&tags, attribute) {
            *found.entry(value).or_default() += 1;
        }
        assert_eq!(&found, counts, "{attribute}");
    }
    for part in PARTS {
        let tile = format!(
            "<b>{}</b> {}</a>",
            report.part(part).len(),
            phrases::title(part)
        );
        assert!(page.contains(&tile), "{tile}");
    }
    assert_eq!(page, render(&report));
}

#[test]
fn the_policy_allows_the_style_and_the_script_alone() {
    let page = render(&report());
    let policy = values(&tags(&page), "content")[0];
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    for open in ["unsafe", "*", "http", "data:", "self"] {
        assert!(!policy.contains(open), "{policy}");
    }
}
