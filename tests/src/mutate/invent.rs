//! Makes up values of a type, for fields without an example.

use octoforge_generator::ir::{Api, Object, Rest, Shape, Type};
use serde_json::{Value, json};

use super::site::shape;

/// Returns a value of a type with every field of an object; nested objects have only their required fields.
#[must_use]
pub fn whole(api: &Api, ty: &Type) -> Value {
    match shape(api, ty) {
        Some(Shape::Object(shape)) => object(api, shape, true),
        _ => plain(api, ty),
    }
}

fn plain(api: &Api, ty: &Type) -> Value {
    match ty {
        Type::Any(_) => json!({"any": [1, null, {"thing": "at all"}]}),
        Type::Boolean => json!(true),
        Type::Integer => json!(7),
        Type::Number => json!(1.5),
        Type::String | Type::Binary => json!("text \"with\" a \\ and \u{1F419}"),
        Type::DateTime => json!("2020-01-29T12:13:35.123-08:00"),
        Type::Date => json!("2020-01-29"),
        Type::List(inner) => json!([plain(api, inner)]),
        Type::Map(inner) => json!({"a key": plain(api, inner)}),
        Type::Nullable(inner) | Type::Boxed(inner) => plain(api, inner),
        Type::Named(_) => match shape(api, ty) {
            Some(Shape::Object(shape)) => object(api, shape, false),
            Some(Shape::StringEnum(literal)) => literal
                .values
                .first()
                .map_or(Value::Null, |first| json!(first.wire)),
            Some(Shape::Union(union)) => {
                let first = union.variants.first();
                first.map_or(Value::Null, |first| plain(api, &first.ty))
            }
            None => Value::Null,
        },
    }
}

fn object(api: &Api, object: &Object, whole: bool) -> Value {
    let fields = object.fields.iter().filter(|field| field.required || whole);
    let mut map: serde_json::Map<String, Value> = fields
        .map(|field| (field.wire.clone(), plain(api, &field.ty)))
        .collect();
    if let (Rest::Typed(ty), true) = (&object.rest, whole) {
        map.insert("beyond".to_owned(), plain(api, ty));
    }
    Value::Object(map)
}
