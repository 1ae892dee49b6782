// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::enterprise_team_organizations::{
    Add, BulkAdd, BulkAddBody, BulkRemove, Delete, GetAssignment, GetAssignments,
};

impl Endpoint for GetAssignments {
    type Output = Vec<models::OrganizationSimple>;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/get-assignments",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations",
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

impl Paged for GetAssignments {
    type Item = models::OrganizationSimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl GetAssignments {
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

impl Endpoint for BulkAdd {
    type Output = Vec<models::OrganizationSimple>;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/bulk-add",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations/add",
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

impl BulkAdd {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for BulkRemove {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/bulk-remove",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove",
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
        answer.empty()
    }
}

impl BulkRemove {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetAssignment {
    type Output = models::OrganizationSimple;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/get-assignment",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
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

impl GetAssignment {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Add {
    type Output = models::OrganizationSimple;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/add",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
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

impl Add {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Delete {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "enterprise-team-organizations/delete",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}",
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

impl Object for BulkAddBody {
    const NAME: &'static str = "BulkAddBody";
    const FIELDS: &'static [&'static str] = &["organization_slugs"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            organization_slugs: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.organization_slugs], &self.extra)
    }
}

octoforge_runtime::object!(BulkAddBody);
