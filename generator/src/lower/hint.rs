//! Hints for the variants of a union, from which the passes make names.
//!
//! ```yaml
//! oneOf:
//!   - { properties: { kind: { enum: [wait] }, minutes: {} } }   # Wait
//!   - { properties: { kind: { type: string }, teams: {} } }     # Teams
//! ```
//!
//! Numbers (`Variant1`, `Variant2`) would change their meaning if the description inserted a variant. A variant is
//! therefore named after its content, never after its position: its component, its title, an enum value that only it has,
//! a property that only it has, or the difference in a shared property.

use std::collections::BTreeSet;

use super::Lowering;
use super::reference::{SCHEMAS, referred};
use super::union::Candidate;
use super::view::{Node, View};

/// Maximum number of enum values that make a hint.
const MAX_ENUM_VALUES: usize = 3;

/// Schema of a variant, resolved for the search for a hint.
struct Known<'a> {
    node: Node<'a>,
    view: View<'a>,
}

/// Strategy that finds a hint for a variant.
type Strategy<'w, 'a> = &'w dyn Fn(&Known<'a>) -> Option<String>;

impl<'a> Lowering<'a> {
    /// Returns a hint for each variant; empty if only the type of the variant describes it.
    pub(super) fn hints(&self, candidates: &[Candidate<'a>]) -> Vec<String> {
        let known: Vec<Known<'a>> = candidates
            .iter()
            .filter_map(|candidate| {
                let view = self.view(candidate.node)?;
                Some(Known {
                    node: candidate.node,
                    view,
                })
            })
            .collect();
        if known.len() < candidates.len() {
            return vec![String::new(); candidates.len()];
        }
        let mut hints: Vec<Option<String>> = vec![None; known.len()];
        let strategies: [Strategy<'_, 'a>; 6] = [
            &|one| component(one.node),
            &|one| title(&one.view),
            &|one| own_parts(&one.view, &known),
            &|one| self.enum_hint(&one.view, 1),
            &|one| own_property(&one.view, &known),
            &|one| {
                self.enum_hint(&one.view, MAX_ENUM_VALUES)
                    .or_else(|| self.contrast(one, &known))
            },
        ];
        for strategy in strategies {
            fill(&mut hints, &known, strategy);
        }
        let mut left = hints
            .iter_mut()
            .zip(&known)
            .filter(|(hint, one)| hint.is_none() && is_object(&one.view));
        if let (Some((hint, _)), None) = (left.next(), left.next()) {
            // It has no property that the others lack.
            *hint = Some("plain".to_owned());
        }
        hints.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// Returns the values of a property that is an enum of at most `most` strings: `type: { enum: [wait_timer] }`.
    fn enum_hint(&self, view: &View<'a>, most: usize) -> Option<String> {
        properties(view).find_map(|(_, property)| {
            let property = self.view(property)?;
            let texts = property.texts()?;
            (texts.len() <= most).then(|| texts.join("-"))
        })
    }

    /// Returns the first property whose JSON type differs in another variant: `string-labels`, `object-labels`.
    fn contrast(&self, one: &Known<'a>, all: &[Known<'a>]) -> Option<String> {
        properties(&one.view).find_map(|(name, property)| {
            let own = self.json_type(property)?;
            let differs = all.iter().any(|other| {
                let theirs = other.view.properties.and_then(|all| all.get(name));
                theirs
                    .and_then(|theirs| self.json_type(Node::from(theirs)))
                    .is_some_and(|word| word != own)
            });
            differs.then(|| format!("{own}-{name}"))
        })
    }

    /// Returns the JSON type of a value, or of the items if it is a list.
    fn json_type(&self, node: Node<'a>) -> Option<&'a str> {
        let view = self.view(node)?;
        match view.items {
            Some(items) => self.view(items)?.ty,
            None => view.ty,
        }
    }
}

/// Applies a strategy to all variants without a hint. If it gives two variants the same hint, it does not distinguish them
/// and is used for neither.
fn fill<'a>(hints: &mut [Option<String>], known: &[Known<'a>], strategy: Strategy<'_, 'a>) {
    let found: Vec<Option<String>> = known.iter().map(strategy).collect();
    let mut seen: BTreeSet<&String> = hints.iter().flatten().collect();
    let mut twice: BTreeSet<String> = BTreeSet::new();
    for (hint, found) in hints.iter().zip(&found) {
        if let (None, Some(found)) = (hint, found)
            && !seen.insert(found)
        {
            twice.insert(found.clone());
        }
    }
    for (hint, found) in hints.iter_mut().zip(found) {
        if hint.is_none() {
            *hint = found.filter(|found| !twice.contains(found));
        }
    }
}

fn component(node: Node<'_>) -> Option<String> {
    match node {
        Node::Reference(reference) => referred(reference, SCHEMAS),
        Node::Schema(_) => None,
    }
}

fn title(view: &View<'_>) -> Option<String> {
    view.data.title.clone().filter(|_| is_object(view))
}

fn is_object(view: &View<'_>) -> bool {
    view.properties.is_some() || !view.all_of.is_empty() || view.ty == Some("object")
}

/// Returns the components in the `allOf` of a variant, without those that all variants share.
fn own_parts(view: &View<'_>, all: &[Known<'_>]) -> Option<String> {
    let shared = |name: &String| all.iter().all(|other| parts(&other.view).contains(name));
    let own: Vec<String> = parts(view)
        .into_iter()
        .filter(|name| !shared(name))
        .collect();
    (!own.is_empty()).then(|| own.join("-"))
}

fn parts(view: &View<'_>) -> Vec<String> {
    view.all_of
        .iter()
        .filter_map(|node| component(*node))
        .collect()
}

/// Returns the properties in the order in which they are searched for a name: required ones as listed, then the others,
/// shortest first, since short names tend to state the subject. The order does not depend on that of the keys, which may
/// change.
fn properties<'a>(view: &View<'a>) -> impl Iterator<Item = (&'a str, Node<'a>)> {
    let rank = |name: &String| {
        let listed = view.required.iter().position(|one| one == name);
        (listed.unwrap_or(usize::MAX), name.len())
    };
    let mut all: Vec<_> = view.properties.into_iter().flatten().collect();
    all.sort_by_key(|(name, _)| (rank(name), *name));
    all.into_iter()
        .map(|(name, property)| (name.as_str(), Node::from(property)))
}

/// Returns the first property that no other variant declares.
fn own_property(view: &View<'_>, all: &[Known<'_>]) -> Option<String> {
    let declared = |name: &str| {
        all.iter()
            .filter(|other| {
                other
                    .view
                    .properties
                    .is_some_and(|all| all.contains_key(name))
            })
            .count()
    };
    let mut names = properties(view).map(|(name, _)| name);
    names.find(|name| declared(name) == 1).map(str::to_owned)
}
