//! Which facts explain a change of an item.
//!
//! A change names the places that say what the item is. In this order:
//!
//! 1. Facts about these places, else about what is within, else about what is around.
//! 2. Facts about other places of the same shape: where one of them changes, they are no longer one type, or become one.
//! 3. Facts about the schemas that these places refer to, the nearest first.
//! 4. Facts about whoever refers to them in one document and not in the other, and about the tags of operations that do: who
//!    uses a type decides where it is, whether it can be built, and which features bring it.

use std::collections::BTreeSet;

use super::change::Change;
use super::places::{Places, Side};
use crate::diff::fact::{Fact, Sides};
use crate::diff::reading::Reading;

/// How many references lead to a schema at most that still decides what an item is.
const FAR: usize = 6;

/// How many facts are named for a change that only follows from who uses what.
const FEW: usize = 3;

/// Facts by the places that they are about.
pub(super) struct Index<'a> {
    sides: [Side<'a>; 2],
}

impl<'a> Index<'a> {
    pub(super) fn new(facts: &[Fact], base: &'a Reading, head: &'a Reading) -> Self {
        let pointers = |side: fn(&Sides<String>) -> Option<&String>| {
            let telling = facts.iter().enumerate();
            telling
                .filter(|(_, fact)| fact.aspect.can_change_types())
                .filter_map(|(number, fact)| Some((side(&fact.pointer)?.clone(), number)))
                .collect::<Vec<_>>()
        };
        Self {
            sides: [
                Side::new(base, pointers(|sides| sides.base.as_ref())),
                Side::new(head, pointers(|sides| sides.head.as_ref())),
            ],
        }
    }

    /// The facts that explain a change; none if nothing does.
    pub(super) fn explain(&self, change: &Change) -> Vec<usize> {
        let given =
            |places: &Option<Vec<String>>| -> Places { places.iter().flatten().cloned().collect() };
        let own = [given(&change.places.base), given(&change.places.head)];
        // A place of one side is mostly a place of the other as well; not so the elements of lists.
        let all = own.iter().flatten().cloned().collect::<Places>();
        let either = |places: &Places| match places.is_empty() {
            true => all.clone(),
            false => places.clone(),
        };
        let both = [either(&own[0]), either(&own[1])];
        let ways: [&dyn Fn() -> Vec<usize>; 3] =
            [&|| self.near(&own), &|| self.outward(&both), &|| {
                self.upward(&both)
            }];
        let mut found = ways.into_iter().map(|way| way());
        found.find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// From the places to what they refer to.
    fn outward(&self, start: &[Places; 2]) -> Vec<usize> {
        let mut places = start.clone();
        let mut seen = Places::new();
        for _ in 0..FAR {
            let found = self.near(&places);
            if !found.is_empty() {
                return found;
            }
            let alike = self.alike(&places);
            let found = self.near(&[alike.clone(), alike]);
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

    /// From the places to whoever refers to them on one side only.
    fn upward(&self, start: &[Places; 2]) -> Vec<usize> {
        let mut places = self.each(start, |_, places| places.clone());
        let mut seen = Places::new();
        for _ in 0..FAR {
            let [one, other] = &self.sides;
            let (one, other) = (one.referrers(&places), other.referrers(&places));
            let differing: Places = one.symmetric_difference(&other).cloned().collect();
            let mut found = self.near(&[differing.clone(), differing]);
            if found.is_empty() {
                let tags = tags(one.union(&other).chain(&places));
                found = self.near(&[tags.clone(), tags]);
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

    fn each(&self, places: &[Places; 2], of: impl Fn(&Side<'a>, &Places) -> Places) -> Places {
        let both = self.sides.iter().zip(places);
        both.flat_map(|(side, places)| of(side, places)).collect()
    }

    /// All places of the types that are described at these places, or within.
    fn alike(&self, places: &[Places; 2]) -> Places {
        let all = self.each(places, |_, places| places.clone());
        self.sides
            .iter()
            .flat_map(|side| side.alike(&all))
            .collect()
    }

    /// The facts about these places; else those about what is within; else about what is around.
    fn near(&self, places: &[Places; 2]) -> Vec<usize> {
        let collect = |of: fn(&Side<'a>, &str) -> BTreeSet<usize>| -> BTreeSet<usize> {
            let both = self.sides.iter().zip(places);
            both.flat_map(|(side, places)| places.iter().flat_map(move |place| of(side, place)))
                .collect()
        };
        let ways: [fn(&Side<'a>, &str) -> BTreeSet<usize>; 3] =
            [Side::here, Side::within, Side::around];
        let mut all = ways.into_iter().map(collect);
        let found = all.find(|found| !found.is_empty());
        found.into_iter().flatten().collect()
    }
}

/// Where the tags stand of the operations that these places are in: they decide about modules and features.
fn tags<'p>(places: impl Iterator<Item = &'p String>) -> Places {
    let operations = places.filter_map(|place| {
        let mut tokens = place.strip_prefix("/paths/")?.split('/');
        Some(format!("/paths/{}/{}/tags", tokens.next()?, tokens.next()?))
    });
    operations.collect()
}
