// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Json, Kind, Literal, Node,
    Object, Operation, Paged, Parts, Union, Variant, Visit,
};
use crate::models;
use crate::api::projects::{
    AddFieldForOrg, AddFieldForOrgBody, AddFieldForOrgBodyIssueFieldId, AddFieldForUser,
    AddFieldForUserBody, BodyTextNumberDate, GetFieldForOrg, GetFieldForUser, Iteration,
    IterationDataType, ListFieldsForOrg, ListFieldsForUser, SingleSelect,
    SingleSelectDataType, TextNumberDateDataType,
};

impl Endpoint for ListFieldsForOrg {
    type Output = Vec<models::ProjectsV2Field>;
    const OPERATION: Operation = Operation {
        id: "projects/list-fields-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}/fields",
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

impl Paged for ListFieldsForOrg {
    type Item = models::ProjectsV2Field;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFieldsForOrg {
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

impl Endpoint for AddFieldForOrg {
    type Output = models::ProjectsV2Field;
    const OPERATION: Operation = Operation {
        id: "projects/add-field-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/projectsV2/{project_number}/fields",
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

impl AddFieldForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetFieldForOrg {
    type Output = models::ProjectsV2Field;
    const OPERATION: Operation = Operation {
        id: "projects/get-field-for-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/projectsV2/{project_number}/fields/{field_id}",
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

impl GetFieldForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListFieldsForUser {
    type Output = Vec<models::ProjectsV2Field>;
    const OPERATION: Operation = Operation {
        id: "projects/list-fields-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}/fields",
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

impl Paged for ListFieldsForUser {
    type Item = models::ProjectsV2Field;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFieldsForUser {
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

impl Endpoint for AddFieldForUser {
    type Output = models::ProjectsV2Field;
    const OPERATION: Operation = Operation {
        id: "projects/add-field-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{username}/projectsV2/{project_number}/fields",
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

impl AddFieldForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetFieldForUser {
    type Output = models::ProjectsV2Field;
    const OPERATION: Operation = Operation {
        id: "projects/get-field-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/projectsV2/{project_number}/fields/{field_id}",
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

impl GetFieldForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Union for AddFieldForOrgBody {
    const NAME: &'static str = "AddFieldForOrgBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["issue_field_id"],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["text", "number", "date"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["single_select"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["iteration"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::IssueFieldId(node.read()),
            1 => Self::TextNumberDate(node.read()),
            2 => Self::SingleSelect(node.read()),
            3 => Self::Iteration(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::IssueFieldId(value) => value,
            Self::TextNumberDate(value) => value,
            Self::SingleSelect(value) => value,
            Self::Iteration(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(AddFieldForOrgBody);

impl Union for AddFieldForUserBody {
    const NAME: &'static str = "AddFieldForUserBody";
    const VARIANTS: &'static [Variant] = &[
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["text", "number", "date"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["single_select"])],
            ..Variant::ANY
        },
        Variant {
            kind: Kind::Object,
            required: &["data_type"],
            tags: &[("data_type", &["iteration"])],
            ..Variant::ANY
        },
    ];

    #[inline]
    fn read(index: usize, node: Node<'_>) -> Self {
        match index {
            0 => Self::TextNumberDate(node.read()),
            1 => Self::SingleSelect(node.read()),
            2 => Self::Iteration(node.read()),
            _ => Self::Unrecognized(node.read()),
        }
    }

    #[inline]
    fn value(&self) -> &dyn Json {
        match self {
            Self::TextNumberDate(value) => value,
            Self::SingleSelect(value) => value,
            Self::Iteration(value) => value,
            Self::Unrecognized(value) => value,
        }
    }
}

octoforge_runtime::union!(AddFieldForUserBody);

impl Object for AddFieldForOrgBodyIssueFieldId {
    const NAME: &'static str = "AddFieldForOrgBodyIssueFieldId";
    const FIELDS: &'static [&'static str] = &["issue_field_id"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            issue_field_id: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.issue_field_id], &self.extra)
    }
}

octoforge_runtime::object!(AddFieldForOrgBodyIssueFieldId);

impl Object for BodyTextNumberDate {
    const NAME: &'static str = "BodyTextNumberDate";
    const FIELDS: &'static [&'static str] = &["name", "data_type"];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            data_type: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.data_type], &self.extra)
    }
}

octoforge_runtime::object!(BodyTextNumberDate);

impl Object for SingleSelect {
    const NAME: &'static str = "SingleSelect";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "data_type",
        "single_select_options",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            data_type: fields.at(1),
            single_select_options: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.data_type, &self.single_select_options], &self.extra)
    }
}

octoforge_runtime::object!(SingleSelect);

impl Object for Iteration {
    const NAME: &'static str = "Iteration";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "data_type",
        "iteration_configuration",
    ];
    const REQUIRED: &'static [u64] = &[7];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            data_type: fields.at(1),
            iteration_configuration: fields.at(2),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.data_type, &self.iteration_configuration], &self.extra)
    }
}

octoforge_runtime::object!(Iteration);

impl Literal for TextNumberDateDataType {
    const NAME: &'static str = "TextNumberDateDataType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Date => "date",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "number" => Self::Number,
            "date" => Self::Date,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(TextNumberDateDataType);

impl Literal for SingleSelectDataType {
    const NAME: &'static str = "SingleSelectDataType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::SingleSelect => "single_select",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "single_select" => Self::SingleSelect,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SingleSelectDataType);

impl Literal for IterationDataType {
    const NAME: &'static str = "IterationDataType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Iteration => "iteration",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "iteration" => Self::Iteration,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(IterationDataType);
