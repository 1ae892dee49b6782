//! The JSON type selects the variant; a value that matches no variant is kept.

use unions_by_json_type::json::{self, Value};
use unions_by_json_type::models::{Field, FieldContent, FieldSizeChoice, FieldSizeValue, FieldValue};

fn read(text: &str) -> Field {
    let field = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&field), text);
    field
}

#[test]
fn the_json_type_chooses() {
    for (text, expected) in [
        ("\"a\"", FieldValue::String("a".to_owned())),
        ("7", FieldValue::Integer(7)),
        ("true", FieldValue::Boolean(true)),
        ("1.5", FieldValue::Unrecognized(Value::from(1.5))),
        ("[]", FieldValue::Unrecognized(Value::Array(Vec::new()))),
    ] {
        assert_eq!(read(&format!("{{\"value\":{text}}}")).value, expected, "{text}");
    }
}

#[test]
fn a_number_leaves_as_it_came() {
    for size in ["1", "1.0", "1.5", "\"auto\"", "\"huge\""] {
        let field = read(&format!("{{\"value\":0,\"size\":{size}}}"));
        match field.size.unwrap() {
            FieldSizeChoice::Number(number) => assert_eq!(number.to_string(), size),
            FieldSizeChoice::FieldSizeValue(text) => assert_eq!(text, FieldSizeValue::Auto),
            FieldSizeChoice::String(text) => assert_eq!(text, "huge"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn lists_maps_and_texts_are_told_apart() {
    let content = |text: &str| read(&format!("{{\"value\":0,\"content\":{text}}}")).content.unwrap();
    assert!(matches!(content("[\"a\"]"), FieldContent::StringList(list) if list == ["a"]));
    assert!(matches!(content("\"a\""), FieldContent::String(text) if text == "a"));
    assert!(matches!(content("{\"a\":1}"), FieldContent::Plain(map) if map["a"] == 1));
    assert!(matches!(content("{\"a\":\"b\"}"), FieldContent::Unrecognized(_)));
}

#[test]
fn null_is_said_by_the_field() {
    assert!(read(r#"{"value":0,"id":null}"#).id.is_null());
    assert!(read(r#"{"value":0,"id":"a"}"#).id.is_value());
}
