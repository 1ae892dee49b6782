//! Spells types with the paths that a program uses, and tells what it has to import.

use octoforge_generator::ir::Type;

use super::Values;

impl Values<'_> {
    /// Spells a type, and adds the items of the crate that it names.
    pub(super) fn spelled(&self, ty: &Type, names: &mut Vec<String>) -> Option<String> {
        let mut named = |name: &str| {
            names.push(name.to_owned());
            name.to_owned()
        };
        Some(match ty {
            Type::Any(_) => named("Value"),
            Type::Boolean => "bool".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => named("Number"),
            Type::String | Type::Binary => "String".to_owned(),
            Type::DateTime => named("DateTime"),
            Type::Date => named("Date"),
            Type::List(inner) => format!("Vec<{}>", self.spelled(inner, names)?),
            Type::Map(inner) => {
                let map = named("Map");
                format!("{map}<{}>", self.spelled(inner, names)?)
            }
            Type::Nullable(inner) => format!("Option<{}>", self.spelled(inner, names)?),
            Type::Boxed(inner) => {
                let boxed = named("Boxed");
                format!("{boxed}<{}>", self.spelled(inner, names)?)
            }
            Type::Named(id) => {
                let definition = self.api.definition(*id)?;
                named(definition.namespace());
                definition.path()
            }
        })
    }
}
