//! What is measured, and what is compared with what: all of it is here.
//!
//! Takes: the workshop. Gives: [`Subject`]s, which are commands, and [`RATIOS`] between them.
//!
//! ```text
//! Subject { key: "check", name: "cargo check, all features", cold: Some("octoforge"), … }
//! ("check", "check-derives")    the whole crate over the floor of derived types
//! ```

use std::path::PathBuf;

use super::workshop::{PAGE, UNKNOWN, Workshop};

/// The emitted crate's package.
const PACKAGE: &str = "octoforge";
/// The one tag for which the crate is compiled alone: a large one, that many others refer to.
const TAG: &str = "issues";

/// A command to measure.
#[derive(Clone, Debug)]
pub(super) struct Subject {
    /// What it is called in results that programs read; stable.
    pub(super) key: &'static str,
    /// What people read.
    pub(super) name: &'static str,
    /// The program.
    pub(super) program: PathBuf,
    /// Its arguments.
    pub(super) arguments: Vec<&'static str>,
    /// Where it runs.
    pub(super) dir: PathBuf,
    /// The package that cargo has to forget first, so that it alone is compiled, and all of it.
    pub(super) cold: Option<&'static str>,
}

/// Which subjects are divided by which. The rest says what a ratio says, in words.
pub(super) const RATIOS: &[(&str, &str, &str)] = &[
    (
        "check",
        "check-derives",
        "all features ÷ types with derives",
    ),
    ("check", "check-bare", "all features ÷ bare types"),
    ("check-tag", "check-derives", "one tag ÷ types with derives"),
    ("check-tag", "check", "one tag ÷ all features"),
    ("decode", "decode-serde", "decoding ÷ serde_derive"),
    (
        "decode",
        "decode-flatten",
        "decoding ÷ serde_derive that keeps unknown fields",
    ),
    ("decode", "decode-value", "decoding ÷ serde_json::Value"),
    (
        "decode-unknown",
        "decode",
        "decoding with an unknown field in each object ÷ without",
    ),
    ("encode", "encode-serde", "encoding ÷ serde_derive"),
];

/// How often a page is decoded in one run: some seconds of it.
const TIMES: &str = "200";

/// Every subject, in the order of the table.
pub(super) fn all(workshop: &Workshop) -> Vec<Subject> {
    let check = |key, name, dir, package, features: &[&'static str]| Subject {
        key,
        name,
        program: workshop.cargo.clone(),
        arguments: [&["check", "--package", package], features].concat(),
        dir,
        cold: Some(package),
    };
    let decode = |key, name, way, page| Subject {
        key,
        name,
        program: workshop.decoder(),
        arguments: vec![way, page, TIMES],
        dir: workshop.decode.clone(),
        cold: None,
    };
    let generated = || workshop.root.clone();
    vec![
        Subject {
            key: "regenerate",
            name: "regenerate --check",
            program: workshop.ourselves.clone(),
            arguments: vec!["regenerate", "--check"],
            dir: generated(),
            cold: None,
        },
        check(
            "check",
            "cargo check, all features",
            generated(),
            PACKAGE,
            &["--all-features"],
        ),
        check(
            "check-derives",
            "cargo check, types with derives",
            workshop.derives.clone(),
            "floor",
            &[],
        ),
        check(
            "check-bare",
            "cargo check, bare types",
            workshop.bare.clone(),
            "floor",
            &[],
        ),
        check(
            "check-tag",
            "cargo check, one tag (issues)",
            generated(),
            PACKAGE,
            &["--no-default-features", "--features", TAG],
        ),
        decode(
            "decode",
            "decode 200 pages of 100 repositories",
            "decode-octoforge",
            PAGE,
        ),
        decode(
            "decode-unknown",
            "the same, an unknown field in each object",
            "decode-octoforge",
            UNKNOWN,
        ),
        decode(
            "decode-serde",
            "the same, serde_derive",
            "decode-serde",
            PAGE,
        ),
        decode(
            "decode-flatten",
            "the same, serde_derive with flatten",
            "decode-flatten",
            PAGE,
        ),
        decode(
            "decode-value",
            "the same, serde_json::Value",
            "decode-value",
            PAGE,
        ),
        decode(
            "decode-ignored",
            "the same, IgnoredAny",
            "decode-ignored",
            PAGE,
        ),
        decode("encode", "encode 200 pages", "encode-octoforge", PAGE),
        decode(
            "encode-serde",
            "the same, serde_derive",
            "encode-serde",
            PAGE,
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subjects() -> Vec<Subject> {
        all(&Workshop::at(
            "/repo".into(),
            "cargo".into(),
            "xtask".into(),
        ))
    }

    #[test]
    fn every_ratio_is_of_subjects_and_no_key_is_twice() {
        let subjects = subjects();
        let mut keys: Vec<_> = subjects.iter().map(|one| one.key).collect();
        for (of, to, _) in RATIOS {
            assert!(keys.contains(of) && keys.contains(to), "{of} {to}");
        }
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), subjects.len());
    }

    #[test]
    fn what_cargo_compiles_is_cold() {
        for subject in subjects() {
            let compiles = subject.arguments.first() == Some(&"check");
            assert_eq!(subject.cold.is_some(), compiles, "{}", subject.key);
        }
    }
}
