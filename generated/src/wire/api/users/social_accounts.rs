// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::users::{
    AddSocialAccountForAuthenticatedUser, DeleteSocialAccountForAuthenticatedUser,
    DeleteSocialAccountForAuthenticatedUserBody, ListSocialAccountsForAuthenticatedUser,
    ListSocialAccountsForUser,
};

impl Endpoint for ListSocialAccountsForAuthenticatedUser {
    type Output = Vec<models::SocialAccount>;
    const OPERATION: Operation = Operation {
        id: "users/list-social-accounts-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/social_accounts",
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

impl Paged for ListSocialAccountsForAuthenticatedUser {
    type Item = models::SocialAccount;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSocialAccountsForAuthenticatedUser {
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

impl Endpoint for AddSocialAccountForAuthenticatedUser {
    type Output = Vec<models::SocialAccount>;
    const OPERATION: Operation = Operation {
        id: "users/add-social-account-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/social_accounts",
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

impl AddSocialAccountForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSocialAccountForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-social-account-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/social_accounts",
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

impl DeleteSocialAccountForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSocialAccountsForUser {
    type Output = Vec<models::SocialAccount>;
    const OPERATION: Operation = Operation {
        id: "users/list-social-accounts-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/social_accounts",
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

impl Paged for ListSocialAccountsForUser {
    type Item = models::SocialAccount;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSocialAccountsForUser {
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

impl Object for DeleteSocialAccountForAuthenticatedUserBody {
    const NAME: &'static str = "DeleteSocialAccountForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["account_urls"];
    const REQUIRED: &'static [u64] = &[1];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            account_urls: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.account_urls], &self.extra)
    }
}

octoforge_runtime::object!(DeleteSocialAccountForAuthenticatedUserBody);
