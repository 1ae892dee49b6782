//! The list of accepted changes.
//!
//! ```yaml
//! - fingerprint: 0123456789abcdef
//!   because: Nobody was ever sent the value.
//!   until: 2026-12-31
//! ```
//!
//! A fingerprint is a hash of ids, pointers and values, so an entry matches the same change with other documentation, and nothing
//! else. An entry that matches no change, or has expired, is an error, so that stale entries are removed.

use std::path::Path;

use jiff::civil::Date;
use octoforge_generator::{File, parse_document};
use serde_json::Value;

use super::origin::Origin;
use xtask_support::root::Root;
use xtask_support::stop::Stop;

/// The list of this repository.
const FILE: &str = "spec/accepted.yaml";

/// The list.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    entries: Vec<Entry>,
    today: Option<Date>,
}

#[derive(Clone, Debug)]
struct Entry {
    fingerprint: String,
    because: String,
    until: Option<Date>,
}

impl List {
    /// Reads the list that the command line names; otherwise that of the repository, if both sides are revisions of it.
    ///
    /// # Errors
    ///
    /// A named file is missing, or a file is not such a list.
    pub(super) fn read(
        root: &Root,
        named: Option<&Path>,
        base: &Origin,
        head: &Origin,
    ) -> Result<Self, Stop> {
        let ours = root.join(FILE);
        let path = match named {
            Some(path) => path,
            None if base.state.is_some() && head.state.is_some() && ours.is_file() => &ours,
            None => return Ok(Self::default()),
        };
        let text = std::fs::read_to_string(path)
            .map_err(|error| Stop::io(format_args!("cannot read {}", root.show(path)), &error))?;
        Self::parse(&text, jiff::Zoned::now().date()).map_err(|problem| {
            Stop::usage(format_args!("{}: {problem}", root.show(path))).help(
                "an entry has `fingerprint` (from the report), `because` (the reason) and optionally `until` (a date)",
            )
        })
    }

    fn parse(text: &str, today: Date) -> Result<Self, String> {
        let empty = text
            .lines()
            .all(|line| line.trim().is_empty() || line.trim().starts_with('#'));
        if empty {
            return Ok(Self::default());
        }
        let list = parse_document(text, File::Settings).map_err(|found| found.to_string())?;
        let entries = list.as_array().ok_or("this is not a list")?;
        let entries = entries.iter().enumerate().map(|(number, value)| {
            entry(value).map_err(|problem| format!("entry {}: {problem}", number + 1))
        });
        Ok(Self {
            entries: entries.collect::<Result<_, _>>()?,
            today: Some(today),
        })
    }

    /// Returns the reason for accepting a fact; `None` if no entry matches, or it has expired.
    pub(super) fn reason(&self, fingerprint: &str) -> Option<String> {
        let mut entries = self.entries.iter().filter(|entry| !self.is_expired(entry));
        let found = entries.find(|entry| entry.fingerprint == fingerprint)?;
        Some(found.because.clone())
    }

    /// Returns the entries that have expired or match no fact, with the reason.
    pub(super) fn stale<'f>(&self, facts: impl Iterator<Item = &'f str>) -> Vec<String> {
        let there: Vec<&str> = facts.collect();
        let stale = self.entries.iter().filter_map(|entry| {
            let reason = match entry {
                entry if self.is_expired(entry) => "has expired",
                entry if !there.contains(&entry.fingerprint.as_str()) => {
                    "matches no change of this comparison"
                }
                _ => return None,
            };
            Some(format!(
                "{} {reason} ({})",
                entry.fingerprint, entry.because
            ))
        });
        stale.collect()
    }

    fn is_expired(&self, entry: &Entry) -> bool {
        entry
            .until
            .zip(self.today)
            .is_some_and(|(until, today)| today > until)
    }
}

fn entry(value: &Value) -> Result<Entry, String> {
    let map = value.as_object().ok_or("it is not a mapping")?;
    if let Some(key) = map
        .keys()
        .find(|key| !["fingerprint", "because", "until"].contains(&key.as_str()))
    {
        return Err(format!("`{key}` is not a key of an entry"));
    }
    let text = |key: &str| match map.get(key) {
        Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text.clone())),
        // YAML parses a fingerprint of decimal digits alone as a number.
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(format!("`{key}` is not a string")),
        None => Ok(None),
    };
    let until = text("until")?;
    let until = until.map(|text| {
        text.parse::<Date>()
            .map_err(|_| format!("`until` is not a date: {text}"))
    });
    Ok(Entry {
        fingerprint: text("fingerprint")?.ok_or("it has no `fingerprint`")?,
        because: text("because")?.ok_or("it has no `because`")?,
        until: until.transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Result<List, String> {
        List::parse(text, jiff::civil::date(2026, 7, 1))
    }

    #[test]
    fn an_entry_accepts_until_it_expires() {
        let list = list(
            "- {fingerprint: aaaa, because: Fine., until: 2026-07-01}\n\
             - {fingerprint: bbbb, because: Was fine., until: 2026-06-30}\n\
             - {fingerprint: cccc, because: Never there.}\n",
        )
        .unwrap();
        assert_eq!(list.reason("aaaa").as_deref(), Some("Fine."));
        assert_eq!(list.reason("bbbb"), None);
        assert_eq!(
            list.stale(["aaaa", "bbbb"].into_iter()),
            [
                "bbbb has expired (Was fine.)",
                "cccc matches no change of this comparison (Never there.)",
            ]
        );
    }

    #[test]
    fn an_invalid_list_is_refused_with_the_place() {
        let cases = [
            ("{}", "this is not a list"),
            ("- 1", "entry 1: it is not a mapping"),
            ("- {because: x}", "entry 1: it has no `fingerprint`"),
            ("- {fingerprint: a}", "entry 1: it has no `because`"),
            (
                "- {fingerprint: a, because: x, until: soon}",
                "entry 1: `until` is not a date: soon",
            ),
            (
                "- {fingerprint: a, because: x, whence: y}",
                "entry 1: `whence` is not a key of an entry",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(list(text).unwrap_err(), expected, "{text}");
        }
        assert!(list("# nothing\n").unwrap().entries.is_empty());
    }
}
