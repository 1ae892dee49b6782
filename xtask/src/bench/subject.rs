//! What is measured: all of it is here, or in `rivals.rs`.
//!
//! Takes: the workshop. Gives: [`Subject`]s, which are commands. What is divided by what is in `ratios.rs`.
//!
//! ```text
//! Subject { key: "check", name: "cargo check, all features", cold: Cold::Package("octoforge"), … }
//! ```

use std::path::PathBuf;

use super::decode::{DOCUMENTS, Document};
use super::workshop::Workshop;

/// The emitted crate's package.
pub(super) const PACKAGE: &str = "octoforge";
/// The one tag for which the crate is compiled alone: a large one, that many others refer to.
const TAG: &str = "issues";

/// The description for [`growth`], and the same with everything in it twice.
pub(super) const SPEC_ONCE: &str = "once.json";
pub(super) const SPEC_TWICE: &str = "twice.json";

/// Key of the calibration: reading the description, by a library that has nothing to do with ours. It
/// begins like that of generating, so that `--only regenerate` has both.
pub(super) const CALIBRATION: &str = "regenerate-calibration";
/// Number of readings in one run of it: half a second and more.
pub(super) const CALIBRATION_TIMES: u32 = 10;

/// A command to measure.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    /// What it is called in results that programs read; stable.
    pub(super) key: String,
    /// What people read.
    pub(super) name: String,
    /// The program.
    pub(super) program: PathBuf,
    /// Its arguments.
    pub(super) arguments: Vec<String>,
    /// Where it runs.
    pub(super) dir: PathBuf,
    /// What cargo has to forget first.
    pub(super) cold: Cold,
}

/// What must not be there from an earlier run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cold {
    /// The subject compiles nothing.
    Nothing,
    /// A package, so that it alone is compiled, and all of it.
    Package(&'static str),
    /// All that was built in this directory.
    Everything(PathBuf),
}

/// How documents are decoded and encoded. The first word is that of results, the second that of the program.
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

/// What is called `way` in results, of a document. The first document is what all ratios are about, and has the name
/// for itself.
pub(super) fn key(way: &str, document: &Document) -> String {
    match document.name {
        "repositories" => way.to_owned(),
        name => format!("{way}-{name}"),
    }
}

/// Whether the subject of this key is a document and a way: these have tables of their own.
pub(super) fn is_of_document(subject: &str) -> bool {
    let mut keys = DOCUMENTS
        .iter()
        .flat_map(|document| WAYS.iter().map(move |(way, _)| key(way, document)));
    keys.any(|key| key == subject)
}

/// Every subject, in the order in which they run.
pub(super) fn all(workshop: &Workshop) -> Vec<Subject> {
    let mut subjects = vec![Subject {
        key: "regenerate".to_owned(),
        name: "regenerate --check".to_owned(),
        program: workshop.ourselves.clone(),
        arguments: owned(&["regenerate", "--check"]),
        dir: workshop.root.clone(),
        cold: Cold::Nothing,
    }];
    subjects.extend(growth(workshop));
    subjects.push(calibration(workshop));
    subjects.extend(checks(workshop));
    for document in DOCUMENTS {
        subjects.extend(WAYS.iter().map(|(way, word)| {
            let name = format!("{}: {word}", document.title);
            let names = [*word, document.name];
            decoder(workshop, key(way, document), name, names, document.times)
        }));
    }
    subjects.extend(held(workshop));
    subjects
}

/// Generating from the description as GitHub gives it, and from everything in it twice; neither with corrections or names
/// given before, which are about the one description. Nothing is written.
fn growth(workshop: &Workshop) -> [Subject; 2] {
    let ways = [
        ("regenerate-spec", "regenerate --spec, once", SPEC_ONCE),
        (
            "regenerate-spec-twice",
            "regenerate --spec, everything twice",
            SPEC_TWICE,
        ),
    ];
    ways.map(|(key, name, spec)| Subject {
        key: key.to_owned(),
        name: name.to_owned(),
        program: workshop.ourselves.clone(),
        arguments: owned(&["regenerate", "--dry-run", "--spec", spec, "--out", "grown"]),
        dir: workshop.growth.clone(),
        cold: Cold::Nothing,
    })
}

/// Reading the description into a `serde_json::Value`.
fn calibration(workshop: &Workshop) -> Subject {
    Subject {
        key: CALIBRATION.to_owned(),
        name: format!("the description into serde_json::Value, {CALIBRATION_TIMES} times"),
        program: workshop.ourselves.clone(),
        arguments: vec![
            "calibrate".to_owned(),
            workshop.description().display().to_string(),
        ],
        dir: workshop.root.clone(),
        cold: Cold::Nothing,
    }
}

/// The compilations.
fn checks(workshop: &Workshop) -> [Subject; 4] {
    let check = |key: &str, name: &str, dir: &PathBuf, package, features: &[&str]| Subject {
        key: key.to_owned(),
        name: name.to_owned(),
        program: workshop.cargo.clone(),
        arguments: owned(&[&["check", "--package", package], features].concat()),
        dir: dir.clone(),
        cold: Cold::Package(package),
    };
    let (root, all, one) = (
        &workshop.root,
        ["--all-features"],
        ["--no-default-features", "--features", TAG],
    );
    let (derives, bare) = (&workshop.derives, &workshop.bare);
    [
        check("check", "cargo check, all features", root, PACKAGE, &all),
        check(
            "check-derives",
            "cargo check, types with derives",
            derives,
            "floor",
            &[],
        ),
        check("check-bare", "cargo check, bare types", bare, "floor", &[]),
        check(
            "check-tag",
            "cargo check, one tag (issues)",
            root,
            PACKAGE,
            &one,
        ),
    ]
}

/// What is kept in memory: the first document, until there are 10,000 values.
fn held(workshop: &Workshop) -> Vec<Subject> {
    let ways = [
        ("hold", "hold 10,000 repositories", "hold-octoforge"),
        ("hold-serde", "the same, serde_derive", "hold-serde"),
    ];
    let mut held = Vec::new();
    for (key, name, word) in ways {
        held.extend(DOCUMENTS.first().map(|document| {
            let (key, name) = (key.to_owned(), name.to_owned());
            decoder(workshop, key, name, [word, document.name], 100)
        }));
    }
    held
}

/// A run of the program that decodes: a way and the name of a document.
fn decoder(
    workshop: &Workshop,
    key: String,
    name: String,
    [way, document]: [&str; 2],
    times: u32,
) -> Subject {
    Subject {
        key,
        name,
        program: workshop.built("decode"),
        arguments: vec![
            way.to_owned(),
            format!("{document}.json"),
            times.to_string(),
        ],
        dir: workshop.decode.clone(),
        cold: Cold::Nothing,
    }
}

pub(super) fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;

    use super::super::{before, rivals};
    use super::*;

    fn subjects() -> Vec<Subject> {
        let workshop = Workshop::at("/repo".into(), "cargo".into(), "xtask".into());
        let mut subjects = all(&workshop);
        subjects.extend(rivals::subjects(&workshop));
        subjects.extend(before::subjects(&workshop));
        subjects
    }

    /// What all are called.
    pub(in super::super) fn keys() -> BTreeSet<String> {
        subjects().into_iter().map(|one| one.key).collect()
    }

    #[test]
    fn no_key_is_there_twice() {
        assert_eq!(keys().len(), subjects().len());
    }

    #[test]
    fn what_cargo_compiles_is_cold() {
        for subject in subjects() {
            let compiles = subject
                .arguments
                .first()
                .is_some_and(|first| first == "check" || first == "build");
            assert_eq!(subject.cold != Cold::Nothing, compiles, "{}", subject.key);
        }
    }
}
