//! Memory of an object for what was sent where it is not as described. Takes the object; gives the JSON as it was sent, except
//! where the object was changed since.
//!
//! ```text
//! {"id":1,"owner":null}  → { id: 1, owner: vacant }, which keeps that `owner` was null
//! owner unchanged        → {"id":1,"owner":null}
//! owner.login set        → {"id":1,"owner":{"login":"octocat", …}}
//! ```
//!
//! A field is unchanged if it is what its JSON is decoded to, which is decoded again for that. So a list of which one element
//! is wrong is kept as a whole, without a marker in the list.

use super::document::Document;
use super::extra::Extras;
use super::node::Node;
use super::object::Visit;
use super::tolerance::Mode;
use super::{Json, Value, Writer};

/// JSON that was sent instead of an object or of some of its members.
#[derive(Clone, Debug)]
pub enum Sent {
    /// Instead of the object: other JSON, or nothing.
    Instead(Option<Value>),
    /// Instead of members that are not as described: other JSON, or nothing.
    Members(Vec<(String, Option<Value>)>),
}

/// The order of the members is that of the document, and does not count.
impl PartialEq for Sent {
    fn eq(&self, other: &Self) -> bool {
        fn sorted(members: &[(String, Option<Value>)]) -> Vec<&(String, Option<Value>)> {
            let mut all: Vec<_> = members.iter().collect();
            all.sort_by_key(|(name, _)| name);
            all
        }
        match (self, other) {
            (Self::Instead(ours), Self::Instead(theirs)) => ours == theirs,
            (Self::Members(ours), Self::Members(theirs)) => {
                ours.len() == theirs.len() && sorted(ours) == sorted(theirs)
            }
            _ => false,
        }
    }
}

impl Sent {
    /// Returns the members, and what was sent instead of each.
    pub(super) fn members(&self) -> &[(String, Option<Value>)] {
        match self {
            Self::Instead(_) => &[],
            Self::Members(members) => members,
        }
    }

    /// Returns the JSON as it was sent.
    fn json(&self) -> Option<String> {
        match self {
            Self::Instead(value) => value.as_ref().map(super::to_string),
            Self::Members(members) => {
                let mut out = Writer::new();
                out.object(|out| {
                    for (name, value) in members {
                        if let Some(value) = value {
                            value.write(out.key(name));
                        }
                    }
                });
                Some(out.into_string())
            }
        }
    }

    /// Calls `visit` with the values that what was sent was decoded to.
    pub(super) fn decoded(&self, read: fn(Node<'_>, Visit<'_>), visit: Visit<'_>) {
        let Some(json) = self.json() else { return };
        if let Ok(document) = Document::parse_str(&json) {
            // A document that was decoded once is decoded again.
            let _ = document.read_by(Mode::Part, |node| read(node, visit));
        }
    }
}

/// Writes what was sent instead of a whole object, if that is unchanged; `false` if it is not.
pub(super) fn write_instead(
    out: &mut Writer,
    values: &[&dyn Json],
    extra: &dyn Extras,
    read: fn(Node<'_>, Visit<'_>),
) -> bool {
    let Some(sent @ Sent::Instead(Some(value))) = extra.sent() else {
        return false;
    };
    let mut unchanged = false;
    sent.decoded(read, &mut |then, then_extra| {
        unchanged = same(values, then) && extra.same(then_extra);
    });
    if unchanged {
        value.write(out);
    }
    unchanged
}

/// Returns the members that are unchanged since they were read, with what was sent instead of each.
pub(super) fn unchanged<'s>(
    names: &[&str],
    values: &[&dyn Json],
    extra: &'s dyn Extras,
    read: fn(Node<'_>, Visit<'_>),
) -> Vec<(&'s str, Option<&'s Value>)> {
    let Some(sent) = extra.sent() else {
        return Vec::new();
    };
    let mut unchanged = Vec::new();
    sent.decoded(read, &mut |then, then_extra| {
        for (name, value) in sent.members() {
            let is_same = match names.iter().position(|declared| declared == name) {
                Some(index) => same_at(values, then, index),
                None => extra.same_member(then_extra, name),
            };
            if is_same {
                unchanged.push((name.as_str(), value.as_ref()));
            }
        }
    });
    unchanged
}

fn same_at(ours: &[&dyn Json], theirs: &[&dyn Json], index: usize) -> bool {
    let both = ours.get(index).zip(theirs.get(index));
    both.is_some_and(|(our, their)| our.same(*their))
}

/// `true` if all values are the same.
pub(super) fn same(ours: &[&dyn Json], theirs: &[&dyn Json]) -> bool {
    ours.len() == theirs.len() && (0..ours.len()).all(|index| same_at(ours, theirs, index))
}
