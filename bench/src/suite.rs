//! The benchmarks of every run. Those of the reference are in `reference.rs`, those of `--competitors` in `competitors.rs`, those of `--against` in `earlier.rs`.
//!
//! Takes: the workspace. Gives: [`Benchmark`]s in the order in which they run. Ratios between them are in `report/ratios.rs`.

use std::path::PathBuf;

use crate::baseline;
use crate::benchmark::{Benchmark, Cold, PACKAGE, owned};
use crate::documents::{DOCUMENTS, Document};
use crate::workspace::{SPEC_ONCE, SPEC_TWICE, Workspace};

/// The tag that the crate is compiled with alone: a large one whose types many other tags use.
const TAG: &str = "issues";

/// Key of the calibration: parsing the description by a library that is not ours. It begins as the key of generating does, so
/// that `--only regenerate` selects both.
pub(crate) const CALIBRATION: &str = "regenerate-calibration";

/// The ways to decode and encode a document: the prefix of the key, and the argument of the program.
const WAYS: &[(&str, &str)] = &[
    ("decode", "decode-octoforge"),
    ("decode-serde", "decode-serde"),
    ("decode-flatten", "decode-flatten"),
    ("decode-value", "decode-value"),
    ("decode-ignored", "decode-ignored"),
    ("encode", "encode-octoforge"),
    ("encode-serde", "encode-serde"),
    ("encode-value", "encode-value"),
];

/// Returns the key of a way and a document. The ratios are about the first document, whose keys are the ways alone.
pub(crate) fn key(way: &str, document: &Document) -> String {
    match document.name {
        "repositories" => way.to_owned(),
        name => format!("{way}-{name}"),
    }
}

/// `true` if the key is that of a way and a document: these have tables of their own.
pub(crate) fn is_of_document(benchmark: &str) -> bool {
    let mut keys = DOCUMENTS
        .iter()
        .flat_map(|document| WAYS.iter().map(move |(way, _)| key(way, document)));
    keys.any(|key| key == benchmark)
}

/// Returns the benchmarks.
pub(crate) fn all(workspace: &Workspace) -> Vec<Benchmark> {
    let mut benchmarks = vec![Benchmark {
        key: "regenerate".to_owned(),
        name: "regenerate --check".to_owned(),
        program: workspace.xtask.clone(),
        arguments: owned(&["regenerate", "--check"]),
        dir: workspace.root.clone(),
        cold: Cold::Nothing,
    }];
    benchmarks.extend(growth(workspace));
    benchmarks.push(calibration(workspace));
    benchmarks.extend(checks(workspace));
    for document in DOCUMENTS {
        benchmarks.extend(WAYS.iter().map(|(way, word)| {
            let name = format!("{}: {word}", document.title);
            let names = [*word, document.name];
            decoder(workspace, key(way, document), name, names, document.times)
        }));
    }
    benchmarks.extend(held(workspace));
    benchmarks
}

/// Generating from the description of GitHub, and from the description doubled. Corrections and locked names are left out, since
/// they are about the one description. Nothing is written.
fn growth(workspace: &Workspace) -> [Benchmark; 2] {
    let ways = [
        ("regenerate-spec", "regenerate --spec, once", SPEC_ONCE),
        (
            "regenerate-spec-twice",
            "regenerate --spec, everything twice",
            SPEC_TWICE,
        ),
    ];
    ways.map(|(key, name, spec)| Benchmark {
        key: key.to_owned(),
        name: name.to_owned(),
        program: workspace.xtask.clone(),
        arguments: owned(&["regenerate", "--dry-run", "--spec", spec, "--out", "grown"]),
        dir: workspace.growth.clone(),
        cold: Cold::Nothing,
    })
}

/// Parsing the description into a `serde_json::Value`.
fn calibration(workspace: &Workspace) -> Benchmark {
    let times = crate::calibrate::TIMES;
    Benchmark {
        key: CALIBRATION.to_owned(),
        name: format!("the description into serde_json::Value, {times} times"),
        program: workspace.bench.clone(),
        arguments: vec![
            "calibrate".to_owned(),
            workspace.description().display().to_string(),
        ],
        dir: workspace.root.clone(),
        cold: Cold::Nothing,
    }
}

/// The compilations.
fn checks(workspace: &Workspace) -> [Benchmark; 4] {
    let check = |key: &str, name: &str, dir: &PathBuf, package, features: &[&str]| Benchmark {
        key: key.to_owned(),
        name: name.to_owned(),
        program: workspace.cargo.clone(),
        arguments: owned(&[&["check", "--package", package], features].concat()),
        dir: dir.clone(),
        cold: Cold::Package(package),
    };
    let (root, all, one) = (
        &workspace.root,
        ["--all-features"],
        ["--no-default-features", "--features", TAG],
    );
    let (derives, bare) = (&workspace.derives, &workspace.bare);
    let baseline = baseline::PACKAGE;
    [
        check("check", "cargo check, all features", root, PACKAGE, &all),
        check(
            "check-derives",
            "cargo check, types with derives",
            derives,
            baseline,
            &[],
        ),
        check("check-bare", "cargo check, bare types", bare, baseline, &[]),
        check(
            "check-tag",
            "cargo check, one tag (issues)",
            root,
            PACKAGE,
            &one,
        ),
    ]
}

/// Values held in memory: the first document, until there are 10,000 values.
fn held(workspace: &Workspace) -> Vec<Benchmark> {
    let ways = [
        ("hold", "hold 10,000 repositories", "hold-octoforge"),
        ("hold-serde", "the same, serde_derive", "hold-serde"),
    ];
    let mut held = Vec::new();
    for (key, name, word) in ways {
        held.extend(DOCUMENTS.first().map(|document| {
            let (key, name) = (key.to_owned(), name.to_owned());
            decoder(workspace, key, name, [word, document.name], 100)
        }));
    }
    held
}

/// A run of the decoding program: a way, and the name of a document.
fn decoder(
    workspace: &Workspace,
    key: String,
    name: String,
    [way, document]: [&str; 2],
    times: u32,
) -> Benchmark {
    Benchmark {
        key,
        name,
        program: workspace.built("decode"),
        arguments: vec![
            way.to_owned(),
            format!("{document}.json"),
            times.to_string(),
        ],
        dir: workspace.documents.clone(),
        cold: Cold::Nothing,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{competitors, earlier, reference};

    fn benchmarks() -> Vec<Benchmark> {
        let workspace = Workspace::at("/repo".into(), "cargo".into(), "bench".into());
        let mut benchmarks = all(&workspace);
        benchmarks.extend(reference::benchmarks(&workspace));
        benchmarks.extend(competitors::benchmarks(&workspace));
        benchmarks.extend(earlier::benchmarks(&workspace));
        benchmarks
    }

    /// Returns the keys of all benchmarks.
    pub(crate) fn keys() -> BTreeSet<String> {
        benchmarks().into_iter().map(|one| one.key).collect()
    }

    #[test]
    fn keys_are_unique() {
        assert_eq!(keys().len(), benchmarks().len());
    }

    #[test]
    fn compilations_and_sites_start_from_nothing() {
        for benchmark in benchmarks() {
            let writes = benchmark
                .arguments
                .first()
                .is_some_and(|first| ["check", "build", "reference"].contains(&first.as_str()));
            assert_eq!(benchmark.cold != Cold::Nothing, writes, "{}", benchmark.key);
        }
    }

    #[test]
    fn a_benchmark_of_a_document_is_told_by_its_key() {
        assert!(is_of_document("decode-push") && is_of_document("encode"));
        assert!(!is_of_document("check") && !is_of_document("hold"));
    }
}
