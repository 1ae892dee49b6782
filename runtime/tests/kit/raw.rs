//! Tests of finding the operation of raw requests.

use octoforge_runtime::auth::{Authenticate, Context};
use octoforge_runtime::http::{self, HeaderValue};
use octoforge_runtime::testing::Kit;
use octoforge_runtime::transport::BoxFuture;
use octoforge_runtime::{Bytes, Error};

use crate::zoo::{EXAMPLES, Get, Own, Sending as _, Zoo, get};

#[tokio::test]
async fn raw_requests_are_matched_below_the_base_url() {
    // A base URL, a replacement server, the URL that is requested, and its operation.
    let cases = [
        (
            "https://host/api/v3",
            "https://host/up",
            "/animals/Felix",
            Some("zoo/get"),
        ),
        (
            "https://host/api/v3/",
            "https://host/up",
            "/animals/own",
            Some("zoo/own"),
        ),
        (
            "https://host",
            "https://host/up",
            "/animals/Felix",
            Some("zoo/get"),
        ),
        (
            "https://host",
            "https://host/up",
            "https://host/up/animals",
            Some("zoo/list"),
        ),
        (
            "https://host/api/v3",
            "https://up/v3",
            "https://up/v3/animals",
            Some("zoo/list"),
        ),
        (
            "https://host/api/v3",
            "https://up/v3",
            "https://host/animals",
            None,
        ),
        (
            "https://host/api/v3",
            "https://up/v3",
            "https://host/api/v3animals",
            None,
        ),
        (
            "https://host/api/v3",
            "https://up/v3",
            "https://else/api/v3/animals",
            None,
        ),
        ("https://host/animals", "https://host/up", "/own", None),
    ];
    for (base, server, uri, expected) in cases {
        let kit = Kit::answering(EXAMPLES);
        let builder = kit.builder::<Zoo>().base_url(base);
        let client = builder
            .server("https://up.zoo.example", server)
            .build()
            .unwrap();
        let request = http::Request::get(uri).body(Bytes::new()).unwrap();
        let status = client.execute(request).await.unwrap().status();
        let sent = kit.requests().pop().unwrap();
        let found = sent.operation.map(|operation| operation.id);
        assert_eq!(found, expected, "{base} {uri}");
        assert_eq!(status == 501, expected.is_none(), "{base} {uri}");
        let name = (expected == Some("zoo/get")).then_some("Felix");
        assert_eq!(sent.parameter("name").as_deref(), name, "{base} {uri}");
    }
}

/// Requests a token from the service, like an installation of an app.
#[derive(Debug)]
struct Asking;

impl Authenticate for Asking {
    fn authorization<'a>(
        &'a self,
        context: &'a Context<'a>,
    ) -> BoxFuture<'a, Result<Option<HeaderValue>, Error>> {
        Box::pin(async {
            let request = http::Request::get(format!("{}/animals/own", context.base()));
            let request = request.body(Bytes::new()).unwrap();
            let body = context.send(request).await?.into_body();
            Ok(Some(HeaderValue::from_bytes(&body).unwrap()))
        })
    }

    fn identity(&self) -> String {
        "asking".to_owned()
    }
}

#[tokio::test]
async fn token_requests_are_matched_too() {
    let kit = Kit::answering(EXAMPLES);
    let builder = kit.builder::<Zoo>().auth(Asking);
    let client = builder.base_url("https://host/api/v3").build().unwrap();
    get("Felix").send(&client).await.unwrap();
    assert_eq!((kit.of::<Own>().len(), kit.of::<Get>().len()), (1, 1));
    let authorization = kit.of::<Get>().remove(0).headers.remove("authorization");
    assert_eq!(authorization.unwrap(), r#"{"name":"Me"}"#);
}
