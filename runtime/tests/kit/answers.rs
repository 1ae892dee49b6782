//! Tests of the kit's responses and their order.

use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::testing::Kit;
use octoforge_runtime::{Bytes, Error, RequestParts, http};

use crate::zoo::{
    EXAMPLES, Feed, Get, List, Pictured, Sending as _, Silent, Spoken, client, feed, get, name,
};

#[tokio::test]
async fn every_operation_has_an_example() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    for _ in 0..2 {
        assert_eq!(name(&get("anything").send(&client).await.unwrap()), "Felix");
        feed("Felix", "fish").send(&client).await.unwrap();
    }
    assert_eq!(List::default().send(&client).await.unwrap(), ["Felix"]);
    kit.on::<Get>().json(200, r#"{"name":"Tom"}"#);
    assert_eq!(name(&get("anything").send(&client).await.unwrap()), "Tom");
}

#[tokio::test]
async fn responses_are_used_in_order() {
    let kit = Kit::new();
    let client = client(&kit);
    let animal: Map<Value> = Map::from_iter([("name".to_owned(), Value::from("Typed"))]);
    kit.on::<Get>()
        .example()
        .times(2)
        .then()
        .value(203, &animal);
    kit.on::<Get>()
        .answer(http::Response::new(r#"{"name":"Raw"}"#))
        .then()
        .named("not-found")
        .forever()
        .then()
        .example();
    assert_eq!(kit.left(), ["zoo/get: 5 left"]);
    let expected = ["Felix", "Felix", "Typed", "Raw", "404", "404", "404"];
    for expected in expected {
        let found = match get("x").send(&client).await {
            Ok(animal) => name(&animal).to_owned(),
            Err(Error::Api(error)) => error.status().as_str().to_owned(),
            Err(error) => error.to_string(),
        };
        assert_eq!(found, expected);
    }
    assert_eq!(kit.left(), ["zoo/get: 1 left"]);
}

#[tokio::test]
async fn conditions_on_parameters_are_checked() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    kit.on::<Get>().json(200, r#"{"name":"any"}"#).forever();
    kit.on::<Get>()
        .with("name", "a/b")
        .json(200, r#"{"name":"path"}"#);
    let both = kit.on::<Get>().with("page", "2").with("name", "a/b");
    both.json(200, r#"{"name":"both"}"#).forever();
    let paged = |name: &str, page: i64| {
        let mut request = get(name);
        request.parts.query("page", &page);
        request
    };
    let cases = [
        (get("c"), "any"),
        (paged("a/b", 2), "both"),
        (paged("a/b", 1), "path"),
        (paged("c", 2), "any"),
        (paged("a/b", 2), "both"),
    ];
    for (request, expected) in cases {
        assert_eq!(name(&request.send(&client).await.unwrap()), expected);
    }
    // Used-up responses are not replaced by those for other requests.
    let error = get("a/b").send(&client).await.unwrap_err().to_string();
    assert!(
        error.contains("scripted for zoo/get with name=a/b have been used"),
        "{error}"
    );
}

#[tokio::test]
async fn responses_may_depend_on_the_request() {
    let kit = Kit::new();
    let client = client(&kit);
    kit.on::<Feed>()
        .answer_by(|sent| {
            let food: Map<String> = sent.json().unwrap();
            let status = if food["food"] == "hay" { 422 } else { 204 };
            let mut response = http::Response::new(Bytes::new());
            *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
            response
        })
        .forever();
    assert!(feed("Felix", "fish").send(&client).await.is_ok());
    let refused = feed("Felix", "hay").send(&client).await.unwrap_err();
    assert!(matches!(refused, Error::Api(error) if error.status() == 422));
}

#[tokio::test]
async fn pages_link_to_the_base_url() {
    use octoforge_runtime::Caller as _;
    let kit = Kit::new();
    let builder = kit.builder::<crate::zoo::Zoo>();
    let client = builder
        .base_url("https://zoo.example/api/v3")
        .build()
        .unwrap();
    let page = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    kit.on::<List>()
        .pages([page(&["a", "b"]), page(&[]), page(&["c"])]);
    let parts = RequestParts::new()
        .with_query("per_page", &2)
        .with_query("q", &"ä&b".to_owned());
    let list = List {
        parts,
        ..List::default()
    };
    assert_eq!(
        client.items(list.clone()).collect().await.unwrap(),
        ["a", "b", "c"]
    );
    let urls: Vec<String> = kit
        .requests()
        .iter()
        .map(|sent| sent.url.to_string())
        .collect();
    let first = "https://zoo.example/api/v3/animals?per_page=2&q=%C3%A4%26b";
    assert_eq!(
        urls,
        [
            first.to_owned(),
            format!("{first}&page=2"),
            format!("{first}&page=3")
        ]
    );
    assert_eq!(kit.of::<List>().len(), 3);

    kit.on::<List>().pages([]);
    let error = client
        .items(list.clone())
        .collect()
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("zoo/list have been used"), "{error}");
    kit.on::<List>()
        .json(200, "[]")
        .leading_on()
        .then()
        .json(200, r#"["d"]"#);
    assert_eq!(client.items(list).collect().await.unwrap(), ["d"]);
}

#[tokio::test]
async fn unscripted_requests_fail_with_a_message() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    let error = Silent::default().send(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "zoo/silent: 501 Not Implemented: the description has no example of zoo/silent as application/json: script a \
         response with `.json(…)`, `.value(…)` or `.body(…)`"
    );
}

#[tokio::test]
async fn media_types_are_different_requests() {
    use octoforge_runtime::Caller as _;
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    assert_eq!(client.call(Pictured(get("x"))).await.unwrap(), "a picture");
    let error = client.call(Spoken(get("x"))).await.unwrap_err().to_string();
    assert!(
        error.contains("no example of zoo/get as text/speech"),
        "{error}"
    );
    kit.on::<Spoken>().body(200, "text/speech", "Mew");
    assert_eq!(client.call(Spoken(get("x"))).await.unwrap(), "Mew");
    assert_eq!(name(&get("x").send(&client).await.unwrap()), "Felix");
    assert_eq!((kit.of::<Get>().len(), kit.of::<Spoken>().len()), (1, 2));
}
