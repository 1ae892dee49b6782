//! Phase 2: document to corrected document.
//!
//! Takes: a plain document and a list of corrections, each with what it expects to find and why it is needed. Gives: the
//! document with all of them made, and an account of them. Invariant: every correction fires. One that does not find what
//! it expects is an error, so that a correction goes away when the description is mended upstream.
//!
//! ```
//! # use octoforge_generator::{File, parse_document, correct};
//! let mut document = parse_document("id: {type: string}", File::Description)?;
//! let list = "[{at: /id/type, was: string, becomes: integer, because: answers hold numbers}]";
//! correct::apply(&mut document, &parse_document(list, File::Corrections)?).expect("it fires");
//! assert_eq!(document["id"]["type"], "integer");
//! # Ok::<(), octoforge_generator::Diagnostic>(())
//! ```

mod change;
mod entry;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use self::entry::Entry;
use crate::{Diagnostic, File};

/// A correction that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// JSON pointer of the place that was corrected.
    pub at: String,
    /// Why, in the words of the corrections file.
    pub because: String,
}

/// Makes every correction of a list, in its order.
///
/// An entry has these keys:
///
/// - `at`: JSON pointer of the place; `-` as the last token appends to a list.
/// - `was`: the value that must be there now, or `was_absent: true` if there must be none.
/// - `becomes`: the value to put there, or `remove: true`.
/// - `removes`: in place of these two, elements that the list at the place holds, and shall not.
/// - `because`: one sentence with the evidence.
///
/// # Errors
///
/// Every entry that is not made of these keys (`correct::structure`), that stands at the place of another
/// (`correct::duplicate`), or that does not find what it expects (`correct::stale`). The document may be corrected in
/// part then, and is not to be used.
pub fn apply(document: &mut Value, corrections: &Value) -> Result<Vec<Applied>, Vec<Diagnostic>> {
    let Value::Array(list) = corrections else {
        let found = structure("corrections are a list of entries, each with `at`", "")
            .help("begin each correction with `- at: /pointer/of/the/place`");
        return Err(vec![found]);
    };
    let mut findings = Vec::new();
    let mut applied = Vec::new();
    let mut seen = BTreeMap::new();
    for (number, raw) in list.iter().enumerate() {
        let place = format!("/{number}");
        let made = entry::read(raw, &place).and_then(|entry| {
            refuse_twin(&mut seen, &entry, number).map_err(|twin| vec![twin])?;
            let fired = change::fire(document, &entry);
            fired.map_err(|reason| vec![stale(&entry, reason)])?;
            Ok(Applied {
                at: entry.at.to_owned(),
                because: entry.because.to_owned(),
            })
        });
        match made {
            Ok(made) => applied.push(made),
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() {
        Ok(applied)
    } else {
        Err(findings)
    }
}

/// Two corrections of one place would depend on their order, and the first would be lost in the second. Appending
/// (`/-`) is not one place.
fn refuse_twin<'a>(
    seen: &mut BTreeMap<&'a str, usize>,
    entry: &Entry<'a>,
    number: usize,
) -> Result<(), Diagnostic> {
    if entry.at.ends_with("/-") {
        return Ok(());
    }
    match seen.insert(entry.at, number) {
        None => Ok(()),
        Some(first) => Err(Diagnostic::new(
            "correct::duplicate",
            format!(
                "entry {first} (counted from 0) corrects the same place, {}",
                entry.at
            ),
        )
        .in_file(File::Corrections)
        .at(format!("{}/at", entry.place))
        .help("make one correction of the two")),
    }
}

fn stale(entry: &Entry<'_>, reason: change::Stale) -> Diagnostic {
    Diagnostic::new("correct::stale", reason.message)
        .in_file(File::Corrections)
        .at(format!("{}/{}", entry.place, reason.key))
        .help("if the description was mended, remove this correction; if it changed, look again and adapt it")
}

fn structure(message: impl Into<String>, place: &str) -> Diagnostic {
    Diagnostic::new("correct::structure", message)
        .in_file(File::Corrections)
        .at(place)
}
