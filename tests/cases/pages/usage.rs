//! Items of pages, and the requests that are paginated.

use pages::http::Response;
use pages::models::Cat;
use pages::{Bytes, Caller, Endpoint, Error, Paged, cats, dogs, litters};

/// A caller that returns what it was asked for.
struct Asked;

impl Caller for Asked {
    type Reply<'a, E: Endpoint> = String;
    type Pages<'a, E: Paged> = String;
    type Items<'a, E: Paged> = String;
    type Download<'a> = String;

    fn call<E: Endpoint>(&self, _: E) -> String {
        E::OPERATION.id.to_owned()
    }

    fn pages<E: Paged>(&self, _: E) -> String {
        format!("pages of {}", E::OPERATION.id)
    }

    fn items<E: Paged>(&self, _: E) -> String {
        format!("items of {}", E::OPERATION.id)
    }

    fn download<E: Endpoint>(&self, _: E) -> String {
        unreachable!("nothing here is for downloading")
    }
}

/// Returns the names in a page, and the total number of items.
fn page<E: Paged<Item = Cat>>(_: E, status: u16, body: &str) -> Result<(Vec<String>, Option<i64>), Error> {
    let body = Bytes::from(body.to_owned());
    let page = E::from_response(Response::builder().status(status).body(body).unwrap())?;
    let count = E::total_count(&page);
    Ok((E::items(page).into_iter().map(|cat| cat.name).collect(), count))
}

const CATS: &str = r#"[{"name":"a"},{"name":"b"}]"#;

#[test]
fn a_list_is_a_page() {
    assert_eq!(page(cats::list(), 200, CATS).unwrap(), (vec!["a".into(), "b".into()], None));
    assert_eq!(page(cats::list_missing(), 200, CATS).unwrap().0.len(), 2);
    assert_eq!(page(cats::list_missing(), 204, "").unwrap(), (vec![], None));
    assert!(page(cats::list(), 500, CATS).is_err());
}

#[test]
fn so_is_an_object_around_one() {
    let body = format!(r#"{{"total_count":7,"cats":{CATS}}}"#);
    assert_eq!(page(litters::get(), 200, &body).unwrap(), (vec!["a".into(), "b".into()], Some(7)));
    assert_eq!(page(litters::get(), 200, r#"{"cats":null}"#).unwrap(), (vec![], None));
    assert_eq!(page(litters::get(), 200, "{}").unwrap(), (vec![], None));
    assert_eq!(page(cats::list_later(), 200, &body).unwrap().1, Some(7));
    assert_eq!(page(cats::list_later(), 202, r#"{"message":"Soon."}"#).unwrap(), (vec![], None));
}

#[test]
fn the_settings_say_which_list_it_is() {
    let body = format!(r#"{{"size":3,"cats":[{{"name":"c"}}],"parents":{CATS}}}"#);
    assert_eq!(page(litters::with_parents(), 200, &body).unwrap(), (vec!["c".into()], Some(3)));
    assert_eq!(page(dogs::kennel(), 200, r#"{"cats":[{"name":"d"}]}"#).unwrap().0, ["d"]);
}

#[test]
fn requests_have_the_methods() {
    assert_eq!(cats::list().per_page(3).pages(&Asked), "pages of cats/list");
    assert_eq!(litters::get().items_("i").items(&Asked), "items of litters/get");
    assert_eq!(cats::all().send(&Asked), "cats/all");
}
