//! Responses become outputs.

use answers::http::{Response, header::LOCATION};
use answers::{Bytes, Endpoint, Error, answers as api};

fn answer(status: u16, body: &str) -> Response<Bytes> {
    Response::builder().status(status).body(Bytes::from(body.to_owned())).unwrap()
}

fn read<E: Endpoint>(_: E, status: u16, body: &str) -> Result<E::Output, Error> {
    E::from_response(answer(status, body))
}

const USER: &str = r#"{"login":"a"}"#;

#[test]
fn a_question_is_answered_by_the_status() {
    assert!(read(api::check(), 204, "").unwrap());
    assert!(!read(api::check(), 404, r#"{"message":"Not Found"}"#).unwrap());
    assert!(matches!(read(api::check(), 500, ""), Err(Error::Api(error)) if error.status() == 500));
}

#[test]
fn nothing_is_nothing() {
    read(api::empty(), 204, "").unwrap();
    assert!(matches!(read(api::empty(), 404, ""), Err(Error::Api(_))));
    assert_eq!(read(api::optional(), 200, USER).unwrap().unwrap().login, "a");
    assert!(read(api::optional(), 204, "").unwrap().is_none());
}

#[test]
fn statuses_of_one_type_are_that_type() {
    for status in [200, 201] {
        assert_eq!(read(api::same(), status, USER).unwrap().login, "a");
    }
    assert_eq!(read(api::default(), 200, USER).unwrap().login, "a");
}

#[test]
fn statuses_of_several_types_are_variants() {
    let several = |status, body| read(api::several(), status, body).unwrap();
    assert!(matches!(several(200, "[]"), api::SeveralOutput::Ok(users) if users.is_empty()));
    assert!(matches!(several(202, r#"{"url":"u"}"#), api::SeveralOutput::Accepted(one) if one.url == "u"));
    assert!(matches!(several(204, ""), api::SeveralOutput::NoContent));
    assert!(read(api::several(), 202, "[]").is_err());
}

#[test]
fn a_redirect_says_where_to() {
    let mut response = answer(302, "");
    response.headers_mut().insert(LOCATION, "https://example.com/there".parse().unwrap());
    let redirect = <api::RedirectRequest as Endpoint>::from_response(response).unwrap();
    assert_eq!(redirect.location, "https://example.com/there");
}

#[test]
fn media_types_say_how_to_read() {
    assert_eq!(read(api::text(), 200, "<p>").unwrap(), "<p>");
    assert_eq!(read(api::bytes(), 200, "\u{1}").unwrap(), "\u{1}");
    assert_eq!(read(api::suffix(), 200, USER).unwrap().login, "a");
    assert_eq!(read(api::any(), 200, "[1.0]").unwrap().to_string(), "[1.0]");
}
