//! The facts of the JSON report that the page has to show at a URL.

use serde_json::Value;

/// Returns the sorted fingerprints of the facts that match.
pub(crate) fn fitting(facts: &[Value], fits: impl Fn(&Value) -> bool) -> Vec<&str> {
    let fitting = facts.iter().filter(|fact| fits(fact));
    let mut fingerprints: Vec<&str> = fitting
        .map(|fact| fact["fingerprint"].as_str().unwrap())
        .collect();
    fingerprints.sort_unstable();
    fingerprints
}

/// Returns the sorted fingerprints in anchors such as `fact-0123-2`.
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

/// `true` if the searched text of a fact contains a word.
pub(crate) fn says(fact: &Value, word: &str) -> bool {
    let texts = [&fact["id"], &fact["subject"], &fact["fingerprint"]];
    let mut texts = texts.into_iter().chain(fact["items"].as_array().unwrap());
    texts.any(|text| text.as_str().unwrap().to_lowercase().contains(word))
}

/// URL fragments, and the facts that each shows.
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

/// Formats a count like the page.
pub(crate) fn count(number: usize) -> String {
    match number / 1000 {
        0 => number.to_string(),
        thousands => format!("{thousands},{:03}", number % 1000),
    }
}
