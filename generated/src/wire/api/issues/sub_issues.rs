// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::issues::{
    AddSubIssue, AddSubIssueBody, GetParent, ListSubIssues, RemoveSubIssue,
    RemoveSubIssueBody, ReprioritizeSubIssue, ReprioritizeSubIssueBody,
};

impl Endpoint for GetParent {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/get-parent",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/parent",
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

impl GetParent {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveSubIssue {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/remove-sub-issue",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
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

impl RemoveSubIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSubIssues {
    type Output = Vec<models::Issue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-sub-issues",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
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

impl Paged for ListSubIssues {
    type Item = models::Issue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSubIssues {
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

impl Endpoint for AddSubIssue {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/add-sub-issue",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
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

impl AddSubIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ReprioritizeSubIssue {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/reprioritize-sub-issue",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
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

impl ReprioritizeSubIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for RemoveSubIssueBody {
    const NAME: &'static str = "RemoveSubIssueBody";
    const FIELDS: &'static [&'static str] = &["sub_issue_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sub_issue_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sub_issue_id], &self.extra)
    }
}

octoforge_runtime::object!(RemoveSubIssueBody);

impl Object for AddSubIssueBody {
    const NAME: &'static str = "AddSubIssueBody";
    const FIELDS: &'static [&'static str] = &["sub_issue_id", "replace_parent"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sub_issue_id: fields.at(0),
            replace_parent: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sub_issue_id, &self.replace_parent], &self.extra)
    }
}

octoforge_runtime::object!(AddSubIssueBody);

impl Object for ReprioritizeSubIssueBody {
    const NAME: &'static str = "ReprioritizeSubIssueBody";
    const FIELDS: &'static [&'static str] = &["sub_issue_id", "after_id", "before_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            sub_issue_id: fields.at(0),
            after_id: fields.at(1),
            before_id: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.sub_issue_id, &self.after_id, &self.before_id], &self.extra)
    }
}

octoforge_runtime::object!(ReprioritizeSubIssueBody);
