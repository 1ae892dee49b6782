// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::users::{
    CreateGpgKeyForAuthenticatedUser, CreateGpgKeyForAuthenticatedUserBody,
    DeleteGpgKeyForAuthenticatedUser, GetGpgKeyForAuthenticatedUser,
    ListGpgKeysForAuthenticatedUser, ListGpgKeysForUser,
};

impl Endpoint for ListGpgKeysForAuthenticatedUser {
    type Output = Vec<models::GpgKey>;
    const OPERATION: Operation = Operation {
        id: "users/list-gpg-keys-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/gpg_keys",
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

impl Paged for ListGpgKeysForAuthenticatedUser {
    type Item = models::GpgKey;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListGpgKeysForAuthenticatedUser {
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

impl Endpoint for CreateGpgKeyForAuthenticatedUser {
    type Output = models::GpgKey;
    const OPERATION: Operation = Operation {
        id: "users/create-gpg-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Post,
        path: "/user/gpg_keys",
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

impl CreateGpgKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetGpgKeyForAuthenticatedUser {
    type Output = models::GpgKey;
    const OPERATION: Operation = Operation {
        id: "users/get-gpg-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/gpg_keys/{gpg_key_id}",
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

impl GetGpgKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteGpgKeyForAuthenticatedUser {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/delete-gpg-key-for-authenticated-user",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/gpg_keys/{gpg_key_id}",
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

impl DeleteGpgKeyForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListGpgKeysForUser {
    type Output = Vec<models::GpgKey>;
    const OPERATION: Operation = Operation {
        id: "users/list-gpg-keys-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/gpg_keys",
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

impl Paged for ListGpgKeysForUser {
    type Item = models::GpgKey;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListGpgKeysForUser {
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

impl Object for CreateGpgKeyForAuthenticatedUserBody {
    const NAME: &'static str = "CreateGpgKeyForAuthenticatedUserBody";
    const FIELDS: &'static [&'static str] = &["name", "armored_public_key"];
    const REQUIRED: &'static [u64] = &[2];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            name: fields.at(0),
            armored_public_key: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.name, &self.armored_public_key], &self.extra)
    }
}

octoforge_runtime::object!(CreateGpgKeyForAuthenticatedUserBody);
