//! `allOf`: a value that is all of its parts at once.
//!
//! ```yaml
//! allOf:
//!   - { properties: { user: { nullable: true, properties: { login: { type: string } } } } }
//!   - { properties: { user: { properties: { login: {}, id: { type: integer } } } }, required: [user] }
//! ```
//!
//! Naively two structs, flattened into a third. One struct it is: the union of the properties and of what is
//! required; a property declared in several parts is in turn all of what they say of it, so one rule serves every
//! depth. Of two scalars the narrower wins; null is allowed if all parts allow it, or the whole says so.

mod merge;

use std::collections::BTreeMap;

use super::reference::{SCHEMAS, referred};
use super::schema::{docs, unsupported};
use super::view::{Node, View};
use super::{Lowering, schema_pointer};
use crate::ir::{Docs, Place, Root, Type};

/// One part of an `allOf`, with the `allOf`s inside it taken apart.
struct Part<'a> {
    node: Node<'a>,
    view: View<'a>,
    place: Place,
}

/// The parts of an `allOf`, and the references that led to them.
#[derive(Default)]
struct Parts<'a> {
    all: Vec<Part<'a>>,
    references: BTreeMap<&'a str, Visit>,
}

/// How far a reference has been followed.
enum Visit {
    Begun,
    Done,
}

impl<'a> Lowering<'a> {
    /// The type of a schema with `allOf`. Whether it allows null by itself is the caller's to add.
    pub(super) fn all_of(&mut self, node: Node<'a>, place: &Place) -> Type {
        let mut parts = Parts::default();
        self.flatten(node, place, &mut parts);
        let own = match node {
            Node::Schema(schema) => docs(&schema.schema_data),
            Node::Reference(_) => Docs::default(),
        };
        self.merge(parts.all, own, place)
    }

    /// Takes nested `allOf`s apart; properties beside an `allOf` are a part of their own.
    fn flatten(&mut self, node: Node<'a>, place: &Place, into: &mut Parts<'a>) {
        let place = self.place_of(node, place);
        let Node::Reference(reference) = node else {
            return self.flatten_one(node, place, into);
        };
        match into.references.get(reference) {
            // To be all of the same twice says nothing more.
            Some(Visit::Done) => {}
            Some(Visit::Begun) => {
                self.refuse(unsupported("`allOf` contains itself", &place));
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
                self.refuse(super::reference::unresolved(reference, &place.pointer));
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

    /// Where the schema stands that a node is: what a reference leads to stands in its component.
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
