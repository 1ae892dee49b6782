//! Forms as request bodies. Takes fields and files; gives them as `application/x-www-form-urlencoded`, or as the parts of
//! `multipart/form-data`.
//!
//! ```text
//! Form::new().with(FormField::new("purpose"), &"logo".to_owned()).with_file(FormField::new("file"), [Upload::file("a.png")])
//! ```

use std::borrow::Cow;

use super::encode::push_value;
use super::style::Style;
use super::upload::Upload;
use super::values::plain;
use crate::json::{Document, Json, Kind, Node, Value, to_string};

/// The fields of a form, and its files.
///
/// Generated requests fill it in, one field for each property of the described form. A form that is described without
/// properties is an argument.
///
/// ```
/// use octoforge_runtime::{Form, FormField};
/// let form = Form::new().with(FormField::new("name"), &"Tama".to_owned());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(FormField, Vec<Entry>)>,
}

/// A field of a form, with its serialization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormField {
    pub(super) name: Cow<'static, str>,
    style: Style,
    pub(super) content_type: Option<&'static str>,
}

impl FormField {
    /// Creates a field in [`Style::Form`]: a list is one entry for each element, and what is not text within is JSON.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            style: Style::Form,
            content_type: None,
        }
    }

    /// Sets another style.
    #[must_use]
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Sets the media type of its parts in a multipart form. That of an upload takes precedence.
    #[must_use]
    pub fn content_type(mut self, media: &'static str) -> Self {
        self.content_type = Some(media);
        self
    }
}

/// An entry of a form: one pair, or one part.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) value: EntryValue,
}

#[derive(Clone, Debug)]
pub(super) enum EntryValue {
    Text(String),
    Json(String),
    File(Upload),
}

impl Form {
    /// Creates an empty form.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field; see [`Form::set`].
    #[must_use]
    pub fn with(mut self, field: FormField, value: &dyn Json) -> Self {
        self.set(field, value);
        self
    }

    /// Adds files under the name of a field; see [`Form::set_files`].
    #[must_use]
    pub fn with_file<U: Into<Upload>>(
        mut self,
        field: FormField,
        files: impl IntoIterator<Item = U>,
    ) -> Self {
        self.set_files(field, files);
        self
    }

    /// Sets a field, in place of its previous value. An absent value and an empty list remove it; null is an empty text.
    pub fn set(&mut self, field: FormField, value: &dyn Json) {
        let entries = match value.is_absent() {
            true => Vec::new(),
            false => entries(&field, value),
        };
        self.replace(field, entries);
    }

    /// Sets the files of a field, in place of its previous value; none removes it.
    pub fn set_files<U: Into<Upload>>(
        &mut self,
        field: FormField,
        files: impl IntoIterator<Item = U>,
    ) {
        let entry = |file: U| Entry {
            name: field.name.clone().into_owned(),
            value: EntryValue::File(file.into()),
        };
        let entries = files.into_iter().map(entry).collect();
        self.replace(field, entries);
    }

    fn replace(&mut self, field: FormField, entries: Vec<Entry>) {
        let old = self
            .fields
            .iter()
            .position(|(one, _)| one.name == field.name);
        match (old, entries.is_empty()) {
            (Some(old), true) => drop(self.fields.remove(old)),
            (Some(old), false) => {
                if let Some(slot) = self.fields.get_mut(old) {
                    *slot = (field, entries);
                }
            }
            (None, true) => {}
            (None, false) => self.fields.push((field, entries)),
        }
    }

    /// `true` if no field is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Returns the entries with their fields.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&FormField, &Entry)> {
        let all = self.fields.iter();
        all.flat_map(|(field, entries)| entries.iter().map(move |entry| (field, entry)))
    }

    /// Returns the form as `application/x-www-form-urlencoded`; the name of a file that is not in memory, which such a form
    /// cannot have.
    pub(super) fn urlencoded(&self) -> Result<String, &str> {
        let mut text = String::new();
        for (_, entry) in self.entries() {
            if !text.is_empty() {
                text.push('&');
            }
            push_value(&mut text, &entry.name);
            text.push('=');
            match &entry.value {
                EntryValue::Text(value) | EntryValue::Json(value) => push_value(&mut text, value),
                EntryValue::File(upload) => {
                    let bytes = upload.bytes().ok_or(entry.name.as_str())?;
                    text.extend(percent_encoding::percent_encode(
                        bytes,
                        percent_encoding::NON_ALPHANUMERIC,
                    ));
                }
            }
        }
        Ok(text)
    }
}

impl<N: Into<Cow<'static, str>>, V: Json> FromIterator<(N, V)> for Form {
    /// Creates a form of names and values.
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        let with = |form: Self, (name, value): (N, V)| form.with(FormField::new(name), &value);
        fields.into_iter().fold(Self::new(), with)
    }
}

/// Returns the entries of a field.
fn entries(field: &FormField, value: &dyn Json) -> Vec<Entry> {
    let json = to_string(value);
    let name = field.name.as_ref();
    let Ok(document) = Document::parse_str(&json) else {
        return vec![entry(name, EntryValue::Json(json))];
    };
    let root = document.root();
    let mut entries = Vec::new();
    match (field.style, root.kind()) {
        (Style::Deep, _) => deep(name.to_owned(), root, &mut entries),
        (Style::Json, Some(Kind::Array | Kind::Object)) => {
            entries.push(entry(name, EntryValue::Json(json)));
        }
        (Style::Form, Some(Kind::Array)) => {
            entries.extend(root.elements().map(|element| one(name, element)));
        }
        (Style::Form, Some(Kind::Object)) => {
            entries.extend(root.members().map(|(key, member)| one(&key.text(), member)));
        }
        (style, Some(Kind::Array | Kind::Object)) => {
            entries.push(entry(name, EntryValue::Text(joined(style, root))));
        }
        _ => entries.push(one(name, root)),
    }
    entries
}

fn entry(name: &str, value: EntryValue) -> Entry {
    Entry {
        name: name.to_owned(),
        value,
    }
}

/// Returns the entry of one value: text, or JSON if it has none.
fn one(name: &str, node: Node<'_>) -> Entry {
    let value = match (plain(node), node.kind()) {
        (Ok(text), _) => EntryValue::Text(text),
        (Err(_), Some(Kind::Array | Kind::Object)) => {
            EntryValue::Json(to_string(&Value::read(node)))
        }
        (Err(_), _) => EntryValue::Text(String::new()),
    };
    entry(name, value)
}

fn joined(style: Style, node: Node<'_>) -> String {
    let text = |node: Node<'_>| match one("", node).value {
        EntryValue::Text(text) | EntryValue::Json(text) => text,
        EntryValue::File(_) => String::new(),
    };
    let members = node.members();
    let members = members.flat_map(|(key, member)| [key.text().into_owned(), text(member)]);
    let all: Vec<String> = node.elements().map(text).chain(members).collect();
    all.join(match style {
        Style::Spaces => " ",
        Style::Pipes => "|",
        _ => ",",
    })
}

/// Adds an entry for each value within a value of any depth: `name[key][0]`.
fn deep(name: String, node: Node<'_>, into: &mut Vec<Entry>) {
    match node.kind() {
        Some(Kind::Object) => {
            for (key, member) in node.members() {
                deep(format!("{name}[{}]", key.text()), member, into);
            }
        }
        Some(Kind::Array) => {
            for (index, element) in node.elements().enumerate() {
                deep(format!("{name}[{index}]"), element, into);
            }
        }
        _ => into.push(one(&name, node)),
    }
}
