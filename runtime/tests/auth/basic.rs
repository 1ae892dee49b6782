//! Tests of basic authentication.

use octoforge_runtime::auth::Basic;

use super::support::{Answer, Server};
use super::{animals, client};

#[tokio::test]
async fn basic_credentials_are_sent() {
    let service = Server::by(|_| async { Answer::new(200, "[]") }).await;
    let cases = [
        // The example of RFC 7617, and its second one, which is in UTF-8.
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("test", "123\u{a3}", "dGVzdDoxMjPCow=="),
        (
            "Iv1.8a61f9b3a7aba766",
            "a:b",
            "SXYxLjhhNjFmOWIzYTdhYmE3NjY6YTpi",
        ),
    ];
    for (name, secret, expected) in cases {
        let client = client(&service, Basic::new(name, secret).unwrap());
        animals(&client).await.unwrap();
        let expected = format!("Basic {expected}");
        let seen = service.seen().pop().unwrap();
        assert_eq!(seen.authorization(), Some(expected.as_str()));
        assert!(!format!("{client:?}").contains(secret));
    }
    let error = Basic::new("a:b", "s3cret").unwrap_err();
    assert_eq!(
        error.to_string(),
        "token: the name before it contains a colon"
    );
}

#[tokio::test]
async fn fixed_credentials_are_refused_once() {
    let service = Server::by(|_| async { Answer::new(401, r#"{"message":"Who?"}"#) }).await;
    let client = client(&service, Basic::new("a", "b").unwrap());
    let error = animals(&client).await.unwrap_err();
    assert_eq!(error.to_string(), "zoo/animals: 401 Unauthorized: Who?");
    assert_eq!(service.seen().len(), 1);
}
