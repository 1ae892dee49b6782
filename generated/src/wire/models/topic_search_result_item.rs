// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{Fields, Object, Visit};
use crate::models::{
    TopicSearchResultItem, TopicSearchResultItemAliase,
    TopicSearchResultItemAliaseTopicRelation,
};

impl Object for TopicSearchResultItem {
    const NAME: &'static str = "TopicSearchResultItem";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "display_name",
        "short_description",
        "description",
        "created_by",
        "released",
        "created_at",
        "updated_at",
        "featured",
        "curated",
        "score",
        "repository_count",
        "logo_url",
        "text_matches",
        "related",
        "aliases",
    ];
    const REQUIRED: &'static [u64] = &[2047];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            display_name: fields.at(1),
            short_description: fields.at(2),
            description: fields.at(3),
            created_by: fields.at(4),
            released: fields.at(5),
            created_at: fields.at(6),
            updated_at: fields.at(7),
            featured: fields.at(8),
            curated: fields.at(9),
            score: fields.at(10),
            repository_count: fields.at(11),
            logo_url: fields.at(12),
            text_matches: fields.at(13),
            related: fields.at(14),
            aliases: fields.at(15),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.display_name,
                &self.short_description,
                &self.description,
                &self.created_by,
                &self.released,
                &self.created_at,
                &self.updated_at,
                &self.featured,
                &self.curated,
                &self.score,
                &self.repository_count,
                &self.logo_url,
                &self.text_matches,
                &self.related,
                &self.aliases,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(TopicSearchResultItem);

impl Object for TopicSearchResultItemAliase {
    const NAME: &'static str = "TopicSearchResultItemAliase";
    const FIELDS: &'static [&'static str] = &["topic_relation"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            topic_relation: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.topic_relation], &self.extra)
    }
}

octoforge_runtime::object!(TopicSearchResultItemAliase);

impl Object for TopicSearchResultItemAliaseTopicRelation {
    const NAME: &'static str = "TopicSearchResultItemAliaseTopicRelation";
    const FIELDS: &'static [&'static str] = &["id", "name", "topic_id", "relation_type"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            topic_id: fields.at(2),
            relation_type: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.topic_id, &self.relation_type], &self.extra)
    }
}

octoforge_runtime::object!(TopicSearchResultItemAliaseTopicRelation);
