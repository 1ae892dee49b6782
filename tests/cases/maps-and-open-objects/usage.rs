//! Maps keep their order and the types of their values.

use maps_and_open_objects::json;
use maps_and_open_objects::models::{Repository, Rows};

#[test]
fn maps_come_back() {
    let text = r#"{"languages":{"Rust":2,"C":1},"topics":{"a":["b"]},"open":{"x":null},"said_nothing":{},"closed":{"y":1},"anything":[1.0],"list":["a",1],"maybe":null}"#;
    let repository: Repository = json::from_str(text).unwrap();
    assert_eq!(repository.languages["Rust"], 2);
    assert_eq!(repository.topics.as_option().unwrap()["a"], ["b"]);
    assert_eq!(json::to_string(&repository), text);
    assert!(json::from_str::<Repository>(r#"{"languages":{"Rust":"2"}}"#).is_err());
    let rows: Rows = json::from_str(r#"[{"a":1},{}]"#).unwrap();
    assert_eq!(rows.len(), 2);
}
