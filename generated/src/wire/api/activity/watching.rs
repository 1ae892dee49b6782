// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::activity::{
    DeleteRepoSubscription, GetRepoSubscription, ListReposWatchedByUser,
    ListWatchedReposForAuthenticatedUser, ListWatchersForRepo, SetRepoSubscription,
    SetRepoSubscriptionBody,
};

impl Endpoint for ListWatchersForRepo {
    type Output = Vec<models::SimpleUser>;
    const OPERATION: Operation = Operation {
        id: "activity/list-watchers-for-repo",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/subscribers",
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

impl Paged for ListWatchersForRepo {
    type Item = models::SimpleUser;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListWatchersForRepo {
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

impl Endpoint for GetRepoSubscription {
    type Output = models::RepositorySubscription;
    const OPERATION: Operation = Operation {
        id: "activity/get-repo-subscription",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/subscription",
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

impl GetRepoSubscription {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetRepoSubscription {
    type Output = models::RepositorySubscription;
    const OPERATION: Operation = Operation {
        id: "activity/set-repo-subscription",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/subscription",
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

impl SetRepoSubscription {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteRepoSubscription {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/delete-repo-subscription",
        method: octoforge_runtime::Verb::Delete,
        path: "/repos/{owner}/{repo}/subscription",
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

impl DeleteRepoSubscription {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListWatchedReposForAuthenticatedUser {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "activity/list-watched-repos-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/user/subscriptions",
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

impl Paged for ListWatchedReposForAuthenticatedUser {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListWatchedReposForAuthenticatedUser {
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

impl Endpoint for ListReposWatchedByUser {
    type Output = Vec<models::MinimalRepository>;
    const OPERATION: Operation = Operation {
        id: "activity/list-repos-watched-by-user",
        method: octoforge_runtime::Verb::Get,
        path: "/users/{username}/subscriptions",
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

impl Paged for ListReposWatchedByUser {
    type Item = models::MinimalRepository;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListReposWatchedByUser {
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

impl Object for SetRepoSubscriptionBody {
    const NAME: &'static str = "SetRepoSubscriptionBody";
    const FIELDS: &'static [&'static str] = &["subscribed", "ignored"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            subscribed: fields.at(0),
            ignored: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.subscribed, &self.ignored], &self.extra)
    }
}

octoforge_runtime::object!(SetRepoSubscriptionBody);
