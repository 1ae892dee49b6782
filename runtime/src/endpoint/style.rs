//! Serialization of parameters. Takes a value as JSON; gives its text in a path, a query, a header or a cookie.
//!
//! ```text
//! ids = [1, 2]     Form: ids=1&ids=2    FormJoined: ids=1,2    Pipes: ids=1%7C2    Matrix: ;ids=1,2
//! at = {x: 1}      Form: x=1            FormJoined: at=x,1     Deep: at[x]=1       Json: at=%7B%22x%22:1%7D
//! ```

use super::encode::{push_reserved, push_value};
use super::values::{NonText, plain, read};
use crate::json::{Json, Kind, Node, Value, to_string};

/// The serialization of a parameter: `style` and `explode` of OpenAPI, or JSON for a parameter that is described by its
/// content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `a,b` and `k,v`: for paths and headers.
    Simple,
    /// `a,b` and `k=v`: for paths and headers.
    SimpleExploded,
    /// `.a,b` and `.k,v`: for paths.
    Label,
    /// `.a.b` and `.k=v`: for paths.
    LabelExploded,
    /// `;name=a,b` and `;name=k,v`: for paths.
    Matrix,
    /// `;name=a;name=b` and `;k=v`: for paths.
    MatrixExploded,
    /// `name=a&name=b` and `k=v`: for queries and cookies.
    Form,
    /// `name=a,b` and `name=k,v`: for queries and cookies.
    FormJoined,
    /// `name=a%20b`: for queries.
    Spaces,
    /// `name=a%7Cb`: for queries.
    Pipes,
    /// `name[k]=v` and `name[0]=a`, to any depth: for queries.
    Deep,
    /// The JSON text of the value, after `name=` in a query.
    Json,
}

/// The part of a request that a parameter is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Location {
    Path,
    Query,
    /// A query in which reserved characters are not encoded.
    ReservedQuery,
    Header,
    Cookie,
}

impl Location {
    fn has_names(self) -> bool {
        !matches!(self, Self::Path | Self::Header)
    }

    fn encoding(self) -> Encoding {
        match self {
            Self::Path | Self::Query | Self::Cookie => Encoding::Url,
            Self::ReservedQuery => Encoding::UrlReserved,
            Self::Header => Encoding::Plain,
        }
    }
}

/// The encoding of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encoding {
    /// Everything but unreserved characters is encoded.
    Url,
    /// Reserved characters are kept, too.
    UrlReserved,
    /// Nothing is encoded.
    Plain,
}

/// Returns the text of a parameter, encoded, with its name where the style has it. It is empty if there is nothing to send.
///
/// # Errors
///
/// The kind of a value that has no text in this style.
pub(crate) fn serialize(
    name: &str,
    style: Style,
    location: Location,
    value: &dyn Json,
) -> Result<String, NonText> {
    let mut text = Text {
        out: String::new(),
        name,
        style,
        location,
    };
    if style == Style::Json {
        text.begin_pair();
        text.push(&to_string(value));
    } else {
        read(value, |node| text.value(node))?;
    }
    Ok(text.out)
}

/// A parameter that is being written.
struct Text<'a> {
    out: String,
    name: &'a str,
    style: Style,
    location: Location,
}

impl Text<'_> {
    /// Returns the text of a value within a list or an object. The standard says nothing of what is nested deeper: in a query and a
    /// cookie it is JSON.
    fn inner(&self, node: Node<'_>) -> Result<String, NonText> {
        match (self.location, or_empty(node)) {
            (_, Ok(text)) => Ok(text),
            (Location::Path | Location::Header, Err(kind)) => Err(kind),
            (_, Err(_)) => Ok(to_string(&Value::read(node))),
        }
    }

    fn value(&mut self, node: Node<'_>) -> Result<(), NonText> {
        match (self.style, node.kind()) {
            (Style::Deep, _) => self.deep(self.name.to_owned(), node),
            (_, Some(Kind::Array)) => self.list(node),
            (_, Some(Kind::Object)) => self.object(node),
            _ => {
                let text = match self.location {
                    Location::Path => plain(node)?,
                    _ => or_empty(node)?,
                };
                self.prefix(self.name);
                self.push(&text);
                Ok(())
            }
        }
    }

    fn list(&mut self, node: Node<'_>) -> Result<(), NonText> {
        let repeats = matches!(self.style, Style::Form | Style::MatrixExploded);
        for (index, element) in node.elements().enumerate() {
            let element = self.inner(element)?;
            if index == 0 || repeats {
                self.separate(index);
                self.prefix(self.name);
            } else {
                self.out.push_str(self.between());
            }
            self.push(&element);
        }
        Ok(())
    }

    fn object(&mut self, node: Node<'_>) -> Result<(), NonText> {
        let exploded = matches!(
            self.style,
            Style::Form | Style::SimpleExploded | Style::LabelExploded | Style::MatrixExploded
        );
        let mut index = 0;
        for (key, member) in node.members() {
            // A list is one pair for each element, as it would be without the object.
            let is_list = self.style == Style::Form && member.kind() == Some(Kind::Array);
            let values: Vec<Node<'_>> = match is_list {
                true => member.elements().collect(),
                false => vec![member],
            };
            for value in values {
                let value = self.inner(value)?;
                self.pair(index, exploded, &key.text(), &value);
                index += 1;
            }
        }
        Ok(())
    }

    fn pair(&mut self, index: usize, exploded: bool, key: &str, value: &str) {
        if !exploded && index == 0 {
            self.prefix(self.name);
        } else if exploded {
            self.separate(index);
            self.lead();
        } else {
            self.out.push_str(self.between());
        }
        self.push(key);
        self.out
            .push_str(if exploded { "=" } else { self.between() });
        self.push(value);
    }

    /// Writes a value of any depth, as `name[key][0]=value`.
    fn deep(&mut self, name: String, node: Node<'_>) -> Result<(), NonText> {
        match node.kind() {
            Some(Kind::Object) => {
                for (key, member) in node.members() {
                    let mut inner = name.clone();
                    inner.push('[');
                    push_value(&mut inner, &key.text());
                    inner.push(']');
                    self.deep(inner, member)?;
                }
            }
            Some(Kind::Array) => {
                for (index, element) in node.elements().enumerate() {
                    self.deep(format!("{name}[{index}]"), element)?;
                }
            }
            _ => {
                let value = or_empty(node)?;
                if !self.out.is_empty() {
                    self.out.push('&');
                }
                self.out.push_str(&name);
                self.out.push('=');
                self.push(&value);
            }
        }
        Ok(())
    }

    /// Writes what stands before a value or the first of several.
    fn prefix(&mut self, name: &str) {
        match self.style {
            Style::Simple | Style::SimpleExploded => {}
            Style::Label | Style::LabelExploded => self.out.push('.'),
            Style::Matrix | Style::MatrixExploded => {
                self.out.push(';');
                self.push(name);
                self.out.push('=');
            }
            _ => self.begin_pair(),
        }
    }

    /// Writes `name=`. In a path and a header, the name is not part of the value.
    fn begin_pair(&mut self) {
        if self.location.has_names() {
            push_value(&mut self.out, self.name);
            self.out.push('=');
        }
    }

    /// Writes what stands before a pair of an object.
    fn lead(&mut self) {
        match self.style {
            Style::LabelExploded => self.out.push('.'),
            Style::MatrixExploded => self.out.push(';'),
            _ => {}
        }
    }

    /// Writes what parts whole values.
    fn separate(&mut self, index: usize) {
        if index > 0 {
            match self.style {
                Style::Form => self.out.push('&'),
                Style::SimpleExploded => self.out.push(','),
                _ => {}
            }
        }
    }

    /// Returns what parts the elements of one value.
    fn between(&self) -> &'static str {
        match self.style {
            Style::Spaces => "%20",
            Style::Pipes => "%7C",
            Style::LabelExploded => ".",
            _ => ",",
        }
    }

    fn push(&mut self, text: &str) {
        match self.location.encoding() {
            Encoding::Url => push_value(&mut self.out, text),
            Encoding::UrlReserved => push_reserved(&mut self.out, text),
            Encoding::Plain => self.out.push_str(text),
        }
    }
}

fn or_empty(node: Node<'_>) -> Result<String, NonText> {
    match plain(node) {
        Err(NonText::Null) => Ok(String::new()),
        other => other,
    }
}
