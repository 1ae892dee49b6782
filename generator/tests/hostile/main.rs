//! Tests that all of a description is text: what is emitted is what it would be with harmless texts in the same places,
//! but for literals and documentation.
//!
//! Every run checks the same cases; `PROPTEST_CASES=100000` checks more, and `PROPTEST_RNG_SEED=1` others.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test says what it expects by failing"
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

/// The output without a hostile text.
static TWIN: LazyLock<Output> =
    LazyLock::new(|| Zoo::new(&BTreeMap::new()).generate(layout()).unwrap());

/// Texts that must be said on the wire as they are.
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

/// The texts of all words: harmless for many of them, so that what fails is seen to fail by few.
fn hostile(alphabet: &'static [&'static str]) -> impl Strategy<Value = Texts> {
    let around =
        (piece(alphabet), piece(alphabet)).prop_map(|(before, after)| Around { before, after });
    prop::collection::vec(around, words().len()).prop_map(|around| Texts(texts(&around)))
}

/// A text for each word.
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
        // A tag ended the comment that it stood in.
        (
            "tag",
            "tag\n#[test] fn injected() { std::fs::write(\"a\", \"b\").unwrap(); }\n// ",
        ),
        // A property, an operation and a media type began a block of code in documentation, which rustdoc runs.
        ("prop", "prop`\n```\npanic!()\n```\n"),
        ("get", "get`\n```\npanic!()\n```\n"),
        ("media", "media`\n```\npanic!()\n```\n"),
        // An example of several lines was spaced as if it were code.
        ("csvtext", "}\n    fn one() {}\n    fn two() {}\n\""),
        // A raw string held what the compiler refuses, and what an editor does not show.
        ("csvline", "\u{202e}\r\u{2028}"),
        // A value ended the string of a manifest, or of the lock of names.
        ("cratetext", "\u{7f}\"\n[dependencies]\nevil = \"1\""),
        ("kind", "kind\u{7f}\u{85}"),
        // Two files had one name, or a name that is none.
        ("tag", "shown"),
        ("tag", "app"),
        ("tag", "1x"),
        ("cat", "con"),
        (
            "owner",
            "an owner of a name that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on",
        ),
        // References did not find what is called with a `/`.
        ("sharedexample", "../a"),
        ("page", "a/b~c"),
        // A link led to a script.
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
