// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `users`: users.

use octoforge_runtime::{Extra, Maybe, Parts, Value};
use crate::models;

/// Get the authenticated user.
///
/// OAuth app tokens and personal access tokens (classic) need the `user` scope in order for the response to include private profile information.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#get-the-authenticated-user>).
///
/// `GET /user`
///
/// - 200: [`Response`](crate::users::Response)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_authenticated() -> GetAuthenticated {
    GetAuthenticated {
        parts: Parts::new(),
    }
}

/// The request of [`get_authenticated`](get_authenticated()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAuthenticated {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1user/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "a box would be one more allocation for each value"
)]
pub enum Response {
    /// Private User.
    Private(models::PrivateUser),
    /// Public User.
    Public(models::PublicUser),
    /// Other JSON, which fits nothing that the description lists.
    Unrecognized(Value),
}

impl From<models::PrivateUser> for Response {
    #[inline]
    fn from(value: models::PrivateUser) -> Self {
        Self::Private(value)
    }
}

impl From<models::PublicUser> for Response {
    #[inline]
    fn from(value: models::PublicUser) -> Self {
        Self::Public(value)
    }
}

/// Update the authenticated user.
///
/// **Note:** If your email is set to private and you send an `email` parameter as part of this request to update your profile, your privacy settings are still enforced: the email address will not be displayed on your public profile or via the API.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#update-the-authenticated-user>).
///
/// `PATCH /user`
///
/// - 200: [`PrivateUser`](crate::models::PrivateUser)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn update_authenticated() -> UpdateAuthenticated {
    UpdateAuthenticated {
        parts: Parts::new(),
        body: UpdateAuthenticatedBody::default(),
    }
}

/// The request of [`update_authenticated`](update_authenticated()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAuthenticated {
    pub(crate) parts: Parts,
    pub(crate) body: UpdateAuthenticatedBody,
}

impl UpdateAuthenticated {
    /// The new name of the user.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The publicly visible email address of the user.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.body.email = Some(email.into());
        self
    }

    /// The new blog URL of the user.
    pub fn blog(mut self, blog: impl Into<String>) -> Self {
        self.body.blog = Some(blog.into());
        self
    }

    /// The new Twitter username of the user.
    pub fn twitter_username(
        mut self,
        twitter_username: impl Into<Maybe<String>>,
    ) -> Self {
        self.body.twitter_username = twitter_username.into();
        self
    }

    /// The new company of the user.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.body.company = Some(company.into());
        self
    }

    /// The new location of the user.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.body.location = Some(location.into());
        self
    }

    /// The new hiring availability of the user.
    #[inline]
    pub fn hireable(mut self, hireable: bool) -> Self {
        self.body.hireable = Some(hireable);
        self
    }

    /// The new short biography of the user.
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.body.bio = Some(bio.into());
        self
    }
}

/// Described at `/paths/~1user/patch/requestBody/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateAuthenticatedBody {
    /// The new name of the user.
    pub name: Option<String>,
    /// The publicly visible email address of the user.
    pub email: Option<String>,
    /// The new blog URL of the user.
    pub blog: Option<String>,
    /// The new Twitter username of the user.
    pub twitter_username: Maybe<String>,
    /// The new company of the user.
    pub company: Option<String>,
    /// The new location of the user.
    pub location: Option<String>,
    /// The new hiring availability of the user.
    pub hireable: Option<bool>,
    /// The new short biography of the user.
    pub bio: Option<String>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

impl Default for UpdateAuthenticatedBody {
    #[inline]
    fn default() -> Self {
        octoforge_runtime::json::vacant()
    }
}

/// Get a user using their ID.
///
/// Provides publicly available information about someone with a GitHub account. This method takes their durable user `ID` instead of their `login`, which can change over time.
///
/// If you are requesting information about an [Enterprise Managed User](https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/understanding-iam-for-enterprises/about-enterprise-managed-users), or a GitHub App bot that is installed in an organization that uses Enterprise Managed Users, your requests must be authenticated as a user or GitHub App that has access to the organization to view that account's information. If you are not authorized, the request will return a `404 Not Found` status.
///
/// The `email` key in the following response is the publicly visible email address from your GitHub [profile page](https://github.com/settings/profile). When setting up your profile, you can select a primary email address to be public which provides an email entry for this endpoint. If you do not set a public email address for `email`, then it will have a value of `null`. You only see publicly visible email addresses when authenticated with GitHub. For more information, see [Authentication](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#authentication).
///
/// The Emails API enables you to list all of your email addresses, and toggle a primary email to be visible publicly. For more information, see [Emails API](https://docs.github.com/rest/users/emails).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#get-a-user-using-their-id>).
///
/// - `account_id`: account_id parameter
///
/// `GET /user/{account_id}`
///
/// - 200: [`Response`](crate::users::Response)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
#[inline]
pub fn get_by_id(account_id: i64) -> GetById {
    GetById {
        parts: Parts::new().path(&account_id),
    }
}

/// The request of [`get_by_id`](get_by_id()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetById {
    pub(crate) parts: Parts,
}

/// List users.
///
/// Lists all users, in the order that they signed up on GitHub. This list includes personal user accounts and organization accounts.
///
/// Note: Pagination is powered exclusively by the `since` parameter. Use the [Link header](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api#using-link-headers) to get the URL for the next page of users.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#list-users>).
///
/// `GET /users`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser)
/// - 304: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](List::pages), [`items`](List::items).
#[inline]
pub fn list() -> List {
    List { parts: Parts::new() }
}

/// The request of [`list`](list()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    pub(crate) parts: Parts,
}

impl List {
    /// A user ID. Only return users with an ID greater than this ID.
    #[inline]
    pub fn since(mut self, since: i64) -> Self {
        self.parts.query("since", &since);
        self
    }

    /// The number of results per page (max 100). For more information, see "[Using pagination in the REST API](https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api)."
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.parts.query("per_page", &per_page);
        self
    }
}

/// Get a user.
///
/// Provides publicly available information about someone with a GitHub account.
///
/// If you are requesting information about an [Enterprise Managed User](https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/understanding-iam-for-enterprises/about-enterprise-managed-users), or a GitHub App bot that is installed in an organization that uses Enterprise Managed Users, your requests must be authenticated as a user or GitHub App that has access to the organization to view that account's information. If you are not authorized, the request will return a `404 Not Found` status.
///
/// The `email` key in the following response is the publicly visible email address from your GitHub [profile page](https://github.com/settings/profile). When setting up your profile, you can select a primary email address to be public which provides an email entry for this endpoint. If you do not set a public email address for `email`, then it will have a value of `null`. You only see publicly visible email addresses when authenticated with GitHub. For more information, see [Authentication](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#authentication).
///
/// The Emails API enables you to list all of your email addresses, and toggle a primary email to be visible publicly. For more information, see [Emails API](https://docs.github.com/rest/users/emails).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#get-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}`
///
/// - 200: [`Response`](crate::users::Response)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_by_username(username: impl Into<String>) -> GetByUsername {
    GetByUsername {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_by_username`](get_by_username()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByUsername {
    pub(crate) parts: Parts,
}

/// Get contextual information for a user.
///
/// Provides hovercard information. You can find out more about someone in relation to their pull requests, issues, repositories, and organizations.
///
///   The `subject_type` and `subject_id` parameters provide context for the person's hovercard, which returns more information than without the parameters. For example, if you wanted to find out more about `octocat` who owns the `Spoon-Knife` repository, you would use a `subject_type` value of `repository` and a `subject_id` value of `1300192` (the ID of the `Spoon-Knife` repository).
///
/// OAuth app tokens and personal access tokens (classic) need the `repo` scope to use this endpoint.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/users/users#get-contextual-information-for-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/hovercard`
///
/// - 200: [`Hovercard`](crate::models::Hovercard)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending).
pub fn get_context_for_user(username: impl Into<String>) -> GetContextForUser {
    GetContextForUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`get_context_for_user`](get_context_for_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContextForUser {
    pub(crate) parts: Parts,
}

impl GetContextForUser {
    /// Identifies which additional information you'd like to receive about the person's hovercard. Can be `organization`, `repository`, `issue`, `pull_request`. **Required** when using `subject_id`.
    pub fn subject_type(
        mut self,
        subject_type: impl Into<GetContextForUserSubjectType>,
    ) -> Self {
        self.parts.query("subject_type", &subject_type.into());
        self
    }

    /// Uses the ID for the `subject_type` you specified. **Required** when using `subject_type`.
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.parts.query("subject_id", &subject_id.into());
        self
    }
}

/// Described at `/paths/~1users~1{username}~1hovercard/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetContextForUserSubjectType {
    /// `organization`
    Organization,
    /// `repository`
    Repository,
    /// `issue`
    Issue,
    /// `pull_request`
    PullRequest,
    /// Another text, which the description does not list.
    Unrecognized(String),
}
