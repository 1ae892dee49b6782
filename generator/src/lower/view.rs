//! Uniform view of a schema, whichever form `openapiv3` gave it.
//!
//! `openapiv3` parses schemas into typed and untyped ones by their keywords: an object with a `oneOf`, or an array with a
//! stray `required`, becomes its catch-all form. This module hides the difference, so that the rest of `lower` can ask for
//! keywords.
//!
//! Takes: a parsed schema. Gives: [`View`], borrowing from it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// Schema, or reference to one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node<'a> {
    /// `$ref`.
    Reference(&'a str),
    /// Inline schema.
    Schema(&'a Schema),
}

impl<'a> Node<'a> {
    /// Returns the target of a reference.
    pub(super) fn reference(self) -> Option<&'a str> {
        match self {
            Self::Reference(reference) => Some(reference),
            Self::Schema(_) => None,
        }
    }
}

impl<'a> From<&'a ReferenceOr<Schema>> for Node<'a> {
    fn from(either: &'a ReferenceOr<Schema>) -> Self {
        match either {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'a> From<&'a ReferenceOr<Box<Schema>>> for Node<'a> {
    fn from(either: &'a ReferenceOr<Box<Schema>>) -> Self {
        match either {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// Value of `additionalProperties`.
#[derive(Clone, Copy, Debug)]
pub(super) enum Additional<'a> {
    /// Absent, or `true`.
    Open,
    /// `false`.
    Closed,
    /// Schema of the additional members.
    Typed(Node<'a>),
}

/// Keywords of a schema.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    pub(super) data: &'a SchemaData,
    /// `type`.
    pub(super) ty: Option<&'a str>,
    pub(super) format: Option<&'a str>,
    pub(super) enumeration: Vec<Value>,
    pub(super) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(super) required: &'a [String],
    pub(super) additional: Additional<'a>,
    pub(super) items: Option<Node<'a>>,
    pub(super) one_of: Vec<Node<'a>>,
    pub(super) any_of: Vec<Node<'a>>,
    pub(super) all_of: Vec<Node<'a>>,
    pub(super) not: bool,
}

impl<'a> View<'a> {
    /// Returns the view of a schema.
    pub(super) fn of(schema: &'a Schema) -> Self {
        let mut view = Self::empty(&schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(ty) => view.set_type(ty),
            SchemaKind::OneOf { one_of } => view.one_of = nodes(one_of),
            SchemaKind::AnyOf { any_of } => view.any_of = nodes(any_of),
            SchemaKind::AllOf { all_of } => view.all_of = nodes(all_of),
            SchemaKind::Not { .. } => view.not = true,
            SchemaKind::Any(any) => {
                view.ty = any.typ.as_deref();
                view.format = any.format.as_deref();
                view.enumeration = any.enumeration.clone();
                view.properties = Some(&any.properties).filter(|all| !all.is_empty());
                view.required = &any.required;
                view.additional = additional(any.additional_properties.as_ref());
                view.items = any.items.as_ref().map(Node::from);
                view.one_of = nodes(&any.one_of);
                view.any_of = nodes(&any.any_of);
                view.all_of = nodes(&any.all_of);
                view.not = any.not.is_some();
            }
        }
        view
    }

    fn empty(data: &'a SchemaData) -> Self {
        Self {
            data,
            ty: None,
            format: None,
            enumeration: Vec::new(),
            properties: None,
            required: &[],
            additional: Additional::Open,
            items: None,
            one_of: Vec::new(),
            any_of: Vec::new(),
            all_of: Vec::new(),
            not: false,
        }
    }

    fn set_type(&mut self, ty: &'a Type) {
        self.ty = Some(match ty {
            Type::String(string) => {
                self.format = format_name(&string.format);
                self.enumeration = values(&string.enumeration);
                "string"
            }
            Type::Number(number) => {
                self.enumeration = values(&number.enumeration);
                "number"
            }
            Type::Integer(integer) => {
                self.enumeration = values(&integer.enumeration);
                "integer"
            }
            Type::Boolean(boolean) => {
                self.enumeration = values(&boolean.enumeration);
                "boolean"
            }
            Type::Object(object) => {
                self.properties = Some(&object.properties).filter(|all| !all.is_empty());
                self.required = &object.required;
                self.additional = additional(object.additional_properties.as_ref());
                "object"
            }
            Type::Array(array) => {
                self.items = array.items.as_ref().map(Node::from);
                "array"
            }
        });
    }

    /// Returns the variants of `oneOf` and `anyOf`, with their keyword and index.
    pub(super) fn variants(&self) -> Vec<(&'static str, usize, Node<'a>)> {
        let tagged = |keyword, nodes: &[Node<'a>]| {
            nodes
                .iter()
                .enumerate()
                .map(move |(index, node)| (keyword, index, *node))
                .collect::<Vec<_>>()
        };
        let mut all = tagged("oneOf", &self.one_of);
        all.extend(tagged("anyOf", &self.any_of));
        all
    }

    /// `true` if the schema only lists required keys: a constraint on another schema, not a type.
    pub(super) fn is_only_required(&self) -> bool {
        !self.required.is_empty()
            && self.ty.is_none_or(|ty| ty == "object")
            && self.properties.is_none()
            && self.items.is_none()
            && self.enumeration.is_empty()
            && self.variants().is_empty()
            && self.all_of.is_empty()
            && matches!(self.additional, Additional::Open)
    }

    /// Returns the strings of `enum`, without null; `None` if there is no `enum` or it contains other values.
    pub(super) fn texts(&self) -> Option<Vec<&str>> {
        let texts: Vec<_> = self
            .enumeration
            .iter()
            .filter(|value| !value.is_null())
            .map(Value::as_str)
            .collect::<Option<_>>()?;
        Some(texts).filter(|texts| !texts.is_empty())
    }

    /// Returns the numbers and booleans of `enum` as JSON; empty if it contains strings, which make a type.
    pub(super) fn numeric_values(&self) -> Vec<String> {
        let values = self.enumeration.iter().filter(|value| !value.is_null());
        let spelled = values.map(|value| match value {
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        });
        spelled.collect::<Option<_>>().unwrap_or_default()
    }

    /// `true` if null is allowed, by `nullable` or by an `enum` that lists it.
    pub(super) fn nullable(&self) -> bool {
        self.data.nullable || (self.ty.is_none() && self.enumeration.iter().any(Value::is_null))
    }
}

fn nodes<'a>(all: &'a [ReferenceOr<Schema>]) -> Vec<Node<'a>> {
    all.iter().map(Node::from).collect()
}

fn values<T: Clone + Into<Value>>(all: &[Option<T>]) -> Vec<Value> {
    all.iter()
        .map(|one| one.clone().map_or(Value::Null, Into::into))
        .collect()
}

fn additional(declared: Option<&AdditionalProperties>) -> Additional<'_> {
    match declared {
        None | Some(AdditionalProperties::Any(true)) => Additional::Open,
        Some(AdditionalProperties::Any(false)) => Additional::Closed,
        Some(AdditionalProperties::Schema(schema)) => Additional::Typed(Node::from(&**schema)),
    }
}

pub(super) fn format_name(format: &VariantOrUnknownOrEmpty<StringFormat>) -> Option<&str> {
    match format {
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Some("date"),
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Some("date-time"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Some("binary"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
        VariantOrUnknownOrEmpty::Item(StringFormat::Password) => Some("password"),
        VariantOrUnknownOrEmpty::Unknown(other) => Some(other),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
