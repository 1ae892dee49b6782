// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::users::{
    AddEmailForAuthenticatedUser, DeleteEmailForAuthenticatedUser,
    DeleteEmailForAuthenticatedUserBody, ListEmailsForAuthenticatedUser,
    ListPublicEmailsForAuthenticatedUser, SetPrimaryEmailVisibilityForAuthenticatedUser,
    SetPrimaryEmailVisibilityForAuthenticatedUserBody,
};

impl Endpoint for SetPrimaryEmailVisibilityForAuthenticatedUser {
    type Output = Vec<models::Email>;
    const OPERATION: Operation = Operation {
        id: "users/set-primary-email-visibility-for-authenticated-user",
        method: octoforge_runtime::Verb::Patch,
        path: "/user/email/visibility",
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

impl SetPrimaryEmailVisibilityForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListEmailsForAuthenticatedUser {
    type Output = Vec<models::Email>;
    const OPERATION: Operation = Operation {
        id: "users/list-emails-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/emails",
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

impl Paged for ListEmailsForAuthenticatedUser {
    type Item = models::Email;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListEmailsForAuthenticatedUser {
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

impl Endpoint for AddEmailForAuthenticatedUser {
    type Output = Vec<models::Email>;
    const OPERATION: Operation = Operation {
        id: "users/add-email-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/emails",
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

impl AddEmailForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteEmailForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-email-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/emails",
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

impl DeleteEmailForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPublicEmailsForAuthenticatedUser {
    type Output = Vec<models::Email>;
    const OPERATION: Operation = Operation {
        id: "users/list-public-emails-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/public_emails",
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

impl Paged for ListPublicEmailsForAuthenticatedUser {
    type Item = models::Email;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublicEmailsForAuthenticatedUser {
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

impl Object for SetPrimaryEmailVisibilityForAuthenticatedUserBody {
    const NAME: &'static str = "SetPrimaryEmailVisibilityForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["visibility"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            visibility: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.visibility], &self.extra)
    }
}

octoforge_runtime::object!(SetPrimaryEmailVisibilityForAuthenticatedUserBody);

impl Object for DeleteEmailForAuthenticatedUserBody {
    const NAME: &'static str = "DeleteEmailForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["emails"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            emails: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.emails], &self.extra)
    }
}

octoforge_runtime::object!(DeleteEmailForAuthenticatedUserBody);
