//! Media types of uploads. Takes the declared types and the caller's; gives the one to send.
//!
//! ```text
//! application/octet-stream   and application/zip   application/zip
//! image/*                    and image/png         image/png
//! image/png                  and image/jpeg        refused
//! ```

use super::operation::Operation;
use crate::error::BuildError;

/// The media type of arbitrary bytes.
const ANY: &str = "application/octet-stream";

/// Returns the media type of an upload, with `said` as the caller's choice.
///
/// If the declared type is that of arbitrary bytes, any type may be sent; if it is a specific type, no other one, since
/// the description does not allow it. A multipart body must begin with the boundary that its media type names, so it
/// must be declared explicitly.
pub(crate) fn of_upload<'a>(
    operation: &Operation,
    said: Option<&'a str>,
) -> Result<&'a str, BuildError> {
    let Some(said) = said else {
        return Ok(operation.content_type);
    };
    let refuse = |reason: String| BuildError::ContentType {
        operation: operation.id,
        content_type: crate::redact::one_line(said),
        reason,
    };
    let Some(kind) = kind(said) else {
        return Err(refuse(
            "it is not a media type such as `application/zip`".to_owned(),
        ));
    };
    let only = [operation.content_type];
    let declared = match operation.content_types {
        [] => &only[..],
        several => several,
    };
    match declared.iter().any(|one| allows(one, kind)) {
        true => Ok(said),
        false => Err(refuse(format!("the operation accepts {}", list(declared)))),
    }
}

/// Returns the type and subtype of a media type, without parameters; `None` if the text is not a media type, or is a
/// range.
fn kind(media: &str) -> Option<&str> {
    // RFC 9110, 5.6.2
    let is_token = |text: &str| {
        let mark = |byte| b"!#$%&'*+-.^_`|~".contains(&byte);
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || mark(byte))
    };
    let is_visible = |byte| matches!(byte, b'\t' | b' '..=b'~');
    let (kind, parameters) = match media.split_once(';') {
        Some((kind, parameters)) => (kind.trim_end(), Some(parameters)),
        None => (media, None),
    };
    let (main, sub) = kind.split_once('/')?;
    let named = parameters.is_none_or(|all| all.bytes().all(is_visible) && all.contains('='));
    (is_token(main) && is_token(sub) && !kind.contains('*') && named).then_some(kind)
}

/// `true` if a declared type allows another type.
fn allows(declared: &str, kind: &str) -> bool {
    let declared = declared.split(';').next().unwrap_or(declared).trim();
    let main = |media: &str| {
        media
            .split('/')
            .next()
            .unwrap_or(media)
            .to_ascii_lowercase()
    };
    match declared.split_once('/') {
        _ if declared.eq_ignore_ascii_case(kind) => true,
        _ if main(kind) == "multipart" => false,
        Some(("*", "*")) => true,
        Some((family, "*")) => main(kind) == family.to_ascii_lowercase(),
        _ => declared.eq_ignore_ascii_case(ANY),
    }
}

fn list(declared: &[&str]) -> String {
    let all: Vec<String> = declared.iter().map(|one| format!("`{one}`")).collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uploads_have_declared_media_types() {
        const BYTES: &[&str] = &[];
        const IMAGES: &[&str] = &["image/*", "application/pdf"];
        let cases: &[(&'static [&'static str], &'static str, &str, bool)] = &[
            (BYTES, ANY, "application/zip", true),
            (BYTES, ANY, "text/plain; charset=utf-8", true),
            (BYTES, ANY, "APPLICATION/Octet-Stream", true),
            (BYTES, ANY, "multipart/form-data; boundary=x", false),
            (BYTES, "*/*", "image/png", true),
            (
                BYTES,
                "multipart/mixed",
                "multipart/mixed; boundary=x",
                true,
            ),
            (BYTES, "image/png", "image/PNG", true),
            (BYTES, "image/png", "image/jpeg", false),
            (BYTES, "application/zip; v=1", "application/zip", true),
            (IMAGES, ANY, "image/png", true),
            (IMAGES, ANY, "application/pdf", true),
            (IMAGES, ANY, "application/zip", false),
            (BYTES, ANY, "", false),
            (BYTES, ANY, "zip", false),
            (BYTES, ANY, "image/*", false),
            (BYTES, ANY, "a/b/c", false),
            (BYTES, ANY, "a b/c", false),
            (BYTES, ANY, "a/b;", false),
            (BYTES, ANY, "a/b; charset", false),
            (BYTES, ANY, "a/b\r\nx-injected: 1", false),
            (BYTES, ANY, "a/b; c=d\r\nx-injected: 1", false),
            (BYTES, ANY, "a/b; c=\u{e9}", false),
        ];
        for (content_types, content_type, said, allowed) in cases {
            let operation = Operation {
                id: "x/y",
                content_type,
                content_types,
                ..Operation::DEFAULT
            };
            let got = of_upload(&operation, Some(said));
            match (&got, allowed) {
                (Ok(got), true) => assert_eq!(got, said),
                (Err(error), false) => {
                    let text = error.to_string();
                    assert!(text.starts_with("x/y: content type `"), "{text}");
                    assert!(!text.contains(['\r', '\n']), "{text:?}");
                }
                _ => panic!("{content_type} {content_types:?} {said:?}: {got:?}"),
            }
            assert_eq!(of_upload(&operation, None).unwrap(), *content_type);
        }
    }
}
