//! Finds the facts that explain a change of an item.
//!
//! A change has the places that define the item. The search tries, in this order:
//!
//! 1. Facts about these places, else about places within them, else about places around them.
//! 2. Facts about other places of the same type: if one of them changes, one type is split in two, or two become one.
//! 3. Facts about the schemas that these places refer to, the nearest first.
//! 4. Facts about the parts that refer to them in only one of the documents, and about the tags of the operations among
//!    these: the uses of a type decide its module, its constructors, and the features that enable it.

use std::collections::BTreeSet;

use super::place_index::{PlaceIndex, Places};
use crate::change::Change;
use crate::fact::Fact;
use crate::side::Side;
use crate::sides::Sides;
use crate::verdict::Bump;

/// Maximum number of references to follow to a schema that still determines an item.
const FAR: usize = 6;

/// Maximum number of facts for a change that only follows from usage.
const FEW: usize = 3;

/// Facts, indexed by the places that they are about.
pub(super) struct Index<'a> {
    sides: [PlaceIndex<'a>; 2],
    /// Facts that only add something.
    additions: BTreeSet<usize>,
}

impl<'a> Index<'a> {
    pub(super) fn new(facts: &[Fact], base: &'a Side, head: &'a Side) -> Self {
        let pointers = |side: fn(&Sides<String>) -> Option<&String>| {
            let numbered = facts.iter().enumerate();
            numbered
                .filter(|(_, fact)| fact.kind.can_change_types())
                .filter_map(|(number, fact)| Some((side(&fact.pointer)?.clone(), number)))
                .collect::<Vec<_>>()
        };
        let added = facts
            .iter()
            .enumerate()
            .filter(|(_, fact)| fact.kind.is_addition());
        Self {
            additions: added.map(|(number, _)| number).collect(),
            sides: [
                PlaceIndex::new(base, pointers(|sides| sides.base.as_ref())),
                PlaceIndex::new(head, pointers(|sides| sides.head.as_ref())),
            ],
        }
    }

    /// Returns the indices of the facts that explain a change; empty if none does.
    pub(super) fn explain(&self, change: &Change) -> Vec<usize> {
        let to_set =
            |places: &Option<Vec<String>>| -> Places { places.iter().flatten().cloned().collect() };
        let own = [to_set(&change.places.base), to_set(&change.places.head)];
        // Most places exist on both sides under the same pointer, but elements of lists may not.
        let all = own.iter().flatten().cloned().collect::<Places>();
        let either = |places: &Places| match places.is_empty() {
            true => all.clone(),
            false => places.clone(),
        };
        let both = [either(&own[0]), either(&own[1])];
        let search = |without: &BTreeSet<usize>| {
            let ways: [&dyn Fn() -> Vec<usize>; 3] = [
                &|| self.near(&own, without),
                &|| self.outward(&both, without),
                &|| self.upward(&both, without),
            ];
            let mut found = ways.into_iter().map(|way| way());
            found.find(|found| !found.is_empty()).unwrap_or_default()
        };
        // An addition beside something else is not what breaks source.
        if change.bump == Bump::Major {
            let found = search(&self.additions);
            if !found.is_empty() {
                return found;
            }
        }
        search(&BTreeSet::new())
    }

    /// Searches from the places along their references.
    fn outward(&self, start: &[Places; 2], without: &BTreeSet<usize>) -> Vec<usize> {
        let mut places = start.clone();
        let mut seen = Places::new();
        for _ in 0..FAR {
            let found = self.near(&places, without);
            if !found.is_empty() {
                return found;
            }
            let alike = self.alike(&places);
            let found = self.near(&[alike.clone(), alike], without);
            if !found.is_empty() {
                return found;
            }
            let next = self.each(&places, |side, places| side.references(places));
            let next: Places = next.difference(&seen).cloned().collect();
            if next.is_empty() {
                break;
            }
            seen.extend(next.iter().cloned());
            places = [next.clone(), next];
        }
        Vec::new()
    }

    /// Searches from the places to the parts that refer to them on one side only.
    fn upward(&self, start: &[Places; 2], without: &BTreeSet<usize>) -> Vec<usize> {
        let mut places = self.each(start, |_, places| places.clone());
        let mut seen = Places::new();
        for _ in 0..FAR {
            let [one, other] = &self.sides;
            let (one, other) = (one.referrers(&places), other.referrers(&places));
            let differing: Places = one.symmetric_difference(&other).cloned().collect();
            let mut found = self.near(&[differing.clone(), differing], without);
            if found.is_empty() {
                let tags = tags(one.union(&other).chain(&places));
                found = self.near(&[tags.clone(), tags], without);
            }
            if !found.is_empty() {
                found.truncate(FEW);
                return found;
            }
            let next: Places = one
                .union(&other)
                .filter(|place| !seen.contains(*place))
                .cloned()
                .collect();
            if next.is_empty() {
                break;
            }
            seen.extend(next.iter().cloned());
            places = next;
        }
        Vec::new()
    }

    fn each(
        &self,
        places: &[Places; 2],
        of: impl Fn(&PlaceIndex<'a>, &Places) -> Places,
    ) -> Places {
        let both = self.sides.iter().zip(places);
        both.flat_map(|(side, places)| of(side, places)).collect()
    }

    /// Returns all places of the types that are described at these places or within them.
    fn alike(&self, places: &[Places; 2]) -> Places {
        let all = self.each(places, |_, places| places.clone());
        self.sides
            .iter()
            .flat_map(|side| side.alike(&all))
            .collect()
    }

    /// Returns the facts about these places, else about places within them, else about places around them; but for those
    /// `without` which it searches.
    fn near(&self, places: &[Places; 2], without: &BTreeSet<usize>) -> Vec<usize> {
        let collect = |of: fn(&PlaceIndex<'a>, &str) -> BTreeSet<usize>| -> BTreeSet<usize> {
            let both = self.sides.iter().zip(places);
            both.flat_map(|(side, places)| places.iter().flat_map(move |place| of(side, place)))
                .filter(|fact| !without.contains(fact))
                .collect()
        };
        let ways: [fn(&PlaceIndex<'a>, &str) -> BTreeSet<usize>; 3] =
            [PlaceIndex::here, PlaceIndex::within, PlaceIndex::around];
        let mut all = ways.into_iter().map(collect);
        let found = all.find(|found| !found.is_empty());
        found.into_iter().flatten().collect()
    }
}

/// Returns the places of the tags of the operations that contain these places: tags decide modules and features.
fn tags<'p>(places: impl Iterator<Item = &'p String>) -> Places {
    let operations = places.filter_map(|place| {
        let mut tokens = place.strip_prefix("/paths/")?.split('/');
        Some(format!("/paths/{}/{}/tags", tokens.next()?, tokens.next()?))
    });
    operations.collect()
}
