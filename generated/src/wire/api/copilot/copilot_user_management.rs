// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::copilot::{
    AddCopilotSeatsForTeams, AddCopilotSeatsForTeamsResponse, AddCopilotSeatsForUsers,
    CancelCopilotSeatAssignmentForTeams, CancelCopilotSeatAssignmentForTeamsBody,
    CancelCopilotSeatAssignmentForTeamsResponse, CancelCopilotSeatAssignmentForUsers,
    GetCopilotOrganizationDetails, GetCopilotSeatDetailsForUser, ListCopilotSeats,
    ListCopilotSeatsResponse,
};

impl Endpoint for GetCopilotOrganizationDetails {
    type Output = models::CopilotOrganizationDetails;
    const OPERATION: Operation = Operation {
        id: "copilot/get-copilot-organization-details",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/billing",
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

impl GetCopilotOrganizationDetails {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListCopilotSeats {
    type Output = ListCopilotSeatsResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/list-copilot-seats",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/copilot/billing/seats",
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

impl Paged for ListCopilotSeats {
    type Item = models::CopilotSeatDetails;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.seats.unwrap_or_default()
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        page.total_seats
    }
}

impl ListCopilotSeats {
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

impl Endpoint for AddCopilotSeatsForTeams {
    type Output = AddCopilotSeatsForTeamsResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/add-copilot-seats-for-teams",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/copilot/billing/selected_teams",
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

impl AddCopilotSeatsForTeams {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CancelCopilotSeatAssignmentForTeams {
    type Output = CancelCopilotSeatAssignmentForTeamsResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/cancel-copilot-seat-assignment-for-teams",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot/billing/selected_teams",
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

impl CancelCopilotSeatAssignmentForTeams {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for AddCopilotSeatsForUsers {
    type Output = AddCopilotSeatsForTeamsResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/add-copilot-seats-for-users",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/copilot/billing/selected_users",
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

impl AddCopilotSeatsForUsers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for CancelCopilotSeatAssignmentForUsers {
    type Output = CancelCopilotSeatAssignmentForTeamsResponse;
    const OPERATION: Operation = Operation {
        id: "copilot/cancel-copilot-seat-assignment-for-users",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/copilot/billing/selected_users",
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

impl CancelCopilotSeatAssignmentForUsers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCopilotSeatDetailsForUser {
    type Output = models::CopilotSeatDetails;
    const OPERATION: Operation = Operation {
        id: "copilot/get-copilot-seat-details-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/members/{username}/copilot",
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

impl GetCopilotSeatDetailsForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for ListCopilotSeatsResponse {
    const NAME: &'static str = "ListCopilotSeatsResponse";
    const FIELDS: &'static [&'static str] = &["total_seats", "seats"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            total_seats: fields.at(0),
            seats: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.total_seats, &self.seats], &self.extra)
    }
}

octoforge_runtime::object!(ListCopilotSeatsResponse);

impl Object for CancelCopilotSeatAssignmentForTeamsBody {
    const NAME: &'static str = "CancelCopilotSeatAssignmentForTeamsBody";
    const FIELDS: &'static [&'static str] = &["selected_teams"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            selected_teams: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.selected_teams], &self.extra)
    }
}

octoforge_runtime::object!(CancelCopilotSeatAssignmentForTeamsBody);

impl Object for CancelCopilotSeatAssignmentForTeamsResponse {
    const NAME: &'static str = "CancelCopilotSeatAssignmentForTeamsResponse";
    const FIELDS: &'static [&'static str] = &["seats_cancelled"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            seats_cancelled: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.seats_cancelled], &self.extra)
    }
}

octoforge_runtime::object!(CancelCopilotSeatAssignmentForTeamsResponse);

impl Object for AddCopilotSeatsForTeamsResponse {
    const NAME: &'static str = "AddCopilotSeatsForTeamsResponse";
    const FIELDS: &'static [&'static str] = &["seats_created"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            seats_created: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.seats_created], &self.extra)
    }
}

octoforge_runtime::object!(AddCopilotSeatsForTeamsResponse);
