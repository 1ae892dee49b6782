//! Servers that requests are sent to.

use servers::{Api, Base, Endpoint, Service, cages};

fn url(endpoint: impl Endpoint) -> String {
    let base = Base::parse("https://corp.example/zoo").unwrap();
    match endpoint.to_request(&base) {
        Ok(request) => request.uri().to_string(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_base_url_suffices() {
    assert_eq!(Api::BASE_URL, "https://eu.zoo.example/v1");
    assert_eq!(url(cages::list()), "https://corp.example/zoo/cages");
    assert_eq!(url(cages::same()), "https://corp.example/zoo/cages");
    assert_eq!(url(cages::upload()), "https://corp.example/uploads/v2/cages");
    assert_eq!(url(cages::relative()), "https://corp.example/beta/cages");
}

#[test]
fn another_host_is_another_host() {
    assert_eq!(url(cages::elsewhere()), "https://uploads.example/cages");
    let error = url(cages::template());
    assert!(error.starts_with("cages/template goes to https://{host}/birds, and this client to "), "{error}");
}
