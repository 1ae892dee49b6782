use http::Uri;

use super::Client;
use crate::endpoint::Operation;
use crate::error::BuildError;
use crate::service::Service;

enum Zoo {}

impl Service for Zoo {
    const BASE_URL: &'static str = "https://api.zoo.example/v1";
    const USER_AGENT: &'static str = "zoo/1";
    const HEADERS: &'static [(&'static str, &'static str)] = &[];
}

const UPLOADS: &str = "https://uploads.zoo.example";
const UPLOAD: Operation = Operation {
    id: "zoo/upload",
    server: Some(UPLOADS),
    ..Operation::DEFAULT
};

#[test]
fn the_token_is_sent_to_own_servers_only() {
    let own = |client: &Client<Zoo>, url: &str| {
        client
            .shared
            .is_own(&Uri::try_from(url).unwrap(), UPLOAD.server)
    };
    let default = Client::<Zoo>::new().unwrap();
    let elsewhere = Client::<Zoo>::builder()
        .base_url("https://zoo.example:8443/api")
        .build()
        .unwrap();
    let mapped = Client::<Zoo>::builder().base_url("https://zoo.example:8443/api");
    let mapped = mapped
        .server(UPLOADS, "https://zoo.example/uploads")
        .build()
        .unwrap();
    let cases = [
        ("https://api.zoo.example/other", [true, false, false]),
        ("http://api.zoo.example/v1", [false, false, false]),
        (
            "https://api.zoo.example.evil.example/v1",
            [false, false, false],
        ),
        ("https://uploads.zoo.example/a", [true, false, false]),
        ("https://zoo.example:8443/", [false, true, true]),
        ("https://zoo.example/uploads/a", [false, false, true]),
    ];
    for (url, expected) in cases {
        assert_eq!(
            [&default, &elsewhere, &mapped].map(|client| own(client, url)),
            expected,
            "{url}"
        );
    }
}

#[test]
fn another_installation_needs_its_own_upload_server() {
    let base_of = |client: Client<Zoo>| client.shared.base_of(&UPLOAD).map(ToString::to_string);
    assert_eq!(base_of(Client::new().unwrap()).unwrap(), Zoo::BASE_URL);
    let elsewhere = Client::<Zoo>::builder().base_url("https://zoo.example");
    let refused = base_of(elsewhere.clone().build().unwrap()).unwrap_err();
    assert!(
        matches!(
            refused,
            BuildError::Server {
                server: UPLOADS,
                ..
            }
        ),
        "{refused:?}"
    );
    assert_eq!(
        refused.to_string(),
        "zoo/upload goes to https://uploads.zoo.example, and this client to https://zoo.example: \
         name the server to use instead with `ClientBuilder::server(\"https://uploads.zoo.example\", …)`"
    );
    assert!(
        base_of(
            elsewhere
                .server(UPLOADS, "https://zoo.example/uploads")
                .build()
                .unwrap()
        )
        .is_ok()
    );
}

#[test]
fn invalid_settings_are_named() {
    let builder = Client::<Zoo>::builder;
    let cases = [
        (
            builder().base_url("zoo"),
            "base URL `zoo`: relative URL without a base",
        ),
        (
            builder().server("x", "/y"),
            "base URL `/y`: relative URL without a base",
        ),
        (
            builder().header("a b", "c"),
            "header `a b`: it is not a valid header name",
        ),
        (
            builder().header("a", "s3cret\n"),
            "header `a`: the value contains a line break or a control character",
        ),
        (
            builder().user_agent("a\0"),
            "header `user-agent`: the value contains a line break or a control character",
        ),
        (builder().token(""), "token: it is empty"),
        (
            builder().token("s3cret\n"),
            "token: it contains a space, a line break or another character that tokens do not have; \
             was it read with a trailing line break?",
        ),
    ];
    for (builder, expected) in cases {
        let error = builder.build().unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}
