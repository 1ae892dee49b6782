//! The Rust spelling of a type, with the names that one baseline has for what the standard library lacks.

use octoforge_generator::ir::{Api, Definition, Type};

/// Field of every struct for what the description does not declare.
pub(super) const EXTRA: &str = "extra";
/// Variant of every enum for what the description does not declare.
pub(super) const UNRECOGNIZED: &str = "Unrecognized";

/// Names of types. That of a map ends before the type of its values: `Map<`.
pub(super) struct Spelling {
    pub(super) any: &'static str,
    pub(super) number: &'static str,
    pub(super) date_time: &'static str,
    pub(super) date: &'static str,
    pub(super) map: &'static str,
    pub(super) boxed: &'static str,
    /// The path of a type with a definition.
    pub(super) path: fn(&Definition) -> String,
}

impl Spelling {
    /// Spells a type.
    pub(super) fn ty(&self, api: &Api, ty: &Type) -> String {
        let around = |open: &str, inner: &Type| format!("{open}{}>", self.ty(api, inner));
        match ty {
            Type::Any(_) => self.any.to_owned(),
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => self.number.to_owned(),
            Type::String | Type::Binary => "String".to_owned(),
            Type::DateTime => self.date_time.to_owned(),
            Type::Date => self.date.to_owned(),
            Type::List(inner) => around("Vec<", inner),
            Type::Map(inner) => around(self.map, inner),
            Type::Nullable(inner) => around("Option<", inner),
            Type::Boxed(inner) => around(self.boxed, inner),
            Type::Named(id) => api.definition(*id).map(self.path).unwrap_or_default(),
        }
    }
}
