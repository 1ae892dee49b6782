//! Forms: URL-encoded and multipart, with files.

use http::header::CONTENT_TYPE;

use crate::endpoint::{
    Base, Body, Form, FormField, Operation, RequestParts, Style, Upload, request,
};
use crate::json::Value;

const ENCODED: Operation = Operation {
    id: "o",
    content_type: "application/x-www-form-urlencoded",
    ..Operation::DEFAULT
};

const MULTIPART: Operation = Operation {
    content_type: "multipart/form-data",
    ..ENCODED
};

fn value(json: &str) -> Value {
    crate::json::from_str(json).unwrap()
}

fn field(name: &'static str) -> FormField {
    FormField::new(name)
}

/// Returns the content type and the body that are sent.
fn sent(operation: &Operation, form: &Form) -> Result<Option<(String, String)>, String> {
    let base = Base::parse("https://h").unwrap();
    let built = request(operation, &RequestParts::new(), Body::Form(form), &base);
    let built = built.map_err(|error| error.to_string())?;
    let media = built.headers().get(CONTENT_TYPE).cloned();
    let text = |upload: &Upload| String::from_utf8(upload.bytes().unwrap().to_vec()).unwrap();
    let body = built.body().as_ref().map(text);
    Ok(media
        .map(|media| media.to_str().unwrap().to_owned())
        .zip(body))
}

#[test]
fn fields_are_url_encoded() {
    let list = value(r#"["a b", "c&d", {"e": 1}]"#);
    let object = value(r#"{"x": {"y": [1, "z"]}, "n": null}"#);
    let rows = [
        (field("text"), value(r#""ü=1""#), "text=%C3%BC%3D1"),
        (field("number"), value("1.50"), "number=1.50"),
        (field("null"), value("null"), "null="),
        (
            field("list"),
            list.clone(),
            "list=a%20b&list=c%26d&list=%7B%22e%22%3A1%7D",
        ),
        (field("empty"), value("[]"), ""),
        (
            field("a").style(Style::FormJoined),
            value("[1,2]"),
            "a=1%2C2",
        ),
        (field("a").style(Style::Spaces), value("[1,2]"), "a=1%202"),
        (
            field("a").style(Style::Pipes),
            value(r#"{"k":"v"}"#),
            "a=k%7Cv",
        ),
        (
            field("a").style(Style::Json),
            value("[1,2]"),
            "a=%5B1%2C2%5D",
        ),
        (field("a").style(Style::Json), value(r#""t""#), "a=t"),
        (field("o"), value(r#"{"x":1,"y":"z"}"#), "x=1&y=z"),
        (
            field("o").style(Style::Deep),
            object,
            "o%5Bx%5D%5By%5D%5B0%5D=1&o%5Bx%5D%5By%5D%5B1%5D=z&o%5Bn%5D=",
        ),
    ];
    for (field, value, expected) in rows {
        let form = Form::new().with(field.clone(), &value);
        let sent = sent(&ENCODED, &form).unwrap();
        let (media, body) = sent.unwrap_or((ENCODED.content_type.to_owned(), String::new()));
        assert_eq!(
            (&*media, &*body),
            (ENCODED.content_type, expected),
            "{field:?}"
        );
    }
}

#[test]
fn an_optional_form_without_fields_is_not_sent() {
    let required = Operation {
        body_required: true,
        ..ENCODED
    };
    let mut form = Form::new().with(field("a"), &1);
    form.set(field("a"), &None::<String>);
    assert!(form.is_empty());
    assert_eq!(sent(&ENCODED, &form), Ok(None));
    let empty = (required.content_type.to_owned(), String::new());
    assert_eq!(sent(&required, &form), Ok(Some(empty)));
}

#[test]
fn a_field_is_set_once() {
    let mut form = Form::new().with(field("a"), &1).with(field("b"), &2);
    form.set(field("a").style(Style::Json), &value("[3]"));
    let (_, body) = sent(&ENCODED, &form).unwrap().unwrap();
    assert_eq!(body, "a=%5B3%5D&b=2");
}

#[test]
fn parts_have_names_and_media_types() {
    let file = Upload::from("PNG")
        .content_type("image/png")
        .file_name("a \"b\"\r\n.png");
    let form = Form::new()
        .with(field("purpose"), &"logo".to_owned())
        .with(field("tags"), &value(r#"["a","b"]"#))
        .with(field("meta").style(Style::Json), &value(r#"{"k":1}"#))
        .with(field("csv").content_type("text/csv"), &"x,y".to_owned())
        .with_file(field("file"), [file])
        .with_file(field("raw").content_type("image/gif"), ["1", "2"])
        .with_file(field("none"), Vec::<Upload>::new());
    let (media, body) = sent(&MULTIPART, &form).unwrap().unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    let disposition = "\r\nContent-Disposition: form-data; name=";
    let expected = [
        String::new(),
        format!("{disposition}\"purpose\"\r\n\r\nlogo\r\n"),
        format!("{disposition}\"tags\"\r\n\r\na\r\n"),
        format!("{disposition}\"tags\"\r\n\r\nb\r\n"),
        format!("{disposition}\"meta\"\r\nContent-Type: application/json\r\n\r\n{{\"k\":1}}\r\n"),
        format!("{disposition}\"csv\"\r\nContent-Type: text/csv\r\n\r\nx,y\r\n"),
        format!(
            "{disposition}\"file\"; filename=\"a %22b%22%0D%0A.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"
        ),
        format!("{disposition}\"raw\"; filename=\"raw\"\r\nContent-Type: image/gif\r\n\r\n1\r\n"),
        format!("{disposition}\"raw\"; filename=\"raw\"\r\nContent-Type: image/gif\r\n\r\n2\r\n"),
        "--\r\n".to_owned(),
    ];
    assert_eq!(parts, expected);
    let (again, _) = sent(&MULTIPART, &form).unwrap().unwrap();
    assert_ne!(media, again, "a boundary is not known before");
}

#[test]
fn files_have_a_place_in_multipart_forms_only() {
    let bytes = Form::new().with_file(field("a"), ["\u{0}é"]);
    let (_, body) = sent(&ENCODED, &bytes).unwrap().unwrap();
    assert_eq!(body, "a=%00%C3%A9");
    #[cfg(feature = "client")]
    {
        let file = Form::new().with_file(field("a"), [Upload::file("a.png")]);
        let error = sent(&ENCODED, &file).unwrap_err();
        assert!(
            error.starts_with("o: parameter `a`: a file that is not in memory"),
            "{error}"
        );
    }
}

#[cfg(feature = "client")]
#[tokio::test]
async fn files_are_streamed_with_their_length() {
    use tokio::io::AsyncReadExt as _;

    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.txt");
    std::fs::write(&path, "from a file").unwrap();
    let known = Upload::file(&path);
    let unknown = Upload::reader(std::io::Cursor::new(b"read".to_vec()), None);
    for (file, content, name, is_known) in [
        (known, "from a file", "a.txt", true),
        (unknown, "read", "file", false),
    ] {
        let form = Form::new()
            .with(field("a"), &1)
            .with_file(field("file"), [file]);
        let upload = form.multipart("multipart/form-data");
        assert_eq!((upload.bytes(), upload.is_replayable()), (None, is_known));
        let (mut reader, length) = upload.open().await.unwrap();
        let mut text = String::new();
        reader.read_to_string(&mut text).await.unwrap();
        assert!(text.contains(&format!("filename=\"{name}\"")), "{text}");
        assert!(text.contains(&format!("\r\n\r\n{content}\r\n--")), "{text}");
        let expected = u64::try_from(text.len()).ok().filter(|_| is_known);
        assert_eq!(length, expected);
    }
}
