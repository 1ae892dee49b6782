//! Tests the page of `spec-diff` in a browser, with descriptions of real size: it shows the facts of the JSON report.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test says what it expects by failing"
)]

mod browser;
mod facts;
mod pair;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use self::facts::{CASES, count, fingerprints, fitting, says};

const DESCRIPTION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/api.github.com.json");
const DRIVER: &str = include_str!("driver.js");

/// Returns the page and the facts of the pair.
fn report(dir: &Path) -> (PathBuf, Vec<Value>) {
    let base: Value = serde_json::from_slice(&std::fs::read(DESCRIPTION).unwrap()).unwrap();
    let [one, other, page, json] =
        ["base.json", "head.json", "report.html", "report.json"].map(|name| dir.join(name));
    std::fs::write(&one, serde_json::to_vec_pretty(&base).unwrap()).unwrap();
    std::fs::write(
        &other,
        serde_json::to_vec_pretty(&pair::head(&base)).unwrap(),
    )
    .unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("spec-diff")
        .args([&one, &other])
        .arg(format!("--also=html={}", page.display()))
        .arg(format!("--also=json={}", json.display()))
        .output()
        .unwrap();
    assert!(
        page.is_file(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let report: Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    (page, report["facts"].as_array().unwrap().clone())
}

#[test]
fn filters_search_and_links_show_what_the_report_says() {
    let Some(browser) = browser::find() else {
        return;
    };
    let dir = tempfile::tempdir().unwrap();
    let (page, facts) = report(dir.path());
    let all = count(facts.len());
    assert!(facts.len() > 500, "{all} facts are no pair of real size");

    // The unchanged page, with its policy: at a filter, and at the link to a fact in a closed group.
    let document = browser::document(browser, &page, "#wire=break");
    let shown = browser::facts(&document)
        .into_iter()
        .filter(|tag| !tag.contains(" hidden="));
    let anchors = shown.map(|tag| {
        tag.split_once(" id=\"")
            .unwrap()
            .1
            .split_once('"')
            .unwrap()
            .0
    });
    let breaks = fitting(&facts, |fact| fact["wire"] == "break");
    assert_eq!(fingerprints(anchors), breaks);
    assert_eq!(
        browser::text(&document, "shown"),
        format!("{} of {all} facts", count(breaks.len()))
    );

    let text = facts
        .iter()
        .find(|fact| fact["id"] == "docs.changed")
        .unwrap();
    let anchor = format!("fact-{}", text["fingerprint"].as_str().unwrap());
    let document = browser::document(browser, &page, &format!("#{anchor}"));
    let tags = browser::facts(&document);
    let (open, closed): (Vec<&str>, Vec<&str>) =
        tags.iter().partition(|tag| tag.contains(" open="));
    assert!(open.len() == 1 && open[0].contains(&anchor), "{open:?}");
    assert!(closed.iter().all(|tag| !tag.contains(" hidden=")));
    assert_eq!(
        document.matches("<details class=\"group\" open=").count(),
        1
    );

    drive(browser, &page, &facts, &anchor);
}

/// Tests the page with a script that acts as a user. The policy would forbid the script, so it is removed.
fn drive(browser: &str, page: &Path, facts: &[Value], anchor: &str) {
    let text = std::fs::read_to_string(page).unwrap();
    let (before, policy) = text.split_once("<meta http-equiv").unwrap();
    let after = policy.split_once('>').unwrap().1;
    let mut addresses: Vec<String> = CASES
        .iter()
        .map(|(address, _)| (*address).to_owned())
        .collect();
    // The last filters match nothing, so the fact of the link is shown only if they are cleared.
    addresses.push(format!("#{anchor}"));
    let driver = DRIVER.replace("ADDRESSES", &serde_json::to_string(&addresses).unwrap());
    let driven = page.with_file_name("driven.html");
    std::fs::write(&driven, format!("{before}{after}<script>{driver}</script>")).unwrap();

    let document = browser::document(browser, &driven, "");
    let result: Value = serde_json::from_str(&browser::text(&document, "result")).unwrap();
    let shows = |state: &Value, expected: &[&str], what: &str| {
        let anchors = state["shown"].as_array().unwrap().iter();
        assert_eq!(
            fingerprints(anchors.map(|anchor| anchor.as_str().unwrap())),
            expected,
            "{what}"
        );
        let message = format!("{} of {} facts", count(expected.len()), count(facts.len()));
        assert_eq!(state["count"], message, "{what}");
    };
    let everything = fitting(facts, |_| true);
    for ((address, fits), state) in CASES.iter().zip(result["followed"].as_array().unwrap()) {
        let expected = fitting(facts, fits);
        assert_eq!(
            expected.is_empty(),
            *address == "#q=nothing+is+called+so",
            "{address}"
        );
        assert!(expected.len() < facts.len(), "{address}");
        shows(state, &expected, address);
    }
    shows(&result["followed"][CASES.len()], &everything, anchor);

    assert_eq!(result["focused"], "search");
    let typed =
        |fact: &Value| fact["wire"] == "break" && fact["rust"] == "major" && says(fact, "again");
    shows(&result["typed"], &fitting(facts, typed), "typed");
    assert_eq!(result["typed"]["address"], "#wire=break&rust=major&q=Again");
    shows(&result["cleared"], &everything, "cleared");
    assert_eq!(result["cleared"]["address"], "");
}
