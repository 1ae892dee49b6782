// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::issues::{
    AddAssignees, AddAssigneesBody, AddAssigneesBodyAssignee,
    AddAssigneesBodyAssigneeLogin, CheckUserCanBeAssigned, CheckUserCanBeAssignedToIssue,
    ListAssignees, RemoveAssignees, RemoveAssigneesBody,
};

impl Endpoint for ListAssignees {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "issues/list-assignees",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/assignees",
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

impl Paged for ListAssignees {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListAssignees {
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

impl Endpoint for CheckUserCanBeAssigned {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "issues/check-user-can-be-assigned",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/assignees/{assignee}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckUserCanBeAssigned {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddAssignees {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/add-assignees",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/assignees",
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

impl AddAssignees {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveAssignees {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/remove-assignees",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/assignees",
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

impl RemoveAssignees {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CheckUserCanBeAssignedToIssue {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "issues/check-user-can-be-assigned-to-issue",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckUserCanBeAssignedToIssue {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for RemoveAssigneesBody {
    const NAME: &'static str = "RemoveAssigneesBody";
    const FIELDS: &'static [&'static str] = &["assignees"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignees: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.assignees], &self.extra)
    }
}

octoforge_runtime::object!(RemoveAssigneesBody);

impl Object for AddAssigneesBody {
    const NAME: &'static str = "AddAssigneesBody";
    const FIELDS: &'static [&'static str] = &["assignees"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            assignees: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.assignees], &self.extra)
    }
}

octoforge_runtime::object!(AddAssigneesBody);

impl Union for AddAssigneesBodyAssignee {
    const NAME: &'static str = "AddAssigneesBodyAssignee";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::String,
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::String(node.read()),
            1 => Self::Login(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Login(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(AddAssigneesBodyAssignee);

impl Object for AddAssigneesBodyAssigneeLogin {
    const NAME: &'static str = "AddAssigneesBodyAssigneeLogin";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.login, &self.rationale, &self.suggest, &self.confidence],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(AddAssigneesBodyAssigneeLogin);
