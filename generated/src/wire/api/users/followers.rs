// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{Answer, Caller, DecodeError, Endpoint, Operation, Paged, Parts};
use crate::models;
use crate::api::users::{
    CheckFollowingForUser, CheckPersonIsFollowedByAuthenticated, Follow,
    ListFollowedByAuthenticatedUser, ListFollowersForAuthenticatedUser,
    ListFollowersForUser, ListFollowingForUser, Unfollow,
};

impl Endpoint for ListFollowersForAuthenticatedUser {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list-followers-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/followers",
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

impl Paged for ListFollowersForAuthenticatedUser {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFollowersForAuthenticatedUser {
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

impl Endpoint for ListFollowedByAuthenticatedUser {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list-followed-by-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/following",
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

impl Paged for ListFollowedByAuthenticatedUser {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFollowedByAuthenticatedUser {
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

impl Endpoint for CheckPersonIsFollowedByAuthenticated {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "users/check-person-is-followed-by-authenticated",
        method: octoforge_runtime::Verb::Get,
        path: "/user/following/{username}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckPersonIsFollowedByAuthenticated {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Follow {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/follow",
        method: octoforge_runtime::Verb::Put,
        path: "/user/following/{username}",
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

impl Follow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for Unfollow {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "users/unfollow",
        method: octoforge_runtime::Verb::Delete,
        path: "/user/following/{username}",
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

impl Unfollow {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListFollowersForUser {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list-followers-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/followers",
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

impl Paged for ListFollowersForUser {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFollowersForUser {
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

impl Endpoint for ListFollowingForUser {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "users/list-following-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/following",
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

impl Paged for ListFollowingForUser {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListFollowingForUser {
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

impl Endpoint for CheckFollowingForUser {
    type Output = bool;
    const OPERATION: Operation = Operation {
        id: "users/check-following-for-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/following/{target_user}",
        outcomes: &[404],
        ..Operation::DEFAULT
    };

    #[inline]
    fn parts(&self) -> &Parts {
        &self.parts
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Output, DecodeError> {
        answer.check()
    }
}

impl CheckFollowingForUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}
