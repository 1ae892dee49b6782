// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `activity`: starring.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// List stargazers.
///
/// Lists the people that have starred the repository.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.star+json`**: Includes a timestamp of when the star was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#list-stargazers>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stargazers`
///
/// - 200: a list of [`SimpleUser`](crate::models::SimpleUser), or a list of [`Stargazer`](crate::models::Stargazer) (`application/vnd.github.star+json`)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListStargazersForRepo::pages), [`items`](ListStargazersForRepo::items). Other [media types](crate#media-types): [`star`](ListStargazersForRepo::star).
pub fn list_stargazers_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> ListStargazersForRepo {
    ListStargazersForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`list_stargazers_for_repo`](list_stargazers_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStargazersForRepo {
    pub(crate) parts: Parts,
}

impl ListStargazersForRepo {
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

    /// Asks for `application/vnd.github.star+json`.
    #[inline]
    pub fn star(self) -> ListStargazersForRepoStar {
        ListStargazersForRepoStar(self)
    }
}

/// [`list_stargazers_for_repo`](list_stargazers_for_repo()) asked for `application/vnd.github.star+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStargazersForRepoStar(pub(crate) ListStargazersForRepo);

/// Get stargazer count.
///
/// Gets the current number of users who have starred the repository. Users who previously starred the repository but later removed their star are not included.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#get-stargazer-count>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/stargazers/count`
///
/// - 200: [`GetStargazerCountForRepoResponse`](crate::activity::GetStargazerCountForRepoResponse)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get_stargazer_count_for_repo(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> GetStargazerCountForRepo {
    GetStargazerCountForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_stargazer_count_for_repo`](get_stargazer_count_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetStargazerCountForRepo {
    pub(crate) parts: Parts,
}

/// Described at `/paths/~1repos~1{owner}~1{repo}~1stargazers~1count/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetStargazerCountForRepoResponse {
    /// `count`
    pub count: i64,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// List repositories starred by the authenticated user.
///
/// Lists repositories the authenticated user has starred.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.star+json`**: Includes a timestamp of when the star was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#list-repositories-starred-by-the-authenticated-user>).
///
/// `GET /user/starred`
///
/// - 200: a list of [`Repository`](crate::models::Repository), or a list of [`StarredRepository`](crate::models::StarredRepository) (`application/vnd.github.v3.star+json`)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposStarredByAuthenticatedUser::pages), [`items`](ListReposStarredByAuthenticatedUser::items). Other [media types](crate#media-types): [`star`](ListReposStarredByAuthenticatedUser::star).
#[inline]
pub fn list_repos_starred_by_authenticated_user() -> ListReposStarredByAuthenticatedUser {
    ListReposStarredByAuthenticatedUser {
        parts: Parts::new(),
    }
}

/// The request of [`list_repos_starred_by_authenticated_user`](list_repos_starred_by_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposStarredByAuthenticatedUser {
    pub(crate) parts: Parts,
}

impl ListReposStarredByAuthenticatedUser {
    /// The property to sort the results by. `created` means when the repository was starred. `updated` means when the repository was last pushed to.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

    /// Asks for `application/vnd.github.v3.star+json`.
    #[inline]
    pub fn star(self) -> ListReposStarredByAuthenticatedUserStar {
        ListReposStarredByAuthenticatedUserStar(self)
    }
}

/// [`list_repos_starred_by_authenticated_user`](list_repos_starred_by_authenticated_user()) asked for `application/vnd.github.v3.star+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposStarredByAuthenticatedUserStar(
    pub(crate) ListReposStarredByAuthenticatedUser,
);

/// Check if a repository is starred by the authenticated user.
///
/// Whether the authenticated user has starred the repository.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#check-if-a-repository-is-starred-by-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /user/starred/{owner}/{repo}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn check_repo_is_starred_by_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> CheckRepoIsStarredByAuthenticatedUser {
    CheckRepoIsStarredByAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`check_repo_is_starred_by_authenticated_user`](check_repo_is_starred_by_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckRepoIsStarredByAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Star a repository for the authenticated user.
///
/// Note that you'll need to set `Content-Length` to zero when calling out to this endpoint. For more information, see "[HTTP method](https://docs.github.com/rest/guides/getting-started-with-the-rest-api#http-method)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#star-a-repository-for-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `PUT /user/starred/{owner}/{repo}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn star_repo_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> StarRepoForAuthenticatedUser {
    StarRepoForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`star_repo_for_authenticated_user`](star_repo_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StarRepoForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// Unstar a repository for the authenticated user.
///
/// Unstar a repository that the authenticated user has previously starred.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#unstar-a-repository-for-the-authenticated-user>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `DELETE /user/starred/{owner}/{repo}`
///
/// - 204: no content
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn unstar_repo_for_authenticated_user(
    owner: impl Into<String>,
    repo: impl Into<String>,
) -> UnstarRepoForAuthenticatedUser {
    UnstarRepoForAuthenticatedUser {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`unstar_repo_for_authenticated_user`](unstar_repo_for_authenticated_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnstarRepoForAuthenticatedUser {
    pub(crate) parts: Parts,
}

/// List repositories starred by a user.
///
/// Lists repositories a user has starred.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.star+json`**: Includes a timestamp of when the star was created.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/activity/starring#list-repositories-starred-by-a-user>).
///
/// - `username`: The handle for the GitHub user account.
///
/// `GET /users/{username}/starred`
///
/// - 200: a list of [`Repository`](crate::models::Repository), or a list of [`StarredRepository`](crate::models::StarredRepository) (`application/vnd.github.star+json`)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](ListReposStarredByUser::pages), [`items`](ListReposStarredByUser::items). Other [media types](crate#media-types): [`star`](ListReposStarredByUser::star).
pub fn list_repos_starred_by_user(
    username: impl Into<String>,
) -> ListReposStarredByUser {
    ListReposStarredByUser {
        parts: Parts::new().path(&username.into()),
    }
}

/// The request of [`list_repos_starred_by_user`](list_repos_starred_by_user()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposStarredByUser {
    pub(crate) parts: Parts,
}

impl ListReposStarredByUser {
    /// The property to sort the results by. `created` means when the repository was starred. `updated` means when the repository was last pushed to.
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// The direction to sort the results by.
    pub fn direction(mut self, direction: impl Into<models::AscDesc>) -> Self {
        self.parts.query("direction", &direction.into());
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

    /// Asks for `application/vnd.github.star+json`.
    #[inline]
    pub fn star(self) -> ListReposStarredByUserStar {
        ListReposStarredByUserStar(self)
    }
}

/// [`list_repos_starred_by_user`](list_repos_starred_by_user()) asked for `application/vnd.github.star+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReposStarredByUserStar(pub(crate) ListReposStarredByUser);
