//! Segments of path templates, and the values that match them.

use crate::ir::{Operation, ParameterStyle, Type};

/// Segment of a path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment<'a> {
    /// Exactly this string.
    Literal(&'a str),
    /// Parameters separated or surrounded by literals.
    Mixed(&'a str),
    /// A number.
    Number,
    /// Any string.
    Text,
    /// Any string, of one or more segments.
    Several,
    /// Any string, of zero or more segments.
    Rest,
}

impl<'a> Segment<'a> {
    pub(super) fn new(text: &'a str, operation: &Operation) -> Self {
        let whole = text
            .strip_prefix('{')
            .and_then(|text| text.strip_suffix('}'));
        let name = match whole {
            Some(name) if !name.contains('{') => name,
            _ if text.contains('{') => return Self::Mixed(text),
            _ => return Self::Literal(text),
        };
        let mut parameters = operation.parameters.iter();
        let parameter = parameters.find(|one| one.style.in_path() && one.wire == name);
        match parameter.map(|one| (one.style, &one.ty)) {
            Some((ParameterStyle::Segments, _)) => Self::Several,
            Some((ParameterStyle::Rest, _)) => Self::Rest,
            Some((_, Type::Integer | Type::Number)) => Self::Number,
            _ => Self::Text,
        }
    }

    /// `true` if it can match more than one segment.
    pub(super) fn goes_on(&self) -> bool {
        matches!(self, Self::Several | Self::Rest)
    }

    /// `true` if some string matches both.
    pub(super) fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Literal(one), Self::Literal(other)) => one == other,
            (Self::Literal(text), Self::Number) | (Self::Number, Self::Literal(text)) => {
                text.parse::<f64>().is_ok()
            }
            (Self::Literal(text), Self::Mixed(mixed))
            | (Self::Mixed(mixed), Self::Literal(text)) => takes(mixed, text),
            _ => true,
        }
    }

    /// `true` if all that match this segment match the other. If the other is a number it counts as any string: the runtime
    /// compares templates, which do not have the types of parameters, and would refuse every value of this one.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Several | Self::Rest) => true,
            (Self::Several | Self::Rest, _) => false,
            (_, Self::Text | Self::Number) => true,
            (Self::Literal(_), _) => self.meets(other),
            _ => self == other,
        }
    }
}

/// `true` if a string matches a segment of parameters with literals.
fn takes(mixed: &str, text: &str) -> bool {
    let mut parts = mixed.split('{');
    let start = parts.next().unwrap_or_default();
    // Literals after each parameter.
    let follows = parts.map(|part| part.split_once('}').map_or(part, |(_, follows)| follows));
    let mut rest = text.strip_prefix(start);
    let mut follows = follows.peekable();
    while let (Some(own), Some(literal)) = (rest, follows.next()) {
        // A value has at least one character.
        let mut characters = own.chars();
        let first = characters.next();
        let after = first.map(|_| characters.as_str());
        rest = match follows.peek() {
            None => after.filter(|after| after.ends_with(literal)).map(|_| ""),
            Some(_) => after.and_then(|after| Some(after.split_once(literal)?.1)),
        };
    }
    rest == Some("")
}
