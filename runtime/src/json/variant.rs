//! Variants of unions. Takes a value and a table of what each variant looks like; gives the variants that fit, best first.
//!
//! ```text
//! {"type":"User","id":1}   tag `type` matches: User before those without a tag
//! {"slug":"acme"}          own key `slug`: Enterprise
//! ```

use std::borrow::Cow;
use std::cmp::Reverse;

use super::token::{Kind, Token};
use super::{Members, Node, numeral};

/// The description of a union's variant, by which it is told from the others.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The kind of JSON.
    pub kind: Kind,
    /// For an object: the required keys.
    pub required: &'static [&'static str],
    /// For an object: keys with their allowed values, which are checked if the key is there. A value that is not a
    /// string is written as in JSON: `true`.
    pub tags: &'static [(&'static str, &'static [&'static str])],
    /// For an object: optional keys that no other variant has.
    pub own: &'static [&'static str],
    /// For a string: the known values. Other values are accepted too, if no other variant accepts all strings.
    pub texts: &'static [&'static str],
    /// For an array: the description of its first element.
    pub element: Option<&'static Variant>,
}

impl Variant {
    /// A description that matches everything, from which others are built.
    pub const ANY: Self = Self {
        kind: Kind::Any,
        required: &[],
        tags: &[],
        own: &[],
        texts: &[],
        element: None,
    };

    /// Returns the quality of the match with the value at `node`; `None` if it does not match.
    fn fit(&self, node: Node<'_>, fitting: Fitting) -> Option<Fit> {
        let mut fit = Fit {
            exactness: self.exactness(node)?,
            ..Fit::default()
        };
        if !self.texts.is_empty() && node.kind() == Some(Kind::String) {
            let known = self.texts.contains(&&*node.text());
            fit.tags += usize::from(known);
            fit.exactness = if known { fit.exactness } else { 1 };
        }
        let mut behind = node.members();
        for (name, values) in self.tags {
            if let Some(value) = member(node, &mut behind, name) {
                values.contains(&&*tag(value)).then_some(())?;
                fit.tags += 1;
            }
        }
        let own = self.own.iter();
        fit.own += own
            .filter(|name| member(node, &mut behind, name).is_some())
            .count();
        for name in self.required {
            match member(node, &mut behind, name) {
                Some(_) => fit.required += 1,
                None if fitting == Fitting::Entire => return None,
                None => {}
            }
        }
        // Half of the required keys, or else it is not this variant but one that is not described.
        if fit.required * 2 < self.required.len() {
            return None;
        }
        if let (Some(element), Some(first)) = (self.element, node.elements().next()) {
            let inside = element.fit(first, fitting)?;
            fit.exactness = fit.exactness.min(inside.exactness);
            fit.tags += inside.tags;
            fit.own += inside.own;
            fit.required += inside.required;
        }
        Some(fit)
    }

    /// Returns 2 for the same kind, 1 for a number of the other form, 0 for any value.
    fn exactness(&self, node: Node<'_>) -> Option<u8> {
        let found = node.kind()?;
        match self.kind {
            Kind::Any => Some(0),
            Kind::Number if found == Kind::Integer => Some(1),
            // `1.0` is an integer to `i64`, but only if no variant accepts numbers and keeps the point.
            Kind::Integer if found == Kind::Number => {
                numeral::integer::<i64>(node.source()).map(|_| 1)
            }
            kind => (kind == found).then_some(2),
        }
    }
}

/// The part of its required keys that an object must have to match a variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fitting {
    /// All of them.
    Entire,
    /// Half of them: for a value that matches no variant entirely.
    Partial,
}

/// The quality of a match, in the order of comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    exactness: u8,
    tags: usize,
    own: usize,
    required: usize,
}

/// Returns a member, searched from the last one found onwards first: tables are usually in the order of the
/// description, and so are responses.
fn member<'a>(node: Node<'a>, behind: &mut Members<'a>, name: &str) -> Option<Node<'a>> {
    let is_it = |(key, _): &(Node<'a>, Node<'a>)| key.text() == name;
    let mut ahead = behind.clone();
    if let Some((_, value)) = ahead.find(is_it) {
        *behind = ahead;
        return Some(value);
    }
    node.members().find(is_it).map(|(_, value)| value)
}

fn tag<'a>(value: Node<'a>) -> Cow<'a, str> {
    match value.token() {
        Some(Token::Escaped) => value.text(),
        _ => value.source().into(),
    }
}

/// Returns the best candidate after `last`; among equals, the one listed first. It is searched again after each
/// failure: failures are rare, and an ordered list would cost an allocation for each value.
pub(super) fn next_best(
    variants: &[Variant],
    node: Node<'_>,
    last: Option<(Fit, Reverse<usize>)>,
    fitting: Fitting,
) -> Option<(Fit, Reverse<usize>)> {
    let all = variants.iter().enumerate();
    let fitting =
        all.filter_map(|(index, variant)| Some((variant.fit(node, fitting)?, Reverse(index))));
    fitting
        .filter(|candidate| last.is_none_or(|last| *candidate < last))
        .max()
}
