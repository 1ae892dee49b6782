// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Object, Operation,
    Paged, Parts, Visit,
};
use crate::models;
use crate::api::enterprise_teams::{
    Create, CreateBody, Delete, Get, List, OrganizationSelectionType,
    SyncToOrganizations, Update, UpdateBody,
};

impl Endpoint for List {
    type Output = Vec<models::EnterpriseTeam>;
    const OPERATION: Operation = Operation {
        id: "enterprise-teams/list",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams",
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
    type Item = models::EnterpriseTeam;

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

impl Endpoint for Create {
    type Output = models::EnterpriseTeam;
    const OPERATION: Operation = Operation {
        id: "enterprise-teams/create",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/teams",
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
    type Output = models::EnterpriseTeam;
    const OPERATION: Operation = Operation {
        id: "enterprise-teams/get",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams/{team_slug}",
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

impl Endpoint for Delete {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "enterprise-teams/delete",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/teams/{team_slug}",
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

impl Delete {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Update {
    type Output = models::EnterpriseTeam;
    const OPERATION: Operation = Operation {
        id: "enterprise-teams/update",
        method: octoforge_runtime::Verb::Patch,
        path: "/enterprises/{enterprise}/teams/{team_slug}",
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

impl Update {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateBody {
    const NAME: &'static str = "CreateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "sync_to_organizations",
        "organization_selection_type",
        "group_id",
        "notification_setting",
    ];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            sync_to_organizations: fields.at(2),
            organization_selection_type: fields.at(3),
            group_id: fields.at(4),
            notification_setting: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.sync_to_organizations,
                &self.organization_selection_type,
                &self.group_id,
                &self.notification_setting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateBody);

impl Object for UpdateBody {
    const NAME: &'static str = "UpdateBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "description",
        "sync_to_organizations",
        "organization_selection_type",
        "group_id",
        "notification_setting",
    ];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            description: fields.at(1),
            sync_to_organizations: fields.at(2),
            organization_selection_type: fields.at(3),
            group_id: fields.at(4),
            notification_setting: fields.at(5),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.description,
                &self.sync_to_organizations,
                &self.organization_selection_type,
                &self.group_id,
                &self.notification_setting,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(UpdateBody);

impl Literal for OrganizationSelectionType {
    const NAME: &'static str = "OrganizationSelectionType";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Selected => "selected",
            Self::All => "all",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "selected" => Self::Selected,
            "all" => Self::All,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(OrganizationSelectionType);

impl Literal for SyncToOrganizations {
    const NAME: &'static str = "SyncToOrganizations";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Disabled => "disabled",
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "all" => Self::All,
            "disabled" => Self::Disabled,
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SyncToOrganizations);
