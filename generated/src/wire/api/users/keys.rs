// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::users::{
    CreatePublicSshKeyForAuthenticatedUser, DeletePublicSshKeyForAuthenticatedUser,
    GetPublicSshKeyForAuthenticatedUser, ListPublicKeysForUser,
    ListPublicSshKeysForAuthenticatedUser,
};

impl Endpoint for ListPublicSshKeysForAuthenticatedUser {
    type Output = Vec<models::Key>;
    const OPERATION: Operation = Operation {
        id: "users/list-public-ssh-keys-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/keys",
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

impl Paged for ListPublicSshKeysForAuthenticatedUser {
    type Item = models::Key;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublicSshKeysForAuthenticatedUser {
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

impl Endpoint for CreatePublicSshKeyForAuthenticatedUser {
    type Output = models::Key;
    const OPERATION: Operation = Operation {
        id: "users/create-public-ssh-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/keys",
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

impl CreatePublicSshKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetPublicSshKeyForAuthenticatedUser {
    type Output = models::Key;
    const OPERATION: Operation = Operation {
        id: "users/get-public-ssh-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/keys/{key_id}",
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

impl GetPublicSshKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeletePublicSshKeyForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-public-ssh-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/keys/{key_id}",
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

impl DeletePublicSshKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListPublicKeysForUser {
    type Output = Vec<models::KeySimple>;
    const OPERATION: Operation = Operation {
        id: "users/list-public-keys-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/keys",
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

impl Paged for ListPublicKeysForUser {
    type Item = models::KeySimple;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListPublicKeysForUser {
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
