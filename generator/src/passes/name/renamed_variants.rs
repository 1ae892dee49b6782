//! Variants of unions that an addition gave another hint.
//!
//! A variant without a title is known by its own key or by the value of its tag. A new property may come before that key, and
//! a new value of the tag may take the hint away. The lock has places by their hints, so it would lose the variant and all that
//! is in it.
//!
//! ```text
//! lock: /…/oneOf/1=colour    now: /…/oneOf/1=breed, with a property `colour`    → the same variant
//! ```

use std::collections::{BTreeMap, BTreeSet};

use super::words::split;
use crate::document::pointer::escape;
use crate::ir::{Definition, Object, Shape, Step};

/// Stable pointers of variants in the lock and of the same variants in the description.
#[derive(Debug, Default)]
pub(super) struct RenamedVariants {
    /// Hints in the lock, by the pointer of the variant without its hint.
    hints: BTreeMap<String, BTreeSet<String>>,
    /// Stable pointer of the description to that of the lock.
    old: BTreeMap<String, String>,
}

impl RenamedVariants {
    /// Collects the variants in the pointers of a lock.
    pub(super) fn new<'a>(locked: impl Iterator<Item = &'a str>) -> Self {
        let mut hints: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for pointer in locked {
            let mut at = 0;
            while let Some(length) = pointer.get(at..).and_then(|rest| rest.find('=')) {
                let end = pointer.get(at + length..).and_then(|rest| rest.find('/'));
                let end = end.map_or(pointer.len(), |more| at + length + more);
                if let Some((bare, hint)) = pointer.get(..end).and_then(variant) {
                    hints
                        .entry(bare.to_owned())
                        .or_default()
                        .insert(hint.to_owned());
                }
                at = end;
            }
        }
        Self {
            hints,
            old: BTreeMap::new(),
        }
    }

    /// Finds the variants whose hint in the lock is another one, which their object still knows. `is_locked` tells whether
    /// the lock has a pointer.
    pub(super) fn find(&mut self, types: &[Definition], is_locked: &dyn Fn(&str) -> bool) {
        let places = types
            .iter()
            .filter_map(|one| Some((one, one.places.first()?)));
        let mut variants: Vec<_> = places
            .filter(|(_, place)| matches!(place.steps.last(), Some(Step::Variant(_))))
            .collect();
        variants.sort_by_key(|(_, place)| place.stable_pointer.len());
        for (definition, place) in variants {
            let pointer = self.in_lock(&place.stable_pointer);
            let Some((bare, _)) = variant(&pointer).filter(|_| !is_locked(&pointer)) else {
                continue;
            };
            let hints = self.hints.get(bare).into_iter().flatten();
            let mut known = hints.filter(|hint| knows(definition, hint, types));
            if let (Some(hint), None) = (known.next(), known.next()) {
                let old = format!("{bare}={hint}");
                self.old.insert(place.stable_pointer.clone(), old);
            }
        }
    }

    /// Returns the stable pointer that the lock has for one of the description.
    pub(super) fn in_lock(&self, pointer: &str) -> String {
        if self.old.is_empty() {
            return pointer.to_owned();
        }
        let (mut here, mut there) = (String::new(), String::new());
        for token in pointer.split('/').skip(1) {
            for text in [&mut here, &mut there] {
                text.push('/');
                text.push_str(token);
            }
            if let Some(old) = self.old.get(&here) {
                there.clone_from(old);
            }
        }
        there
    }
}

/// Splits the stable pointer of a variant into the pointer and the hint.
fn variant(pointer: &str) -> Option<(&str, &str)> {
    let (bare, hint) = pointer.rsplit_once('=')?;
    let index = bare.rsplit('/').next()?;
    let is_index = !index.is_empty() && index.bytes().all(|byte| byte.is_ascii_digit());
    (is_index && !hint.contains('/')).then_some((bare, hint))
}

/// `true` if a hint can be that of an object: it has the name of a property, perhaps with the type of its value, or it is a
/// value of one.
fn knows(definition: &Definition, hint: &str, types: &[Definition]) -> bool {
    let Shape::Object(Object { fields, .. }) = &definition.shape else {
        return false;
    };
    let words = split(hint);
    fields.iter().any(|field| {
        let tag = field.ty.named().and_then(|id| types.get(id.0));
        let is_value = match tag.map(|tag| &tag.shape) {
            Some(Shape::StringEnum(tag)) => tag.values.iter().any(|one| escape(&one.wire) == hint),
            _ => false,
        };
        is_value || split(&field.wire).iter().all(|word| words.contains(word))
    })
}
