//! The first element of a list selects the variant.

use unions_in_lists::json;
use unions_in_lists::models::{Request, RequestLabels, RequestMixedItem};

fn labels(text: &str) -> RequestLabels {
    let request: Request = json::from_str(&format!("{{\"labels\":{text}}}")).unwrap();
    assert_eq!(json::to_string(&request), format!("{{\"labels\":{text}}}"));
    request.labels
}

#[test]
fn elements_choose() {
    assert!(matches!(labels(r#"["a","b"]"#), RequestLabels::StringList(list) if list.len() == 2));
    assert!(matches!(labels(r#"[{"name":"a"}]"#), RequestLabels::LabelList(list) if list[0].name == "a"));
    assert!(matches!(labels(r#"{"name":"a"}"#), RequestLabels::Label(label) if label.name == "a"));
    assert!(matches!(labels("[1]"), RequestLabels::Unrecognized(_)));
    // Any list variant can be empty; whichever is used, nothing is lost.
    labels("[]");
}

#[test]
fn each_element_of_a_mixed_list_by_itself() {
    let text = r#"{"labels":[],"mixed":["a",{"name":"b"},3],"grid":[[1,2.0],[]]}"#;
    let request: Request = json::from_str(text).unwrap();
    let mixed = request.mixed.as_deref().unwrap();
    assert!(matches!(&mixed[0], RequestMixedItem::String(text) if text == "a"));
    assert!(matches!(&mixed[1], RequestMixedItem::Label(label) if label.name == "b"));
    assert!(matches!(&mixed[2], RequestMixedItem::Unrecognized(_)));
    assert_eq!(json::to_string(&request), text);
}
