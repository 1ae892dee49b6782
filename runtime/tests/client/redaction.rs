//! Tests of URLs and messages of the service in errors and spans: one line, without secrets.

use octoforge_runtime::auth::Basic;
use octoforge_runtime::{Answer, DecodeError, Endpoint, Error, Method, Operation, RequestParts};

use crate::support::{Act, Recorder, Server, answer};
use crate::zoo::{Client, Get, Photo, TOKEN, builder, client, feed};
use octoforge_runtime::Caller as _;

/// `POST /manifests/{code}/conversions`, whose code grants access to secrets.
struct Convert(RequestParts);

impl Endpoint for Convert {
    type Output = i64;
    const OPERATION: Operation = Operation {
        id: "zoo/convert",
        method: Method::Post,
        path: "/manifests/{code}/conversions",
        ..Operation::DEFAULT
    };
    fn parts(&self) -> &RequestParts {
        &self.0
    }
    fn decode(answer: &Answer<'_>) -> Result<i64, DecodeError> {
        answer.json()
    }
}

fn convert(code: &str) -> Convert {
    Convert(
        RequestParts::new()
            .path(&code.to_owned())
            .with_query("token", &"qu3ry-token".to_owned()),
    )
}

/// Returns an error in all formats.
fn shown(error: &Error) -> String {
    format!("{error} {error:?} {error:#?}")
}

#[tokio::test]
async fn redirect_targets_show_only_the_origin() {
    let cases = [
        (
            "http://user:s3cret-pw@zoo.example:8/s3cret-path",
            "http://zoo.example:8/…",
        ),
        (
            "//user:s3cret-pw@zoo.example/s3cret-path",
            "//zoo.example/…",
        ),
        (
            "https://zoo.example/s3cret#access_token=s3cret",
            "https://zoo.example/…",
        ),
        ("/x#access_token=s3cret-pw", "/x#…"),
        ("/x?sig=s3cret", "/x?…"),
        ("mailto:s3cret", "mailto:…"),
        ("http://user:s3cret@:80", "…"),
    ];
    for (location, place) in cases {
        let moved = answer("303 See Other", &format!("location: {location}"), "");
        let found = answer("302 Found", &format!("location: {location}"), "");
        let server = Server::start(vec![moved, found]).await;
        let error = feed("a").send(&client(&server)).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("zoo/feed: 303 See Other: redirect to {place}, which was not followed")
        );
        assert!(!shown(&error).contains("s3cret"), "{error:?}");
        let redirect = Photo::default().send(&client(&server)).await.unwrap();
        assert_eq!(redirect.location, location);
        assert!(
            format!("{redirect:?}").contains(&format!("location: {place:?}")),
            "{redirect:?}"
        );
    }
}

#[tokio::test]
async fn secrets_in_paths_are_not_shown() {
    let recorder = Recorder::default();
    let _guard = tracing::subscriber::set_default(recorder.clone());
    let body = r#"{"message":"no s3cret/code, s3cret%2Fcode, qu3ry-token"}"#;
    let server = Server::start(vec![
        Act::from(answer("422 Unprocessable Entity", "", body)),
        answer("200 OK", "", r#""found s3cret/code""#).into(),
        Act::Reset(String::new()),
    ])
    .await;
    let client = client(&server);
    let expected = [
        "zoo/convert: 422 Unprocessable Entity: no ***, ***, ***".to_owned(),
        "zoo/convert: response 200: the document: expected an integer of 64 bits, found \"found ***\"".to_owned(),
        format!("POST {}/manifests/***/conversions?…: the connection broke before the response was complete", server.url),
    ];
    for expected in expected {
        let error = client.call(convert("s3cret/code")).await.unwrap_err();
        assert_eq!(error.to_string(), expected);
        recorder.report(&error);
        assert!(!shown(&error).contains("s3cret"), "{error:?}");
    }
    let lines = server.lines();
    assert_eq!(
        lines[0],
        "POST /manifests/s3cret%2Fcode/conversions?token=qu3ry-token"
    );
    let text = recorder.text();
    assert!(text.contains("/manifests/***/conversions?…"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
}

#[tokio::test]
async fn repeated_tokens_are_not_shown() {
    let basic = || Basic::new("me", "p4ssword").unwrap();
    let ours = [(TOKEN, TOKEN), ("p4ssword", "bWU6cDRzc3dvcmQ=")];
    let theirs = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
    for (secret, sent) in ours {
        let say = |text: &str| {
            text.replace("S", secret)
                .replace("T", sent)
                .replace("X", theirs)
        };
        let long = format!("{}{secret}", "x".repeat(35));
        let answers = [
            (
                "401 Unauthorized",
                say(
                    r#"{"message":"bad S, T, X","errors":[{"field":"S","message":"X"},"T"],"documentation_url":"http://h/S"}"#,
                ),
            ),
            ("200 OK", say(r#"{"lions":"S and X"}"#)),
            ("200 OK", format!(r#"{{"lions":"{long}"}}"#)),
            ("200 OK", say(r#"{"S":"T"}"#)),
            (
                "200 OK",
                r#"{"registration_token":"AABF3JGZDX3P5PMEXLND6TS6FCWO6"}"#.to_owned(),
            ),
            (
                "403 Forbidden",
                say(r#"{"message":"You have exceeded a secondary rate limit with S"}"#),
            ),
        ];
        let script = answers.iter().map(|(status, body)| {
            let wait = if status.starts_with("403") {
                "retry-after: 9000"
            } else {
                ""
            };
            answer(status, wait, body)
        });
        let server = Server::start(script.collect()).await;
        let client: Client = match secret == TOKEN {
            true => builder(&server).strict(true).build().unwrap(),
            false => builder(&server).strict(true).auth(basic()).build().unwrap(),
        };
        let mut texts = Vec::new();
        for _ in &answers {
            let error = Get::default().send(&client).await.unwrap_err();
            for hidden in [secret, sent, theirs, "AABF3JGZ", &secret[..5]] {
                assert!(
                    !shown(&error).contains(hidden),
                    "{hidden}: {error} {error:?}"
                );
            }
            if let Error::Api(error) = &error {
                assert!(!error.message().contains(secret));
                assert_eq!(error.raw_body(), answers[0].1.as_bytes());
            }
            texts.push(error.to_string());
        }
        assert_eq!(
            texts[0],
            "zoo/get: 401 Unauthorized: bad ***, ***, *** (***: ***; ***); see http://h/***"
        );
        assert!(texts[1].ends_with("found \"*** and ***\""), "{}", texts[1]);
        assert!(
            texts[2].ends_with(&format!("found \"{}***\"", "x".repeat(35))),
            "{}",
            texts[2]
        );
        assert!(
            texts[3].contains("response 200: ***: expected an integer"),
            "{}",
            texts[3]
        );
        assert!(texts[4].ends_with("found a string"), "{}", texts[4]);
        assert!(texts[5].ends_with("rate limit with ***"), "{}", texts[5]);
    }
}

#[tokio::test]
async fn messages_of_the_service_are_on_one_line() {
    let unruly = [
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{202e}",
        "\u{2066}",
        "\u{200f}",
        "\u{9b}31m",
        "\u{7f}",
    ];
    let all = unruly.concat();
    let text = |text: &str| text.replace("X", &all);
    let error = text(
        r#"{"message":"aXb","errors":[{"resource":"aXb","code":"aXb"},"aXb"],"documentation_url":"aXb"}"#,
    );
    let server = Server::start(vec![
        answer("422 Unprocessable Entity", "", &error),
        answer("200 OK", "", &text(r#"{"lions":"aXb"}"#)),
        answer("200 OK", "", &text(r#"{"aXb":"1"}"#)),
    ])
    .await;
    let client = builder(&server).strict(true).build().unwrap();
    let errors = [
        feed("a").send(&client).await.unwrap_err(),
        Get::default().send(&client).await.unwrap_err(),
        Get::default().send(&client).await.unwrap_err(),
    ];
    for error in errors {
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains('a') && !shown.contains(char::is_control),
            "{shown:?}"
        );
        for unruly in all.chars().filter(|c| !c.is_ascii()) {
            assert!(!shown.contains(unruly), "{unruly:?}: {shown}");
        }
    }
}
