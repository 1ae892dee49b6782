//! Types as data for scripts, which compare answers with them.
//!
//! ```text
//! "s" string   "n" number   "i" integer   "b" boolean   "*" anything
//! ["l", T] list   ["m", T] map   ["?", T] nullable   7 definition with this number
//!
//! definition: { n: name, f: [[name, T, 1 if required], …], r: T of other members }
//!             { n: name, e: [values] }   { n: name, u: [T, …] }
//! ```

use octoforge_generator::ir::{Definition, Rest, Shape, Type};
use serde_json::{Map, Value, json};

use crate::catalog::Catalog;
use crate::tree::notation::rust_name;

/// Returns the script with all definitions.
pub(crate) fn script(catalog: &Catalog<'_>) -> String {
    let texts = catalog
        .api
        .types
        .iter()
        .map(|one| definition(one).to_string());
    format!(
        "octoforge.types.load([\n{}\n]);\n",
        texts.collect::<Vec<_>>().join(",\n")
    )
}

fn definition(definition: &Definition) -> Value {
    let mut data = Map::new();
    data.insert("n".to_owned(), rust_name(definition).into());
    match &definition.shape {
        Shape::Object(object) => {
            let fields = object.fields.iter().map(|field| match field.required {
                true => json!([field.wire, ty(&field.ty), 1]),
                false => json!([field.wire, ty(&field.ty)]),
            });
            data.insert("f".to_owned(), fields.collect());
            if let Rest::Typed(rest) = &object.rest {
                data.insert("r".to_owned(), ty(rest));
            }
        }
        Shape::StringEnum(one) => {
            let values = one
                .values
                .iter()
                .map(|value| Value::from(value.wire.as_str()));
            data.insert("e".to_owned(), values.collect());
        }
        Shape::Union(union) => {
            data.insert(
                "u".to_owned(),
                union.variants.iter().map(|one| ty(&one.ty)).collect(),
            );
        }
    }
    Value::Object(data)
}

/// Returns a type as data.
pub(crate) fn ty(ty: &Type) -> Value {
    match ty {
        Type::Any(_) => "*".into(),
        Type::Boolean => "b".into(),
        Type::Integer => "i".into(),
        Type::Number => "n".into(),
        Type::String | Type::DateTime | Type::Date | Type::Binary => "s".into(),
        Type::List(inner) => json!(["l", self::ty(inner)]),
        Type::Map(inner) => json!(["m", self::ty(inner)]),
        Type::Nullable(inner) => json!(["?", self::ty(inner)]),
        Type::Boxed(inner) => self::ty(inner),
        Type::Named(id) => id.0.into(),
    }
}

#[cfg(test)]
mod tests {
    use octoforge_generator::ir::TypeId;

    use super::*;

    #[test]
    fn types_are_short_data() {
        let list = Type::List(Box::new(Type::Named(TypeId(7)).nullable()));
        let cases = [
            (Type::DateTime, json!("s")),
            (Type::Map(Box::new(list)), json!(["m", ["l", ["?", 7]]])),
            (Type::Boxed(Box::new(Type::Integer)), json!("i")),
        ];
        for (given, expected) in cases {
            assert_eq!(ty(&given), expected);
        }
    }
}
