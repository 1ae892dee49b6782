//! `allOf`: a value that matches all of the listed schemas.
//!
//! ```yaml
//! allOf:
//!   - { properties: { user: { nullable: true, properties: { login: { type: string } } } } }
//!   - { properties: { user: { properties: { login: {}, id: { type: integer } } } }, required: [user] }
//! ```
//!
//! The literal translation is two structs, flattened into a third one. Instead the parts are merged into one
//! struct with the union of their properties and required keys. A property declared in several parts is in turn an
//! `allOf` of those declarations, so one rule serves every depth. Of two scalar types the narrower one wins; null is
//! allowed if all parts allow it, or if the schema with the `allOf` allows it.

mod merge;

use std::collections::BTreeMap;

use super::reference::{SCHEMAS, referred};
use super::schema::{docs, unsupported};
use super::view::{Node, View};
use super::{Lowering, schema_pointer};
use crate::ir::{Docs, Place, Root, Type};

/// Part of an `allOf`, with nested `allOf`s flattened.
struct Part<'a> {
    node: Node<'a>,
    view: View<'a>,
    place: Place,
}

impl<'a> Part<'a> {
    /// Returns the same part, for another merge.
    fn again(&self) -> Option<Self> {
        self.changed(|_| {})
    }

    /// Returns the part without the variants of its union; `None` if nothing is left.
    fn without_variants(&self) -> Option<Self> {
        let part = self.changed(|view| {
            view.one_of.clear();
            view.any_of.clear();
        })?;
        let says = part.view.properties.is_some() || !part.view.required.is_empty();
        says.then_some(part)
    }

    fn changed(&self, change: impl FnOnce(&mut View<'a>)) -> Option<Self> {
        let mut view = self.view.clone();
        change(&mut view);
        Some(Self {
            node: self.node,
            view,
            place: self.place.clone(),
        })
    }
}

/// Parts of an `allOf`, and the references that were followed to find them.
#[derive(Default)]
struct Parts<'a> {
    all: Vec<Part<'a>>,
    references: BTreeMap<&'a str, Visit>,
}

/// Progress of following a reference.
enum Visit {
    Begun,
    Done,
}

impl<'a> Lowering<'a> {
    /// Returns the type of a schema with `allOf`. The caller adds null if the schema itself allows it.
    pub(super) fn all_of(&mut self, node: Node<'a>, place: &Place) -> Type {
        let mut parts = Parts::default();
        self.flatten(node, place, &mut parts);
        let own = match node {
            Node::Schema(schema) => docs(&schema.schema_data),
            Node::Reference(_) => Docs::default(),
        };
        self.merge(parts.all, own, place)
    }

    /// Flattens nested `allOf`s; properties next to an `allOf` become a part of their own.
    fn flatten(&mut self, node: Node<'a>, place: &Place, into: &mut Parts<'a>) {
        let place = self.place_of(node, place);
        let Node::Reference(reference) = node else {
            return self.flatten_one(node, place, into);
        };
        match into.references.get(reference) {
            // A repeated part adds nothing.
            Some(Visit::Done) => {}
            Some(Visit::Begun) => {
                self.hole(unsupported("`allOf` contains itself", &place));
            }
            None => {
                into.references.insert(reference, Visit::Begun);
                self.flatten_one(node, place, into);
                into.references.insert(reference, Visit::Done);
            }
        }
    }

    fn flatten_one(&mut self, node: Node<'a>, place: Place, into: &mut Parts<'a>) {
        let Some(mut view) = self.view(node) else {
            if let Node::Reference(reference) = node {
                self.hole(super::reference::unresolved(reference, &place.pointer));
            }
            return;
        };
        if view.all_of.is_empty() {
            into.all.push(Part { node, view, place });
            return;
        }
        let all = std::mem::take(&mut view.all_of);
        for (index, part) in all.into_iter().enumerate() {
            self.flatten(part, &place.part(index), into);
        }
        if view.properties.is_some() || !view.required.is_empty() || !view.variants().is_empty() {
            into.all.push(Part { node, view, place });
        }
    }

    /// Returns the place of the schema of a node: for a reference, the place of its component.
    fn place_of(&self, node: Node<'a>, place: &Place) -> Place {
        let name = match node {
            Node::Reference(reference) => referred(reference, SCHEMAS),
            Node::Schema(_) => None,
        };
        match name {
            Some(name) => {
                let pointer = schema_pointer(&name);
                Place::new(Root::Component(name), pointer)
            }
            None => place.clone(),
        }
    }
}
