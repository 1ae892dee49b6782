// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::ValueType;

impl Literal for ValueType {
    const NAME: &'static str = "ValueType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::String => "string",
            Self::SingleSelect => "single_select",
            Self::MultiSelect => "multi_select",
            Self::TrueFalse => "true_false",
            Self::Url => "url",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "string" => Self::String,
            "single_select" => Self::SingleSelect,
            "multi_select" => Self::MultiSelect,
            "true_false" => Self::TrueFalse,
            "url" => Self::Url,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ValueType);
