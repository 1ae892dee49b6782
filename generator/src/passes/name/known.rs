//! Names from earlier runs and names chosen by hand, which the `name` pass reads and updates.
//!
//! Takes: the contents of the pins (pointer to name, written by hand) and of the lock (Rust path to pointers, written by
//! the generator). Gives: [`KnownNames`], and the contents of the new lock.
//!
//! A type keeps its name as long as one of the places it was locked with still has its shape, so that a new description
//! renames nothing by accident.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::pointer::escape;
use crate::ir::Place;
use crate::parse::parse_document;
use crate::{Diagnostic, File, text};

/// Number of places that the lock records per type: enough to find the type if some of them are removed.
const PLACES: usize = 3;

const HEADER: &str = "\
# The names of types that the description does not name itself, so that a new description renames none by accident.
# Written by `cargo xtask regenerate`; to choose a name, pin it in names.yaml instead.
";

/// Names that are fixed.
#[derive(Debug, Default)]
pub(crate) struct KnownNames {
    pins: BTreeMap<String, String>,
    used: RefCell<BTreeSet<String>>,
    /// Stable pointer to Rust path.
    before: BTreeMap<String, String>,
    /// Fallback that ignores the indices of variants: stable pointer without them to Rust path, `None` if ambiguous.
    unordered: BTreeMap<String, Option<String>>,
    /// Rust path to pointers.
    now: BTreeMap<String, Vec<String>>,
}

impl KnownNames {
    /// Parses pins and lock.
    pub(crate) fn parse(pins: Option<&str>, lock: Option<&str>) -> Result<Self, Diagnostic> {
        let mut given = Self::default();
        for (pointer, name) in entries(pins, File::Pins)? {
            let Value::String(name) = name else {
                return Err(shape(File::Pins, &pointer, "a name"));
            };
            if !is_identifier(&name) {
                return Err(shape(File::Pins, &pointer, "a Rust identifier"));
            }
            given.pins.insert(pointer, name);
        }
        for (path, pointers) in entries(lock, File::Lock)? {
            let Value::Array(pointers) = pointers else {
                return Err(shape(File::Lock, &path, "a list of pointers"));
            };
            for pointer in pointers {
                let Value::String(pointer) = pointer else {
                    return Err(shape(File::Lock, &path, "a list of pointers"));
                };
                let alike = given
                    .unordered
                    .entry(unordered(&pointer))
                    .or_insert_with(|| Some(path.clone()));
                if alike.as_ref() != Some(&path) {
                    *alike = None;
                }
                given.before.insert(pointer, path.clone());
            }
        }
        Ok(given)
    }

    /// Returns the name pinned for the type at a pointer, which begins with a capital. A property and the type of its value
    /// have the same pointer, and the capitalisation of the pin tells which of them it names.
    pub(crate) fn pinned_type(&self, pointer: &str) -> Option<&str> {
        self.pin(pointer, true)
    }

    /// Returns the name pinned for the field or operation at a pointer, which does not begin with a capital.
    pub(crate) fn pinned_member(&self, pointer: &str) -> Option<&str> {
        self.pin(pointer, false)
    }

    fn pin(&self, pointer: &str, capital: bool) -> Option<&str> {
        let (pointer, name) = self.pins.get_key_value(pointer)?;
        let is_capital = name.trim_start_matches('_').starts_with(char::is_uppercase);
        if is_capital != capital {
            return None;
        }
        self.used.borrow_mut().insert(pointer.clone());
        Some(name)
    }

    /// Returns the locked name of a type in this scope, by any of its places. A variant at another index is found by
    /// its hint.
    pub(crate) fn locked(&self, scope: &str, places: &[Place]) -> Option<&str> {
        places.iter().find_map(|place| {
            // Older locks have no hints.
            let here = self.before.get(&place.stable_pointer);
            let here = here.or_else(|| self.before.get(&place.pointer));
            let path = match here {
                Some(path) => path,
                None => self
                    .unordered
                    .get(&unordered(&place.stable_pointer))?
                    .as_ref()?,
            };
            path.strip_prefix(scope)?.strip_prefix("::")
        })
    }

    /// Records the name of a type.
    pub(crate) fn record(&mut self, scope: &str, name: &str, places: &[Place]) {
        let pointers = places
            .iter()
            .take(PLACES)
            .map(|place| place.stable_pointer.clone());
        self.now
            .insert(format!("{scope}::{name}"), pointers.collect());
    }

    /// Returns a diagnostic for every pin that was not used.
    pub(crate) fn stale_pins(&self) -> Vec<Diagnostic> {
        let used = self.used.borrow();
        self.pins
            .keys()
            .filter(|pointer| !used.contains(*pointer))
            .map(|pointer| {
                Diagnostic::new(
                    "names::stale-pin",
                    format!("nothing at {pointer} takes a name"),
                )
                .in_file(File::Pins)
                .at(format!("/{}", escape(pointer)))
                .help("remove the pin, or correct its pointer")
            })
            .collect()
    }

    /// Returns the names of the old lock that the new one does not contain.
    pub(crate) fn released(&self) -> Vec<&str> {
        let old: BTreeSet<&str> = self.before.values().map(String::as_str).collect();
        old.into_iter()
            .filter(|path| !self.now.contains_key(*path))
            .collect()
    }

    /// Returns the contents of the new lock.
    pub(crate) fn lock_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (path, pointers) in &self.now {
            text.push_str(&format!("{}:\n", text::yaml(path)));
            for pointer in pointers {
                text.push_str(&format!("- {}\n", text::yaml(pointer)));
            }
        }
        if self.now.is_empty() {
            text.push_str("{}\n");
        }
        text
    }
}

/// Removes the indices of variants from a stable pointer.
fn unordered(mark: &str) -> String {
    let tokens = mark.split('/').map(|token| match token.split_once('=') {
        Some((index, hint)) if index.bytes().all(|byte| byte.is_ascii_digit()) => hint,
        _ => token,
    });
    tokens.collect::<Vec<_>>().join("/")
}

/// `true` if Rust accepts a pin, which is written by hand, as an identifier.
fn is_identifier(name: &str) -> bool {
    let raw = name.strip_prefix("r#").unwrap_or(name);
    let keyword = syn::parse_str::<syn::Ident>(name).is_err();
    let mut characters = raw.chars();
    let begins = characters
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    begins && characters.all(unicode_ident::is_xid_continue) && !keyword && raw != "_"
}

fn entries(text: Option<&str>, file: File) -> Result<Vec<(String, Value)>, Diagnostic> {
    let Some(text) = text else {
        return Ok(Vec::new());
    };
    match parse_document(text, file)? {
        Value::Object(map) => Ok(map.into_iter().collect()),
        Value::Null => Ok(Vec::new()),
        _ => Err(shape(file, "", "a mapping")),
    }
}

fn shape(file: File, key: &str, expected: &str) -> Diagnostic {
    let pointer = if key.is_empty() {
        String::new()
    } else {
        format!("/{}", escape(key))
    };
    Diagnostic::new("names::structure", format!("expected {expected}"))
        .in_file(file)
        .at(pointer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Root;

    fn place(pointer: &str) -> Place {
        Place::new(Root::Component("cat".to_owned()), pointer)
    }

    #[test]
    fn a_lock_is_read_as_it_was_written() {
        let mut given = KnownNames::default();
        assert_eq!(given.lock_text(), format!("{HEADER}{{}}\n"));
        given.record(
            "models",
            "CatKind",
            &[place("/a~1b/\"c\""), place("/d"), place("/e"), place("/f")],
        );
        given.record("actions", "Step", &[place("/#: {g")]);
        let text = given.lock_text();
        let again = KnownNames::parse(None, Some(&text)).unwrap();
        assert_eq!(
            again.locked("models", &[place("/none"), place("/a~1b/\"c\"")]),
            Some("CatKind")
        );
        assert_eq!(again.locked("actions", &[place("/#: {g")]), Some("Step"));
        // It is found by any of the first places, and only in its own module.
        assert_eq!(again.locked("models", &[place("/e")]), Some("CatKind"));
        assert_eq!(again.locked("models", &[place("/f")]), None);
        assert_eq!(again.locked("actions", &[place("/d")]), None);
    }

    #[test]
    fn a_variant_keeps_its_name_in_another_order() {
        let union = place("/cat");
        let mut given = KnownNames::default();
        given.record("models", "Tabby", &[union.variant("oneOf", 0, "tabby")]);
        given.record("models", "First", &[union.variant("oneOf", 1, "object")]);
        given.record("models", "Second", &[union.variant("oneOf", 2, "object")]);
        let again = KnownNames::parse(None, Some(&given.lock_text())).unwrap();
        let name = |index, hint| again.locked("models", &[union.variant("oneOf", index, hint)]);
        assert_eq!(name(2, "tabby"), Some("Tabby"));
        assert_eq!(name(0, "lion"), None);
        // Two variants with equal hints are found only at their own index.
        assert_eq!(
            (name(1, "object"), name(2, "object")),
            (Some("First"), Some("Second"))
        );
        assert_eq!(name(0, "object"), None);
    }

    #[test]
    fn what_is_not_named_again_is_released() {
        let lock = "\"models::Kept\": [\"/a\"]\n\"models::Gone\": [\"/b\"]\n";
        let mut given = KnownNames::parse(None, Some(lock)).unwrap();
        given.record("models", "Kept", &[place("/a")]);
        assert_eq!(given.released(), ["models::Gone"]);
    }

    #[test]
    fn a_pin_has_to_be_of_use_and_a_name() {
        let given = KnownNames::parse(Some("/a: Cat\n/b: dog\n/c: Unused\n"), None).unwrap();
        assert_eq!(
            (given.pinned_type("/a"), given.pinned_member("/a")),
            (Some("Cat"), None)
        );
        assert_eq!(
            (given.pinned_type("/b"), given.pinned_member("/b")),
            (None, Some("dog"))
        );
        let stale = given.stale_pins();
        assert_eq!(stale.len(), 1);
        assert_eq!(stale[0].pointer.as_deref(), Some("/~1c"));
        for name in ["not a name", "type", "'1st'", "_", "''", "r#self"] {
            let refused = KnownNames::parse(Some(&format!("/a: {name}\n")), None);
            assert_eq!(refused.unwrap_err().code, "names::structure", "{name}");
        }
        assert!(KnownNames::parse(Some("/a: r#type\n/b: _1st\n"), None).is_ok());
    }
}
