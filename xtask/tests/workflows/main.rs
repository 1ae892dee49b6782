//! Tests of the workflow scripts, with programs in place of `gh` and `cargo` that record their arguments.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test says what it expects by failing")]

mod place;
#[path = "../program/mod.rs"]
mod program;

use std::fs;
use std::path::Path;

use self::place::Place;

#[test]
fn there_is_one_comment_and_it_begins_with_the_marker() {
    let (asked, text) = Place::comment("");
    assert!(
        asked.starts_with("api --silent --method POST repos/o/r/issues/7/comments "),
        "{asked}"
    );
    assert_eq!(text, "<!-- octoforge spec-diff -->\ntext\n");
    let (asked, text) = Place::comment("11\\n");
    assert!(
        asked.starts_with("api --silent --method PATCH repos/o/r/issues/comments/11 "),
        "{asked}"
    );
    assert_eq!((asked.lines().count(), text.lines().count()), (1, 2));
    let (asked, _) = Place::comment("11\\n12\\n");
    let asked: Vec<&str> = asked.lines().collect();
    assert_eq!(
        asked[1..],
        ["api --silent --method DELETE repos/o/r/issues/comments/12"]
    );
}

#[test]
fn an_update_says_what_it_changes_or_why_it_cannot() {
    assert_eq!(
        Place::update("", "0", "0"),
        ("changed=false\n".to_owned(), String::new())
    );

    let (output, body) = Place::update("2", "0", "0");
    assert_eq!(output, "changed=true\ndraft=false\n");
    assert!(
        body.ends_with("\n\nthe report\n") && !body.contains("failed"),
        "{body}"
    );

    let (output, body) = Place::update("2", "1", "3");
    assert_eq!(output, "changed=true\ndraft=true\n");
    assert!(
        body.contains("**`cargo xtask regenerate` failed**") && body.ends_with("\nthe report\n"),
        "{body}"
    );
    assert_eq!(body.matches("\n    ```finding").count(), 15);

    let (output, body) = Place::update("2", "0", "2");
    assert_eq!(output, "changed=true\ndraft=true\n");
    assert!(
        body.contains("**`cargo xtask spec-diff` failed**")
            && body.ends_with("\n    reason\n\n{}\n{}\n"),
        "{body}"
    );
}

#[test]
fn there_is_one_pull_request_and_what_others_pushed_is_kept() {
    let place = Place::new();
    let tip = |branch: &str| {
        place.sh(&format!(
            "git -C origin log -1 --format='%s %ae' {branch} 2>&1 || true"
        ))
    };
    let bring = |version: &str, draft: &str, found: &str| {
        let from = "cd work && git fetch --quiet && git reset --quiet --hard origin/main";
        let line = format!(
            "{from} && echo 'version: \"{version}\"' >spec/source.yaml && $SCRIPTS/pull-request $DIR {draft}"
        );
        let message = place.run(&line, &[("FOUND", found)]);
        let asked = place.read("asked");
        fs::write(place.path("asked"), "").unwrap();
        (message, asked)
    };

    let (_, asked) = bring("2", "true", "");
    assert!(
        asked.starts_with(
            "pr create --base main --head spec-update --title Update the description to 2 "
        ),
        "{asked}"
    );
    assert!(asked.ends_with(" --draft\n"), "{asked}");
    assert!(
        tip("spec-update").starts_with("Update the description to 2 41898282+github-actions[bot]")
    );
    assert!(tip("main").starts_with("one "));

    let (_, asked) = bring("3", "false", "5\\n");
    let asked: Vec<&str> = asked.lines().collect();
    assert!(asked[0].starts_with("api --silent --method PATCH repos/o/r/pulls/5 --raw-field title=Update the description to 3 "));
    assert_eq!(asked[1..], ["pr ready 5"]);
    assert_eq!(place.read("text"), "text\n");
    assert_eq!(
        place.sh("git -C origin rev-list --count main..spec-update"),
        "1\n"
    );

    place.sh("cd work && git commit --quiet --allow-empty -m mine && git push --quiet origin HEAD:spec-update");
    let (message, asked) = bring("4", "true", "5\\n");
    assert!(
        message.starts_with("::warning::spec-update has commits of others"),
        "{message}"
    );
    assert_eq!(
        (asked.as_str(), tip("spec-update").as_str()),
        ("", "mine somebody@example.com\n")
    );
}

/// Expressions are not used in shell code: their value may come from anybody, and the shell would run it.
#[test]
fn no_expression_is_put_into_a_shell() {
    let workflows = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let mut runs = 0;
    for entry in fs::read_dir(workflows).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut within = None;
        for line in text.lines() {
            let column = line.len() - line.trim_start_matches([' ', '-']).len();
            let begins = line.trim_start_matches([' ', '-']).starts_with("run:");
            within = within.filter(|begin| line.trim().is_empty() || column > *begin);
            within = if begins { Some(column) } else { within };
            runs += usize::from(begins);
            assert!(within.is_none() || !line.contains("${{"), "{line}");
        }
    }
    assert!(runs >= 5, "{runs} steps were looked at");
}
