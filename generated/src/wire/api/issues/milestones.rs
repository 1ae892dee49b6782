// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::issues::{
    CreateMilestone, CreateMilestoneBody, DeleteMilestone, GetMilestone, ListMilestones,
    ListMilestonesSort, UpdateMilestone, UpdateMilestoneBody,
};

impl Endpoint for ListMilestones {
    type Output = Vec<models::Milestone>;
    const OPERATION: Operation = Operation {
        id: "issues/list-milestones",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/milestones",
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

impl Paged for ListMilestones {
    type Item = models::Milestone;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListMilestones {
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

impl Endpoint for CreateMilestone {
    type Output = models::Milestone;
    const OPERATION: Operation = Operation {
        id: "issues/create-milestone",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/milestones",
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

impl CreateMilestone {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetMilestone {
    type Output = models::Milestone;
    const OPERATION: Operation = Operation {
        id: "issues/get-milestone",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/milestones/{milestone_number}",
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

impl GetMilestone {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteMilestone {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/delete-milestone",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/milestones/{milestone_number}",
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

impl DeleteMilestone {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateMilestone {
    type Output = models::Milestone;
    const OPERATION: Operation = Operation {
        id: "issues/update-milestone",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/milestones/{milestone_number}",
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

impl UpdateMilestone {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Literal for ListMilestonesSort {
    const NAME: &'static str = "ListMilestonesSort";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::DueOn => "due_on",
            Self::Completeness => "completeness",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "due_on" => Self::DueOn,
            "completeness" => Self::Completeness,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListMilestonesSort);

impl Object for CreateMilestoneBody {
    const NAME: &'static str = "CreateMilestoneBody";
    const FIELDS: &'static [&'static str] = &["title", "state", "description", "due_on"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            state: fields.at(1),
            description: fields.at(2),
            due_on: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.state, &self.description, &self.due_on], &self.extra)
    }
}

octoforge_runtime::object!(CreateMilestoneBody);

impl Object for UpdateMilestoneBody {
    const NAME: &'static str = "UpdateMilestoneBody";
    const FIELDS: &'static [&'static str] = &["title", "state", "description", "due_on"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            state: fields.at(1),
            description: fields.at(2),
            due_on: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.title, &self.state, &self.description, &self.due_on], &self.extra)
    }
}

octoforge_runtime::object!(UpdateMilestoneBody);
