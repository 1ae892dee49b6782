//! Sets the names of one namespace apart, and tells what was done.

use std::collections::{BTreeMap, BTreeSet};

use super::apart::{Wish, apart};
use crate::document::pointer::escape;
use crate::{Diagnostic, File};

/// Things of one namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Components,
    Fields,
    Functions,
    Methods,
    Parameters,
    Setters,
    Types,
    Values,
    Variants,
    Webhooks,
}

impl Named {
    fn plural(self) -> &'static str {
        match self {
            Self::Components => "components",
            Self::Fields => "fields",
            Self::Functions => "functions",
            Self::Methods => "methods",
            Self::Parameters => "parameters",
            Self::Setters => "setters",
            Self::Types => "types",
            Self::Values => "values",
            Self::Variants => "variants",
            Self::Webhooks => "webhooks",
        }
    }
}

/// Findings about names.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Pins that give one name to two things: errors.
    pub(super) collisions: Vec<Diagnostic>,
    /// Names that others had already, and that were changed: notes.
    pub(super) apart: Vec<Diagnostic>,
}

impl Told {
    /// Returns a name for each wish, apart from `taken`, in the order of the wishes; `at` returns the pointer of a key.
    pub(super) fn apart(
        &mut self,
        named: Named,
        wishes: &[Wish<'_>],
        taken: &BTreeSet<String>,
        at: impl Fn(&str) -> String,
    ) -> Vec<String> {
        let names = apart(wishes, taken);
        let mut pinned: BTreeMap<&str, &str> = BTreeMap::new();
        for (wish, name) in wishes.iter().zip(&names) {
            if wish.is_pinned
                && let Some(first) = pinned.insert(name, wish.key)
            {
                let found = collision(named, name, &at(first), &at(wish.key));
                self.collisions.push(found);
            }
            let wanted = wish.names.first().filter(|wanted| *wanted != name);
            let changed = wanted.map(|wanted| changed(named, wanted, name, &at(wish.key)));
            self.apart.extend(changed);
        }
        names
    }
}

/// Returns the note on a name that was changed.
pub(super) fn changed(named: Named, wanted: &str, name: &str, at: &str) -> Diagnostic {
    Diagnostic::new(
        "names::apart",
        format!(
            "two {} would both be called `{wanted}`: this one is `{name}`",
            named.plural()
        ),
    )
    .at(at)
}

/// Returns the diagnostic for two pins of one name, by the pointers that they are for.
pub(super) fn collision(named: Named, name: &str, first: &str, second: &str) -> Diagnostic {
    Diagnostic::new(
        "names::collision",
        format!("two {} are both pinned as `{name}`", named.plural()),
    )
    .in_file(File::Pins)
    .at(format!("/{}", escape(second)))
    .help(format!(
        "the other is {first}; choose another name for one of them"
    ))
}
