// Emitted by `cargo xtask regenerate` (generator/src/render/literal.rs). Do not edit.

use octoforge_runtime::Literal;
use crate::models::DataType;

impl Literal for DataType {
    const NAME: &'static str = "DataType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::SingleSelect => "single_select",
            Self::MultiSelect => "multi_select",
            Self::Number => "number",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "date" => Self::Date,
            "single_select" => Self::SingleSelect,
            "multi_select" => Self::MultiSelect,
            "number" => Self::Number,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(DataType);
