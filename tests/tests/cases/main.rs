//! Snapshots of the cases: the IR and the Rust of each small description in `cases/`.
//!
//! To add a case, add a directory with an `openapi.yaml`, and review the two snapshots that appear in it. A `usage.rs`
//! in it is a test of the emitted crate.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

mod compiled;

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use octoforge_generator::{Report, generate, ir_of};
use octoforge_tests::{Case, cases, outline, settings_for};

/// The case whose manifest, root and `mod.rs` files are compared; they would be the same for other cases.
const FRAME_CASE: &str = "groups-and-features";

#[test]
fn every_case_is_as_it_was() {
    let failed: Vec<String> = cases("cases")
        .iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| check(case))).is_err())
        .map(|case| case.name.clone())
        .collect();
    assert!(failed.is_empty(), "these cases differ: {failed:?}");
}

fn check(case: &Case) {
    let api = ir_of(&case.input()).unwrap_or_else(|failure| panic!("{}: {failure}", case.name));
    let ir = serde_json::to_value(api).unwrap();
    let output = generate(&case.input(), &mut |_| {}).unwrap();
    let found = findings(&output.report);
    settings_for(case).bind(|| {
        if !found.is_empty() || case.dir.join("findings.snap").exists() {
            insta::assert_snapshot!("findings", found);
        }
        insta::assert_yaml_snapshot!("ir", outline(&ir));
        insta::assert_snapshot!("rust", joined(&output.files, is_content));
        if case.name == FRAME_CASE {
            let frame = |path: &str| !is_content(path);
            insta::assert_snapshot!("frame", joined(&output.files, frame));
        }
    });
}

/// Returns the holes and remarks of a run, a line each.
fn findings(report: &Report) -> String {
    let holes = report.holes.iter().map(|one| format!("hole: {one}\n"));
    let remarks = report.remarks.iter().map(|one| format!("remark: {one}\n"));
    let notes = report.notes.iter().map(|one| format!("note: {one}\n"));
    holes.chain(remarks).chain(notes).collect()
}

/// `true` if a file has types or operations of the description.
fn is_content(path: &str) -> bool {
    let of_types = ["src/models/", "src/api/", "src/wire/"]
        .iter()
        .any(|dir| path.starts_with(dir));
    path == "src/webhooks.rs" || of_types && !path.ends_with("mod.rs")
}

/// Joins the files, each without the line with the name of its renderer.
fn joined(files: &BTreeMap<String, String>, wanted: impl Fn(&str) -> bool) -> String {
    files
        .iter()
        .filter(|(path, _)| wanted(path))
        .map(|(path, text)| {
            let body = text.split_once('\n').map_or("", |(_, rest)| rest);
            format!("// ---- {path}\n{body}\n")
        })
        .collect()
}

#[test]
fn a_second_run_gives_the_same() {
    for case in cases("cases") {
        let run = || generate(&case.input(), &mut |_| {}).unwrap();
        let (one, other) = (run(), run());
        assert_eq!(one.files, other.files, "{}", case.name);
        assert_eq!(one.lock, other.lock, "{}", case.name);
    }
}

#[test]
fn a_run_with_the_lock_of_the_last_changes_nothing() {
    for case in cases("cases") {
        let first = generate(&case.input(), &mut |_| {}).unwrap();
        let mut input = case.input();
        input.lock = Some(&first.lock);
        let second = generate(&input, &mut |_| {}).unwrap();
        assert_eq!(first.files, second.files, "{}", case.name);
        assert_eq!(first.lock, second.lock, "{}", case.name);
    }
}

#[test]
fn every_snapshot_belongs_to_a_case() {
    let mut left = Vec::new();
    for (under, of_each) in [
        ("cases", &["findings", "ir", "rust"][..]),
        ("broken", &["found"]),
    ] {
        for case in cases(under) {
            for file in snapshots(&case.dir) {
                let name = file.trim_end_matches(".snap");
                let framed = case.name == FRAME_CASE && name == "frame";
                if !of_each.contains(&name) && !framed {
                    left.push(format!("{under}/{}/{file}", case.name));
                }
            }
        }
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join(under);
        left.extend(snapshots(&dir).iter().map(|file| format!("{under}/{file}")));
    }
    assert!(left.is_empty(), "no test compares with these: {left:?}");
}

/// Returns the names of the snapshots in a directory.
fn snapshots(dir: &Path) -> Vec<String> {
    fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".snap"))
        .collect()
}
