//! The crate follows the corrected description.

use corrections::json;
use corrections::models::Pet;

#[test]
fn every_correction_is_in_effect() {
    let text = r#"{"name":null,"size":1.5,"color":"red"}"#;
    let pet: Pet = json::from_str(text).unwrap();
    assert_eq!((pet.name.as_deref(), pet.color.as_deref()), (None, Some("red")));
    assert_eq!(json::to_string(&pet), text);
}
