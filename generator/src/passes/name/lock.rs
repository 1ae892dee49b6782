//! The lock: what earlier runs decided about types, so that additions to the description change none of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::document::pointer::escape;
use crate::parse::parse_document;
use crate::{Diagnostic, File, text};

const HEADER: &str = "\
# What a new description must not change by accident: the names of types that it does not name itself, the fields of shared
# types that only some of their places require, the required fields of responses, the types that are always compiled, those that are never behind a pointer, the
# variants and accessors of unions, and the values of enums that are filled in.
# Written by `cargo xtask regenerate`; to choose a name, pin it in names.yaml instead.
";

/// Contents of the lock. Types are given by their paths, `models::IssueState`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Lock {
    /// Pointers of the places of each type that the description does not name.
    pub(crate) types: BTreeMap<String, Vec<String>>,
    /// Fields of each type that are optional since only some of its places require them.
    pub(crate) optional: BTreeMap<String, BTreeSet<String>>,
    /// Required fields of each type that only responses have, by the pointer of its first place.
    pub(crate) required: BTreeMap<String, BTreeSet<String>>,
    /// Types that are compiled whatever tags are enabled.
    pub(crate) always: BTreeSet<String>,
    /// Types of optional fields that have no pointer in between.
    pub(crate) inline: BTreeSet<String>,
    /// Names of the variants of each union, by their types.
    pub(crate) variants: BTreeMap<String, BTreeMap<String, String>>,
    /// Properties that each union has accessors for.
    pub(crate) accessors: BTreeMap<String, BTreeSet<String>>,
    /// Value of each string enum that is filled in where one is required.
    pub(crate) preset: BTreeMap<String, String>,
}

impl Lock {
    /// Parses the text of a lock.
    pub(super) fn parse(text: &str) -> Result<Self, Diagnostic> {
        let document = parse_document(text, File::Lock)?;
        let lock: Self = serde_json::from_value(document).map_err(|error| {
            Diagnostic::new("names::structure", error.to_string())
                .in_file(File::Lock)
                .help("remove the lock; the next run writes it anew, with the names that its rule gives")
        })?;
        match lock.types.keys().find(|path| !path.contains("::")) {
            Some(path) => Err(
                Diagnostic::new("names::structure", "expected the path of a type")
                    .in_file(File::Lock)
                    .at(format!("/types/{}", escape(path))),
            ),
            None => Ok(lock),
        }
    }

    /// Returns the text of the lock.
    pub(super) fn to_text(&self) -> String {
        let mut all = HEADER.to_owned();
        map(&mut all, "types", &self.types);
        map(&mut all, "optional", &self.optional);
        flow(&mut all, "required", &self.required);
        list(&mut all, "always", &self.always);
        list(&mut all, "inline", &self.inline);
        all.push_str(if self.variants.is_empty() {
            "variants: {}\n"
        } else {
            "variants:\n"
        });
        for (path, names) in &self.variants {
            all.push_str(&format!("  {}:\n", text::yaml(path)));
            for (ty, name) in names {
                all.push_str(&format!("    {}: {}\n", text::yaml(ty), text::yaml(name)));
            }
        }
        map(&mut all, "accessors", &self.accessors);
        pairs(&mut all, "preset", &self.preset);
        all
    }
}

fn map<'a, L>(all: &mut String, key: &str, entries: &'a BTreeMap<String, L>)
where
    &'a L: IntoIterator<Item = &'a String>,
{
    if entries.is_empty() {
        all.push_str(&format!("{key}: {{}}\n"));
        return;
    }
    all.push_str(&format!("{key}:\n"));
    for (path, values) in entries {
        all.push_str(&format!("  {}:\n", text::yaml(path)));
        for value in values {
            all.push_str(&format!("  - {}\n", text::yaml(value)));
        }
    }
}

/// Appends a mapping to lists, each on one line.
fn flow(all: &mut String, key: &str, entries: &BTreeMap<String, BTreeSet<String>>) {
    if entries.is_empty() {
        all.push_str(&format!("{key}: {{}}\n"));
        return;
    }
    all.push_str(&format!("{key}:\n"));
    for (pointer, values) in entries {
        let values: Vec<String> = values.iter().map(|value| text::yaml(value)).collect();
        all.push_str(&format!(
            "  {}: [{}]\n",
            text::yaml(pointer),
            values.join(", ")
        ));
    }
}

fn pairs(all: &mut String, key: &str, entries: &BTreeMap<String, String>) {
    if entries.is_empty() {
        all.push_str(&format!("{key}: {{}}\n"));
        return;
    }
    all.push_str(&format!("{key}:\n"));
    for (path, value) in entries {
        all.push_str(&format!("  {}: {}\n", text::yaml(path), text::yaml(value)));
    }
}

fn list(all: &mut String, key: &str, values: &BTreeSet<String>) {
    if values.is_empty() {
        all.push_str(&format!("{key}: []\n"));
        return;
    }
    all.push_str(&format!("{key}:\n"));
    for value in values {
        all.push_str(&format!("- {}\n", text::yaml(value)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_read_as_it_was_written() {
        let mut lock = Lock::default();
        assert_eq!(Lock::parse(&lock.to_text()).unwrap(), lock);
        let pointers = vec!["/a~1b/\"c\"".to_owned(), "/#: {g".to_owned()];
        lock.types.insert("models::CatKind".to_owned(), pointers);
        let fields = BTreeSet::from(["a: b".to_owned(), "\u{2028}\n".to_owned()]);
        lock.optional.insert("models::CatKind".to_owned(), fields);
        lock.always.insert("models::Cat".to_owned());
        lock.inline.insert("zoo::Cat".to_owned());
        lock.preset
            .insert("zoo::CatKind".to_owned(), "# no".to_owned());
        let variants = BTreeMap::from([("[models::A]".to_owned(), "A".to_owned())]);
        lock.variants.insert("zoo::Any".to_owned(), variants);
        assert_eq!(Lock::parse(&lock.to_text()).unwrap(), lock);
    }

    #[test]
    fn what_is_no_lock_is_refused_with_a_remedy() {
        for text in [
            "models::Cat: [/a]\n",
            "types: [a]\n",
            "types: {Cat: [/a]}\n",
            "always: {}\n",
        ] {
            let refused = Lock::parse(text).unwrap_err();
            assert_eq!(
                (refused.code, refused.file),
                ("names::structure", File::Lock),
                "{text}"
            );
        }
    }
}
