//! Names from earlier runs and names chosen by hand, which the `name` pass reads and updates.
//!
//! Takes: the contents of the pins (pointer to name, written by hand) and of the lock (written by the generator). Gives:
//! [`KnownNames`], and the contents of the new lock.
//!
//! A type keeps its name as long as one of the places it was locked with still has it, so that a new description renames
//! nothing by accident.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::lock::Lock;
use super::renamed_variants::RenamedVariants;
use crate::document::pointer::escape;
use crate::ir::{Definition, Place, Shape};
use crate::parse::parse_document;
use crate::{Diagnostic, File};

/// Names that are fixed.
#[derive(Debug, Default)]
pub(crate) struct KnownNames {
    pins: BTreeMap<String, String>,
    used: RefCell<BTreeSet<String>>,
    /// Stable pointer to Rust path.
    before: BTreeMap<String, String>,
    /// Fallback that ignores the indices of variants: stable pointer without them to Rust path, `None` if ambiguous.
    unordered: BTreeMap<String, Option<String>>,
    /// Variants that the lock has under another hint.
    renamed: RenamedVariants,
    /// Lock of the earlier run.
    old: Lock,
    /// Lock of this run.
    now: Lock,
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
        given.old = lock.map(Lock::parse).transpose()?.unwrap_or_default();
        for (path, pointers) in &given.old.types {
            for pointer in pointers {
                let alike = given
                    .unordered
                    .entry(unordered(pointer))
                    .or_insert_with(|| Some(path.clone()));
                if alike.as_ref() != Some(path) {
                    *alike = None;
                }
                given.before.insert(pointer.clone(), path.clone());
            }
        }
        given.renamed = RenamedVariants::new(given.before.keys().map(String::as_str));
        Ok(given)
    }

    /// Finds the variants that an addition gave another hint, so that the lock knows them.
    pub(crate) fn find_variants(&mut self, types: &[Definition]) {
        let Self {
            renamed,
            before,
            unordered,
            ..
        } = self;
        let is_locked = |pointer: &str| {
            before.contains_key(pointer) || unordered.contains_key(&self::unordered(pointer))
        };
        renamed.find(types, &is_locked);
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

    /// Returns the locked name of a type in this scope, by any of its places.
    pub(crate) fn locked(&self, scope: &str, places: &[Place]) -> Option<&str> {
        let mut paths = places.iter().filter_map(|place| self.locked_at(place));
        paths.find_map(|path| path.strip_prefix(scope)?.strip_prefix("::"))
    }

    /// Returns the locked path of a type, by the first of its places that has one.
    pub(crate) fn locked_path(&self, places: &[Place]) -> Option<&str> {
        places.iter().find_map(|place| self.locked_at(place))
    }

    /// Returns the path of the type at a place. A variant at another index is found by its hint.
    fn locked_at(&self, place: &Place) -> Option<&str> {
        let pointer = self.renamed.in_lock(&place.stable_pointer);
        let path = match self.before.get(&pointer) {
            Some(path) => path,
            None => self.unordered.get(&unordered(&pointer))?.as_ref()?,
        };
        Some(path)
    }

    /// Returns the fields that the lock has as optional in the type of these places.
    pub(crate) fn loose_fields(&self, places: &[Place]) -> BTreeSet<&str> {
        let path = self.locked_path(places);
        let fields = path.and_then(|path| self.old.optional.get(path));
        fields.into_iter().flatten().map(String::as_str).collect()
    }

    /// Returns the fields that the lock has as required in the type of these places; `None` if it does not have the type.
    pub(crate) fn required(&self, places: &[Place]) -> Option<&BTreeSet<String>> {
        let mut pointers = places
            .iter()
            .map(|place| self.renamed.in_lock(&place.stable_pointer));
        pointers.find_map(|pointer| self.old.required.get(&*pointer))
    }

    /// Returns the lock of the earlier run.
    pub(crate) fn earlier(&self) -> &Lock {
        &self.old
    }

    /// Returns the lock of this run, to which passes add what they decide.
    pub(crate) fn now(&mut self) -> &mut Lock {
        &mut self.now
    }

    /// Records the name, the places and the loose fields of a type that the description does not name.
    pub(crate) fn record(&mut self, definition: &Definition) {
        let path = definition.path();
        if let Shape::Object(object) = &definition.shape {
            let loose = object.fields.iter().filter(|field| field.is_loose);
            let loose: BTreeSet<String> = loose.map(|field| field.wire.clone()).collect();
            if !loose.is_empty() {
                self.now.optional.insert(path.clone(), loose);
            }
        }
        let places = definition.places.iter();
        let pointers = places.map(|place| place.stable_pointer.clone());
        self.now.types.insert(path, pointers.collect());
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
            .filter(|path| !self.now.types.contains_key(*path))
            .collect()
    }

    /// Returns the contents of the new lock.
    pub(crate) fn lock_text(&self) -> String {
        self.now.to_text()
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
    use crate::ir::{Docs, Module, Root, StringEnum};

    fn place(pointer: &str) -> Place {
        Place::new(Root::Component("cat".to_owned()), pointer)
    }

    fn definition(name: &str, places: Vec<Place>) -> Definition {
        Definition {
            places,
            role: Vec::new(),
            docs: Docs::default(),
            shape: Shape::StringEnum(StringEnum {
                values: Vec::new(),
                preset: None,
            }),
            name: name.to_owned().into(),
            doc_aliases: Vec::new(),
            module: Module::In(vec!["models".to_owned(), "cat".to_owned()]),
            features: Vec::new(),
            is_input: false,
        }
    }

    #[test]
    fn a_type_is_found_by_any_of_its_places_in_its_own_module() {
        let mut given = KnownNames::default();
        given.record(&definition("CatKind", vec![place("/d"), place("/e")]));
        let again = KnownNames::parse(None, Some(&given.lock_text())).unwrap();
        let found = again.locked("models", &[place("/none"), place("/e")]);
        assert_eq!(found, Some("CatKind"));
        assert_eq!(again.locked("actions", &[place("/d")]), None);
        assert_eq!(again.locked_path(&[place("/d")]), Some("models::CatKind"));
    }

    #[test]
    fn a_variant_keeps_its_name_in_another_order() {
        let union = place("/cat");
        let mut given = KnownNames::default();
        for (name, index, hint) in [
            ("Tabby", 0, "tabby"),
            ("First", 1, "object"),
            ("Second", 2, "object"),
        ] {
            given.record(&definition(name, vec![union.variant("oneOf", index, hint)]));
        }
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
        let lock = "types: {\"models::Kept\": [\"/a\"], \"models::Gone\": [\"/b\"]}\n";
        let mut given = KnownNames::parse(None, Some(lock)).unwrap();
        given.record(&definition("Kept", vec![place("/a")]));
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
