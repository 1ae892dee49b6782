//! A schema: which form it has, and what each simple form is in the IR.

use openapiv3::{Schema, SchemaData};

use super::Lowering;
use super::view::{Additional, Node, View};
use crate::Diagnostic;
use crate::ir::{Docs, Literal, LiteralValue, Object, Place, Rest, Shape, Type};

impl<'a> Lowering<'a> {
    /// The type of a schema.
    pub(super) fn schema(&mut self, schema: &'a Schema, place: &Place) -> Type {
        let view = View::of(schema);
        let ty = self.form(schema, &view, place);
        if view.nullable() { ty.nullable() } else { ty }
    }

    fn form(&mut self, schema: &'a Schema, view: &View<'a>, place: &Place) -> Type {
        if view.not {
            return self.refuse(unsupported("`not` has no Rust form", place));
        }
        if !view.all_of.is_empty() {
            return self.all_of(Node::Schema(schema), place);
        }
        if !view.variants().is_empty() {
            return self.union(schema, view, place);
        }
        if let Some(texts) = view.texts() {
            return self.literal(view, &texts, place);
        }
        match view.ty {
            Some("string") => string(view.format),
            Some("integer") => Type::Integer,
            Some("number") => Type::Number,
            Some("boolean") => Type::Boolean,
            Some("array") => self.list(view, place),
            Some("object") => self.object(view, place),
            None if view.properties.is_some() => self.object(view, place),
            None => Type::Any("the schema says nothing of the type"),
            Some(other) => self.refuse(
                unsupported(&format!("`{other}` is not a type of OpenAPI 3.0"), place)
                    .help("string, number, integer, boolean, array or object"),
            ),
        }
    }

    /// `enum` over text: `enum: [open, closed]` is an open enum, since servers add values at any time.
    pub(super) fn literal(&mut self, view: &View<'_>, texts: &[&str], place: &Place) -> Type {
        let mut values: Vec<LiteralValue> = Vec::with_capacity(texts.len());
        for text in texts {
            if values.iter().all(|value| value.wire != *text) {
                values.push(LiteralValue {
                    wire: (*text).to_owned(),
                    name: String::new(),
                });
            }
        }
        self.define(place, docs(view.data), Shape::Literal(Literal { values }))
    }

    fn list(&mut self, view: &View<'a>, place: &Place) -> Type {
        let item = match view.items {
            Some(items) => self.node(items, &place.item()),
            None => Type::Any("the list says nothing of its items"),
        };
        Type::List(Box::new(item))
    }

    /// An object without declared properties is a map, unless it is closed: then it is an empty struct.
    fn object(&mut self, view: &View<'a>, place: &Place) -> Type {
        if view.properties.is_some() {
            return self.fields_of(view, place);
        }
        match view.additional {
            Additional::Typed(values) => {
                let value = self.node(values, &place.value());
                Type::Map(Box::new(value))
            }
            Additional::Open => Type::Map(Box::new(Type::Any("the object is open"))),
            Additional::Closed => {
                let nothing = Shape::Object(Object::new(Vec::new(), [], Rest::Undeclared));
                self.define(place, docs(view.data), nothing)
            }
        }
    }
}

/// The type of text, by `format`. `uri` stays text: a parsed URL is written back with a `/` that was not there.
fn string(format: Option<&str>) -> Type {
    match format {
        Some("date-time") => Type::DateTime,
        Some("date") => Type::Date,
        Some("binary") => Type::Binary,
        _ => Type::String,
    }
}

/// What a schema says in words.
pub(super) fn docs(data: &SchemaData) -> Docs {
    Docs {
        title: data.title.clone(),
        description: data.description.clone(),
        link: data.external_docs.as_ref().map(|docs| docs.url.clone()),
        deprecated: data.deprecated,
    }
}

/// The finding for a construct that has no form in the IR.
pub(super) fn unsupported(message: &str, place: &Place) -> Diagnostic {
    Diagnostic::new("lower::unsupported", message)
        .at(&place.pointer)
        .help("correct the description, or list the operation or schema under `holes` in the settings with a reason")
}
