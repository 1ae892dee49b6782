//! Spells types and arguments as users of the crate write them: the text of what renderers emit as tokens.
//!
//! ```
//! use octoforge_generator::ir::{Api, Renamed, Speller, Type};
//! let speller = Speller { api: &Api::default(), renamed: &Renamed::new() };
//! assert_eq!(speller.ty(&Type::List(Box::new(Type::Integer)).nullable()), "Option<Vec<i64>>");
//! ```

use std::collections::BTreeMap;

use super::{Accepts, Api, Argument, Definition, Field, Output, Payload, Presence, Type};

/// Paths that types are spelled with, by their own path: a comparison spells renamed types of its base as in its head.
pub type Renamed = BTreeMap<String, String>;

/// Spells the types of an API.
#[derive(Clone, Copy, Debug)]
pub struct Speller<'a> {
    /// The API.
    pub api: &'a Api,
    /// Types that are spelled with another path.
    pub renamed: &'a Renamed,
}

impl Speller<'_> {
    /// Spells a type. Types of `models` have no path, all others that of their module.
    pub fn ty(self, ty: &Type) -> String {
        match ty {
            Type::Any(_) => "Value".to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "Number".to_owned(),
            Type::String | Type::Binary => "String".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::List(inner) => format!("Vec<{}>", self.ty(inner)),
            Type::Map(inner) => format!("Map<{}>", self.ty(inner)),
            Type::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Type::Boxed(inner) => format!("Boxed<{}>", self.ty(inner)),
            Type::Named(id) => self
                .api
                .definition(*id)
                .map_or_else(String::new, |definition| {
                    let path = item_path(definition);
                    let path = self.renamed.get(&path).unwrap_or(&path);
                    path.strip_prefix("models::").unwrap_or(path).to_owned()
                }),
        }
    }

    /// Spells the type of a field, including whether it is required.
    pub fn field(self, field: &Field) -> String {
        match (&field.ty, field.required) {
            (ty, true) => self.ty(ty),
            (Type::Nullable(inner), false) => format!("Maybe<{}>", self.ty(inner)),
            (ty, false) => format!("Option<{}>", self.ty(ty)),
        }
    }

    /// Spells the values that an argument accepts.
    pub fn argument(self, argument: &Argument) -> String {
        let (into, target) = match argument.presence {
            Presence::Required => return self.required(&argument.accepts),
            Presence::Optional => ("IntoOption", self.target(&argument.accepts)),
            Presence::Nullable => ("IntoNullable", self.target(&argument.accepts)),
            Presence::OptionalNullable => ("IntoMaybe", self.target(&argument.accepts)),
        };
        format!("impl {into}<{target}>")
    }

    fn required(self, accepts: &Accepts) -> String {
        match accepts {
            Accepts::Boolean => "bool".to_owned(),
            Accepts::Items(ty) => format!("impl IntoIterator<Item = impl Into<{}>>", self.ty(ty)),
            Accepts::Uploads => "impl IntoIterator<Item = impl Into<Upload>>".to_owned(),
            other => format!("impl Into<{}>", self.target(other)),
        }
    }

    /// Spells the type that an argument is converted to.
    fn target(self, accepts: &Accepts) -> String {
        match accepts {
            Accepts::Boolean => "bool".to_owned(),
            Accepts::Integer => "AnyInteger".to_owned(),
            Accepts::Into(ty) | Accepts::Boxed(ty) => self.ty(ty),
            Accepts::Items(ty) => format!("ListOf<{}>", self.ty(ty)),
            Accepts::Form => "Form".to_owned(),
            Accepts::Upload => "Upload".to_owned(),
            Accepts::Uploads => "ListOf<Upload>".to_owned(),
        }
    }

    /// Spells the content of a response.
    pub fn answer(self, payload: &Payload) -> String {
        match payload {
            Payload::Json(ty) => self.ty(ty),
            Payload::Text => "String".to_owned(),
            Payload::Form(_) | Payload::Binary => "Bytes".to_owned(),
        }
    }

    /// Spells what `send` returns.
    pub fn output(self, output: &Output) -> String {
        match output {
            Output::Empty => "()".to_owned(),
            Output::Payload(payload) => self.answer(payload),
            Output::Optional(ty) => format!("Option<{}>", self.ty(ty)),
            Output::Check => "bool".to_owned(),
            Output::Redirect => "Redirect".to_owned(),
            Output::Awaited => "Option<Redirect>".to_owned(),
            Output::Variants(name, _) => name.to_string(),
        }
    }
}

/// Returns the path of a type from the root of the crate.
pub fn item_path(definition: &Definition) -> String {
    format!(
        "{}::{}",
        definition.namespace(),
        plain_name(&definition.name)
    )
}

/// Returns a name without the prefix of raw identifiers.
pub fn plain_name(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}
