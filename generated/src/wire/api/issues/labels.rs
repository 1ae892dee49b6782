// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Node, Object,
    Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::issues::{
    AddLabels, AddLabelsBody, AddLabelsBodyLabel, AddLabelsBodyLabelName, CreateLabel,
    CreateLabelBody, DeleteLabel, GetLabel, ListLabelsForMilestone, ListLabelsForRepo,
    ListLabelsOnIssue, RemoveAllLabels, RemoveLabel, SetLabels, SetLabelsBody,
    SetLabelsBodyObjectLabels, SetLabelsBodyStringLabels, UpdateLabel, UpdateLabelBody,
};

impl Endpoint for ListLabelsOnIssue {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/list-labels-on-issue",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
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

impl Paged for ListLabelsOnIssue {
    type Item = models::Label;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListLabelsOnIssue {
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

impl Endpoint for SetLabels {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/set-labels",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
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

impl SetLabels {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddLabels {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/add-labels",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
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

impl AddLabels {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveAllLabels {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/remove-all-labels",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/labels",
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

impl RemoveAllLabels {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for RemoveLabel {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/remove-label",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
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

impl RemoveLabel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListLabelsForRepo {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/list-labels-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/labels",
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

impl Paged for ListLabelsForRepo {
    type Item = models::Label;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListLabelsForRepo {
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

impl Endpoint for CreateLabel {
    type Output = models::Label;
    const OPERATION: Operation = Operation {
        id: "issues/create-label",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/labels",
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

impl CreateLabel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetLabel {
    type Output = models::Label;
    const OPERATION: Operation = Operation {
        id: "issues/get-label",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/labels/{name}",
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

impl GetLabel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteLabel {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/delete-label",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/labels/{name}",
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

impl DeleteLabel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for UpdateLabel {
    type Output = models::Label;
    const OPERATION: Operation = Operation {
        id: "issues/update-label",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/labels/{name}",
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

impl UpdateLabel {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListLabelsForMilestone {
    type Output = Vec<models::Label>;
    const OPERATION: Operation = Operation {
        id: "issues/list-labels-for-milestone",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/milestones/{milestone_number}/labels",
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

impl Paged for ListLabelsForMilestone {
    type Item = models::Label;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListLabelsForMilestone {
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

impl Union for SetLabelsBody {
    const NAME: &'static str = "SetLabelsBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
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
            1 => Self::Object(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Object(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(SetLabelsBody);

impl Object for CreateLabelBody {
    const NAME: &'static str = "CreateLabelBody";
    const FIELDS: &'static [&'static str] = &["name", "color", "description"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            color: fields.at(1),
            description: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.color, &self.description], &self.extra)
    }
}

octoforge_runtime::object!(CreateLabelBody);

impl Object for UpdateLabelBody {
    const NAME: &'static str = "UpdateLabelBody";
    const FIELDS: &'static [&'static str] = &["new_name", "color", "description"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            new_name: fields.at(0),
            color: fields.at(1),
            description: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.new_name, &self.color, &self.description], &self.extra)
    }
}

octoforge_runtime::object!(UpdateLabelBody);

impl Object for AddLabelsBody {
    const NAME: &'static str = "AddLabelsBody";
    const FIELDS: &'static [&'static str] = &["labels"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labels: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labels], &self.extra)
    }
}

octoforge_runtime::object!(AddLabelsBody);

impl Object for SetLabelsBodyStringLabels {
    const NAME: &'static str = "SetLabelsBodyStringLabels";
    const FIELDS: &'static [&'static str] = &["labels"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labels: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labels], &self.extra)
    }
}

octoforge_runtime::object!(SetLabelsBodyStringLabels);

impl Object for SetLabelsBodyObjectLabels {
    const NAME: &'static str = "SetLabelsBodyObjectLabels";
    const FIELDS: &'static [&'static str] = &["labels"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            labels: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.labels], &self.extra)
    }
}

octoforge_runtime::object!(SetLabelsBodyObjectLabels);

impl Union for AddLabelsBodyLabel {
    const NAME: &'static str = "AddLabelsBodyLabel";
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
            1 => Self::Name(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Name(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(AddLabelsBodyLabel);

impl Object for AddLabelsBodyLabelName {
    const NAME: &'static str = "AddLabelsBodyLabelName";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.name, &self.rationale, &self.suggest, &self.confidence],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(AddLabelsBodyLabelName);
