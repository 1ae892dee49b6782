//! Tests of finding the operation of a request.

use octoforge_runtime::testing::Kit;
use octoforge_runtime::transport::Transport as _;
use octoforge_runtime::{Base, Bytes, Client as AnyClient, Endpoint as _, http};

use crate::zoo::{EXAMPLES, Get, Own, Sending as _, Zoo, client, get, name};

#[tokio::test]
async fn requests_without_a_client_are_matched_by_method_and_path() {
    let kit = Kit::answering(EXAMPLES);
    let cases = [
        ("GET", "/animals/Felix", Some("zoo/get")),
        ("GET", "/animals/own", Some("zoo/own")),
        ("GET", "/animals?page=2", Some("zoo/list")),
        ("POST", "/animals/own/food", Some("zoo/feed")),
        ("DELETE", "/animals/own", None),
        ("GET", "/animals/", None),
        ("GET", "/v1/animals/Felix", None),
    ];
    for (method, path, expected) in cases {
        let url = format!("https://any.example{path}");
        let request = http::Request::builder().method(method).uri(url);
        let request = request.body(Bytes::new().into()).unwrap();
        let response = kit.send(request).await.unwrap();
        let sent = kit.requests().pop().unwrap();
        let found = sent.operation.map(|operation| operation.id);
        assert_eq!(found, expected, "{method} {path}");
        assert_eq!(
            response.status() == 501,
            expected.is_none(),
            "{method} {path}"
        );
    }
    assert_eq!((kit.of::<Get>().len(), kit.of::<Own>().len()), (1, 1));
}

#[tokio::test]
async fn requests_match_operations_scripted_later() {
    let kit = Kit::new();
    let base = Base::parse("https://any.example").unwrap();
    let request = || get("x").to_request(&base).unwrap().map(Into::into);
    assert_eq!(kit.send(request()).await.unwrap().status(), 501);
    assert_eq!(kit.of::<Get>().len(), 1);
    kit.on::<Get>().example();
    assert_eq!(kit.send(request()).await.unwrap().status(), 200);
    assert_eq!(kit.requests()[1].parameter("name").as_deref(), Some("x"));
}

#[tokio::test]
async fn the_client_names_the_operation() {
    let kit = Kit::answering(EXAMPLES);
    let builder = kit
        .builder::<Zoo>()
        .base_url("https://zoo.example/animals/own");
    let client: AnyClient<Zoo> = builder.build().unwrap();
    // By its path it would be another operation.
    get("own").send(&client).await.unwrap();
    assert_eq!((kit.of::<Get>().len(), kit.of::<Own>().len()), (1, 0));
    assert_eq!(kit.requests()[0].parameter("name").as_deref(), Some("own"));

    // A redirect within the service is still the same operation.
    kit.on::<Get>()
        .status(301)
        .header("location", "/animals/own/7")
        .then()
        .json(200, r#"{"name":"moved"}"#);
    assert_eq!(name(&get("own").send(&client).await.unwrap()), "moved");
    assert_eq!(kit.of::<Get>().len(), 3);
}

#[tokio::test]
async fn scripts_for_urls_take_precedence() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    let cases = [
        ("https://api.zoo.example/v1/animals/a", "https"),
        ("https://api.zoo.example/v1/animals/b?page=1", "query"),
        ("/v1/animals/c", "path"),
    ];
    for (url, said) in cases {
        kit.at(url)
            .json(200, format!(r#"{{"name":"{said}"}}"#))
            .forever();
    }
    kit.on::<Get>()
        .with("name", "a")
        .with("page", "1")
        .status(404);
    let paged = |name: &str, page: i64| {
        let mut request = get(name);
        request.parts.query("page", &page);
        request
    };
    let cases = [
        (get("a"), "https"),
        (paged("a", 1), "https"),
        (paged("b", 1), "query"),
        (paged("b", 2), "Felix"),
        (get("b"), "Felix"),
        (get("c"), "path"),
        (get("d"), "Felix"),
    ];
    for (request, expected) in cases {
        assert_eq!(name(&request.send(&client).await.unwrap()), expected);
    }
}
