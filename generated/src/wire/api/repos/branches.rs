// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::repos::{
    GetBranch, ListBranches, Merge, MergeBody, MergeUpstream, MergeUpstreamBody,
    RenameBranch, RenameBranchBody,
};

impl Endpoint for ListBranches {
    type Output = Vec<models::ShortBranch>;
    const OPERATION: Operation = Operation {
        id: "repos/list-branches",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches",
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

impl Paged for ListBranches {
    type Item = models::ShortBranch;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListBranches {
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

impl Endpoint for GetBranch {
    type Output = models::BranchWithProtection;
    const OPERATION: Operation = Operation {
        id: "repos/get-branch",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/branches/{+branch}",
        overlaps: &[
            "/repos/{owner}/{repo}/branches/{+branch}/protection",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/enforce_admins",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/required_pull_request_reviews",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/required_signatures",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/required_status_checks/contexts",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/apps",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/teams",
            "/repos/{owner}/{repo}/branches/{+branch}/protection/restrictions/users",
        ],
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

impl GetBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RenameBranch {
    type Output = models::BranchWithProtection;
    const OPERATION: Operation = Operation {
        id: "repos/rename-branch",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/branches/{+branch}/rename",
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

impl RenameBranch {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for MergeUpstream {
    type Output = models::MergedUpstream;
    const OPERATION: Operation = Operation {
        id: "repos/merge-upstream",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/merge-upstream",
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

impl MergeUpstream {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Merge {
    type Output = Option<models::Commit>;
    const OPERATION: Operation = Operation {
        id: "repos/merge",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/merges",
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
        answer.optional()
    }
}

impl Merge {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for RenameBranchBody {
    const NAME: &'static str = "RenameBranchBody";
    const FIELDS: &'static [&'static str] = &["new_name"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            new_name: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.new_name], &self.extra)
    }
}

octoforge_runtime::object!(RenameBranchBody);

impl Object for MergeUpstreamBody {
    const NAME: &'static str = "MergeUpstreamBody";
    const FIELDS: &'static [&'static str] = &["branch"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            branch: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.branch], &self.extra)
    }
}

octoforge_runtime::object!(MergeUpstreamBody);

impl Object for MergeBody {
    const NAME: &'static str = "MergeBody";
    const FIELDS: &'static [&'static str] = &["base", "head", "commit_message"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            base: fields.at(0),
            head: fields.at(1),
            commit_message: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.base, &self.head, &self.commit_message], &self.extra)
    }
}

octoforge_runtime::object!(MergeBody);
