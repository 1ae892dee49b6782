//! Rows of a tree: fields of objects, and variants of unions.

use maud::{Markup, PreEscaped, html};
use octoforge_generator::constraints_sentence;
use octoforge_generator::ir::{Docs, Field, Object, Rest, Type, Union, plain_name};

use super::notation::{property, rust, rust_field, typescript};
use super::{At, Tree};
use crate::catalog::Catalog;
use crate::prose;

/// Text before and after a type in each notation.
#[derive(Clone, Copy)]
struct Frame<'t> {
    ts: [&'t str; 2],
    rs: [&'t str; 2],
}

/// Frame of the type of undeclared members.
const REST: Frame<'_> = Frame {
    ts: ["[key: string]: ", ";"],
    rs: ["extra: Extra<", ">,"],
};

impl Tree<'_, '_> {
    pub(super) fn fields(&self, object: &Object, at: &At) -> Markup {
        let rest = match &object.rest {
            Rest::Typed(ty) => Some(ty),
            Rest::Undeclared => None,
        };
        html! {
            ul {
                @for field in &object.fields { (self.field(field, at)) }
                @if let Some(ty) = rest { li { (self.typed(REST, ty, None, at)) } }
            }
        }
    }

    fn field(&self, field: &Field, at: &At) -> Markup {
        self.rows.set(self.rows.get() + 1);
        let at = at.down(&field.wire);
        let mark = if field.required { "" } else { "?" };
        let name = format!("{}{mark}: ", property(&field.wire));
        let rust_name = format!("{}: ", plain_name(&field.name));
        let frame = Frame {
            ts: [&name, ";"],
            rs: [&rust_name, ","],
        };
        let id = at.path.as_deref().map(|path| self.fragment(path));
        html! {
            li id=[id] {
                (self.typed(frame, &field.ty, Some(field), &at))
                (docs_of(self.catalog, &field.docs))
            }
        }
    }

    /// Renders a type within its frame.
    fn typed(&self, frame: Frame<'_>, ty: &Type, field: Option<&Field>, at: &At) -> Markup {
        let speller = self.catalog.speller();
        let ts = typescript(self.catalog.api, ty);
        let rs = field.map_or_else(|| rust(speller, ty), |field| rust_field(speller, field));
        let Frame {
            ts: [ts_before, ts_after],
            rs: [rs_before, rs_after],
        } = frame;
        match self.named(ty) {
            None => both(
                &format!("{ts_before}{}{ts_after}", ts.around("")),
                &format!("{rs_before}{}{rs_after}", rs.around("")),
            ),
            Some((id, definition)) => html! {
                (both(&format!("{ts_before}{}", ts.before), &format!("{rs_before}{}", rs.before)))
                (self.definition(id, definition, at))
                (both(&format!("{}{ts_after}", ts.after), &format!("{}{rs_after}", rs.after)))
            },
        }
    }

    pub(super) fn variants(&self, union: &Union, at: &At) -> Markup {
        self.rows.set(self.rows.get() + union.variants.len());
        html! {
            ul.variants {
                @for variant in &union.variants {
                    li {
                        @let name = format!("{}(", plain_name(&variant.name));
                        (self.typed(Frame { ts: ["| ", ""], rs: [&name, "),"] }, &variant.ty, None, at))
                    }
                }
            }
        }
    }
}

/// Renders the text of a field or parameter, with its constraints: below it, or beside it if there is nothing else to say.
pub(crate) fn docs_of(catalog: &Catalog<'_>, docs: &Docs) -> Markup {
    let text = docs.description.as_deref().or(docs.title.as_deref());
    let text = text.map(str::trim_end).filter(|text| !text.is_empty());
    let more = constraints_sentence(&docs.constraints);
    html! {
        @if docs.deprecated { " " b.deprecated { "deprecated" } }
        @match (text, more) {
            (Some(text), Some(more)) => {
                @let end = if text.ends_with(char::is_alphanumeric) { "." } else { "" };
                (prose::blocks(&format!("{text}{end}\n{more}"), catalog.base()))
            }
            (Some(text), None) => (prose::blocks(text, catalog.base())),
            (None, Some(more)) => { " " small { (prose::line(&more, None)) } }
            (None, None) => {}
        }
    }
}

/// Renders text in both notations, and what they begin with in common only once: `i` is TypeScript, `u` is Rust.
pub(super) fn both(ts: &str, rs: &str) -> Markup {
    if ts.is_empty() && rs.is_empty() {
        return PreEscaped(String::new());
    }
    let pairs = ts.char_indices().zip(rs.chars());
    let same = pairs.take_while(|((_, one), other)| one == other);
    // Words are not cut.
    let ends = same.filter(|((_, one), _)| !one.is_alphanumeric() && *one != '_');
    let common = ends.last().map_or(0, |((at, one), _)| at + one.len_utf8());
    let (same, ts) = ts.split_at_checked(common).unwrap_or(("", ts));
    let rs = rs.get(same.len()..).unwrap_or_default();
    let (ts, rs) = (prose::text(ts), prose::text(rs));
    html! { (prose::text(same)) @if !ts.0.is_empty() { i { (ts) } } @if !rs.0.is_empty() { u { (rs) } } }
}
