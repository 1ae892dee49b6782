//! Pairs and compares the variants of `oneOf` and `anyOf`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::values::only_requires;
use super::view::{Follow, Part, View};
use super::{At, Pairing, Walk, reference};
use crate::rules::ChangeKind;

const KEYWORDS: [&str; 2] = ["oneOf", "anyOf"];

/// A variant: the conjunction of these parts.
type Variant<'a> = Vec<Part<'a>>;

impl<'a> View<'a> {
    /// Returns the keyword and its list of variants. Variants that only say which keys are required do not count.
    fn variants(&self) -> Option<(&'static str, Part<'a>)> {
        KEYWORDS.into_iter().find_map(|keyword| {
            let list = self.get(keyword)?;
            let elements = list.value.as_array()?;
            let is_type = elements.iter().any(|variant| !only_requires(variant));
            is_type.then_some((keyword, list))
        })
    }

    pub(super) fn is_union(&self) -> bool {
        self.variants().is_some()
    }
}

impl<'a> Walk<'a> {
    /// Compares two schemas of which at least one has variants; the other one counts as a union of one variant. Returns
    /// `true` if nothing else remains to be compared.
    pub(super) fn unions(&mut self, at: &At, base: &View<'a>, head: &View<'a>) -> bool {
        if let (Some((here, one)), Some((there, other))) = (base.variants(), head.variants())
            && here == there
        {
            let place = at.sides(Some(&one), Some(&other));
            let (from, to) = (single(&one), single(&other));
            let pairing = self.variants(&place, &from, &to);
            // Order matters: if two variants match a value, the first one is used.
            self.keep_as(ChangeKind::VariantsReordered, &place, &pairing);
            return false;
        }
        let before = self.found.len();
        let whole = at.as_whole();
        let list = |view: &View<'a>| match view.variants() {
            Some((_, list)) => single(&list),
            None => vec![view.parts.clone()],
        };
        self.variants(&whole, &list(base), &list(head));
        if self.found.len() == before {
            self.restate_whole(&whole, at);
        }
        true
    }

    fn restate_whole(&mut self, whole: &At, at: &At) {
        if at.whole.is_none() {
            self.note(ChangeKind::SchemaRestated, whole, None, None);
        }
    }

    fn variants(&mut self, at: &At, base: &[Variant<'a>], head: &[Variant<'a>]) -> Pairing {
        let pairing = self.pair_variants(at, base, head);
        for &(from, to) in &pairing.pairs {
            if let (Some(one), Some(other)) = (base.get(from), head.get(to)) {
                let place = at.sides(one.first(), other.first());
                self.schemas_of(&place, one, other);
            }
        }
        for part in pairing
            .removed
            .iter()
            .filter_map(|&index| base.get(index)?.first())
        {
            let place = at.sides(Some(part), None);
            self.note(ChangeKind::VariantRemoved, &place, Some(part.value), None);
        }
        for part in pairing
            .added
            .iter()
            .filter_map(|&index| head.get(index)?.first())
        {
            let place = at.sides(None, Some(part));
            self.note(ChangeKind::VariantAdded, &place, None, Some(part.value));
        }
        pairing
    }

    /// Pairs variants by name, then by meaning, then those that are the only ones left of their kind.
    fn pair_variants(&self, at: &At, base: &[Variant<'a>], head: &[Variant<'a>]) -> Pairing {
        fn only<'v, 'a>(variant: &'v Variant<'a>) -> Option<&'v Part<'a>> {
            match variant.as_slice() {
                [only] => Some(only),
                _ => None,
            }
        }
        let name = |variant: &Variant<'a>| reference(only(variant)?.value);
        let title = |variant: &Variant<'a>| only(variant)?.value.get("title")?.as_str();
        let mut pairing = Pairing::new(base, head, |one, other| {
            name(one)
                .zip(name(other))
                .is_some_and(|(from, to)| self.same_target(from, to))
        });
        pairing.pair(base, head, |one, other| {
            let values = only(one).zip(only(other));
            values.is_some_and(|(one, other)| one.value == other.value)
        });
        pairing.pair(base, head, |one, other| {
            title(one).is_some() && title(one) == title(other)
        });
        pairing.pair(base, head, |one, other| self.is_same(at, one, other));
        let kinds = |variants: &[Variant<'a>], left: &[usize], in_base: bool| {
            let mut kinds: BTreeMap<&'a str, usize> = BTreeMap::new();
            for variant in left.iter().filter_map(|&index| variants.get(index)) {
                *kinds.entry(self.kind(variant, in_base)).or_default() += 1;
            }
            kinds
        };
        let here = kinds(base, &pairing.removed, true);
        let there = kinds(head, &pairing.added, false);
        pairing.pair(base, head, |one, other| {
            let kind = self.kind(one, true);
            kind == self.kind(other, false)
                && here.get(kind) == Some(&1)
                && there.get(kind) == Some(&1)
        });
        pairing
    }

    fn kind(&self, variant: &Variant<'a>, in_base: bool) -> &'a str {
        let doc = if in_base { self.base() } else { self.head() };
        View::new(doc, variant, Follow::Yes).kind()
    }

    /// `true` if two variants have the same meaning, whatever their form.
    fn is_same(&self, at: &At, base: &Variant<'a>, head: &Variant<'a>) -> bool {
        let mut trial = Walk::new(self.base().root, self.head().root);
        trial.renamed.clone_from(&self.renamed);
        trial.comparing.clone_from(&self.comparing);
        let place = at.sides(base.first(), head.first());
        trial.schemas_of(&place.as_whole(), base, head);
        trial.found.iter().all(|found| found.kind.says_the_same())
    }
}

/// Returns each element of a list as a variant of one part.
fn single<'a>(list: &Part<'a>) -> Vec<Variant<'a>> {
    debug_assert!(matches!(list.value, Value::Array(_)), "variants are a list");
    list.elements().into_iter().map(|part| vec![part]).collect()
}
