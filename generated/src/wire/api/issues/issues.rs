// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::issues::{
    ApproveSuggestion, Create, CreateBody, CreateBodyLabel, CreateBodyLabelId,
    CreatedUpdatedComments, DismissSuggestion, Get, List, ListFilter,
    ListForAuthenticatedUser, ListForOrg, ListForRepo, ListSuggestions,
    ListSuggestionsState, Lock, LockBody, Unlock, Update, UpdateBody, UpdateBodyAssignee,
    UpdateBodyAssigneeLogin, UpdateBodyIssueFieldValue, UpdateBodyLabel,
    UpdateBodyLabelId, UpdateBodyType, UpdateBodyTypeValue, UpdateResponse,
    UpdateResponseSuggestions, UpdateResponseSuggestionsAssignee,
    UpdateResponseSuggestionsAssigneeIgnoredReason,
    UpdateResponseSuggestionsIssueFieldValue, UpdateResponseSuggestionsLabel,
    UpdateResponseSuggestionsStateItem, UpdateResponseSuggestionsTypeItem,
};

impl Endpoint for List {
    type Output = Vec<models::Issue>;
    const OPERATION: Operation = Operation {
        id: "issues/list",
        method: octoforge_runtime::Verb::Get,
        path: "/issues",
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

impl Paged for List {
    type Item = models::Issue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl List {
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

impl Endpoint for ListForOrg {
    type Output = Vec<models::Issue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/issues",
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

impl Paged for ListForOrg {
    type Item = models::Issue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForOrg {
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

impl Endpoint for ListForRepo {
    type Output = Vec<models::Issue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues",
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

impl Paged for ListForRepo {
    type Item = models::Issue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForRepo {
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

impl Endpoint for Create {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/create",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues",
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

impl Create {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::Issue;
    const OPERATION: Operation = Operation {
        id: "issues/get",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}",
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

impl Get {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Update {
    type Output = UpdateResponse;
    const OPERATION: Operation = Operation {
        id: "issues/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/repos/{owner}/{repo}/issues/{issue_number}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Lock {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/lock",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/lock",
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
        answer.empty()
    }
}

impl Lock {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Unlock {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "issues/unlock",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/lock",
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

impl Unlock {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSuggestions {
    type Output = Vec<models::IssueSuggestion>;
    const OPERATION: Operation = Operation {
        id: "issues/list-suggestions",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/suggestions",
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

impl Paged for ListSuggestions {
    type Item = models::IssueSuggestion;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSuggestions {
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

impl Endpoint for ApproveSuggestion {
    type Output = models::IssueSuggestion;
    const OPERATION: Operation = Operation {
        id: "issues/approve-suggestion",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/approve",
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

impl ApproveSuggestion {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DismissSuggestion {
    type Output = models::IssueSuggestion;
    const OPERATION: Operation = Operation {
        id: "issues/dismiss-suggestion",
        method: octoforge_runtime::Verb::Post,
        path: "/repos/{owner}/{repo}/issues/{issue_number}/suggestions/{suggestion_id}/dismiss",
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

impl DismissSuggestion {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListForAuthenticatedUser {
    type Output = Vec<models::Issue>;
    const OPERATION: Operation = Operation {
        id: "issues/list-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/issues",
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

impl Paged for ListForAuthenticatedUser {
    type Item = models::Issue;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListForAuthenticatedUser {
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

impl Literal for ListFilter {
    const NAME: &'static str = "ListFilter";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Assigned => "assigned",
            Self::Created => "created",
            Self::Mentioned => "mentioned",
            Self::Subscribed => "subscribed",
            Self::Repos => "repos",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "assigned" => Self::Assigned,
            "created" => Self::Created,
            "mentioned" => Self::Mentioned,
            "subscribed" => Self::Subscribed,
            "repos" => Self::Repos,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListFilter);

impl Literal for CreatedUpdatedComments {
    const NAME: &'static str = "CreatedUpdatedComments";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Updated => "updated",
            Self::Comments => "comments",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "created" => Self::Created,
            "updated" => Self::Updated,
            "comments" => Self::Comments,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(CreatedUpdatedComments);

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "body",
        "assignee",
        "milestone",
        "labels",
        "assignees",
        "issue_field_values",
        "type",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            body: fields.at(1),
            assignee: fields.at(2),
            milestone: fields.at(3),
            labels: fields.at(4),
            assignees: fields.at(5),
            issue_field_values: fields.at(6),
            r#type: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.title,
                &self.body,
                &self.assignee,
                &self.milestone,
                &self.labels,
                &self.assignees,
                &self.issue_field_values,
                &self.r#type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBody);

impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "body",
        "assignee",
        "state",
        "state_reason",
        "duplicate_issue_id",
        "milestone",
        "labels",
        "assignees",
        "issue_field_values",
        "type",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            title: fields.at(0),
            body: fields.at(1),
            assignee: fields.at(2),
            state: fields.at(3),
            state_reason: fields.at(4),
            duplicate_issue_id: fields.at(5),
            milestone: fields.at(6),
            labels: fields.at(7),
            assignees: fields.at(8),
            issue_field_values: fields.at(9),
            r#type: fields.at(10),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.title,
                &self.body,
                &self.assignee,
                &self.state,
                &self.state_reason,
                &self.duplicate_issue_id,
                &self.milestone,
                &self.labels,
                &self.assignees,
                &self.issue_field_values,
                &self.r#type,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Object for UpdateResponse {
    const NAME: &'static str = "UpdateResponse";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "node_id",
        "url",
        "repository_url",
        "labels_url",
        "comments_url",
        "events_url",
        "html_url",
        "number",
        "state",
        "state_reason",
        "title",
        "body",
        "user",
        "labels",
        "assignee",
        "assignees",
        "milestone",
        "locked",
        "active_lock_reason",
        "comments",
        "pull_request",
        "closed_at",
        "created_at",
        "updated_at",
        "draft",
        "closed_by",
        "body_html",
        "body_text",
        "timeline_url",
        "type",
        "repository",
        "performed_via_github_app",
        "author_association",
        "reactions",
        "sub_issues_summary",
        "parent_issue_url",
        "pinned_comment",
        "issue_dependencies_summary",
        "issue_field_values",
        "suggestions",
    ];
    const REQUIRED: &'static [u64] = &[30862335];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            node_id: fields.at(1),
            url: fields.at(2),
            repository_url: fields.at(3),
            labels_url: fields.at(4),
            comments_url: fields.at(5),
            events_url: fields.at(6),
            html_url: fields.at(7),
            number: fields.at(8),
            state: fields.at(9),
            state_reason: fields.at(10),
            title: fields.at(11),
            body: fields.at(12),
            user: fields.at(13),
            labels: fields.at(14),
            assignee: fields.at(15),
            assignees: fields.at(16),
            milestone: fields.at(17),
            locked: fields.at(18),
            active_lock_reason: fields.at(19),
            comments: fields.at(20),
            pull_request: fields.at(21),
            closed_at: fields.at(22),
            created_at: fields.at(23),
            updated_at: fields.at(24),
            draft: fields.at(25),
            closed_by: fields.at(26),
            body_html: fields.at(27),
            body_text: fields.at(28),
            timeline_url: fields.at(29),
            r#type: fields.at(30),
            repository: fields.at(31),
            performed_via_github_app: fields.at(32),
            author_association: fields.at(33),
            reactions: fields.at(34),
            sub_issues_summary: fields.at(35),
            parent_issue_url: fields.at(36),
            pinned_comment: fields.at(37),
            issue_dependencies_summary: fields.at(38),
            issue_field_values: fields.at(39),
            suggestions: fields.at(40),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.node_id,
                &self.url,
                &self.repository_url,
                &self.labels_url,
                &self.comments_url,
                &self.events_url,
                &self.html_url,
                &self.number,
                &self.state,
                &self.state_reason,
                &self.title,
                &self.body,
                &self.user,
                &self.labels,
                &self.assignee,
                &self.assignees,
                &self.milestone,
                &self.locked,
                &self.active_lock_reason,
                &self.comments,
                &self.pull_request,
                &self.closed_at,
                &self.created_at,
                &self.updated_at,
                &self.draft,
                &self.closed_by,
                &self.body_html,
                &self.body_text,
                &self.timeline_url,
                &self.r#type,
                &self.repository,
                &self.performed_via_github_app,
                &self.author_association,
                &self.reactions,
                &self.sub_issues_summary,
                &self.parent_issue_url,
                &self.pinned_comment,
                &self.issue_dependencies_summary,
                &self.issue_field_values,
                &self.suggestions,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponse);

impl Object for LockBody {
    const NAME: &'static str = "LockBody";
    const FIELDS: &'static [&'static str] = &["lock_reason"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            lock_reason: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.lock_reason], &self.extra)
    }
}

octoforge_runtime::object!(LockBody);

impl Literal for ListSuggestionsState {
    const NAME: &'static str = "ListSuggestionsState";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Applied => "applied",
            Self::Approved => "approved",
            Self::Dismissed => "dismissed",
            Self::Replaced => "replaced",
            Self::Invalidated => "invalidated",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "applied" => Self::Applied,
            "approved" => Self::Approved,
            "dismissed" => Self::Dismissed,
            "replaced" => Self::Replaced,
            "invalidated" => Self::Invalidated,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(ListSuggestionsState);

impl Union for UpdateBodyType {
    const NAME: &'static str = "UpdateBodyType";
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
            1 => Self::Value(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Value(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(UpdateBodyType);

impl Union for CreateBodyLabel {
    const NAME: &'static str = "CreateBodyLabel";
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
            1 => Self::Id(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Id(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(CreateBodyLabel);

impl Union for UpdateBodyAssignee {
    const NAME: &'static str = "UpdateBodyAssignee";
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

octoforge_runtime::union!(UpdateBodyAssignee);

impl Object for UpdateBodyIssueFieldValue {
    const NAME: &'static str = "UpdateBodyIssueFieldValue";
    const FIELDS: &'static [&'static str] = &[
        "field_id",
        "value",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_id: fields.at(0),
            value: fields.at(1),
            rationale: fields.at(2),
            suggest: fields.at(3),
            confidence: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.field_id,
                &self.value,
                &self.rationale,
                &self.suggest,
                &self.confidence,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBodyIssueFieldValue);

impl Union for UpdateBodyLabel {
    const NAME: &'static str = "UpdateBodyLabel";
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
            1 => Self::Id(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::String(value) => value,
            Self::Id(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(UpdateBodyLabel);

impl Object for UpdateBodyTypeValue {
    const NAME: &'static str = "UpdateBodyTypeValue";
    const FIELDS: &'static [&'static str] = &[
        "value",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            value: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[&self.value, &self.rationale, &self.suggest, &self.confidence],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBodyTypeValue);

impl Object for UpdateResponseSuggestions {
    const NAME: &'static str = "UpdateResponseSuggestions";
    const FIELDS: &'static [&'static str] = &[
        "type",
        "issue_field_values",
        "labels",
        "assignees",
        "state",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            r#type: fields.at(0),
            issue_field_values: fields.at(1),
            labels: fields.at(2),
            assignees: fields.at(3),
            state: fields.at(4),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.r#type,
                &self.issue_field_values,
                &self.labels,
                &self.assignees,
                &self.state,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestions);

impl Object for CreateBodyLabelId {
    const NAME: &'static str = "CreateBodyLabelId";
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "color"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.id, &self.name, &self.description, &self.color], &self.extra)
    }
}

octoforge_runtime::object!(CreateBodyLabelId);

impl Object for UpdateBodyAssigneeLogin {
    const NAME: &'static str = "UpdateBodyAssigneeLogin";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[0];

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

octoforge_runtime::object!(UpdateBodyAssigneeLogin);

impl Object for UpdateBodyLabelId {
    const NAME: &'static str = "UpdateBodyLabelId";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "description",
        "color",
        "rationale",
        "suggest",
        "confidence",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            id: fields.at(0),
            name: fields.at(1),
            description: fields.at(2),
            color: fields.at(3),
            rationale: fields.at(4),
            suggest: fields.at(5),
            confidence: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.id,
                &self.name,
                &self.description,
                &self.color,
                &self.rationale,
                &self.suggest,
                &self.confidence,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBodyLabelId);

impl Object for UpdateResponseSuggestionsAssignee {
    const NAME: &'static str = "UpdateResponseSuggestionsAssignee";
    const FIELDS: &'static [&'static str] = &[
        "login",
        "rationale",
        "suggest",
        "confidence",
        "ignored",
        "ignored_reason",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            login: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            ignored: fields.at(4),
            ignored_reason: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.login,
                &self.rationale,
                &self.suggest,
                &self.confidence,
                &self.ignored,
                &self.ignored_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestionsAssignee);

impl Object for UpdateResponseSuggestionsIssueFieldValue {
    const NAME: &'static str = "UpdateResponseSuggestionsIssueFieldValue";
    const FIELDS: &'static [&'static str] = &[
        "field_id",
        "value",
        "rationale",
        "suggest",
        "confidence",
        "ignored",
        "ignored_reason",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            field_id: fields.at(0),
            value: fields.at(1),
            rationale: fields.at(2),
            suggest: fields.at(3),
            confidence: fields.at(4),
            ignored: fields.at(5),
            ignored_reason: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.field_id,
                &self.value,
                &self.rationale,
                &self.suggest,
                &self.confidence,
                &self.ignored,
                &self.ignored_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestionsIssueFieldValue);

impl Object for UpdateResponseSuggestionsLabel {
    const NAME: &'static str = "UpdateResponseSuggestionsLabel";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "rationale",
        "suggest",
        "confidence",
        "ignored",
        "ignored_reason",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            ignored: fields.at(4),
            ignored_reason: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.rationale,
                &self.suggest,
                &self.confidence,
                &self.ignored,
                &self.ignored_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestionsLabel);

impl Object for UpdateResponseSuggestionsStateItem {
    const NAME: &'static str = "UpdateResponseSuggestionsStateItem";
    const FIELDS: &'static [&'static str] = &[
        "value",
        "state_reason",
        "duplicate_issue_id",
        "rationale",
        "suggest",
        "confidence",
        "ignored",
        "ignored_reason",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            value: fields.at(0),
            state_reason: fields.at(1),
            duplicate_issue_id: fields.at(2),
            rationale: fields.at(3),
            suggest: fields.at(4),
            confidence: fields.at(5),
            ignored: fields.at(6),
            ignored_reason: fields.at(7),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.value,
                &self.state_reason,
                &self.duplicate_issue_id,
                &self.rationale,
                &self.suggest,
                &self.confidence,
                &self.ignored,
                &self.ignored_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestionsStateItem);

impl Object for UpdateResponseSuggestionsTypeItem {
    const NAME: &'static str = "UpdateResponseSuggestionsTypeItem";
    const FIELDS: &'static [&'static str] = &[
        "value",
        "rationale",
        "suggest",
        "confidence",
        "ignored",
        "ignored_reason",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            value: fields.at(0),
            rationale: fields.at(1),
            suggest: fields.at(2),
            confidence: fields.at(3),
            ignored: fields.at(4),
            ignored_reason: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.value,
                &self.rationale,
                &self.suggest,
                &self.confidence,
                &self.ignored,
                &self.ignored_reason,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateResponseSuggestionsTypeItem);

impl Literal for UpdateResponseSuggestionsAssigneeIgnoredReason {
    const NAME: &'static str = "UpdateResponseSuggestionsAssigneeIgnoredReason";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::AlreadyApplied => "already_applied",
            Self::IssueAlreadyClosed => "issue_already_closed",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "already_applied" => Self::AlreadyApplied,
            "issue_already_closed" => Self::IssueAlreadyClosed,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(UpdateResponseSuggestionsAssigneeIgnoredReason);
