//! What the variants of a union are called, before types have names.
//!
//! ```yaml
//! oneOf:
//!   - { properties: { kind: { enum: [wait] }, minutes: {} } }   # Wait
//!   - { properties: { kind: { type: string }, teams: {} } }     # Teams
//! ```
//!
//! Naively `Variant1` and `Variant2`, which change their meaning when the description puts another before them. A
//! variant is called after what it is, never after where it stands: its component, its title, a text that only it
//! has, a property that only it has, or what sets a shared property apart.

use std::collections::BTreeSet;

use super::Lowering;
use super::reference::{SCHEMAS, referred};
use super::union::Candidate;
use super::view::{Node, View};

/// Texts make a name if they are few.
const MOST_TEXTS: usize = 3;

/// What is known of a variant, for its name.
struct Known<'a> {
    node: Node<'a>,
    view: View<'a>,
}

/// A way to find a hint for a variant.
type Way<'w, 'a> = &'w dyn Fn(&Known<'a>) -> Option<String>;

impl<'a> Lowering<'a> {
    /// A hint for each variant; empty where only its type says what it is.
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
        let ways: [Way<'_, 'a>; 6] = [
            &|one| component(one.node),
            &|one| title(&one.view),
            &|one| own_parts(&one.view, &known),
            &|one| self.texts_of(&one.view, 1),
            &|one| own_property(&one.view, &known),
            &|one| {
                self.texts_of(&one.view, MOST_TEXTS)
                    .or_else(|| self.contrast(one, &known))
            },
        ];
        for way in ways {
            fill(&mut hints, &known, way);
        }
        let mut left = hints
            .iter_mut()
            .zip(&known)
            .filter(|(hint, one)| hint.is_none() && is_object(&one.view));
        if let (Some((hint, _)), None) = (left.next(), left.next()) {
            // It has only what the others have as well.
            *hint = Some("plain".to_owned());
        }
        hints.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// The texts of a property that can only hold a few: `type: { enum: [wait_timer] }`.
    fn texts_of(&self, view: &View<'a>, most: usize) -> Option<String> {
        properties(view).find_map(|(_, property)| {
            let property = self.view(property)?;
            let texts = property.texts()?;
            (texts.len() <= most).then(|| texts.join("-"))
        })
    }

    /// The first property that another variant declares with another JSON type: `string-labels`, `object-labels`.
    fn contrast(&self, one: &Known<'a>, all: &[Known<'a>]) -> Option<String> {
        properties(&one.view).find_map(|(name, property)| {
            let own = self.json_word(property)?;
            let differs = all.iter().any(|other| {
                let theirs = other.view.properties.and_then(|all| all.get(name));
                theirs
                    .and_then(|theirs| self.json_word(Node::from(theirs)))
                    .is_some_and(|word| word != own)
            });
            differs.then(|| format!("{own}-{name}"))
        })
    }

    /// The JSON type of a value, or of a list's items.
    fn json_word(&self, node: Node<'a>) -> Option<&'a str> {
        let view = self.view(node)?;
        match view.items {
            Some(items) => self.view(items)?.ty,
            None => view.ty,
        }
    }
}

/// Tries one way on all variants that have no hint yet. A way that gives two of them the same hint does not tell them
/// apart, and is not used for either.
fn fill<'a>(hints: &mut [Option<String>], known: &[Known<'a>], way: Way<'_, 'a>) {
    let found: Vec<Option<String>> = known.iter().map(way).collect();
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

/// The components that a variant is all of, without those that every variant is.
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

/// The properties as they are looked through for a name: the required ones, as they are listed, then the others, of which
/// a short one rather says what it is about. That does not depend on the order of keys, which may change.
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

/// The first property that no other variant declares.
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
