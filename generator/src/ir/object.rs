//! Objects: their properties, and what they may hold beyond them.

use serde::Serialize;

use super::{Docs, Type};

/// An object with declared properties.
#[derive(Clone, Debug, Serialize)]
pub struct Object {
    /// The properties, in the order of the description, which is the order servers answer in.
    pub fields: Vec<Field>,
    /// Indices of the required ones, as the description lists them, which is how arguments follow each other: a list has an
    /// order, and keys have none, whatever order they were written in.
    pub arguments: Vec<usize>,
    /// What it may hold beyond them.
    pub rest: Rest,
}

impl Object {
    /// An object of these fields, of which those become required that are `listed`; it may list others, and one twice.
    pub fn new<'a>(
        mut fields: Vec<Field>,
        listed: impl IntoIterator<Item = &'a str>,
        rest: Rest,
    ) -> Self {
        let mut arguments = Vec::new();
        for name in listed {
            let mut optional = fields.iter_mut().enumerate();
            let found = optional.find(|(_, field)| field.wire == name && !field.required);
            if let Some((index, field)) = found {
                field.required = true;
                arguments.push(index);
            }
        }
        Self {
            fields,
            arguments,
            rest,
        }
    }

    /// The required fields, as arguments follow each other, each with its index.
    pub fn arguments(&self) -> impl Iterator<Item = (usize, &Field)> {
        let field = |index: &usize| Some((*index, self.fields.get(*index)?));
        self.arguments.iter().filter_map(field)
    }
}

/// What an object may hold beyond its declared properties. Even a closed object keeps what it was sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rest {
    /// Nothing is said of it, or that it is anything.
    Undeclared,
    /// Values of this type.
    Typed(Type),
}

/// A property of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// As JSON spells it.
    pub wire: String,
    /// The Rust name, given by the `name` pass.
    pub name: String,
    /// What it may be when it is there.
    pub ty: Type,
    /// Whether it is always there.
    pub required: bool,
    /// Its documentation.
    pub docs: Docs,
}
