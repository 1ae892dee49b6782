// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/wire.rs). Do not edit.

use octoforge_runtime::{
    Answer, Body, Caller, DecodeError, Endpoint, Fields, Object, Operation, Paged, Parts,
    Visit,
};
use crate::models;
use crate::api::activity::{
    DeleteThreadSubscription, GetThread, GetThreadSubscriptionForAuthenticatedUser,
    ListNotificationsForAuthenticatedUser, ListRepoNotificationsForAuthenticatedUser,
    MarkNotificationsAsRead, MarkNotificationsAsReadBody, MarkRepoNotificationsAsRead,
    MarkRepoNotificationsAsReadBody, MarkThreadAsDone, MarkThreadAsRead,
    SetThreadSubscription, SetThreadSubscriptionBody,
};

impl Endpoint for ListNotificationsForAuthenticatedUser {
    type Output = Vec<models::Thread>;
    const OPERATION: Operation = Operation {
        id: "activity/list-notifications-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/notifications",
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

impl Paged for ListNotificationsForAuthenticatedUser {
    type Item = models::Thread;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListNotificationsForAuthenticatedUser {
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

impl Endpoint for MarkNotificationsAsRead {
    type Output = Option<models::ActivityMarkNotificationsAsReadResponse>;
    const OPERATION: Operation = Operation {
        id: "activity/mark-notifications-as-read",
        method: octoforge_runtime::Verb::Put,
        path: "/notifications",
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
        answer.optional()
    }
}

impl MarkNotificationsAsRead {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetThread {
    type Output = models::Thread;
    const OPERATION: Operation = Operation {
        id: "activity/get-thread",
        method: octoforge_runtime::Verb::Get,
        path: "/notifications/threads/{thread_id}",
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

impl GetThread {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for MarkThreadAsDone {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/mark-thread-as-done",
        method: octoforge_runtime::Verb::Delete,
        path: "/notifications/threads/{thread_id}",
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

impl MarkThreadAsDone {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for MarkThreadAsRead {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/mark-thread-as-read",
        method: octoforge_runtime::Verb::Patch,
        path: "/notifications/threads/{thread_id}",
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

impl MarkThreadAsRead {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for GetThreadSubscriptionForAuthenticatedUser {
    type Output = models::ThreadSubscription;
    const OPERATION: Operation = Operation {
        id: "activity/get-thread-subscription-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/notifications/threads/{thread_id}/subscription",
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

impl GetThreadSubscriptionForAuthenticatedUser {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for SetThreadSubscription {
    type Output = models::ThreadSubscription;
    const OPERATION: Operation = Operation {
        id: "activity/set-thread-subscription",
        method: octoforge_runtime::Verb::Put,
        path: "/notifications/threads/{thread_id}/subscription",
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

impl SetThreadSubscription {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for DeleteThreadSubscription {
    type Output = ();
    const OPERATION: Operation = Operation {
        id: "activity/delete-thread-subscription",
        method: octoforge_runtime::Verb::Delete,
        path: "/notifications/threads/{thread_id}/subscription",
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

impl DeleteThreadSubscription {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Endpoint for ListRepoNotificationsForAuthenticatedUser {
    type Output = Vec<models::Thread>;
    const OPERATION: Operation = Operation {
        id: "activity/list-repo-notifications-for-authenticated-user",
        method: octoforge_runtime::Verb::Get,
        path: "/repos/{owner}/{repo}/notifications",
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

impl Paged for ListRepoNotificationsForAuthenticatedUser {
    type Item = models::Thread;

    #[inline]
    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl ListRepoNotificationsForAuthenticatedUser {
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

impl Endpoint for MarkRepoNotificationsAsRead {
    type Output = Option<models::ActivityMarkRepoNotificationsAsReadResponse>;
    const OPERATION: Operation = Operation {
        id: "activity/mark-repo-notifications-as-read",
        method: octoforge_runtime::Verb::Put,
        path: "/repos/{owner}/{repo}/notifications",
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
        answer.optional()
    }
}

impl MarkRepoNotificationsAsRead {
    /// Sends the request.
    pub fn send<C: Caller>(self, client: &C) -> C::Reply<'_, Self> {
        client.call(self)
    }
}

impl Object for MarkNotificationsAsReadBody {
    const NAME: &'static str = "MarkNotificationsAsReadBody";
    const FIELDS: &'static [&'static str] = &["last_read_at", "read"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            last_read_at: fields.at(0),
            read: fields.at(1),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.last_read_at, &self.read], &self.extra)
    }
}

octoforge_runtime::object!(MarkNotificationsAsReadBody);

impl Object for SetThreadSubscriptionBody {
    const NAME: &'static str = "SetThreadSubscriptionBody";
    const FIELDS: &'static [&'static str] = &["ignored"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            ignored: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.ignored], &self.extra)
    }
}

octoforge_runtime::object!(SetThreadSubscriptionBody);

impl Object for MarkRepoNotificationsAsReadBody {
    const NAME: &'static str = "MarkRepoNotificationsAsReadBody";
    const FIELDS: &'static [&'static str] = &["last_read_at"];
    const REQUIRED: &'static [u64] = &[0];

    #[inline]
    fn read(fields: &Fields<'_>) -> Self {
        Self {
            last_read_at: fields.at(0),
            extra: fields.extra(),
        }
    }

    #[inline]
    fn fields(&self, visit: Visit<'_>) {
        visit(&[&self.last_read_at], &self.extra)
    }
}

octoforge_runtime::object!(MarkRepoNotificationsAsReadBody);
