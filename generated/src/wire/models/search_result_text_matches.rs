// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{SearchResultTextMatchesItem, SearchResultTextMatchesItemMatch};

impl Object for SearchResultTextMatchesItem {
    const NAME: &'static str = "SearchResultTextMatchesItem";
    const FIELDS: &'static [&'static str] = &[
        "object_url",
        "object_type",
        "property",
        "fragment",
        "matches",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            object_url: fields.at(0),
            object_type: fields.at(1),
            property: fields.at(2),
            fragment: fields.at(3),
            matches: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.object_url,
                &self.object_type,
                &self.property,
                &self.fragment,
                &self.matches,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(SearchResultTextMatchesItem);

impl Object for SearchResultTextMatchesItemMatch {
    const NAME: &'static str = "SearchResultTextMatchesItemMatch";
    const FIELDS: &'static [&'static str] = &["text", "indices"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            text: fields.at(0),
            indices: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.text, &self.indices], &self.extra)
    }
}

octoforge_runtime::object!(SearchResultTextMatchesItemMatch);
