//! Media types of uploads.

use uploads::http::header::CONTENT_TYPE;
use uploads::{Base, Endpoint, Upload, files};

/// Returns the media type that is sent, or the error.
fn sent(endpoint: impl Endpoint) -> String {
    let base = Base::parse("https://example.com").unwrap();
    match endpoint.to_request(&base) {
        Ok(request) => request.headers()[CONTENT_TYPE].to_str().unwrap().to_owned(),
        Err(error) => error.to_string(),
    }
}

fn bytes(media: &str) -> Upload {
    Upload::from("bytes").content_type(media)
}

#[test]
fn unless_said_it_is_what_is_declared() {
    assert_eq!(sent(files::any("bytes")), "application/octet-stream");
    assert_eq!(sent(files::picture("bytes")), "image/png");
    assert_eq!(sent(files::zip().body("bytes")), "application/zip");
}

#[test]
fn it_may_be_what_is_declared() {
    assert_eq!(sent(files::any(bytes("application/zip"))), "application/zip");
    for media in ["application/pdf", "image/png", "video/mp4"] {
        assert_eq!(sent(files::picture(bytes(media))), media);
    }
    let refused = "files/picture: content type `image/gif`: the operation accepts `application/pdf`, `image/png`, `video/*`";
    assert_eq!(sent(files::picture(bytes("image/gif"))), refused);
    let form = "multipart/form-data; boundary=x";
    let refused = format!("files/zip: content type `{form}`: the operation accepts `application/zip`");
    assert_eq!(sent(files::zip().body(bytes(form))), refused);
}
