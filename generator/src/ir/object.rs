//! Objects: declared properties, and undeclared members.

use serde::Serialize;

use super::{Argument, Docs, Name, Type};

/// An object with declared properties.
#[derive(Clone, Debug, Serialize)]
pub struct Object {
    /// Properties, in the order of the description, which is the order in responses.
    pub fields: Vec<Field>,
    /// Indices of the required properties in the order of `required`, which is the order of arguments: `required` is a list,
    /// while the order of the keys in `properties` has no meaning.
    pub arguments: Vec<usize>,
    /// Members that the object may have in addition to its properties.
    pub rest: Rest,
    /// Arguments of its constructor, given by the `surface` pass: `None` if callers do not construct it. If empty, `Default`
    /// replaces the constructor.
    pub constructor: Option<Vec<Argument>>,
    /// Setters of its optional properties, given by the `surface` pass: none if callers do not construct it.
    pub setters: Vec<Argument>,
}

impl Object {
    /// Creates an object from fields, and makes the `listed` ones required. The list may contain other names and duplicates.
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
            constructor: None,
            setters: Vec::new(),
        }
    }

    /// Returns the required fields in the order of arguments, with their indices.
    pub fn arguments(&self) -> impl Iterator<Item = (usize, &Field)> {
        let field = |index: &usize| Some((*index, self.fields.get(*index)?));
        self.arguments.iter().filter_map(field)
    }
}

/// Members that an object may have in addition to its declared properties. Even a closed object keeps those it received.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rest {
    /// Not restricted by the description.
    Undeclared,
    /// Values of this type.
    Typed(Type),
}

/// A property of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Name in JSON.
    pub wire: String,
    /// Rust name, given by the `name` pass.
    pub name: Name,
    /// Type of the value if it is present.
    pub ty: Type,
    /// `true` if it is always present.
    pub required: bool,
    /// `true` if it is optional because only some of the places that share its type require it.
    pub is_loose: bool,
    /// Documentation.
    pub docs: Docs,
}
