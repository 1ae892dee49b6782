//! Tests of descriptions whose servers are not complete URLs.

use std::marker::PhantomData;

use octoforge_runtime::{
    Answer, Base, BuildError, Caller as _, Client, DecodeError, Endpoint, Operation, RequestParts,
    Service,
};

use crate::support::{Server, answer};

macro_rules! services {
    ($($name:ident $url:literal),*) => {
        $(enum $name {}
        impl Service for $name {
            const BASE_URL: &'static str = $url;
            const USER_AGENT: &'static str = "zoo/1";
            const HEADERS: &'static [(&'static str, &'static str)] = &[];
        })*
    };
}

services!(
    Relative "/api/v3",
    Nowhere "",
    Template "https://{host}/api",
    PortTemplate "http://localhost:{port}/{version}",
    PathTemplate "https://zoo.example/{version}"
);

macro_rules! operations {
    ($($name:ident $server:expr),*) => {
        $(/// An operation with this server of its own, or without.
        struct $name(RequestParts);
        impl Endpoint for $name {
            type Output = String;
            const OPERATION: Operation = Operation {
                id: "zoo/at",
                path: "/animals",
                server: $server,
                ..Operation::DEFAULT
            };
            fn parts(&self) -> &RequestParts {
                &self.0
            }
            fn decode(answer: &Answer<'_>) -> Result<String, DecodeError> {
                answer.text()
            }
        })*
    };
}

operations!(
    Here None,
    Beside Some("/uploads"),
    Open Some("https://{host}/uploads"),
    Elsewhere Some("https://uploads.zoo.example"),
    OtherHost Some("//uploads.zoo.example")
);

async fn suffices<S: Service>(_: PhantomData<S>) {
    let error = Client::<S>::builder().token("t").build().unwrap_err();
    let named = matches!(error, BuildError::NoBaseUrl { described } if described == S::BASE_URL);
    let text = error.to_string();
    assert!(named, "{text}");
    assert!(
        text.contains(&format!("(`{}`)", S::BASE_URL))
            && text.ends_with("`ClientBuilder::base_url`")
    );

    let server =
        Server::by(|request| async move { crate::support::Answer::new(200, request.line) }).await;
    let client = Client::<S>::builder().base_url(format!("{}/api/v4", server.url));
    let client = client.token("t").build().unwrap();
    let got = client.call(Here(RequestParts::new())).await.unwrap();
    assert_eq!(got, "GET /api/v4/animals");
    // A relative server is at the same host, and gets the same token.
    let got = client.call(Beside(RequestParts::new())).await.unwrap();
    assert_eq!(got, "GET /uploads/animals");
    let seen = server.seen();
    assert!(
        seen.iter()
            .all(|seen| seen.header("authorization") == Some("Bearer t"))
    );
}

#[tokio::test]
async fn services_without_a_base_url_need_one() {
    suffices(PhantomData::<Relative>).await;
    suffices(PhantomData::<Nowhere>).await;
    suffices(PhantomData::<Template>).await;
    suffices(PhantomData::<PortTemplate>).await;
    suffices(PhantomData::<PathTemplate>).await;
}

#[tokio::test]
async fn operations_with_other_servers_need_a_replacement() {
    let server = Server::start(vec![answer("200 OK", "", "here")]).await;
    let client = Client::<Relative>::builder().base_url(&server.url);
    let other = client.clone().build().unwrap();
    for error in [
        other.call(Open(RequestParts::new())).await.unwrap_err(),
        other
            .call(Elsewhere(RequestParts::new()))
            .await
            .unwrap_err(),
        other
            .call(OtherHost(RequestParts::new()))
            .await
            .unwrap_err(),
    ] {
        let text = error.to_string();
        assert!(text.contains("name the server to use instead"), "{text}");
    }
    assert!(server.seen().is_empty());
    let told = client.server("https://{host}/uploads", format!("{}/up", server.url));
    let told = told.build().unwrap();
    assert_eq!(told.call(Open(RequestParts::new())).await.unwrap(), "here");
    assert_eq!(server.only().line, "GET /up/animals");
}

#[test]
fn requests_without_a_client_use_servers_too() {
    let base = Base::parse("https://h/api/v3").unwrap();
    let url = |request: Result<octoforge_runtime::http::Request<_>, BuildError>| match request {
        Ok(request) => request.uri().to_string(),
        Err(error) => error.to_string(),
    };
    assert_eq!(
        url(Here(RequestParts::new()).to_request(&base)),
        "https://h/api/v3/animals"
    );
    assert_eq!(
        url(Beside(RequestParts::new()).to_request(&base)),
        "https://h/uploads/animals"
    );
    assert_eq!(
        url(Elsewhere(RequestParts::new()).to_request(&base)),
        "https://uploads.zoo.example/animals"
    );
    for wrong in [
        url(Open(RequestParts::new()).to_request(&base)),
        url(OtherHost(RequestParts::new()).to_request(&base)),
    ] {
        assert!(wrong.starts_with("zoo/at goes to "), "{wrong}");
    }
    for template in ["https://{host}/api", "https://h/{v}"] {
        let error = Base::parse(template).unwrap_err().to_string();
        assert!(error.ends_with("it has a part to fill in"), "{error}");
    }
}
