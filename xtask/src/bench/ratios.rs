//! Which subjects are divided by which.
//!
//! Takes: what was measured. Gives: ratios of medians, for people and for programs.
//!
//! ```text
//! ("check", "check-derives")    the whole crate over the floor of derived types
//! ```

use serde_json::{Value, json};

use super::figures::Ratio;
use super::results::Results;
use super::subject::CALIBRATION;
use super::table::Table;

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
    (
        "hold",
        "hold-serde",
        "10,000 repositories in memory ÷ serde_derive",
    ),
    (
        "regenerate",
        CALIBRATION,
        "regenerate --check ÷ reading the description ten times",
    ),
    (
        "regenerate-spec-twice",
        "regenerate-spec",
        "generating everything twice ÷ once",
    ),
    (
        "regenerate",
        "regenerate-before",
        "regenerate --check ÷ before",
    ),
    ("check", "check-before", "all features ÷ before"),
    (
        "rivals-build-octoforge",
        "rivals-build-octocrab",
        "building octoforge ÷ octocrab",
    ),
    (
        "rivals-decode-octoforge",
        "rivals-decode-octocrab",
        "decoding, octoforge ÷ octocrab",
    ),
    (
        "rivals-debug-octoforge",
        "rivals-debug-octocrab",
        "application, debug, octoforge ÷ octocrab",
    ),
    (
        "rivals-debug-octoforge",
        "rivals-debug-by-hand",
        "application, debug, octoforge ÷ by hand",
    ),
    (
        "rivals-release-octoforge",
        "rivals-release-octocrab",
        "application, release, octoforge ÷ octocrab",
    ),
    (
        "rivals-release-octoforge",
        "rivals-release-by-hand",
        "application, release, octoforge ÷ by hand",
    ),
];

/// The ratios of what was measured.
pub(super) fn table(results: &Results) -> Table<3> {
    let mut table = Table::new(["ratio", "CPU", "peak"]);
    for (of, to, name) in RATIOS {
        if let Some(Ratio { cpu, peak }) = results.ratio(of, to) {
            table.row([
                (*name).to_owned(),
                format!("{cpu:.2}"),
                format!("{peak:.2}"),
            ]);
        }
    }
    table
}

/// The ratios, for programs.
pub(super) fn to_json(results: &Results) -> Value {
    let ratios = RATIOS.iter().filter_map(|(of, to, _)| {
        let Ratio { cpu, peak } = results.ratio(of, to)?;
        Some(json!({ "of": of, "to": to, "cpu": cpu, "peak": peak }))
    });
    ratios.collect()
}

#[cfg(test)]
mod tests {
    use super::super::subject::tests::keys;
    use super::*;

    #[test]
    fn what_is_divided_is_measured() {
        let keys = keys();
        for (of, to, _) in RATIOS {
            assert!(keys.contains(*of) && keys.contains(*to), "{of} {to}");
        }
    }
}
