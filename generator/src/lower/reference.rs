//! References between schemas.
//!
//! A component is lowered once, when it is first needed. One that is needed while it is being lowered contains
//! itself; it is given an id ahead of its shape, and what that id stands for is filled in when it is known:
//!
//! ```yaml
//! team: { type: object, properties: { parent: { $ref: '#/components/schemas/team' } } }
//! ```
//!
//! Naively `struct Team { parent: Option<Team> }`, which Rust cannot lay out; the `boxes` pass puts the pointer in.

use openapiv3::{ReferenceOr, Schema};

use super::reach::each_type_mut;
use super::view::{Node, View};
use super::{Lowering, schema_pointer};
use crate::Diagnostic;
use crate::ir::{Api, Docs, Object, Place, Rest, Root, Shape, Type, TypeId};

/// What is known of a component schema.
#[derive(Clone, Debug)]
pub(super) enum Progress {
    /// It is being lowered; the id it was given, if it was asked for meanwhile.
    Begun(Option<TypeId>),
    /// What it is.
    Done(Type),
}

/// Prefix of references to schemas.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// The name of the component that a reference leads to, if it leads to one of a kind (`#/components/parameters/`). The name
/// is a token of a JSON pointer there.
pub(super) fn referred(reference: &str, kind: &str) -> Option<String> {
    let token = reference.strip_prefix(kind)?;
    Some(token.replace("~1", "/").replace("~0", "~"))
}

impl<'a> Lowering<'a> {
    /// The type of a schema or of what it refers to.
    pub(super) fn node(&mut self, node: Node<'a>, place: &Place) -> Type {
        match node {
            Node::Schema(schema) => self.schema(schema, place),
            Node::Reference(reference) => match referred(reference, SCHEMAS) {
                Some(name) => self.component(&name, &place.pointer),
                None => self.refuse(unresolved(reference, &place.pointer)),
            },
        }
    }

    /// The type of a component schema; `pointer` is where it is asked for.
    pub(super) fn component(&mut self, name: &str, pointer: &str) -> Type {
        let found = self
            .document
            .components
            .as_ref()
            .and_then(|components| components.schemas.get_key_value(name));
        let Some((name, schema)) = found else {
            return self.refuse(unresolved(&format!("{SCHEMAS}{name}"), pointer));
        };
        match self.progress.get(name.as_str()).cloned() {
            Some(Progress::Done(ty)) => ty,
            Some(Progress::Begun(id)) => self.ahead(name, id, schema),
            None => {
                self.progress.insert(name, Progress::Begun(None));
                let place = Place::new(Root::Component(name.clone()), schema_pointer(name));
                let ty = self.node(Node::from(schema), &place);
                self.finish(name, ty)
            }
        }
    }

    /// The id of a component that is still being lowered.
    fn ahead(&mut self, name: &'a str, id: Option<TypeId>, schema: &ReferenceOr<Schema>) -> Type {
        let named = id.map_or_else(
            || {
                let place = Place::new(Root::Component(name.to_owned()), schema_pointer(name));
                let nothing = Shape::Object(Object::new(Vec::new(), [], Rest::Undeclared));
                self.define(&place, Docs::default(), nothing)
            },
            Type::Named,
        );
        if let Type::Named(id) = named {
            self.progress.insert(name, Progress::Begun(Some(id)));
        }
        let nullable = schema
            .as_item()
            .is_some_and(|schema| schema.schema_data.nullable);
        if nullable { named.nullable() } else { named }
    }

    fn finish(&mut self, name: &'a str, ty: Type) -> Type {
        if let Some(Progress::Begun(Some(id))) = self.progress.get(name) {
            if !matches!(ty.without_null(), Type::Named(real) if real != id) {
                let pointer = schema_pointer(name);
                self.diagnostics.push(
                    Diagnostic::new(
                        "lower::cyclic-reference",
                        format!("`{name}` is defined as itself, with no object in between"),
                    )
                    .at(pointer)
                    .help("break the cycle, or put an object around the reference"),
                );
            }
            self.forwards.insert(*id, ty.without_null().clone());
        }
        self.progress.insert(name, Progress::Done(ty.clone()));
        ty
    }

    /// Puts what components turned out to be in place of the ids they were given ahead.
    pub(super) fn resolve_forwards(&self, api: &mut Api) {
        if self.forwards.is_empty() {
            return;
        }
        let real = |id| self.forwards.get(&id).cloned().unwrap_or(Type::Named(id));
        each_type_mut(api, &mut |ty| *ty = ty.with_ids(&mut |id| real(id)));
    }

    /// The schema that a node is, through any number of references between components.
    pub(super) fn resolve(&self, node: Node<'a>) -> Option<&'a Schema> {
        let mut node = node;
        // A chain longer than the number of components goes round in a circle.
        let schemas = &self.document.components.as_ref()?.schemas;
        for _ in 0..=schemas.len() {
            match node {
                Node::Schema(schema) => return Some(schema),
                Node::Reference(reference) => {
                    node = Node::from(schemas.get(&referred(reference, SCHEMAS)?)?);
                }
            }
        }
        None
    }

    /// The view of the schema that a node is.
    pub(super) fn view(&self, node: Node<'a>) -> Option<View<'a>> {
        match node {
            Node::Schema(schema) => Some(View::of(schema)),
            Node::Reference(_) => self.resolve(node).map(View::of),
        }
    }

    pub(super) fn component_docs(&self, name: &str) -> Docs {
        self.document
            .components
            .as_ref()
            .and_then(|components| components.schemas.get(name))
            .and_then(ReferenceOr::as_item)
            .map(|schema| super::schema::docs(&schema.schema_data))
            .unwrap_or_default()
    }
}

/// The finding for a reference that leads nowhere.
pub(super) fn unresolved(reference: &str, pointer: &str) -> Diagnostic {
    Diagnostic::new(
        "lower::unresolved-reference",
        format!("`{reference}` leads nowhere"),
    )
    .at(pointer)
    .help("references lead to components of the same document; check the spelling")
}
