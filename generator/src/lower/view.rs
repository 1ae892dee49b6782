//! One view of a schema, whatever form `openapiv3` gave it.
//!
//! `openapiv3` sorts schemas into typed and untyped ones by what they carry: an object beside a `oneOf`, or an
//! array with a stray `required`, is of its catch-all form. The rest of `lower` asks what a schema says, not which
//! form it landed in, so that is settled here, once.
//!
//! Takes: a parsed schema. Gives: [`View`], borrowing from it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, Type,
    VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// A schema, or the reference to one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node<'a> {
    /// `$ref`.
    Reference(&'a str),
    /// A schema written in place.
    Schema(&'a Schema),
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

/// What `additionalProperties` says.
#[derive(Clone, Copy, Debug)]
pub(super) enum Additional<'a> {
    /// Nothing, or `true`.
    Open,
    /// `false`.
    Closed,
    /// A schema.
    Typed(Node<'a>),
}

/// What a schema says.
#[derive(Debug)]
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
    /// The view of a schema.
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

    /// The variants of `oneOf` and `anyOf`, with the keyword each came by and its index there.
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

    /// Whether the schema says nothing but which keys must be there: a constraint on another schema, not a type.
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

    /// The text of `enum`, without null; nothing if there is none or it holds something else.
    pub(super) fn texts(&self) -> Option<Vec<&str>> {
        let texts: Vec<_> = self
            .enumeration
            .iter()
            .filter(|value| !value.is_null())
            .map(Value::as_str)
            .collect::<Option<_>>()?;
        Some(texts).filter(|texts| !texts.is_empty())
    }

    /// Whether null is allowed here, by `nullable` or by an `enum` that lists it.
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

fn additional(said: Option<&AdditionalProperties>) -> Additional<'_> {
    match said {
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
