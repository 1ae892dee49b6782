//! Round trips of every example of the description: each must be unchanged.

use std::collections::BTreeMap;

use octoforge_generator::ir_of;
use octoforge_tests::{Example, Kind, Question, Reading, examples, github, round_trip, say};
use serde_json::Value;
use serde_json::value::RawValue;

#[test]
fn every_example_comes_back_unchanged() {
    let api = ir_of(&github().input()).unwrap();
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut lost = Vec::new();
    for example in examples(&api) {
        let (all, kept) = counts.entry(group(&example)).or_default();
        *all += 1;
        match difference(&example) {
            None => *kept += 1,
            Some(reason) => lost.push(format!(
                "{:?} {} {}: {reason} ({})",
                example.kind,
                example.operation,
                example.status.unwrap_or_default(),
                example.shown.pointer,
            )),
        }
    }
    for (group, (all, kept)) in &counts {
        say(&format!("{group}: {kept} of {all} come back unchanged"));
    }
    assert!(
        lost.is_empty(),
        "{} examples are lost:\n{}",
        lost.len(),
        lost.join("\n")
    );
    let expected = [
        ("errors", 28),
        ("requests", 416),
        ("successes", 1023),
        ("webhooks", 12),
    ];
    let found = counts.iter().map(|(group, (all, _))| (*group, *all));
    assert!(found.eq(expected), "{counts:?}");
}

fn group(example: &Example<'_>) -> &'static str {
    match (example.kind, example.status) {
        (Kind::Response, Some(status)) if status.starts_with('2') => "successes",
        (Kind::Response, _) => "errors",
        (Kind::Request, _) => "requests",
        (Kind::Webhook, _) => "webhooks",
    }
}

/// Returns the difference after a round trip, if there is one.
fn difference(example: &Example<'_>) -> Option<String> {
    let id = RawValue::from_string("0".to_owned()).unwrap();
    let json = RawValue::from_string(example.shown.json.clone()).unwrap();
    let question = Question {
        id: &id,
        kind: example.kind,
        operation: example.operation.to_owned(),
        status: example.status.map(str::to_owned),
        media: Some(example.media.to_owned()),
        json: &json,
    };
    let answer = round_trip(&question, Reading::Strict);
    let Some(back) = answer.json else {
        return answer.error;
    };
    let [sent, back] =
        [json.get(), back.get()].map(|text| serde_json::from_str::<Value>(text).unwrap());
    (sent != back).then(|| format!("{sent} came back as {back}"))
}
