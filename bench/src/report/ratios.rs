//! The ratios that are reported.
//!
//! Takes: the results. Gives: ratios of medians, as a table and as JSON.
//!
//! ```text
//! ("check", "check-derives")    the whole crate over the baseline of types with derives
//! ```

use serde_json::{Value, json};

use super::figures::Ratio;
use super::results::Results;
use super::table::Table;
use crate::suite::CALIBRATION;

/// The ratios: keys of the dividend and the divisor, and the name in the table.
pub(crate) const RATIOS: &[(&str, &str, &str)] = &[
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
        "reference",
        "reference-regenerate",
        "reference ÷ regenerate --check",
    ),
    (
        "reference-spec-nine",
        "reference",
        "reference of everything nine times ÷ reference",
    ),
    (
        "reference-spec-nine",
        "reference-spec",
        "the same ÷ once, without corrections",
    ),
    (
        "regenerate",
        "regenerate-before",
        "regenerate --check ÷ before",
    ),
    ("check", "check-before", "all features ÷ before"),
    (
        "competitors-build-octoforge",
        "competitors-build-octocrab",
        "building octoforge ÷ octocrab",
    ),
    (
        "competitors-decode-octoforge",
        "competitors-decode-octocrab",
        "decoding, octoforge ÷ octocrab",
    ),
    (
        "competitors-debug-octoforge",
        "competitors-debug-octocrab",
        "application, debug, octoforge ÷ octocrab",
    ),
    (
        "competitors-debug-octoforge",
        "competitors-debug-by-hand",
        "application, debug, octoforge ÷ by hand",
    ),
    (
        "competitors-release-octoforge",
        "competitors-release-octocrab",
        "application, release, octoforge ÷ octocrab",
    ),
    (
        "competitors-release-octoforge",
        "competitors-release-by-hand",
        "application, release, octoforge ÷ by hand",
    ),
];

/// Returns the table of ratios.
pub(crate) fn table(results: &Results) -> Table<3> {
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

/// Returns the ratios as JSON.
pub(crate) fn to_json(results: &Results) -> Value {
    let ratios = RATIOS.iter().filter_map(|(of, to, _)| {
        let Ratio { cpu, peak } = results.ratio(of, to)?;
        Some(json!({ "of": of, "to": to, "cpu": cpu, "peak": peak }))
    });
    ratios.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::suite::tests::keys;

    #[test]
    fn every_ratio_is_of_known_benchmarks() {
        let keys = keys();
        for (of, to, _) in RATIOS {
            assert!(keys.contains(*of) && keys.contains(*to), "{of} {to}");
        }
    }
}
