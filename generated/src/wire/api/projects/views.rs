// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Parts, Visit,
};
use crate::models;
use crate::api::projects::{CreateViewForOrg, CreateViewForOrgBody, CreateViewForUser};

impl Endpoint for CreateViewForOrg {
    type Output = models::ProjectsV2View;
    const OPERATION: Operation = Operation {
        id: "projects/create-view-for-org",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/projectsV2/{project_number}/views",
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

impl CreateViewForOrg {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CreateViewForUser {
    type Output = models::ProjectsV2View;
    const OPERATION: Operation = Operation {
        id: "projects/create-view-for-user",
        method: octoforge_runtime::Verb::Post,
        path: "/users/{user_id}/projectsV2/{project_number}/views",
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

impl CreateViewForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for CreateViewForOrgBody {
    const NAME: &'static str = "CreateViewForOrgBody";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "layout",
        "filter",
        "visible_fields",
        "sort_by",
        "group_by",
        "vertical_group_by",
    ];
    const REQUIRED: &'static [u64] = &[3];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            layout: fields.at(1),
            filter: fields.at(2),
            visible_fields: fields.at(3),
            sort_by: fields.at(4),
            group_by: fields.at(5),
            vertical_group_by: fields.at(6),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(
            &[
                &self.name,
                &self.layout,
                &self.filter,
                &self.visible_fields,
                &self.sort_by,
                &self.group_by,
                &self.vertical_group_by,
            ],
            &self.extra,
        )
    }
}

octoforge_runtime::object!(CreateViewForOrgBody);
