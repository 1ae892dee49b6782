//! Tests that everything in a description is treated as text: apart from literals and documentation, the output equals
//! the output for harmless strings in the same places.
//!
//! Every run checks the same cases; `PROPTEST_CASES=100000` checks more, and `PROPTEST_RNG_SEED=1` others.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod check;
mod docs;
mod text;
mod zoo;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use octoforge_generator::{Layout, Output};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use check::Names;
use text::{Around, MARKS, WORDS};
use zoo::{Zoo, texts, words};

/// The output without hostile strings.
static TWIN: LazyLock<Output> =
    LazyLock::new(|| Zoo::new(&BTreeMap::new()).generate(layout()).unwrap());

/// Words whose strings must be on the wire unchanged.
const ON_THE_WIRE: [&str; 14] = [
    "prop", "kind", "big", "small", "query", "one", "page", "needed", "optional", "bark", "loud",
    "get", "agent", "version",
];

fn layout() -> Layout {
    Layout::Standalone {
        runtime: "../runtime".to_owned(),
    }
}

fn piece(alphabet: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(alphabet), 0..3).prop_map(|pieces| pieces.concat())
}

/// Generates a string for each word. Many are harmless, so that a failure can be reduced to a few.
fn hostile(alphabet: &'static [&'static str]) -> impl Strategy<Value = Texts> {
    let around =
        (piece(alphabet), piece(alphabet)).prop_map(|(before, after)| Around { before, after });
    prop::collection::vec(around, words().len()).prop_map(|around| Texts(texts(&around)))
}

/// A string for each word.
struct Texts(BTreeMap<String, String>);

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let hostile = self.0.iter().filter(|(word, text)| word != text);
        f.debug_map().entries(hostile).finish()
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        max_shrink_iters: 2_000,
        rng_seed: RngSeed::Fixed(11),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn marks_change_nothing_but_literals_and_documentation(texts in hostile(MARKS)) {
        let Texts(texts) = texts;
        let output = Zoo::new(&texts).generate(layout()).unwrap();
        check::harmless(&output);
        check::same(&output, &TWIN, Names::Exact);
        check::literals(&output, ON_THE_WIRE.iter().map(|word| &texts[*word]));
    }

    #[test]
    fn words_change_nothing_but_names_literals_and_documentation(texts in hostile(WORDS)) {
        let Texts(texts) = texts;
        let output = Zoo::new(&texts).generate(layout()).unwrap();
        check::harmless(&output);
        check::same(&output, &TWIN, Names::Any);
        check::literals(&output, ON_THE_WIRE.iter().map(|word| &texts[*word]));
    }

    #[test]
    fn text_of_any_kind_is_harmless_or_refused(all in prop::collection::vec(any::<String>(), words().len())) {
        let texts = words().into_iter().zip(all).collect();
        if let Ok(output) = Zoo::new(&texts).generate(layout()) {
            check::harmless(&output);
        }
    }
}

#[test]
fn what_became_code_once_is_text() {
    let rows = [
        // A tag ended the comment that contained it.
        (
            "tag",
            "tag\n#[test] fn injected() { std::fs::write(\"a\", \"b\").unwrap(); }\n// ",
        ),
        // A property, an operation and a media type began a code block in documentation, which rustdoc runs.
        ("prop", "prop`\n```\npanic!()\n```\n"),
        ("get", "get`\n```\npanic!()\n```\n"),
        ("media", "media`\n```\npanic!()\n```\n"),
        // An example of several lines was indented like code.
        ("csvtext", "}\n    fn one() {}\n    fn two() {}\n\""),
        // A raw string contained characters that the compiler rejects, and some that editors do not show.
        ("csvline", "\u{202e}\r\u{2028}"),
        // A value ended a string in the manifest or in the lock of names.
        ("cratetext", "\u{7f}\"\n[dependencies]\nevil = \"1\""),
        ("kind", "kind\u{7f}\u{85}"),
        // Two files had the same name, or an invalid one.
        ("tag", "shown"),
        ("tag", "app"),
        ("tag", "1x"),
        ("cat", "con"),
        (
            "owner",
            "an owner of a name that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on",
        ),
        // References to names with a `/` were not resolved.
        ("sharedexample", "../a"),
        ("page", "a/b~c"),
        // A link ran a script.
        ("operationdocs", "javascript:alert(1)> <script>"),
    ];
    for (word, text) in rows {
        let texts = BTreeMap::from([(word.to_owned(), text.to_owned())]);
        let output = Zoo::new(&texts)
            .generate(layout())
            .unwrap_or_else(|failure| panic!("{word}: {failure}"));
        check::harmless(&output);
        check::same(&output, &TWIN, Names::Any);
        if ON_THE_WIRE.contains(&word) {
            check::literals(&output, texts.values());
        }
    }
}

#[test]
fn an_example_is_kept_to_the_letter() {
    let text = "}\n    fn one() {}\n    fn two() {}\n    /// three";
    let texts = BTreeMap::from([("csvtext".to_owned(), text.to_owned())]);
    let output = Zoo::new(&texts).generate(layout()).unwrap();
    let whole = format!("one \"{text}\"\n}}\n    fn spaced() {{}}\n    /// csvline");
    check::literals(&output, std::iter::once(&whole));
}
