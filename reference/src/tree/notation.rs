//! Spells a type in each notation, around the one definition that it contains.
//!
//! ```text
//! Option<Vec<Label>>     rust          "Option<Vec<" Label ">>"
//! (Label | null)[]       TypeScript    "(" Label " | null)[]"
//! ```

use octoforge_generator::ir::{Api, Definition, Field, Shape, Speller, Type, item_path};

/// Text around a definition; all of the text, if a type contains none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Around {
    pub(crate) before: String,
    pub(crate) after: String,
}

/// Spells a type in TypeScript.
pub(crate) fn typescript(api: &Api, ty: &Type) -> Around {
    let plain = |text: &str| Around {
        before: text.to_owned(),
        after: String::new(),
    };
    match ty {
        Type::Any(_) => plain("unknown"),
        Type::Boolean => plain("boolean"),
        Type::Integer | Type::Number => plain("number"),
        Type::String | Type::DateTime | Type::Date => plain("string"),
        Type::Binary => plain("Blob"),
        Type::List(inner) => {
            let around = typescript(api, inner);
            match is_alternative(api, inner) {
                true => around.within("(", ")[]"),
                false => around.within("", "[]"),
            }
        }
        // An object of which nothing is declared.
        Type::Map(inner) if matches!(**inner, Type::Any(_)) => plain("{}"),
        Type::Map(inner) => typescript(api, inner).within("Record<string, ", ">"),
        Type::Nullable(inner) => typescript(api, inner).within("", " | null"),
        Type::Boxed(inner) => typescript(api, inner),
        Type::Named(_) => plain(""),
    }
}

/// Spells the type of a field in Rust.
pub(crate) fn rust_field(speller: Speller<'_>, field: &Field) -> Around {
    split(speller, &field.ty, speller.field(field))
}

/// Spells a type in Rust.
pub(crate) fn rust(speller: Speller<'_>, ty: &Type) -> Around {
    split(speller, ty, speller.ty(ty))
}

/// Spells the values of a string enum in TypeScript.
pub(crate) fn literals(values: &[&str]) -> String {
    let quoted = values
        .iter()
        .map(|value| serde_json::Value::from(*value).to_string());
    quoted.collect::<Vec<_>>().join(" | ")
}

/// Returns the name of a property in TypeScript: quoted, unless it is an identifier.
pub(crate) fn property(name: &str) -> String {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let is_identifier =
        name.chars().all(is_letter) && !name.starts_with(|first: char| first.is_ascii_digit());
    match is_identifier && !name.is_empty() {
        true => name.to_owned(),
        false => serde_json::Value::from(name).to_string(),
    }
}

/// Returns the name of a definition in Rust, with the module of its tag if it is not in `models`.
pub(crate) fn rust_name(definition: &Definition) -> String {
    let path = item_path(definition);
    path.strip_prefix("models::")
        .map_or(path.clone(), str::to_owned)
}

/// Splits a spelled type at the definition that it contains, which is the last name in it.
fn split(speller: Speller<'_>, ty: &Type, text: String) -> Around {
    let name = ty.named().map(|id| speller.ty(&Type::Named(id)));
    let found = name.as_deref().and_then(|name| {
        let at = text.rfind(name)?;
        Some((
            text.get(..at)?.to_owned(),
            text.get(at + name.len()..)?.to_owned(),
        ))
    });
    match found {
        Some((before, after)) => Around { before, after },
        None => Around {
            before: text,
            after: String::new(),
        },
    }
}

/// `true` if a type is spelled as several alternatives, which need parentheses before `[]`.
fn is_alternative(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Nullable(_) => true,
        Type::Boxed(inner) => is_alternative(api, inner),
        Type::Named(id) => api
            .definition(*id)
            .is_some_and(|definition| match &definition.shape {
                Shape::Object(_) => false,
                Shape::StringEnum(one) => one.values.len() > 1,
                Shape::Union(union) => union.variants.len() > 1,
            }),
        _ => false,
    }
}

impl Around {
    fn within(self, before: &str, after: &str) -> Self {
        Self {
            before: format!("{before}{}", self.before),
            after: format!("{}{after}", self.after),
        }
    }

    /// Returns the text with a definition in place.
    pub(crate) fn around(&self, definition: &str) -> String {
        format!("{}{definition}{}", self.before, self.after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_alternatives_have_parentheses() {
        let api = Api::default();
        let text = |ty: Type| typescript(&api, &ty).around("");
        let list = |ty: Type| Type::List(Box::new(ty));
        let cases = [
            (list(Type::String), "string[]"),
            (list(Type::String.nullable()), "(string | null)[]"),
            (list(list(Type::Integer)).nullable(), "number[][] | null"),
            (
                Type::Map(Box::new(list(Type::Boolean))),
                "Record<string, boolean[]>",
            ),
            (Type::Map(Box::new(Type::Any("free"))), "{}"),
        ];
        for (ty, expected) in cases {
            assert_eq!(text(ty), expected);
        }
        assert_eq!(property("+1"), "\"+1\"");
        assert_eq!(property("a_1"), "a_1");
        assert_eq!(literals(&["a", "b\""]), r#""a" | "b\"""#);
    }
}
