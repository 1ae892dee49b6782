//! Recursive types can be decoded, encoded and compared.

use recursive::json;
use recursive::models::{Entry, Folder, Team};

#[test]
fn a_tree_comes_back() {
    let text = r#"{"name":"a","parent":{"name":"b","parent":null},"lead":{"name":"c","parent":null},"children":[{"name":"d","parent":null,"children":[]}],"by_name":{"e":{"name":"e","parent":null}}}"#;
    let team: Team = json::from_str(text).unwrap();
    assert_eq!(team.parent.as_ref().unwrap().name, "b");
    assert_eq!(team.children.as_ref().unwrap()[0].name, "d");
    assert_eq!(json::to_string(&team), text);
    assert_eq!(team, team.clone());
}

#[test]
fn types_that_contain_each_other_do_too() {
    let text = r#"{"first":{"to":{"first":{"first":"end"}}}}"#;
    let folder: Folder = json::from_str(text).unwrap();
    let Some(Entry::Pointer(pointer)) = folder.first.as_ref().map(|first| (**first).clone()) else {
        panic!("{folder:?}");
    };
    assert!(pointer.to.first.is_some());
    assert_eq!(json::to_string(&folder), text);
}
