//! Tests of deviations in values that contain each other: who keeps what was sent, and limits for hostile documents.

use octoforge_runtime::json::{
    self, Boxed, Extra, Fields, Json, Kind, Map, Maybe, Node, Object, SentAs, Union, Value,
    Variant, Visit,
};
use octoforge_runtime::union;

use crate::types::{License, Owner, Permissions, User};

macro_rules! object {
    ($name:ident, $required:literal, { $($field:ident: $type:ty = $index:literal),* }) => {
        #[derive(Clone)]
        struct $name {
            $($field: $type,)*
            extra: Extra,
        }

        impl Object for $name {
            const NAME: &'static str = stringify!($name);
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];
            const REQUIRED: &'static [u64] = &[$required];

            fn read(fields: &Fields<'_>) -> Self {
                Self { $($field: fields.at($index),)* extra: fields.extra() }
            }

            fn fields(&self, visit: Visit<'_>) {
                visit(&[$(&self.$field),*], &self.extra);
            }
        }

        octoforge_runtime::object!($name);
    };
}

object!(Holder, 0b01, { license: License = 0, other: Option<License> = 1 });
object!(Wide, 0b111, { a: i64 = 0, b: i64 = 1, list: Vec<String> = 2 });
object!(Nested, 0, { children: Option<Vec<Option<Nested>>> = 0, next: Option<Boxed<Nested>> = 1 });

/// An integer of 64 bits, or any other JSON.
#[derive(Clone)]
enum Count {
    Integer(i64),
    Unrecognized(Value),
}

impl Union for Count {
    const NAME: &'static str = "Count";
    const VARIANTS: &'static [Variant] = &[Variant {
        kind: Kind::Integer,
        ..Variant::ANY
    }];

    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Integer(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Integer(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

union!(Count);

/// Decodes `text`, and asserts that it is written as it came and that this is decoded to the same.
#[track_caller]
fn kept<T: Json>(text: &str) -> (T, usize) {
    let decoded = json::decode::<T>(text.as_bytes()).unwrap();
    let written = json::to_string(&decoded.value);
    let (sent, back): (Value, Value) = (text.parse().unwrap(), written.parse().unwrap());
    assert_eq!(sent, back);
    let again = json::decode::<T>(written.as_bytes()).unwrap();
    assert!(again.value.same(&decoded.value));
    assert_eq!(again.deviations.len(), decoded.deviations.len());
    (decoded.value, decoded.deviations.len())
}

#[test]
fn unrecognized_values_of_unions_are_no_deviation_wherever_they_are() {
    let huge = "99999999999999999999";
    assert_eq!(kept::<Count>(huge).1, 0);
    assert_eq!(kept::<Vec<Option<Count>>>(&format!("[{huge}]")).1, 0);
    assert_eq!(
        kept::<Map<Maybe<Count>>>(&format!(r#"{{"a":{huge}}}"#)).1,
        0
    );
    assert_eq!(kept::<Owner>(r#"{"message":"x"}"#).1, 0);
}

#[test]
fn a_vacant_field_is_told_by_its_object_and_by_itself() {
    let (holder, told) = kept::<Holder>(r#"{"license":null}"#);
    assert_eq!(told, 1);
    assert_eq!(
        holder.extra.sent("license"),
        Some(SentAs::Json(&Value::Null))
    );
    assert!(holder.license.is_vacant());
    let (holder, _) = kept::<Holder>(r#"{"other":null}"#);
    assert_eq!(holder.extra.sent("license"), Some(SentAs::Nothing));
    assert_eq!(holder.extra.sent("other"), None);
}

#[test]
fn vacant_items_move_with_what_was_sent() {
    let (holder, _) = kept::<Holder>(r#"{"license":null}"#);
    let moved = Holder {
        license: License {
            key: "mit".to_owned(),
            ..json::vacant()
        },
        other: Some(holder.license),
        ..json::vacant()
    };
    assert_eq!(
        json::to_string(&moved),
        r#"{"license":{"key":"mit"},"other":null}"#
    );
}

#[test]
fn the_order_of_members_makes_no_difference() {
    let (one, _) = kept::<License>(r#"{"key":null,"url":7}"#);
    let (other, _) = kept::<License>(r#"{"url":7,"key":null}"#);
    assert_eq!(one, other);
    let through: License = serde_json::from_value(serde_json::to_value(&other).unwrap()).unwrap();
    assert_eq!(through, other);
}

#[test]
fn a_vacant_item_is_deserialized_alone() {
    let (all, _) = kept::<Vec<License>>("[null]");
    let text = serde_json::to_string(&all[0]).unwrap();
    let read: License = serde_json::from_str(&text).unwrap();
    assert_eq!((text.as_str(), &read), ("null", &all[0]));
    assert!(serde_json::from_str::<crate::types::Visibility>("null").is_err());
}

#[test]
fn documents_at_the_limit_are_kept() {
    let nulls = vec!["null"; 1 << 14].join(",");
    kept::<Wide>(&format!(r#"{{"a":1,"b":2,"list":[{nulls}]}}"#));
    let members: Vec<_> = (0..1 << 14).map(|n| format!(r#""k{n}":null"#)).collect();
    kept::<Permissions>(&format!("{{{}}}", members.join(",")));
}

#[test]
fn a_long_key_is_not_repeated_by_every_deviation() {
    let key = "k".repeat(20_000);
    let text = format!(r#"{{"{key}":[{}]}}"#, vec!["null"; 1000].join(","));
    let decoded = json::decode::<Map<Vec<User>>>(text.as_bytes()).unwrap();
    assert_eq!(decoded.deviations.len(), 1000);
    assert!(decoded.deviations.iter().all(|one| one.path().len() < 250));
}

#[test]
fn json_that_every_level_would_keep_is_limited() {
    let nested = |levels: usize| {
        let items = vec!["0"; 1000].join(",");
        let inside = format!(r#"{{"x":[{items}]}}"#);
        let (before, after) = (r#"{"children":[1,"#.repeat(levels), "]}".repeat(levels));
        format!("{before}{inside}{after}")
    };
    kept::<Nested>(&nested(4));
    let error = json::decode::<Nested>(nested(20).as_bytes()).unwrap_err();
    assert!(error.path().is_some(), "{error}");
}
