// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Literal, Map, Object, Operation,
    Paged, Parts, Value, Visit,
};
use crate::models;
use crate::api::codespaces::{
    DeleteCodespacesAccessUsers, DeleteFromOrganization, GetCodespacesForUserInOrg,
    ListInOrganization, SetCodespacesAccess, SetCodespacesAccessBody,
    SetCodespacesAccessBodyVisibility, SetCodespacesAccessUsers, StopInOrganization,
};

impl Endpoint for ListInOrganization {
    type Output = models::CodespacesListInOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/list-in-organization",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/codespaces",
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

impl Paged for ListInOrganization {
    type Item = models::Codespace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.codespaces
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl ListInOrganization {
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

impl Endpoint for SetCodespacesAccess {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/set-codespaces-access",
        method: octoforge_runtime::Verb::Put,
        path: "/orgs/{org}/codespaces/access",
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

impl SetCodespacesAccess {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetCodespacesAccessUsers {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/set-codespaces-access-users",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/codespaces/access/selected_users",
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

impl SetCodespacesAccessUsers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteCodespacesAccessUsers {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-codespaces-access-users",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/codespaces/access/selected_users",
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

impl DeleteCodespacesAccessUsers {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetCodespacesForUserInOrg {
    type Output = models::CodespacesListInOrganizationResponse;
    const OPERATION: Operation = Operation {
        id: "codespaces/get-codespaces-for-user-in-org",
        method: octoforge_runtime::Verb::Get,
        path: "/orgs/{org}/members/{username}/codespaces",
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

impl Paged for GetCodespacesForUserInOrg {
    type Item = models::Codespace;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.codespaces
    }

    #[inline]
    fn total_count(page: &Self::Output) -> Option<i64> {
        Some(page.total_count)
    }
}

impl GetCodespacesForUserInOrg {
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

impl Endpoint for DeleteFromOrganization {
    type Output = Option<Map<Value>>;
    const OPERATION: Operation = Operation {
        id: "codespaces/delete-from-organization",
        method: octoforge_runtime::Verb::Delete,
        path: "/orgs/{org}/members/{username}/codespaces/{codespace_name}",
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

impl DeleteFromOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for StopInOrganization {
    type Output = models::Codespace;
    const OPERATION: Operation = Operation {
        id: "codespaces/stop-in-organization",
        method: octoforge_runtime::Verb::Post,
        path: "/orgs/{org}/members/{username}/codespaces/{codespace_name}/stop",
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

impl StopInOrganization {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for SetCodespacesAccessBody {
    const NAME: &'static str = "SetCodespacesAccessBody";
    const FIELDS: &'static [&'static str] = &["visibility", "selected_usernames"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            visibility: fields.at(0),
            selected_usernames: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.visibility, &self.selected_usernames], &self.extra)
    }
}

octoforge_runtime::object!(SetCodespacesAccessBody);

impl Literal for SetCodespacesAccessBodyVisibility {
    const NAME: &'static str = "SetCodespacesAccessBodyVisibility";

    #[inline]
    fn as_text(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::SelectedMembers => "selected_members",
            Self::AllMembers => "all_members",
            Self::AllMembersAndOutsideCollaborators => {
                "all_members_and_outside_collaborators"
            }
            Self::Unrecognized(text) => text,
        }
    }

    #[inline]
    fn from_text(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "selected_members" => Self::SelectedMembers,
            "all_members" => Self::AllMembers,
            "all_members_and_outside_collaborators" => {
                Self::AllMembersAndOutsideCollaborators
            }
            _ => Self::Unrecognized(text.to_owned()),
        }
    }
}

octoforge_runtime::literal!(SetCodespacesAccessBodyVisibility);
