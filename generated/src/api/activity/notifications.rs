// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `activity`: notifications.

use octoforge_runtime::{DateTime, Extra, Parts};

/// List notifications for the authenticated user.
///
/// List all notifications for the current user, sorted by most recently updated.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user>).
///
/// `GET /notifications`
///
/// - 200: a list of [`Thread`](crate::models::Thread)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListNotificationsForAuthenticatedUser::pages), [`items`](ListNotificationsForAuthenticatedUser::items).
#[inline]
pub fn list_notifications_for_authenticated_user() -> ListNotificationsForAuthenticatedUser {
    ListNotificationsForAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_notifications_for_authenticated_user`](list_notifications_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotificationsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListNotificationsForAuthenticatedUser {
    /// If `true`, show notifications marked as read.
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.parts.query("all", &all);
        self
    }

    /// If `true`, only shows notifications in which the user is directly participating or mentioned.
    #[inline]
    pub fn participating(mut self, participating: bool) -> Self {
        self.parts.query("participating", &participating);
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Only show notifications updated before the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn before(mut self, before: impl Into<DateTime>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }

    /// The number of results per page (max 50). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Mark notifications as read.
///
/// Marks all notifications as "read" for the current user. If the number of notifications is too large to complete in one request, you will receive a `202 Accepted` status and GitHub will run an asynchronous process to mark notifications as "read." To check whether any "unread" notifications remain, you can use the [List notifications for the authenticated user](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user) endpoint and pass the query parameter `all=false`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#mark-notifications-as-read>).
///
/// `PUT /notifications`
///
/// - 202: [`ActivityMarkNotificationsAsReadResponse`](crate::models::ActivityMarkNotificationsAsReadResponse)
/// - 205: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn mark_notifications_as_read() -> MarkNotificationsAsRead {
    MarkNotificationsAsRead {
        parts: Parts::new(),
        body: MarkNotificationsAsReadBody::default(),
    }
}

/// The request of [`mark_notifications_as_read`](mark_notifications_as_read()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkNotificationsAsRead {
    pub(crate) parts: Parts,
    pub(crate) body: MarkNotificationsAsReadBody,
}

impl MarkNotificationsAsRead {
    /// Describes the last point that notifications were checked. Anything updated since this time will not be marked as read. If you omit this parameter, all notifications are marked as read. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`. Default: The current timestamp.
    pub fn last_read_at(mut self, last_read_at: impl Into<DateTime>) -> Self {
        self.body.last_read_at = Some(last_read_at.into());
        self
    }

    /// Whether the notification has been read.
    #[inline]
    pub fn read(mut self, read: bool) -> Self {
        self.body.read = Some(read);
        self
    }
}

/// Described at `/paths/~1notifications/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MarkNotificationsAsReadBody {
    /// Describes the last point that notifications were checked. Anything updated since this time will not be marked as read. If you omit this parameter, all notifications are marked as read. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`. Default: The current timestamp.
    pub last_read_at: Option<DateTime>,
    /// Whether the notification has been read.
    pub read: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for MarkNotificationsAsReadBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get a thread.
///
/// Gets information about a notification thread.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#get-a-thread>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `GET /notifications/threads/{thread_id}`
///
/// - 200: [`Thread`](crate::models::Thread)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_thread(thread_id: i64) -> GetThread {
    GetThread {
        parts: Parts::new().path(&thread_id),
    }
}

/// The request of [`get_thread`](get_thread()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThread {
    pub(crate) parts: Parts,
}

/// Mark a thread as done.
///
/// Marks a thread as "done." Marking a thread as "done" is equivalent to marking a notification in your notification inbox on GitHub as done: <https://github.com/notifications>.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#mark-a-thread-as-done>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `DELETE /notifications/threads/{thread_id}`
///
/// - 204: no content
///
/// [How to send it](crate#sending).
#[inline]
pub fn mark_thread_as_done(thread_id: i64) -> MarkThreadAsDone {
    MarkThreadAsDone {
        parts: Parts::new().path(&thread_id),
    }
}

/// The request of [`mark_thread_as_done`](mark_thread_as_done()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkThreadAsDone {
    pub(crate) parts: Parts,
}

/// Mark a thread as read.
///
/// Marks a thread as "read." Marking a thread as "read" is equivalent to clicking a notification in your notification inbox on GitHub: <https://github.com/notifications>.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#mark-a-thread-as-read>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `PATCH /notifications/threads/{thread_id}`
///
/// - 205: no content
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn mark_thread_as_read(thread_id: i64) -> MarkThreadAsRead {
    MarkThreadAsRead {
        parts: Parts::new().path(&thread_id),
    }
}

/// The request of [`mark_thread_as_read`](mark_thread_as_read()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkThreadAsRead {
    pub(crate) parts: Parts,
}

/// Get a thread subscription for the authenticated user.
///
/// This checks to see if the current user is subscribed to a thread. You can also [get a repository subscription](https://docs.github.com/rest/activity/watching#get-a-repository-subscription).
///
/// Note that subscriptions are only generated if a user is participating in a conversation--for example, they've replied to the thread, were **@mentioned**, or manually subscribe to a thread.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#get-a-thread-subscription-for-the-authenticated-user>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `GET /notifications/threads/{thread_id}/subscription`
///
/// - 200: [`ThreadSubscription`](crate::models::ThreadSubscription)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_thread_subscription_for_authenticated_user(
    thread_id: i64,
) -> GetThreadSubscriptionForAuthenticatedUser {
    GetThreadSubscriptionForAuthenticatedUser {
        parts: Parts::new().path(&thread_id),
    }
}

/// The request of [`get_thread_subscription_for_authenticated_user`](get_thread_subscription_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThreadSubscriptionForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Set a thread subscription.
///
/// If you are watching a repository, you receive notifications for all threads by default. Use this endpoint to ignore future notifications for threads until you comment on the thread or get an **@mention**.
///
/// You can also use this endpoint to subscribe to threads that you are currently not receiving notifications for or to subscribed to threads that you have previously ignored.
///
/// Unsubscribing from a conversation in a repository that you are not watching is functionally equivalent to the [Delete a thread subscription](https://docs.github.com/rest/activity/notifications#delete-a-thread-subscription) endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#set-a-thread-subscription>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `PUT /notifications/threads/{thread_id}/subscription`
///
/// - 200: [`ThreadSubscription`](crate::models::ThreadSubscription)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn set_thread_subscription(thread_id: i64) -> SetThreadSubscription {
    SetThreadSubscription {
        parts: Parts::new().path(&thread_id),
        body: SetThreadSubscriptionBody::default(),
    }
}

/// The request of [`set_thread_subscription`](set_thread_subscription()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetThreadSubscription {
    pub(crate) parts: Parts,
    pub(crate) body: SetThreadSubscriptionBody,
}

impl SetThreadSubscription {
    /// Whether to block all notifications from a thread.
    #[inline]
    pub fn ignored(mut self, ignored: bool) -> Self {
        self.body.ignored = Some(ignored);
        self
    }
}

/// Described at `/paths/~1notifications~1threads~1{thread_id}~1subscription/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetThreadSubscriptionBody {
    /// Whether to block all notifications from a thread.
    pub ignored: Option<bool>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for SetThreadSubscriptionBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Delete a thread subscription.
///
/// Mutes all future notifications for a conversation until you comment on the thread or get an **@mention**. If you are watching the repository of the thread, you will still receive notifications. To ignore future notifications for a repository you are watching, use the [Set a thread subscription](https://docs.github.com/rest/activity/notifications#set-a-thread-subscription) endpoint and set `ignore` to `true`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#delete-a-thread-subscription>).
///
/// - `thread_id`: The unique identifier of the notification thread. This corresponds to the value returned in the `id` field when you retrieve notifications (for example with the [`GET /notifications` operation](https://docs.github.com/rest/activity/notifications#list-notifications-for-the-authenticated-user)).
///
/// `DELETE /notifications/threads/{thread_id}/subscription`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn delete_thread_subscription(thread_id: i64) -> DeleteThreadSubscription {
    DeleteThreadSubscription {
        parts: Parts::new().path(&thread_id),
    }
}

/// The request of [`delete_thread_subscription`](delete_thread_subscription()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteThreadSubscription {
    pub(crate) parts: Parts,
}

/// List repository notifications for the authenticated user.
///
/// Lists all notifications for the current user in the specified repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#list-repository-notifications-for-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/notifications`
///
/// - 200: a list of [`Thread`](crate::models::Thread)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListRepoNotificationsForAuthenticatedUser::pages), [`items`](ListRepoNotificationsForAuthenticatedUser::items).
pub fn list_repo_notifications_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListRepoNotificationsForAuthenticatedUser {
    ListRepoNotificationsForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_repo_notifications_for_authenticated_user`](list_repo_notifications_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRepoNotificationsForAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListRepoNotificationsForAuthenticatedUser {
    /// If `true`, show notifications marked as read.
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.parts.query("all", &all);
        self
    }

    /// If `true`, only shows notifications in which the user is directly participating or mentioned.
    #[inline]
    pub fn participating(mut self, participating: bool) -> Self {
        self.parts.query("participating", &participating);
        self
    }

    /// Only show results that were last updated after the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.parts.query("since", &since.into());
        self
    }

    /// Only show notifications updated before the given time. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`.
    pub fn before(mut self, before: impl Into<DateTime>) -> Self {
        self.parts.query("before", &before.into());
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }

    /// The page number of the results to fetch. For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.parts.query("page", &page);
        self
    }
}

/// Mark repository notifications as read.
///
/// Marks all notifications in a repository as "read" for the current user. If the number of notifications is too large to complete in one request, you will receive a `202 Accepted` status and GitHub will run an asynchronous process to mark notifications as "read." To check whether any "unread" notifications remain, you can use the [List repository notifications for the authenticated user](https://docs.github.com/rest/activity/notifications#list-repository-notifications-for-the-authenticated-user) endpoint and pass the query parameter `all=false`.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/notifications#mark-repository-notifications-as-read>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /repos/{owner}/{repo}/notifications`
///
/// - 202: [`ActivityMarkRepoNotificationsAsReadResponse`](crate::models::ActivityMarkRepoNotificationsAsReadResponse)
/// - 205: no content
///
/// [How to send it](crate#sending).
pub fn mark_repo_notifications_as_read(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> MarkRepoNotificationsAsRead {
    MarkRepoNotificationsAsRead {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
        body: MarkRepoNotificationsAsReadBody::default(),
    }
}

/// The request of [`mark_repo_notifications_as_read`](mark_repo_notifications_as_read()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MarkRepoNotificationsAsRead {
    pub(crate) parts: Parts,
    pub(crate) body: MarkRepoNotificationsAsReadBody,
}

impl MarkRepoNotificationsAsRead {
    /// Describes the last point that notifications were checked. Anything updated since this time will not be marked as read. If you omit this parameter, all notifications are marked as read. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`. Default: The current timestamp.
    pub fn last_read_at(mut self, last_read_at: impl Into<DateTime>) -> Self {
        self.body.last_read_at = Some(last_read_at.into());
        self
    }
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1notifications/put/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MarkRepoNotificationsAsReadBody {
    /// Describes the last point that notifications were checked. Anything updated since this time will not be marked as read. If you omit this parameter, all notifications are marked as read. This is a timestamp in [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) format: `YYYY-MM-DDTHH:MM:SSZ`. Default: The current timestamp.
    pub last_read_at: Option<DateTime>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for MarkRepoNotificationsAsReadBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}
