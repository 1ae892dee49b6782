//! Tests of recorded requests.

use std::io::Cursor;

use octoforge_runtime::json::{Map, Value};
use octoforge_runtime::testing::Kit;
use octoforge_runtime::{
    Answer, Body, Caller as _, DecodeError, Endpoint, Method, Operation, RequestParts, Upload,
};

use crate::zoo::{EXAMPLES, Feed, Get, Sending as _, client, feed, get, photo};

#[tokio::test]
async fn requests_are_recorded() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    let mut request = feed("a/b c", "fish");
    request.parts.query("how", &"by hand".to_owned());
    request.send(&client).await.unwrap();
    get("x").send(&client).await.unwrap();

    let [sent] = kit.of::<Feed>().try_into().unwrap();
    assert_eq!(sent.method, "POST");
    assert_eq!(
        sent.url,
        "https://api.zoo.example/v1/animals/a%2Fb%20c/food?how=by%20hand"
    );
    assert_eq!(
        sent.operation.map(|operation| operation.id),
        Some("zoo/feed")
    );
    let headers = [
        ("authorization", Some("Bearer s3cret-token")),
        ("content-type", Some("application/json")),
        ("user-agent", Some("zoo/1")),
        ("X-Zoo-Version", Some("7")),
        ("x-other", None),
    ];
    for (name, value) in headers {
        assert_eq!(sent.header(name), value, "{name}");
    }
    let parameters = [
        ("name", Some("a/b c")),
        ("how", Some("by hand")),
        ("food", None),
    ];
    for (name, value) in parameters {
        assert_eq!(sent.parameter(name).as_deref(), value, "{name}");
    }
    assert_eq!(sent.json::<Map<Value>>().unwrap()["food"], "fish");
    assert_eq!(sent.body, r#"{"food":"fish"}"#);

    let requests = kit.requests();
    let ids = requests.iter().filter_map(|sent| Some(sent.operation?.id));
    assert_eq!(ids.collect::<Vec<_>>(), ["zoo/feed", "zoo/get"]);
    assert_eq!(kit.of::<Get>().len(), 1);
    let shown = format!("{kit:?} {sent:?}");
    assert!(
        shown.contains("by%20hand") && !shown.contains("s3cret"),
        "{shown}"
    );
}

#[tokio::test]
async fn unsent_requests_are_not_recorded() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    drop(get("x").send(&client));
    assert!(get("").send(&client).await.is_err());
    assert!(kit.requests().is_empty());
}

/// An upload, as it is generated.
struct Store(Upload);

impl Endpoint for Store {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "zoo/store",
        method: Method::Put,
        path: "/store",
        content_type: "application/zip",
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &RequestParts {
        static NONE: std::sync::LazyLock<RequestParts> =
            std::sync::LazyLock::new(RequestParts::new);
        &NONE
    }
    fn body(&self) -> Body<'_> {
        Body::Upload(&self.0)
    }
    fn decode(answer: &Answer<'_>) -> Result<(), DecodeError> {
        answer.empty()
    }
}

#[tokio::test]
async fn bodies_of_readers_are_recorded() {
    let kit = Kit::new();
    kit.on::<Store>().status(204).forever();
    let long = "0123456789".repeat(20_000);
    let reader = Upload::reader(Cursor::new(long.clone().into_bytes()), None);
    client(&kit).call(Store(reader)).await.unwrap();
    let [sent] = kit.of::<Store>().try_into().unwrap();
    assert_eq!(
        (sent.body.len(), &sent.body[..]),
        (200_000, long.as_bytes())
    );

    for announced in [4, 9] {
        let other = Upload::reader(Cursor::new(*b"short"), Some(announced));
        let error = client(&kit).call(Store(other)).await.unwrap_err();
        let text = error.to_string();
        assert!(text.contains("shorter or longer than announced"), "{text}");
        assert_eq!(kit.requests().len(), 1);
    }

    let kind = Upload::from("PK").content_type("application/zip; version=2");
    client(&kit).call(Store(kind)).await.unwrap();
    let sent = kit.of::<Store>().pop();
    let said = sent.as_ref().and_then(|sent| sent.header("content-type"));
    assert_eq!(said, Some("application/zip; version=2"));
}

#[tokio::test]
async fn downloads_are_followed_to_any_url() {
    let kit = Kit::answering(EXAMPLES);
    let client = client(&kit);
    kit.at("https://example.com/elsewhere")
        .body(200, "image/png", "bytes");
    let mut download = client.download(photo("Felix")).await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "bytes");
    let [asked, followed] = kit.requests().try_into().unwrap();
    assert_eq!(
        asked.operation.map(|operation| operation.id),
        Some("zoo/photo")
    );
    assert_eq!(
        (followed.operation, followed.header("authorization")),
        (None, None)
    );
    assert_eq!(followed.url, "https://example.com/elsewhere");
}
