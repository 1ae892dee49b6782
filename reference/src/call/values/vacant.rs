//! The simplest value of a type, for arguments that nothing else is known of.

use octoforge_generator::ir::{Shape, Type, TypeId};
use serde_json::{Map, Value};

use super::Values;

/// The most types that a simplest value is searched through: unions of unions, and boxes.
const FURTHEST: usize = 32;

impl Values<'_> {
    /// Returns the simplest value of a type; objects get their required properties when they are written.
    pub(in crate::call) fn vacant(&self, ty: &Type, name: &str) -> Value {
        let mut ty = ty;
        for _ in 0..FURTHEST {
            ty = match ty {
                Type::Boxed(inner) => inner,
                Type::Named(id) => match self.within_union(*id) {
                    Some(first) => first,
                    None => return self.defined(*id),
                },
                Type::Any(_) | Type::String | Type::Binary => return name.into(),
                Type::Boolean => return true.into(),
                Type::Integer | Type::Number => return 1.into(),
                Type::DateTime => return "2024-01-01T00:00:00Z".into(),
                Type::Date => return "2024-01-01".into(),
                Type::List(_) => return Value::Array(Vec::new()),
                Type::Map(_) => return Value::Object(Map::new()),
                Type::Nullable(_) => return Value::Null,
            };
        }
        Value::Null
    }

    /// Returns the type of the first variant, if a type is a union.
    fn within_union(&self, id: TypeId) -> Option<&Type> {
        match &self.api.definition(id)?.shape {
            Shape::Union(union) => union.variants.first().map(|variant| &variant.ty),
            _ => None,
        }
    }

    fn defined(&self, id: TypeId) -> Value {
        let shape = self.api.definition(id).map(|definition| &definition.shape);
        match shape {
            Some(Shape::Object(_)) => Value::Object(Map::new()),
            Some(Shape::StringEnum(known)) => {
                let first = known.values.first();
                first.map_or_else(|| "text".into(), |one| one.wire.clone().into())
            }
            _ => Value::Null,
        }
    }
}
