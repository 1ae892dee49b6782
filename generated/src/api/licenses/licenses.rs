// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `licenses`: licenses.

use octoforge_runtime::Parts;

/// Get all commonly used licenses.
///
/// Lists the most commonly used licenses on GitHub. For more information, see "[Licensing a repository ](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/licensing-a-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/licenses/licenses#get-all-commonly-used-licenses>).
///
/// `GET /licenses`
///
/// - 200: a list of [`LicenseSimple`](crate::models::LicenseSimple)
/// - 304: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](GetAllCommonlyUsed::pages), [`items`](GetAllCommonlyUsed::items).
#[inline]
pub fn get_all_commonly_used() -> GetAllCommonlyUsed {
    GetAllCommonlyUsed {
        parts: Parts::new(),
    }
}

/// The request of [`get_all_commonly_used`](get_all_commonly_used()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllCommonlyUsed {
    pub(crate) parts: Parts,
}

impl GetAllCommonlyUsed {
    /// Sets `featured`.
    #[inline]
    pub fn featured(mut self, featured: bool) -> Self {
        self.parts.query("featured", &featured);
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

/// Get a license.
///
/// Gets information about a specific license. For more information, see "[Licensing a repository ](https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/licensing-a-repository)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/licenses/licenses#get-a-license>).
///
/// `GET /licenses/{license}`
///
/// - 200: [`License`](crate::models::License)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending).
pub fn get(license: impl Into<String>) -> Get {
    Get {
        parts: Parts::new().path(&license.into()),
    }
}

/// The request of [`get`](get()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Get {
    pub(crate) parts: Parts,
}

/// Get the license for a repository.
///
/// This method returns the contents of the repository's license file, if one is detected.
///
/// This endpoint supports the following custom media types. For more information, see "[Media types](https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types)."
///
/// - **`application/vnd.github.raw+json`**: Returns the raw contents of the license.
/// - **`application/vnd.github.html+json`**: Returns the license contents in HTML. Markup languages are rendered to HTML using GitHub's open-source [Markup library](https://github.com/github/markup).
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/licenses/licenses#get-the-license-for-a-repository>).
///
/// - `owner`: The account owner of the repository. The name is not case sensitive.
/// - `repo`: The name of the repository without the `.git` extension. The name is not case sensitive.
///
/// `GET /repos/{owner}/{repo}/license`
///
/// - 200: [`LicenseContent`](crate::models::LicenseContent), or bytes (`application/vnd.github.raw+json`), or text (`application/vnd.github.html+json`)
/// - 404: [`BasicError`](crate::models::BasicError)
///
/// [How to send it](crate#sending). Other [media types](crate#media-types): [`raw`](GetForRepo::raw), [`html`](GetForRepo::html).
pub fn get_for_repo(owner: impl Into<String>, repo: impl Into<String>) -> GetForRepo {
    GetForRepo {
        parts: Parts::new().path(&owner.into()).path(&repo.into()),
    }
}

/// The request of [`get_for_repo`](get_for_repo()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForRepo {
    pub(crate) parts: Parts,
}

impl GetForRepo {
    /// The Git reference for the results you want to list. The `ref` for a branch can be formatted either as `refs/heads/<branch name>` or simply `<branch name>`. To reference a pull request use `refs/pull/<number>/merge`.
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.parts.query("ref", &r#ref.into());
        self
    }

    /// Asks for `application/vnd.github.raw+json`.
    #[inline]
    pub fn raw(self) -> GetForRepoRaw {
        GetForRepoRaw(self)
    }

    /// Asks for `application/vnd.github.html+json`.
    #[inline]
    pub fn html(self) -> GetForRepoHtml {
        GetForRepoHtml(self)
    }
}

/// [`get_for_repo`](get_for_repo()) asked for `application/vnd.github.raw+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForRepoRaw(pub(crate) GetForRepo);

/// [`get_for_repo`](get_for_repo()) asked for `application/vnd.github.html+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetForRepoHtml(pub(crate) GetForRepo);
