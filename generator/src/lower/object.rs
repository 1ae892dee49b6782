//! Objects with declared properties.

use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::constraints::constraints;
use super::schema::docs;
use super::view::{Additional, Node, View};
use crate::ir::{Docs, Field, Name, Object, Place, Rest, Shape, Type};

impl<'a> Lowering<'a> {
    /// Returns the struct of a schema with properties.
    pub(super) fn fields_of(&mut self, view: &View<'a>, place: &Place) -> Type {
        let fields = match view.properties {
            Some(properties) => self.fields(properties, place),
            None => Vec::new(),
        };
        let rest = self.rest(view.additional, place);
        let shape = Shape::Object(Object::new(
            fields,
            view.required.iter().map(String::as_str),
            rest,
        ));
        self.define(place, docs(view.data), shape)
    }

    fn fields(
        &mut self,
        properties: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
        place: &Place,
    ) -> Vec<Field> {
        let mut fields = Vec::with_capacity(properties.len());
        for (wire, property) in properties {
            let node = Node::from(property);
            fields.push(self.field(wire, node, &place.property(wire)));
        }
        fields
    }

    /// Returns the field of a property. Its object sets whether it is required.
    pub(super) fn field(&mut self, wire: &str, node: Node<'a>, place: &Place) -> Field {
        Field {
            wire: wire.to_owned(),
            name: Name::default(),
            ty: self.node(node, place),
            required: false,
            is_loose: false,
            docs: field_docs(node),
        }
    }

    /// Returns the type of the members that an object may have in addition to its properties.
    pub(super) fn rest(&mut self, additional: Additional<'a>, place: &Place) -> Rest {
        match additional {
            Additional::Open | Additional::Closed => Rest::Undeclared,
            Additional::Typed(values) => match self.node(values, &place.value()) {
                Type::Any(_) => Rest::Undeclared,
                ty => Rest::Typed(ty),
            },
        }
    }
}

/// Returns the documentation of a property at its declaration; the target of a reference is documented at its own.
pub(super) fn field_docs(node: Node<'_>) -> Docs {
    match node {
        Node::Schema(schema) => Docs {
            constraints: constraints(schema),
            ..docs(&schema.schema_data)
        },
        Node::Reference(_) => Docs::default(),
    }
}
