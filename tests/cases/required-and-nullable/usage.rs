//! The four combinations of required and nullable keep what they decode, and distinguish null from absent if both are
//! allowed.

use required_and_nullable::json;
use required_and_nullable::models::Pet;
use required_and_nullable::{Maybe, Null};

#[test]
fn every_state_comes_back() {
    let sent = [
        r#"{"name":"Mia","owner":null}"#,
        r#"{"name":"Mia","owner":"Ann","color":"red","nickname":"M","vet":{"name":"Doc"}}"#,
        r#"{"name":"Mia","owner":"Ann","nickname":null,"vet":null,"unknown":[1.0,{"a":null}]}"#,
    ];
    for text in sent {
        let pet: Pet = json::from_str(text).unwrap();
        assert_eq!(json::to_string(&pet), text);
    }
}

#[test]
fn null_is_not_absent() {
    let read = |text| json::from_str::<Pet>(text).unwrap();
    assert_eq!(read(r#"{"name":"","owner":null}"#).nickname, Maybe::Absent);
    assert_eq!(read(r#"{"name":"","owner":null,"nickname":null}"#).nickname, Maybe::Null);
    let mut pet = read(r#"{"name":"","owner":null,"vet":{"name":"Doc"}}"#);
    pet.vet = Null.into();
    pet.nickname = "M".into();
    assert_eq!(json::to_string(&pet), r#"{"name":"","owner":null,"nickname":"M","vet":null}"#);
}

#[test]
fn what_is_required_has_to_be_there() {
    for (text, path) in [
        (r#"{"owner":null}"#, ""),
        (r#"{"name":"Mia"}"#, ""),
        (r#"{"name":null,"owner":null}"#, "name"),
        (r#"{"name":"Mia","owner":1}"#, "owner"),
    ] {
        let error = json::from_str::<Pet>(text).unwrap_err();
        assert_eq!(error.path().unwrap_or_default(), path, "{text}: {error}");
    }
}
