//! Generates from arbitrary strings in every place of a description, and from arbitrary descriptions: there must be no
//! panic, and the output must be harmless. These are the invariants of the property test of the generator
//! (`generator/tests/hostile`), tested with strings that it does not contain.

#![no_main]

#[expect(dead_code, reason = "only the tests compare literals, whose strings they know")]
#[path = "../../../generator/tests/hostile/check.rs"]
mod check;
#[path = "../../../generator/tests/hostile/docs.rs"]
mod docs;
#[path = "../../../generator/tests/hostile/text.rs"]
mod text;
#[path = "../../../generator/tests/hostile/zoo.rs"]
mod zoo;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use octoforge_generator::{Layout, Output};

use check::Names;
use text::{Around, MARKS, WORDS};
use zoo::{Zoo, texts, words};

/// The output without hostile strings.
static TWIN: LazyLock<Output> = LazyLock::new(|| Zoo::new(&BTreeMap::new()).generate(layout()).unwrap());

fn layout() -> Layout {
    Layout::Standalone {
        runtime: "../runtime".to_owned(),
    }
}

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else {
        return;
    };
    match kind % 4 {
        0 => around(rest, MARKS, Names::Exact),
        1 => around(rest, WORDS, Names::Any),
        2 => instead(rest),
        _ => described(rest),
    }
});

/// Puts pieces of an alphabet around each word, each piece selected by a byte.
fn around(input: &[u8], alphabet: &[&str], names: Names) {
    let mut bytes = input.iter().copied().map(usize::from);
    // Most words get no piece, so that a failure can be reduced to a few.
    let mut piece = || {
        let number = bytes.next().unwrap_or_default();
        number.checked_sub(1).map_or("", |at| alphabet[at % alphabet.len()]).to_owned()
    };
    let all: Vec<Around> = words()
        .iter()
        .map(|_| Around {
            before: piece(),
            after: piece(),
        })
        .collect();
    let texts = texts(&all);
    let output = Zoo::new(&texts).generate(layout()).unwrap();
    check::harmless(&output);
    check::same(&output, &TWIN, names);
}

/// Replaces the words by arbitrary strings, separated by a byte that is not in UTF-8.
fn instead(input: &[u8]) {
    let strings = input.split(|byte| *byte == 0xff).map(|text| String::from_utf8_lossy(text).into_owned());
    if let Ok(output) = Zoo::new(&words().into_iter().zip(strings).collect()).generate(layout()) {
        check::harmless(&output);
    }
}

/// Generates from an arbitrary description.
fn described(input: &[u8]) {
    let mut zoo = Zoo::new(&BTreeMap::new());
    zoo.description = String::from_utf8_lossy(input).into_owned();
    if let Ok(output) = zoo.generate(layout()) {
        check::harmless(&output);
    }
}
