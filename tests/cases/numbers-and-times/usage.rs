//! Numbers and times are typed, and are encoded exactly as they were received.

use numbers_and_times::json;
use numbers_and_times::models::Measure;

#[test]
fn numbers_and_times_come_back() {
    let text = r#"{"count":4294967296,"ratio":1.0,"at":"2020-01-29T12:13:35.123-08:00","day":"2024-02-29","home":"https://example.com","times":["never"]}"#;
    let measure: Measure = json::from_str(text).unwrap();
    assert_eq!(measure.count, 4_294_967_296);
    assert_eq!(measure.at.timestamp().unwrap().to_string(), "2020-01-29T20:13:35.123Z");
    assert!(measure.day.as_option().unwrap().civil().is_ok());
    // An invalid time is an error only for callers that parse it.
    assert!(measure.times.as_ref().unwrap()[0].timestamp().is_err());
    assert_eq!(json::to_string(&measure), text);
}

#[test]
fn a_default_is_not_made_up() {
    let measure: Measure = json::from_str(r#"{"count":1,"ratio":2,"at":""}"#).unwrap();
    assert_eq!(measure.home, None);
    assert_eq!(json::to_string(&measure), r#"{"count":1,"ratio":2,"at":""}"#);
}
