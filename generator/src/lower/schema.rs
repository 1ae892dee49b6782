//! Determines the form of a schema, and lowers the simple forms.

use openapiv3::{Schema, SchemaData};

use super::Lowering;
use super::view::{Additional, Node, View};
use crate::Diagnostic;
use crate::ir::{Constraints, Docs, EnumValue, Name, Object, Place, Rest, Shape, StringEnum, Type};

impl<'a> Lowering<'a> {
    /// Returns the type of a schema.
    pub(super) fn schema(&mut self, schema: &'a Schema, place: &Place) -> Type {
        let view = View::of(schema);
        let ty = self.form(schema, &view, place);
        if view.nullable() { ty.nullable() } else { ty }
    }

    fn form(&mut self, schema: &'a Schema, view: &View<'a>, place: &Place) -> Type {
        if view.not {
            self.note(
                Diagnostic::new(
                    "lower::not",
                    "`not` only excludes values, and is not checked",
                )
                .at(&place.pointer),
            );
        }
        if !view.all_of.is_empty() {
            return self.all_of(Node::Schema(schema), place);
        }
        if !view.variants().is_empty() {
            return self.union(schema, view, place);
        }
        if let Some(texts) = view.texts() {
            return self.string_enum(view, &texts, place);
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
            Some(other) => self.hole(
                unsupported(&format!("`{other}` is not a type of OpenAPI 3.0"), place)
                    .help("string, number, integer, boolean, array or object"),
            ),
        }
    }

    /// Returns the string enum of an `enum` of strings (`enum: [open, closed]`). It is open, since servers add values at any
    /// time.
    pub(super) fn string_enum(&mut self, view: &View<'_>, texts: &[&str], place: &Place) -> Type {
        let mut values: Vec<EnumValue> = Vec::with_capacity(texts.len());
        for text in texts {
            if values.iter().all(|value| value.wire != *text) {
                values.push(EnumValue {
                    wire: (*text).to_owned(),
                    name: Name::default(),
                });
            }
        }
        self.define(
            place,
            docs(view.data),
            Shape::StringEnum(StringEnum {
                values,
                preset: None,
            }),
        )
    }

    fn list(&mut self, view: &View<'a>, place: &Place) -> Type {
        let item = match view.items {
            Some(items) => self.node(items, &place.item()),
            None => Type::Any("the list says nothing of its items"),
        };
        Type::List(Box::new(item))
    }

    /// Returns a map for an object without declared properties, or an empty struct if the object is closed.
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

/// Returns the type of a string, by `format`. A `uri` remains a string: serializing a parsed URL can add a `/` that was
/// not there.
fn string(format: Option<&str>) -> Type {
    match format {
        Some("date-time") => Type::DateTime,
        Some("date") => Type::Date,
        Some("binary") => Type::Binary,
        _ => Type::String,
    }
}

/// Returns the title and description of a schema.
pub(super) fn docs(data: &SchemaData) -> Docs {
    Docs {
        title: data.title.clone(),
        description: data.description.clone(),
        link: data.external_docs.as_ref().map(|docs| docs.url.clone()),
        deprecated: data.deprecated,
        constraints: Constraints::default(),
    }
}

/// Returns the diagnostic for a construct that the IR cannot express.
pub(super) fn unsupported(message: &str, place: &Place) -> Diagnostic {
    Diagnostic::new("lower::unsupported", message)
        .at(&place.pointer)
        .help("correct the description, or list the operation or schema under `holes` in the settings with a reason")
}
