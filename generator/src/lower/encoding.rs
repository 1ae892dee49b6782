//! Encodings of the fields of forms.
//!
//! ```text
//! encoding: { filter: { style: deepObject }, picture: { contentType: image/png } }
//! ```

use std::collections::BTreeMap;

use openapiv3::{Encoding as Declared, MediaType};

use super::Lowering;
use super::response::is_json;
use super::schema::unsupported;
use super::style::query_form;
use crate::ir::{Encoding, Form, Place};

impl Lowering<'_> {
    /// Returns the encodings that a form states, by the names of its fields.
    pub(super) fn encodings(
        &mut self,
        content: &MediaType,
        body: &Place,
    ) -> BTreeMap<String, Encoding> {
        let mut encodings = BTreeMap::new();
        for (name, declared) in &content.encoding {
            if !declared.headers.is_empty() {
                self.hole(unsupported(
                    &format!("a part of a form with headers of its own (`{name}`)"),
                    body,
                ));
            }
            encodings.insert(name.clone(), encoding(declared));
        }
        encodings
    }
}

fn encoding(declared: &Declared) -> Encoding {
    let style = declared.style.as_ref();
    let form = style.map(|style| query_form(style, declared.explode));
    // Several types are a choice, which the caller makes with a file.
    let media = declared
        .content_type
        .as_ref()
        .filter(|media| !media.contains([',', '*']));
    let json = media.filter(|media| is_json(media)).map(|_| Form::Json);
    Encoding {
        form: form.or(json),
        media: media.cloned(),
    }
}
