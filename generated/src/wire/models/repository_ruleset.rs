// Emitted by `cargo xtask regenerate` (generator/src/render/object.rs). Do not edit.

use octoforge_runtime::{
    Fields, Json, Kind, Literal, Node, Object, Union, Variant, Visit,
};
use crate::models::{
    RepositoryOrOrgRulesetConditions, RepositoryRuleset,
    RepositoryRulesetCurrentUserCanBypass, RepositoryRulesetLinks,
    RepositoryRulesetLinksHtml, RepositoryRulesetSourceType,
};

impl Object for RepositoryRuleset {
    const NAME: &'static str = "RepositoryRuleset";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "target",
        "source_type",
        "source",
        "enforcement",
        "bypass_actors",
        "current_user_can_bypass",
        "node_id",
        "_links",
        "conditions",
        "rules",
        "created_at",
        "updated_at",
    ];
    const REQUIRED: &'static [u64] = &[51];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            target: fields.at(2),
            source_type: fields.at(3),
            source: fields.at(4),
            enforcement: fields.at(5),
            bypass_actors: fields.at(6),
            current_user_can_bypass: fields.at(7),
            node_id: fields.at(8),
            links: fields.at(9),
            conditions: fields.at(10),
            rules: fields.at(11),
            created_at: fields.at(12),
            updated_at: fields.at(13),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.target,
                &self.source_type,
                &self.source,
                &self.enforcement,
                &self.bypass_actors,
                &self.current_user_can_bypass,
                &self.node_id,
                &self.links,
                &self.conditions,
                &self.rules,
                &self.created_at,
                &self.updated_at,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(RepositoryRuleset);

impl Object for RepositoryRulesetLinks {
    const NAME: &'static str = "RepositoryRulesetLinks";
    const FIELDS: &'static [&'static str] = &["self", "html"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            self_: fields.at(0),
            html: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.self_, &self.html], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetLinks);

impl Union for RepositoryOrOrgRulesetConditions {
    const NAME: &'static str = "RepositoryOrOrgRulesetConditions";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Any,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::Repository(node.read()),
            1 => Self::Org(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::Repository(value) => value,
            Self::Org(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(RepositoryOrOrgRulesetConditions);

impl Literal for RepositoryRulesetCurrentUserCanBypass {
    const NAME: &'static str = "RepositoryRulesetCurrentUserCanBypass";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Always => "always",
            Self::PullRequestsOnly => "pull_requests_only",
            Self::Never => "never",
            Self::Exempt => "exempt",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "always" => Self::Always,
            "pull_requests_only" => Self::PullRequestsOnly,
            "never" => Self::Never,
            "exempt" => Self::Exempt,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulesetCurrentUserCanBypass);

impl Literal for RepositoryRulesetSourceType {
    const NAME: &'static str = "RepositoryRulesetSourceType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Repository => "Repository",
            Self::Organization => "Organization",
            Self::Enterprise => "Enterprise",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "Repository" => Self::Repository,
            "Organization" => Self::Organization,
            "Enterprise" => Self::Enterprise,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(RepositoryRulesetSourceType);

impl Object for RepositoryRulesetLinksHtml {
    const NAME: &'static str = "RepositoryRulesetLinksHtml";
    const FIELDS: &'static [&'static str] = &["href"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            href: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.href], &self.extra)
    }
}

octoforge_runtime::object!(RepositoryRulesetLinksHtml);
