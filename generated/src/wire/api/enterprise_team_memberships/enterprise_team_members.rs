// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::enterprise_team_memberships::{
    Add, BulkAdd, BulkAddBody, BulkRemove, Get, List, Remove,
};

impl Endpoint for List {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/list",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships",
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
    type Item = models::SimpleUser;

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

impl Endpoint for BulkAdd {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/bulk-add",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships/add",
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
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/bulk-remove",
        method: octoforge_runtime::Verb::Post,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove",
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

impl BulkRemove {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Get {
    type Output = models::SimpleUser;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/get",
        method: octoforge_runtime::Verb::Get,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
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

impl Endpoint for Add {
    type Output = models::SimpleUser;
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/add",
        method: octoforge_runtime::Verb::Put,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
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

impl Endpoint for Remove {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "enterprise-team-memberships/remove",
        method: octoforge_runtime::Verb::Delete,
        path: "/enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}",
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

impl Remove {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for BulkAddBody {
    const NAME: &'static str = "BulkAddBody";
    const FIELDS: &'static [&'static str] = &["usernames"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            usernames: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.usernames], &self.extra)
    }
}

octoforge_runtime::object!(BulkAddBody);
