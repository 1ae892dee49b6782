//! Any text in every place of a description, and any description: no panic, and what is emitted is harmless. It is what the
//! property test of the generator holds (`generator/tests/hostile`), of texts that nobody thought of.

#![no_main]

#[expect(dead_code, reason = "the tests look at literals too, whose texts they know")]
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

/// The output without a hostile text.
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

/// Pieces of an alphabet around each word, each said by a byte.
fn around(input: &[u8], alphabet: &[&str], names: Names) {
    let mut bytes = input.iter().copied().map(usize::from);
    // Most words are left as they are: what fails then is seen to fail by few.
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

/// Any texts instead of the words, parted by a byte that no text has.
fn instead(input: &[u8]) {
    let said = input.split(|byte| *byte == 0xff).map(|text| String::from_utf8_lossy(text).into_owned());
    if let Ok(output) = Zoo::new(&words().into_iter().zip(said).collect()).generate(layout()) {
        check::harmless(&output);
    }
}

/// Any description.
fn described(input: &[u8]) {
    let mut zoo = Zoo::new(&BTreeMap::new());
    zoo.description = String::from_utf8_lossy(input).into_owned();
    if let Ok(output) = zoo.generate(layout()) {
        check::harmless(&output);
    }
}
