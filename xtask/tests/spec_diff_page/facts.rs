//! The facts of the JSON report, and which of them the page has to show at an address.

use serde_json::Value;

/// The fingerprints of the facts that fit, in order.
pub(crate) fn fitting(facts: &[Value], fits: impl Fn(&Value) -> bool) -> Vec<&str> {
    let fitting = facts.iter().filter(|fact| fits(fact));
    let mut fingerprints: Vec<&str> = fitting
        .map(|fact| fact["fingerprint"].as_str().unwrap())
        .collect();
    fingerprints.sort_unstable();
    fingerprints
}

/// The fingerprints in names such as `fact-0123-2`, in order.
pub(crate) fn fingerprints<'a>(anchors: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut found: Vec<&str> = anchors
        .map(|anchor| anchor.split('-').nth(1).unwrap())
        .collect();
    found.sort_unstable();
    found
}

fn has(fact: &Value, list: &str, what: &str) -> bool {
    fact[list].as_array().unwrap().iter().any(|one| one == what)
}

fn meets(fact: &Value, direction: &str) -> bool {
    !fact["reach"][direction].as_array().unwrap().is_empty()
}

/// Whether what the search goes by has a word in it.
pub(crate) fn says(fact: &Value, word: &str) -> bool {
    let texts = [&fact["id"], &fact["subject"], &fact["fingerprint"]];
    let mut texts = texts.into_iter().chain(fact["items"].as_array().unwrap());
    texts.any(|text| text.as_str().unwrap().to_lowercase().contains(word))
}

/// Addresses, and which facts each shows.
type Case = (&'static str, fn(&Value) -> bool);
pub(crate) const CASES: [Case; 8] = [
    ("#wire=break", |fact| fact["wire"] == "break"),
    ("#wire=risk&wire=open", |fact| {
        fact["wire"] == "risk" || fact["wire"] == "open"
    }),
    ("#rust=major&direction=webhook", |fact| {
        fact["rust"] == "major" && meets(fact, "webhook")
    }),
    ("#direction=send", |fact| meets(fact, "send")),
    ("#tag=repos&direction=receive", |fact| {
        has(fact, "tags", "repos") && meets(fact, "receive")
    }),
    ("#q=ADDED_HERE", |fact| says(fact, "added_here")),
    ("#tag=issues&q=prop.+issue", |fact| {
        has(fact, "tags", "issues") && says(fact, "prop.") && says(fact, "issue")
    }),
    ("#q=nothing+is+called+so", |_| false),
];

/// A count as the page writes it.
pub(crate) fn count(number: usize) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{thousands},{:03}", number % 1000),
    }
}
