//! References between schemas.
//!
//! A component is lowered once, at its first use. A component that is used while it is being lowered is recursive: it gets
//! an id before its shape is known, and the type of that id is filled in later:
//!
//! ```yaml
//! team: { type: object, properties: { parent: { $ref: '#/components/schemas/team' } } }
//! ```
//!
//! A plain `struct Team { parent: Option<Team> }` has infinite size in Rust; the `box_cycles` pass adds the `Box`.

use openapiv3::{ReferenceOr, Schema};

use super::reach::each_type_mut;
use super::view::{Node, View};
use super::{Lowering, schema_pointer};
use crate::Diagnostic;
use crate::ir::{Api, Docs, Object, Place, Rest, Root, Shape, Type, TypeId};

/// Progress of a component schema.
#[derive(Clone, Debug)]
pub(super) enum Progress {
    /// Being lowered; contains the id that it got if it was used meanwhile.
    Begun(Option<TypeId>),
    /// Lowered to this type.
    Done(Type),
}

/// Prefix of references to component schemas.
pub(super) const SCHEMAS: &str = "#/components/schemas/";

/// Returns the name of the component that a reference points to, if its kind is `kind` (`#/components/parameters/`).
/// Unescapes the name, which is a token of a JSON pointer.
pub(super) fn referred(reference: &str, kind: &str) -> Option<String> {
    let token = reference.strip_prefix(kind)?;
    Some(token.replace("~1", "/").replace("~0", "~"))
}

impl<'a> Lowering<'a> {
    /// Returns the type of a schema, or of the schema that a reference points to.
    pub(super) fn node(&mut self, node: Node<'a>, place: &Place) -> Type {
        match node {
            Node::Schema(schema) => self.schema(schema, place),
            Node::Reference(reference) => match referred(reference, SCHEMAS) {
                Some(name) => self.component(&name, &place.pointer),
                None => self.hole(unresolved(reference, &place.pointer)),
            },
        }
    }

    /// Returns the type of a component schema; `pointer` is the place of the reference.
    pub(super) fn component(&mut self, name: &str, pointer: &str) -> Type {
        let found = self
            .document
            .components
            .as_ref()
            .and_then(|components| components.schemas.get_key_value(name));
        let Some((name, schema)) = found else {
            return self.hole(unresolved(&format!("{SCHEMAS}{name}"), pointer));
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

    /// Returns the id of a component that is still being lowered.
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
            let id = *id;
            let mut real = ty.without_null().clone();
            if let Type::Map(values) = &real {
                // A map that contains itself is an object of nothing but such members.
                real = self.itself(name, id, (**values).clone());
            } else if !matches!(real, Type::Named(real) if real != id) {
                real = self.hole(
                    Diagnostic::new(
                        "lower::cyclic-reference",
                        format!("`{name}` is defined as itself, with no object in between"),
                    )
                    .at(schema_pointer(name))
                    .help("break the cycle, or put an object around the reference"),
                );
            }
            self.forwards.insert(id, real);
        }
        let ty = match self.progress.get(name) {
            Some(Progress::Begun(Some(id))) if matches!(ty.without_null(), Type::Map(_)) => {
                let named = Type::Named(*id);
                if matches!(ty, Type::Nullable(_)) {
                    named.nullable()
                } else {
                    named
                }
            }
            _ => ty,
        };
        self.progress.insert(name, Progress::Done(ty.clone()));
        ty
    }

    /// Gives the id of a component the shape of an object with members of one type.
    fn itself(&mut self, name: &str, id: TypeId, values: Type) -> Type {
        let docs = self.component_docs(name);
        if let Some(definition) = self.types.get_mut(id.0) {
            definition.docs = docs;
            definition.shape = Shape::Object(Object::new(Vec::new(), [], Rest::Typed(values)));
        }
        Type::Named(id)
    }

    /// Replaces the ids that were assigned ahead by the resulting types.
    pub(super) fn resolve_forwards(&self, api: &mut Api) {
        if self.forwards.is_empty() {
            return;
        }
        let real = |id| self.forwards.get(&id).cloned().unwrap_or(Type::Named(id));
        each_type_mut(api, &mut |ty| *ty = ty.with_ids(&mut |id| real(id)));
    }

    /// Returns the schema of a node, following any number of references between components.
    pub(super) fn resolve(&self, node: Node<'a>) -> Option<&'a Schema> {
        let mut node = node;
        // A chain longer than the number of components is circular.
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

    /// Returns the view of the schema of a node.
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

/// Returns the diagnostic for an unresolved reference.
pub(super) fn unresolved(reference: &str, pointer: &str) -> Diagnostic {
    Diagnostic::new(
        "lower::unresolved-reference",
        format!("`{reference}` leads nowhere"),
    )
    .at(pointer)
    .help("references lead to components of the same document; check the spelling")
}
