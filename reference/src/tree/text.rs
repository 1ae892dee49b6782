//! Spells types as TypeScript text: for pages in Markdown, and for unions in one line.

use std::fmt::Write as _;

use octoforge_generator::ir::{Definition, Object, Rest, Shape, Type, TypeId, Union};

use super::notation::{literals, property, rust_name, typescript};
use crate::catalog::Catalog;

/// Number of levels of inline types.
const DEPTH: usize = 6;
/// Number of variants of a union that a line shows.
const VARIANTS: usize = 6;

/// Returns a union in one line: `string | SimpleUser | { … }[]`.
pub(crate) fn union(catalog: &Catalog<'_>, union: &Union) -> String {
    let short = |ty: &Type| {
        let name = ty
            .named()
            .and_then(|id| Some((id, catalog.api.definition(id)?)));
        let name = name.map_or_else(String::new, |(id, definition)| {
            short_name(catalog, id, definition)
        });
        typescript(catalog.api, ty).around(&name)
    };
    let mut texts: Vec<String> = union
        .variants
        .iter()
        .take(VARIANTS)
        .map(|one| short(&one.ty))
        .collect();
    if union.variants.len() > VARIANTS {
        texts.push("…".to_owned());
    }
    texts.dedup();
    texts.join(" | ")
}

fn short_name(catalog: &Catalog<'_>, id: TypeId, definition: &Definition) -> String {
    match (&definition.shape, catalog.model_of(id)) {
        (_, Some(model)) => model.title.clone(),
        (Shape::StringEnum(one), None) if one.values.len() <= 4 => {
            let values: Vec<&str> = one.values.iter().map(|value| value.wire.as_str()).collect();
            literals(&values)
        }
        (Shape::StringEnum(_), None) => "string".to_owned(),
        (Shape::Object(_), None) => "{ … }".to_owned(),
        (Shape::Union(_), None) => rust_name(definition),
    }
}

/// Returns a type as TypeScript over several lines. The first definition is shown in full, models within it by name.
pub(crate) fn whole(catalog: &Catalog<'_>, ty: &Type) -> String {
    let mut writer = Writer {
        catalog,
        out: String::new(),
        within: Vec::new(),
        level: 0,
    };
    if let Some((id, definition)) = writer.named(ty)
        && catalog.model_of(id).is_some()
        && matches!(definition.shape, Shape::Object(_))
    {
        writer.out = format!("interface {} ", rust_name(definition));
        writer.definition(id, definition, true);
        let around = typescript(catalog.api, ty);
        if !around.before.is_empty() || !around.after.is_empty() {
            let _ = write!(
                writer.out,
                "\n\ntype Body = {};",
                around.around(&rust_name(definition))
            );
        }
        return writer.out;
    }
    writer.ty(ty, true);
    writer.out
}

struct Writer<'c, 'a> {
    catalog: &'c Catalog<'a>,
    out: String,
    within: Vec<TypeId>,
    /// Number of objects around the current line.
    level: usize,
}

impl<'a> Writer<'_, 'a> {
    fn named(&self, ty: &Type) -> Option<(TypeId, &'a Definition)> {
        let id = ty.named()?;
        Some((id, self.catalog.api.definition(id)?))
    }

    fn ty(&mut self, ty: &Type, first: bool) {
        let around = typescript(self.catalog.api, ty);
        self.out.push_str(&around.before);
        if let Some((id, definition)) = self.named(ty) {
            self.definition(id, definition, first);
        }
        self.out.push_str(&around.after);
    }

    fn definition(&mut self, id: TypeId, definition: &'a Definition, first: bool) {
        let is_model = self.catalog.model_of(id).is_some() && !first;
        let is_deep = self.within.len() >= DEPTH || self.within.contains(&id);
        if is_model || is_deep {
            let name = short_name(self.catalog, id, definition);
            self.out.push_str(&name);
            return;
        }
        self.within.push(id);
        match &definition.shape {
            Shape::Object(object) => self.object(object),
            Shape::StringEnum(one) => {
                let values: Vec<&str> =
                    one.values.iter().map(|value| value.wire.as_str()).collect();
                self.out.push_str(&literals(&values));
            }
            Shape::Union(union) => {
                for (index, variant) in union.variants.iter().enumerate() {
                    if index > 0 {
                        self.out.push_str(" | ");
                    }
                    self.ty(&variant.ty, false);
                }
            }
        }
        self.within.pop();
    }

    fn object(&mut self, object: &'a Object) {
        let rest = match &object.rest {
            Rest::Typed(ty) => Some(ty),
            Rest::Undeclared => None,
        };
        if object.fields.is_empty() && rest.is_none() {
            self.out.push_str("{}");
            return;
        }
        self.out.push_str("{\n");
        self.level += 1;
        for field in &object.fields {
            let mark = if field.required { "" } else { "?" };
            self.indent();
            let _ = write!(self.out, "{}{mark}: ", property(&field.wire));
            self.ty(&field.ty, false);
            self.out.push_str(";\n");
        }
        if let Some(ty) = rest {
            self.indent();
            self.out.push_str("[key: string]: ");
            self.ty(ty, false);
            self.out.push_str(";\n");
        }
        self.level -= 1;
        self.indent();
        self.out.push('}');
    }

    /// Writes the spaces before a line of the innermost object.
    fn indent(&mut self) {
        for _ in 0..self.level {
            self.out.push_str("  ");
        }
    }
}
