// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Operation, Paged, Parts,
};
use crate::models;
use crate::api::users::{
    CreateSshSigningKeyForAuthenticatedUser, DeleteSshSigningKeyForAuthenticatedUser,
    GetSshSigningKeyForAuthenticatedUser, ListSshSigningKeysForAuthenticatedUser,
    ListSshSigningKeysForUser,
};

impl Endpoint for ListSshSigningKeysForAuthenticatedUser {
    type Output = Vec<models::SshSigningKey>;
    const OPERATION: Operation = Operation {
        id: "users/list-ssh-signing-keys-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/ssh_signing_keys",
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

impl Paged for ListSshSigningKeysForAuthenticatedUser {
    type Item = models::SshSigningKey;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSshSigningKeysForAuthenticatedUser {
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

impl Endpoint for CreateSshSigningKeyForAuthenticatedUser {
    type Output = models::SshSigningKey;
    const OPERATION: Operation = Operation {
        id: "users/create-ssh-signing-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/ssh_signing_keys",
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

impl CreateSshSigningKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetSshSigningKeyForAuthenticatedUser {
    type Output = models::SshSigningKey;
    const OPERATION: Operation = Operation {
        id: "users/get-ssh-signing-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/ssh_signing_keys/{ssh_signing_key_id}",
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

impl GetSshSigningKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteSshSigningKeyForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-ssh-signing-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/ssh_signing_keys/{ssh_signing_key_id}",
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

impl DeleteSshSigningKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListSshSigningKeysForUser {
    type Output = Vec<models::SshSigningKey>;
    const OPERATION: Operation = Operation {
        id: "users/list-ssh-signing-keys-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/ssh_signing_keys",
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

impl Paged for ListSshSigningKeysForUser {
    type Item = models::SshSigningKey;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListSshSigningKeysForUser {
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
