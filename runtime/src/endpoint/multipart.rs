//! Forms with files: `multipart/form-data` (RFC 7578). Takes a form; gives a body of its parts, which are streamed if they
//! are not in memory.
//!
//! ```text
//! --boundary
//! Content-Disposition: form-data; name="file"; filename="a.png"
//! Content-Type: image/png
//! ```

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::hash::{BuildHasher as _, Hasher as _};

use bytes::Bytes;

use super::form::{EntryValue, Form};
use super::upload::Upload;

/// The media type of a part with JSON.
const JSON: &str = "application/json";

/// The media type of a file, unless it has one.
const BYTES: &str = "application/octet-stream";

impl Form {
    /// Returns the form as the body of a multipart request of this media type.
    pub(super) fn multipart(&self, media: &str) -> Upload {
        let boundary = boundary();
        let mut pieces = Vec::new();
        let mut text = String::new();
        for (field, entry) in self.entries() {
            // Writing to a string cannot fail.
            let _ = write!(
                text,
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                escaped(&entry.name)
            );
            let said = field.content_type;
            match &entry.value {
                EntryValue::Text(value) => {
                    head(&mut text, said);
                    text.push_str(value);
                }
                EntryValue::Json(value) => {
                    head(&mut text, said.or(Some(JSON)));
                    text.push_str(value);
                }
                EntryValue::File(upload) => {
                    let name = upload.file_name.as_deref().unwrap_or(&entry.name);
                    let _ = write!(text, "; filename=\"{}\"", escaped(name));
                    let own = upload.content_type.as_deref().filter(|own| is_header(own));
                    head(&mut text, own.or(said).or(Some(BYTES)));
                    pieces.push(Upload::from(std::mem::take(&mut text)));
                    pieces.push(upload.clone());
                }
            }
            text.push_str("\r\n");
        }
        let _ = write!(text, "--{boundary}--\r\n");
        pieces.push(Upload::from(text));
        joined(pieces).content_type(format!("{media}; boundary={boundary}"))
    }
}

/// Ends the head of a part.
fn head(text: &mut String, media: Option<&str>) {
    if let Some(media) = media {
        text.push_str("\r\nContent-Type: ");
        text.push_str(media);
    }
    text.push_str("\r\n\r\n");
}

/// `true` if a text can be the value of a header.
fn is_header(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns a name between quotes, escaped as browsers do.
fn escaped(name: &str) -> String {
    name.replace('"', "%22")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Returns a text that no part has by accident, nor by intent, since nobody knows it before.
fn boundary() -> String {
    let random = || RandomState::new().build_hasher().finish();
    format!("octoforge-{:016x}{:016x}", random(), random())
}

/// Returns one body of several.
fn joined(pieces: Vec<Upload>) -> Upload {
    let in_memory: Option<Vec<&Bytes>> = pieces.iter().map(Upload::bytes).collect();
    match in_memory {
        Some(all) => Upload::from(
            all.iter()
                .map(|one| one.as_ref())
                .collect::<Vec<_>>()
                .concat(),
        ),
        #[cfg(feature = "client")]
        None => Upload::several(pieces),
        #[cfg(not(feature = "client"))]
        None => Upload::from(Bytes::new()),
    }
}
