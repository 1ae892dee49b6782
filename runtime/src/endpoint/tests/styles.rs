//! Serialization styles: the examples of the standard for each, and what it leaves open.

use http::header::COOKIE;

use crate::endpoint::{Base, Body, Operation, Parameter, RequestParts, Style, request};
use crate::json::Value;

const COLORS: [&str; 5] = [
    r#""blue""#,
    r#"["blue","black","brown"]"#,
    r#"{"R":100,"G":200,"B":150}"#,
    r#""""#,
    "[]",
];

fn value(json: &str) -> Value {
    crate::json::from_str(json).unwrap()
}

fn base() -> Base {
    Base::parse("https://h").unwrap()
}

fn url(path: &'static str, parts: &RequestParts) -> Result<String, String> {
    let operation = Operation {
        id: "o",
        path,
        ..Operation::DEFAULT
    };
    let built = request(&operation, parts, Body::None, &base());
    let built = built.map_err(|error| error.to_string())?;
    Ok(built.uri().to_string().replace("https://h", ""))
}

#[test]
fn queries_have_the_texts_of_the_standard() {
    let rows: [(Style, [&str; 5]); 6] = [
        (
            Style::Form,
            [
                "?color=blue",
                "?color=blue&color=black&color=brown",
                "?R=100&G=200&B=150",
                "?color=",
                "",
            ],
        ),
        (
            Style::FormJoined,
            [
                "?color=blue",
                "?color=blue,black,brown",
                "?color=R,100,G,200,B,150",
                "?color=",
                "",
            ],
        ),
        (
            Style::Spaces,
            [
                "?color=blue",
                "?color=blue%20black%20brown",
                "?color=R%20100%20G%20200%20B%20150",
                "?color=",
                "",
            ],
        ),
        (
            Style::Pipes,
            [
                "?color=blue",
                "?color=blue%7Cblack%7Cbrown",
                "?color=R%7C100%7CG%7C200%7CB%7C150",
                "?color=",
                "",
            ],
        ),
        (
            Style::Deep,
            [
                "?color=blue",
                "?color[0]=blue&color[1]=black&color[2]=brown",
                "?color[R]=100&color[G]=200&color[B]=150",
                "?color=",
                "",
            ],
        ),
        (
            Style::Json,
            [
                "?color=%22blue%22",
                "?color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
                "?color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D",
                "?color=%22%22",
                "?color=%5B%5D",
            ],
        ),
    ];
    for (style, expected) in rows {
        let urls = COLORS.map(|json| {
            let parts = RequestParts::new().with(Parameter::query("color", style), &value(json));
            url("/", &parts).unwrap()
        });
        assert_eq!(urls, expected.map(|query| format!("/{query}")), "{style:?}");
    }
}

#[test]
fn paths_have_the_texts_of_the_standard() {
    let empty = "o: path parameter `color`: an empty value would address another resource";
    let rows: [(Style, [&str; 5]); 6] = [
        (
            Style::Simple,
            [
                "blue",
                "blue,black,brown",
                "R,100,G,200,B,150",
                empty,
                empty,
            ],
        ),
        (
            Style::SimpleExploded,
            [
                "blue",
                "blue,black,brown",
                "R=100,G=200,B=150",
                empty,
                empty,
            ],
        ),
        (
            Style::Label,
            [
                ".blue",
                ".blue,black,brown",
                ".R,100,G,200,B,150",
                ".",
                empty,
            ],
        ),
        (
            Style::LabelExploded,
            [
                ".blue",
                ".blue.black.brown",
                ".R=100.G=200.B=150",
                ".",
                empty,
            ],
        ),
        (
            Style::Matrix,
            [
                ";color=blue",
                ";color=blue,black,brown",
                ";color=R,100,G,200,B,150",
                ";color=",
                empty,
            ],
        ),
        (
            Style::MatrixExploded,
            [
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150",
                ";color=",
                empty,
            ],
        ),
    ];
    for (style, expected) in rows {
        let texts = COLORS.map(|json| {
            let parts = RequestParts::new().path_in("color", style, &value(json));
            match url("/c/{color}", &parts) {
                Ok(url) => url.trim_start_matches("/c/").to_owned(),
                Err(error) => error,
            }
        });
        if matches!(style, Style::Label | Style::LabelExploded) {
            // Alone, a dot is a step in the path, and no value.
            assert!(texts[3].contains("special meaning"), "{}", texts[3]);
            assert_eq!(
                (&texts[..3], &texts[4]),
                (&expected.map(str::to_owned)[..3], &empty.to_owned())
            );
        } else {
            assert_eq!(texts, expected, "{style:?}");
        }
    }
    let listed = RequestParts::new().path(&value(r#"["a/b","c,d"]"#));
    assert_eq!(url("/c/{color}", &listed).unwrap(), "/c/a%2Fb,c%2Cd");
}

#[test]
fn headers_and_cookies_are_sent() {
    let list = value(r#"["a b","c"]"#);
    let object = value(r#"{"x":1,"y":"ü"}"#);
    let parts = RequestParts::new()
        .with(Parameter::header("X-Simple", Style::Simple), &list)
        .with(
            Parameter::header("x-object", Style::SimpleExploded),
            &object,
        )
        .with(Parameter::header("x-json", Style::Json), &object)
        .with(Parameter::cookie("one", Style::Form), &value("1"))
        .with(Parameter::cookie("two", Style::FormJoined), &list)
        .with(Parameter::cookie("three", Style::Form), &list);
    let built = request(&Operation::DEFAULT, &parts, Body::None, &base()).unwrap();
    let text = |name: &str| {
        let value = built.headers().get(name).unwrap();
        String::from_utf8(value.as_bytes().to_vec()).unwrap()
    };
    assert_eq!(text("x-simple"), "a b,c");
    assert_eq!(text("x-object"), "x=1,y=ü");
    assert_eq!(text("x-json"), r#"{"x":1,"y":"ü"}"#);
    assert_eq!(text("cookie"), "one=1; two=a%20b,c; three=a%20b; three=c");
    assert!(built.headers()[COOKIE].is_sensitive());
}

#[test]
fn what_cannot_be_sent_is_an_error_without_the_value() {
    let secret = value("\"a\\nb\"");
    let nested = value(r#"[["a"]]"#);
    let deeper = value(r#"{"a":{"b":1}}"#);
    let rows = [
        (
            Parameter::header("x-a", Style::Simple),
            &secret,
            "line breaks",
        ),
        (
            Parameter::header("Host", Style::Simple),
            &nested,
            "a list inside",
        ),
        (
            Parameter::header("Host", Style::Simple),
            &secret,
            "frames the message",
        ),
        (
            Parameter::header("x a", Style::Simple),
            &secret,
            "no name of a header",
        ),
        (
            Parameter::header("x-a", Style::Simple),
            &deeper,
            "an object inside",
        ),
    ];
    for (parameter, value, expected) in rows {
        let parts = RequestParts::new().with(parameter, value);
        let error = url("/", &parts).unwrap_err();
        assert!(error.contains(expected), "{parameter:?}: {error}");
    }
}

#[test]
fn deep_objects_have_any_depth_and_reserved_characters_are_kept() {
    let filter = value(r#"{"a":{"b":[1,{"c d":"x&y"}]},"e":null}"#);
    let parts = RequestParts::new().with(Parameter::query("f", Style::Deep), &filter);
    assert_eq!(
        url("/", &parts).unwrap(),
        "/?f[a][b][0]=1&f[a][b][1][c%20d]=x%26y&f[e]="
    );
    let reserved = value("\"a/b?c=d&e#f g+h%25\"");
    let parts = RequestParts::new().with(Parameter::reserved_query("q", Style::Form), &reserved);
    assert_eq!(
        url("/", &parts).unwrap(),
        "/?q=a/b?c=d%26e%23f%20g%2Bh%2525"
    );
}

#[test]
fn a_parameter_is_set_once_and_removed_by_nothing() {
    let mut parts = RequestParts::new().with(Parameter::query("a", Style::Pipes), &value("1"));
    parts.set(Parameter::reserved_query("a", Style::Form), &value("2"));
    parts.set(Parameter::header("a", Style::Simple), &value("3"));
    assert_eq!(url("/", &parts).unwrap(), "/?a=2");
    parts.query("a", &None::<String>);
    assert_eq!(url("/", &parts).unwrap(), "/");
    parts.set(Parameter::header("a", Style::Simple), &None::<String>);
    assert_eq!(parts, RequestParts::new());
}

#[test]
fn templates_may_have_a_query_and_name_a_parameter_twice() {
    let parts = RequestParts::new()
        .path(&value("7"))
        .with_query("b", &value("1"));
    let path = "/jobs/{id}/download/{id}?action=close&x";
    assert_eq!(
        url(path, &parts).unwrap(),
        "/jobs/7/download/7?action=close&x&b=1"
    );
    assert_eq!(url("/a?x=1", &RequestParts::new()).unwrap(), "/a?x=1");
}
