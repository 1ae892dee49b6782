//! Examples of the description are available to tests, typed and unchanged.

use examples::testing::{Examples as _, build};
use examples::{cats, json, models, packs};

#[test]
fn what_is_shown_first_as_json_is_the_example() {
    let felix = cats::Get::example().unwrap();
    assert_eq!((felix.name.as_str(), felix.lives), ("Felix", Some(9)));
    let shown: Vec<_> = cats::Get::EXAMPLES.iter().map(|one| (one.status, one.name, one.body)).collect();
    assert_eq!(shown[0].1, "felix");
    assert_eq!(shown[1..], [(200, "default", "Felix"), (404, "empty", "")]);
}

#[test]
fn references_within_values_are_resolved() {
    let packs = packs::List::example().unwrap();
    let names: Vec<_> = packs[0].cats.iter().flatten().map(|cat| cat.name.as_str()).collect();
    assert_eq!(names, ["Felix", r##"He said "Mew"#"##]);
    let circle = packs::ListStrays::named("circle").unwrap().body;
    assert!(circle.contains("$ref"), "{circle}");
}

#[test]
fn nothing_is_an_answer() {
    assert_eq!(packs::DeleteStrays::example().unwrap(), None);
    cats::Put::example().unwrap();
    let refusal = cats::Put::EXAMPLES.last().unwrap();
    assert_eq!((refusal.status, refusal.response().status().as_u16()), (400, 400));
}

#[test]
fn a_value_is_made_by_hand() {
    let tom = build(|cat: &mut models::Cat| cat.name = "Tom".into());
    assert_eq!(json::to_string(&tom), r#"{"name":"Tom"}"#);
}
