// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::repos::{
    BranchTagPush, CreateOrgRuleset, CreateOrgRulesetBody, CreateRepoRuleset,
    CreateRepoRulesetBody, DeleteOrgRuleset, DeleteRepoRuleset, GetBranchRules,
    GetOrgRuleset, GetOrgRulesets, GetRepoRuleset, GetRepoRulesetHistory,
    GetRepoRulesetVersion, GetRepoRulesets, UpdateOrgRuleset, UpdateOrgRulesetBody,
    UpdateRepoRuleset, UpdateRepoRulesetBody,
};

impl Endpoint for GetOrgRulesets {
    type Output = Vec<models::RepositoryRuleset>;
    const OPERATION: Operation = Operation {
        id: "repos/get-org-rulesets",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetOrgRulesets {
    type Item = models::RepositoryRuleset;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetOrgRulesets {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateOrgRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/create-org-ruleset",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/rulesets",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateOrgRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetOrgRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/get-org-ruleset",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetOrgRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateOrgRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/update-org-ruleset",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateOrgRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteOrgRuleset {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-org-ruleset",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteOrgRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetBranchRules {
    type Output = Vec<models::RepositoryRuleDetailed>;
    const OPERATION: Operation = Operation {
        id: "repos/get-branch-rules",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rules/branches/{+branch}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetBranchRules {
    type Item = models::RepositoryRuleDetailed;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetBranchRules {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetRepoRulesets {
    type Output = Vec<models::RepositoryRuleset>;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-rulesets",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetRepoRulesets {
    type Item = models::RepositoryRuleset;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetRepoRulesets {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for CreateRepoRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/create-repo-ruleset",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/rulesets",
        body_required: true,
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl CreateRepoRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-ruleset",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetRepoRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateRepoRuleset {
    type Output = models::RepositoryRuleset;
    const OPERATION: Operation = Operation {
        id: "repos/update-repo-ruleset",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn body(&self) -> Body<'_> {
        Body::Json(&self.body)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl UpdateRepoRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRepoRuleset {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "repos/delete-repo-ruleset",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/rulesets/{ruleset_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.empty()
    }
}

impl DeleteRepoRuleset {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetRepoRulesetHistory {
    type Output = Vec<models::RulesetVersion>;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-ruleset-history",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl Paged for GetRepoRulesetHistory {
    type Item = models::RulesetVersion;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetRepoRulesetHistory {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }

    /// Sends the request for one page after the other, as they are wanted.
    pub fn pages<C: Caller>(self, client: &C) -> C::Pages<'_, Self> {
        client.pages(self)
    }

    /// What all pages list, one by one.
    pub fn items<C: Caller>(self, client: &C) -> C::Items<'_, Self> {
        client.items(self)
    }
}

impl Endpoint for GetRepoRulesetVersion {
    type Output = models::RulesetVersionWithState;
    const OPERATION: Operation = Operation {
        id: "repos/get-repo-ruleset-version",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}",
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.json()
    }
}

impl GetRepoRulesetVersion {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateOrgRulesetBody {
    const NAME: &'static str = "CreateOrgRulesetBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "target",
        "enforcement",
        "bypass_actors",
        "conditions",
        "rules",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            target: fields.at(1),
            enforcement: fields.at(2),
            bypass_actors: fields.at(3),
            conditions: fields.at(4),
            rules: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.target,
                &self.enforcement,
                &self.bypass_actors,
                &self.conditions,
                &self.rules,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateOrgRulesetBody);

impl Object for UpdateOrgRulesetBody {
    const NAME: &'static str = "UpdateOrgRulesetBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "target",
        "enforcement",
        "bypass_actors",
        "conditions",
        "rules",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            target: fields.at(1),
            enforcement: fields.at(2),
            bypass_actors: fields.at(3),
            conditions: fields.at(4),
            rules: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.target,
                &self.enforcement,
                &self.bypass_actors,
                &self.conditions,
                &self.rules,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateOrgRulesetBody);

impl Object for CreateRepoRulesetBody {
    const NAME: &'static str = "CreateRepoRulesetBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "target",
        "enforcement",
        "bypass_actors",
        "conditions",
        "rules",
    ];
    const REQUIRED: &'static [u64] = &[5];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            target: fields.at(1),
            enforcement: fields.at(2),
            bypass_actors: fields.at(3),
            conditions: fields.at(4),
            rules: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.target,
                &self.enforcement,
                &self.bypass_actors,
                &self.conditions,
                &self.rules,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateRepoRulesetBody);

impl Object for UpdateRepoRulesetBody {
    const NAME: &'static str = "UpdateRepoRulesetBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "target",
        "enforcement",
        "bypass_actors",
        "conditions",
        "rules",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            target: fields.at(1),
            enforcement: fields.at(2),
            bypass_actors: fields.at(3),
            conditions: fields.at(4),
            rules: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.target,
                &self.enforcement,
                &self.bypass_actors,
                &self.conditions,
                &self.rules,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateRepoRulesetBody);

impl Literal for BranchTagPush {
    const NAME: &'static str = "BranchTagPush";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Branch => "branch",
            Self::Tag => "tag",
            Self::Push => "push",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "branch" => Self::Branch,
            "tag" => Self::Tag,
            "push" => Self::Push,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(BranchTagPush);
