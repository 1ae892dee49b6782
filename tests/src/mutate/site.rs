//! Finds the places of a body, each with its type in the IR.

use octoforge_generator::ir::{Api, Object, Rest, Shape, Type};
use serde_json::Value;

/// Maximum number of elements to visit per list, since all have the same type.
const ELEMENTS: usize = 3;

/// A place of a body.
#[derive(Debug)]
pub(super) struct Site<'a> {
    /// JSON pointer.
    pub(super) pointer: String,
    /// The type of the place.
    pub(super) ty: &'a Type,
    /// The value; `None` if a field is missing.
    pub(super) value: Option<&'a Value>,
    /// `true` if it may be missing.
    pub(super) optional: bool,
    /// `true` if it is a declared field of an object.
    pub(super) field: bool,
}

/// Returns every place of a body of this type, each after the places within it.
pub(super) fn sites<'a>(api: &'a Api, ty: &'a Type, body: &'a Value) -> Vec<Site<'a>> {
    let mut walk = Walk {
        api,
        sites: Vec::new(),
    };
    walk.place(ty, body, String::new(), Kind::Item);
    walk.sites
}

/// Returns the definition of a type, also of a nullable or boxed one.
pub(super) fn shape<'a>(api: &'a Api, ty: &Type) -> Option<&'a Shape> {
    match ty {
        Type::Named(id) => api.definition(*id).map(|definition| &definition.shape),
        Type::Nullable(inner) | Type::Boxed(inner) => shape(api, inner),
        _ => None,
    }
}

/// A kind of place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Required,
    Optional,
    /// The whole body, or an item of a list or a map.
    Item,
}

struct Walk<'a> {
    api: &'a Api,
    sites: Vec<Site<'a>>,
}

impl<'a> Walk<'a> {
    fn place(&mut self, ty: &'a Type, value: &'a Value, pointer: String, kind: Kind) {
        self.inside(ty, value, &pointer);
        self.sites.push(Site {
            pointer,
            ty,
            value: Some(value),
            optional: kind == Kind::Optional,
            field: kind != Kind::Item,
        });
    }

    fn inside(&mut self, ty: &'a Type, value: &'a Value, pointer: &str) {
        match (ty, value) {
            (Type::Nullable(inner) | Type::Boxed(inner), value) => {
                self.inside(inner, value, pointer);
            }
            (Type::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().take(ELEMENTS).enumerate() {
                    self.place(inner, item, format!("{pointer}/{index}"), Kind::Item);
                }
            }
            (Type::Map(inner), Value::Object(map)) => {
                for (key, value) in map.iter().take(ELEMENTS) {
                    self.place(inner, value, below(pointer, key), Kind::Item);
                }
            }
            (Type::Named(_), value) => match (shape(self.api, ty), value) {
                (Some(Shape::Object(object)), Value::Object(_)) => {
                    self.fields(object, value, pointer);
                }
                (Some(Shape::Union(union)), _) => {
                    let mut types = union.variants.iter().map(|variant| &variant.ty);
                    if let Some(ty) = types.find(|ty| fits(self.api, ty, value)) {
                        self.inside(ty, value, pointer);
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }

    fn fields(&mut self, object: &'a Object, value: &'a Value, pointer: &str) {
        for field in &object.fields {
            let pointer = below(pointer, &field.wire);
            match value.get(&field.wire) {
                Some(value) => {
                    let kind = match field.required {
                        true => Kind::Required,
                        false => Kind::Optional,
                    };
                    self.place(&field.ty, value, pointer, kind);
                }
                None => self.sites.push(Site {
                    pointer,
                    ty: &field.ty,
                    value: None,
                    optional: true,
                    field: true,
                }),
            }
        }
        let declared = |key: &String| object.fields.iter().any(|field| field.wire == *key);
        if let (Rest::Typed(ty), Value::Object(map)) = (&object.rest, value) {
            for (key, value) in map.iter().filter(|(key, _)| !declared(key)).take(ELEMENTS) {
                self.place(ty, value, below(pointer, key), Kind::Item);
            }
        }
    }
}

/// `true` if a value could be of a type. An approximation is enough, since a union keeps the value as whichever variant
/// it is decoded.
fn fits(api: &Api, ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Any(_), _) | (Type::Nullable(_), Value::Null) => true,
        (Type::Nullable(inner) | Type::Boxed(inner), _) => fits(api, inner, value),
        (Type::Boolean, Value::Bool(_)) | (Type::Number, Value::Number(_)) => true,
        (Type::Integer, Value::Number(number)) => number.is_i64(),
        (Type::String | Type::DateTime | Type::Date | Type::Binary, Value::String(_)) => true,
        (Type::List(inner), Value::Array(items)) => items.iter().all(|item| fits(api, inner, item)),
        (Type::Map(_), Value::Object(_)) => true,
        (Type::Named(_), _) => match (shape(api, ty), value) {
            (Some(Shape::Object(object)), Value::Object(map)) => {
                let is_there = |wire: &str| map.contains_key(wire);
                let mut required = object.fields.iter().filter(|field| field.required);
                required.all(|field| is_there(&field.wire))
            }
            (Some(Shape::StringEnum(literal)), Value::String(text)) => {
                literal.values.iter().any(|value| value.wire == *text)
            }
            (Some(Shape::Union(_)), _) => true,
            _ => false,
        },
        _ => false,
    }
}

fn below(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}
