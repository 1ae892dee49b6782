// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Json, Kind, Node, Object, Union, Variant, Visit};
use crate::models::{ValidationError, ValidationErrorError, ValidationErrorErrorValue};

impl Object for ValidationError {
    const NAME: &'static str = "ValidationError";
    const FIELDS: &'static [&'static str] = &["message", "documentation_url", "errors"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            message: fields.at(0),
            documentation_url: fields.at(1),
            errors: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.message, &self.documentation_url, &self.errors], &self.extra)
    }
}

octoforge_runtime::object!(ValidationError);

impl Object for ValidationErrorError {
    const NAME: &'static str = "ValidationErrorError";
    const FIELDS: &'static [&'static str] = &[
        "resource",
        "field",
        "message",
        "code",
        "index",
        "value",
    ];
    const REQUIRED: &'static [u64] = &[8];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            resource: fields.at(0),
            field: fields.at(1),
            message: fields.at(2),
            code: fields.at(3),
            index: fields.at(4),
            value: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.resource,
                &self.field,
                &self.message,
                &self.code,
                &self.index,
                &self.value,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(ValidationErrorError);

impl Union for ValidationErrorErrorValue {
    const NAME: &'static str = "ValidationErrorErrorValue";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Integer,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Array,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Integer(node.read()),
            2 => Self::StringList(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Integer(value) => value,
            Self::StringList(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(ValidationErrorErrorValue);
