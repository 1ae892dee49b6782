// Emitted by `cargo xtask regenerate` (generator/src/render/endpoint/mod.rs). Do not edit.

//! Operations of `search`: search.

use octoforge_runtime::{Extra, Parts};
use crate::models;

/// Search code.
///
/// Searches for query terms inside of a file. This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for code, you can get text match metadata for the file **content** and file **path** fields when you pass the `text-match` media type. For more details about how to receive highlighted search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to find the definition of the `addClass` function inside [jQuery](https://github.com/jquery/jquery) repository, your query would look something like this:
///
/// `q=addClass+in:file+language:js+repo:jquery/jquery`
///
/// This query searches for the keyword `addClass` within a file's contents. The query limits the search to files where the language is JavaScript in the `jquery/jquery` repository.
///
/// Considerations for code search:
///
/// Due to the complexity of searching code, there are a few restrictions on how searches are performed:
///
/// *   Only the _default branch_ is considered. In most cases, this will be the `master` branch.
/// *   Only files smaller than 384 KB are searchable.
/// *   You must always include at least one search term when searching source code. For example, searching for [`language:go`](https://github.com/search?utf8=%E2%9C%93&q=language%3Ago&type=Code) is not valid, while [`amazing
/// language:go`](https://github.com/search?utf8=%E2%9C%93&q=amazing+language%3Ago&type=Code) is.
///
/// This endpoint requires you to authenticate and limits you to 10 requests per minute.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-code>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching code](https://docs.github.com/search-github/searching-on-github/searching-code)" for a detailed list of qualifiers.
///
/// `GET /search/code`
///
/// - 200: [`CodeResponse`](crate::search::CodeResponse), or [`CodeResponse`](crate::search::CodeResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Code::pages), [`items`](Code::items). Other [media types](crate#media-types): [`text_match`](Code::text_match).
pub fn code(q: impl Into<String>) -> Code {
    Code {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`code`](code()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Code {
    pub(crate) parts: Parts,
}

impl Code {
    /// **This field is closing down.** Sorts the results of your query. Can only be `indexed`, which indicates how recently a file has been indexed by the GitHub search infrastructure. Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    #[deprecated]
    pub fn sort(mut self, sort: impl Into<CodeSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// **This field is closing down.** Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    #[deprecated]
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> CodeTextMatch {
        CodeTextMatch(self)
    }
}

/// [`code`](code()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CodeTextMatch(pub(crate) Code);

/// Described at `/paths/~1search~1code/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CodeSort {
    /// `indexed`
    Indexed,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1code/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CodeResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::CodeSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search commits.
///
/// Find commits via various criteria on the default branch (usually `main`). This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for commits, you can get text match metadata for the **message** field when you provide the `text-match` media type. For more details about how to receive highlighted search results, see [Text match
/// metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to find commits related to CSS in the [octocat/Spoon-Knife](https://github.com/octocat/Spoon-Knife) repository. Your query would look something like this:
///
/// `q=repo:octocat/Spoon-Knife+css`
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-commits>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching commits](https://docs.github.com/search-github/searching-on-github/searching-commits)" for a detailed list of qualifiers.
///
/// `GET /search/commits`
///
/// - 200: [`CommitsResponse`](crate::search::CommitsResponse), or [`CommitsResponse`](crate::search::CommitsResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Commits::pages), [`items`](Commits::items). Other [media types](crate#media-types): [`text_match`](Commits::text_match).
pub fn commits(q: impl Into<String>) -> Commits {
    Commits {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`commits`](commits()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Commits {
    pub(crate) parts: Parts,
}

impl Commits {
    /// Sorts the results of your query by `author-date` or `committer-date`. Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    pub fn sort(mut self, sort: impl Into<CommitsSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> CommitsTextMatch {
        CommitsTextMatch(self)
    }
}

/// [`commits`](commits()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CommitsTextMatch(pub(crate) Commits);

/// Described at `/paths/~1search~1commits/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CommitsSort {
    /// `author-date`
    AuthorDate,
    /// `committer-date`
    CommitterDate,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1commits/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CommitsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::CommitSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search issues and pull requests.
///
/// Find issues by state and keyword. This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for issues, you can get text match metadata for the issue **title**, issue **body**, and issue **comment body** fields when you pass the `text-match` media type. For more details about how to receive highlighted
/// search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to find the oldest unresolved Python bugs on Windows. Your query might look something like this.
///
/// `q=windows+label:bug+language:python+state:open&sort=created&order=asc`
///
/// This query searches for the keyword `windows`, within any open issue that is labeled as `bug`. The search runs across repositories whose primary language is Python. The results are sorted by creation date in ascending order, which means the oldest issues appear first in the search results.
///
/// > **Note:**
/// > For requests made by GitHub Apps with a user access token, you can't retrieve a combination of issues and pull requests in a single query. Requests that don't include the `is:issue` or `is:pull-request` qualifier will receive an HTTP `422 Unprocessable Entity` response. To get results for both issues and pull requests, you must send separate queries for issues and pull requests. For more information about the `is` qualifier, see "[Searching only issues or pull requests](https://docs.github.com/github/searching-for-information-on-github/searching-issues-and-pull-requests#search-only-issues-or-pull-requests)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-issues-and-pull-requests>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching issues and pull requests](https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests)" for a detailed list of qualifiers.
///
/// `GET /search/issues`
///
/// - 200: [`IssuesAndPullRequestsResponse`](crate::search::IssuesAndPullRequestsResponse), or [`IssuesAndPullRequestsResponse`](crate::search::IssuesAndPullRequestsResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
/// - 401: [`BasicError`](crate::models::BasicError)
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](IssuesAndPullRequests::pages), [`items`](IssuesAndPullRequests::items). Other [media types](crate#media-types): [`text_match`](IssuesAndPullRequests::text_match).
pub fn issues_and_pull_requests(q: impl Into<String>) -> IssuesAndPullRequests {
    IssuesAndPullRequests {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`issues_and_pull_requests`](issues_and_pull_requests()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IssuesAndPullRequests {
    pub(crate) parts: Parts,
}

impl IssuesAndPullRequests {
    /// Sorts the results of your query by the number of `comments`, `reactions`, `reactions-+1`, `reactions--1`, `reactions-smile`, `reactions-thinking_face`, `reactions-heart`, `reactions-tada`, or `interactions`. You can also sort results by how recently the items were `created` or `updated`, Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    pub fn sort(mut self, sort: impl Into<IssuesAndPullRequestsSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Set to `true` to use advanced search.
    /// Example: `http://api.github.com/search/issues?q={query}&advanced_search=true`
    pub fn advanced_search(mut self, advanced_search: impl Into<String>) -> Self {
        self.parts.query("advanced_search", &advanced_search.into());
        self
    }

    /// The type of search to perform on issues. When not specified, the default is lexical search.
    ///
    /// - `semantic` — performs a pure semantic (vector) search using embedding-based understanding.
    /// - `hybrid` — combines semantic search with lexical search for best results.
    ///
    /// Semantic and hybrid search require authentication and are rate limited to 10 requests per minute.
    /// Only applies to issue searches (`/search/issues`).
    pub fn search_type(mut self, search_type: impl Into<models::SearchType>) -> Self {
        self.parts.query("search_type", &search_type.into());
        self
    }

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> IssuesAndPullRequestsTextMatch {
        IssuesAndPullRequestsTextMatch(self)
    }
}

/// [`issues_and_pull_requests`](issues_and_pull_requests()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IssuesAndPullRequestsTextMatch(pub(crate) IssuesAndPullRequests);

/// Described at `/paths/~1search~1issues/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssuesAndPullRequestsSort {
    /// `comments`
    Comments,
    /// `reactions`
    Reactions,
    /// `reactions-+1`
    ReactionsPlus1,
    /// `reactions--1`
    ReactionsMinus1,
    /// `reactions-smile`
    ReactionsSmile,
    /// `reactions-thinking_face`
    ReactionsThinkingFace,
    /// `reactions-heart`
    ReactionsHeart,
    /// `reactions-tada`
    ReactionsTada,
    /// `interactions`
    Interactions,
    /// `created`
    Created,
    /// `updated`
    Updated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1issues/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuesAndPullRequestsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::IssueSearchResultItem>,
    /// The type of search that was performed. Possible values are `lexical`, `semantic`, or `hybrid`.
    pub search_type: IssuesAndPullRequestsResponseSearchType,
    /// When a semantic or hybrid search falls back to lexical search, this field contains the reasons for the fallback. Only present when a fallback occurred.
    pub lexical_fallback_reason: Option<
        Vec<IssuesAndPullRequestsResponseLexicalFallbackReasonItem>,
    >,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// The type of search that was performed. Possible values are `lexical`, `semantic`, or `hybrid`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssuesAndPullRequestsResponseSearchType {
    /// `lexical`
    Lexical,
    /// `semantic`
    Semantic,
    /// `hybrid`
    Hybrid,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1issues/get/responses/200/content/application~1json/schema/properties/lexical_fallback_reason/items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssuesAndPullRequestsResponseLexicalFallbackReasonItem {
    /// `no_text_terms`
    NoTextTerms,
    /// `quoted_text`
    QuotedText,
    /// `non_issue_target`
    NonIssueTarget,
    /// `or_boolean_not_supported`
    OrBooleanNotSupported,
    /// `no_accessible_repos`
    NoAccessibleRepos,
    /// `server_error`
    ServerError,
    /// `only_non_semantic_fields_requested`
    OnlyNonSemanticFieldsRequested,
    /// `service_unavailable`
    ServiceUnavailable,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Search labels.
///
/// Find labels in a repository with names or descriptions that match search keywords. Returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for labels, you can get text match metadata for the label **name** and **description** fields when you pass the `text-match` media type. For more details about how to receive highlighted search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to find labels in the `linguist` repository that match `bug`, `defect`, or `enhancement`. Your query might look like this:
///
/// `q=bug+defect+enhancement&repository_id=64778136`
///
/// The labels that best match the query appear first in the search results.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-labels>).
///
/// - `repository_id`: The id of the repository.
/// - `q`: The search keywords. This endpoint does not accept qualifiers in the query. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query).
///
/// `GET /search/labels`
///
/// - 200: [`LabelsResponse`](crate::search::LabelsResponse), or [`LabelsResponse`](crate::search::LabelsResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
/// - 403: [`BasicError`](crate::models::BasicError)
/// - 404: [`BasicError`](crate::models::BasicError)
/// - 422: [`ValidationError`](crate::models::ValidationError)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Labels::pages), [`items`](Labels::items). Other [media types](crate#media-types): [`text_match`](Labels::text_match).
pub fn labels(repository_id: i64, q: impl Into<String>) -> Labels {
    Labels {
        parts: Parts::new()
            .with_query("repository_id", &repository_id)
            .with_query("q", &q.into()),
    }
}

/// The request of [`labels`](labels()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Labels {
    pub(crate) parts: Parts,
}

impl Labels {
    /// Sorts the results of your query by when the label was `created` or `updated`. Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    pub fn sort(mut self, sort: impl Into<models::CreatedUpdated>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> LabelsTextMatch {
        LabelsTextMatch(self)
    }
}

/// [`labels`](labels()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LabelsTextMatch(pub(crate) Labels);

/// Described at `/paths/~1search~1labels/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LabelsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::LabelSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search repositories.
///
/// Find repositories via various criteria. This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for repositories, you can get text match metadata for the **name** and **description** fields when you pass the `text-match` media type. For more details about how to receive highlighted search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to search for popular Tetris repositories written in assembly code, your query might look like this:
///
/// `q=tetris+language:assembly&sort=stars&order=desc`
///
/// This query searches for repositories with the word `tetris` in the name, the description, or the README. The results are limited to repositories where the primary language is assembly. The results are sorted by stars in descending order, so that the most popular repositories appear first in the search results.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-repositories>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching for repositories](https://docs.github.com/articles/searching-for-repositories/)" for a detailed list of qualifiers.
///
/// `GET /search/repositories`
///
/// - 200: [`ReposResponse`](crate::search::ReposResponse), or [`ReposResponse`](crate::search::ReposResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Repos::pages), [`items`](Repos::items). Other [media types](crate#media-types): [`text_match`](Repos::text_match).
pub fn repos(q: impl Into<String>) -> Repos {
    Repos {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`repos`](repos()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Repos {
    pub(crate) parts: Parts,
}

impl Repos {
    /// Sorts the results of your query by number of `stars`, `forks`, or `help-wanted-issues` or how recently the items were `updated`. Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    pub fn sort(mut self, sort: impl Into<ReposSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> ReposTextMatch {
        ReposTextMatch(self)
    }
}

/// [`repos`](repos()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReposTextMatch(pub(crate) Repos);

/// Described at `/paths/~1search~1repositories/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReposSort {
    /// `stars`
    Stars,
    /// `forks`
    Forks,
    /// `help-wanted-issues`
    HelpWantedIssues,
    /// `updated`
    Updated,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1repositories/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReposResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::RepoSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search topics.
///
/// Find topics via various criteria. Results are sorted by best match. This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api). See "[Searching topics](https://docs.github.com/articles/searching-topics/)" for a detailed list of qualifiers.
///
/// When searching for topics, you can get text match metadata for the topic's **short\_description**, **description**, **name**, or **display\_name** field when you pass the `text-match` media type. For more details about how to receive highlighted search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you want to search for topics related to Ruby that are featured on <https://github.com/topics>. Your query might look like this:
///
/// `q=ruby+is:featured`
///
/// This query searches for topics with the keyword `ruby` and limits the results to find only topics that are featured. The topics that are the best match for the query appear first in the search results.
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-topics>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query).
///
/// `GET /search/topics`
///
/// - 200: [`TopicsResponse`](crate::search::TopicsResponse), or [`TopicsResponse`](crate::search::TopicsResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Topics::pages), [`items`](Topics::items). Other [media types](crate#media-types): [`text_match`](Topics::text_match).
pub fn topics(q: impl Into<String>) -> Topics {
    Topics {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`topics`](topics()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Topics {
    pub(crate) parts: Parts,
}

impl Topics {
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> TopicsTextMatch {
        TopicsTextMatch(self)
    }
}

/// [`topics`](topics()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TopicsTextMatch(pub(crate) Topics);

/// Described at `/paths/~1search~1topics/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TopicsResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::TopicSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}

/// Search users.
///
/// Find users via various criteria. This method returns up to 100 results [per page](https://docs.github.com/rest/guides/using-pagination-in-the-rest-api).
///
/// When searching for users, you can get text match metadata for the issue **login**, public **email**, and **name** fields when you pass the `text-match` media type. For more details about highlighting search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata). For more details about how to receive highlighted search results, see [Text match metadata](https://docs.github.com/rest/search/search#text-match-metadata).
///
/// For example, if you're looking for a list of popular users, you might try this query:
///
/// `q=tom+repos:%3E42+followers:%3E1000`
///
/// This query searches for users with the name `tom`. The results are restricted to users with more than 42 repositories and over 1,000 followers.
///
/// This endpoint does not accept authentication and will only include publicly visible users. As an alternative, you can use the GraphQL API. The GraphQL API requires authentication and will return private users, including Enterprise Managed Users (EMUs), that you are authorized to view. For more information, see "[GraphQL Queries](https://docs.github.com/graphql/reference/queries#search)."
///
/// Read more in [the API's documentation](<https://docs.github.com/rest/search/search#search-users>).
///
/// - `q`: The query contains one or more search keywords and qualifiers. Qualifiers allow you to limit your search to specific areas of GitHub. The REST API supports the same qualifiers as the web interface for GitHub. To learn more about the format of the query, see [Constructing a search query](https://docs.github.com/rest/search/search#constructing-a-search-query). See "[Searching users](https://docs.github.com/search-github/searching-on-github/searching-users)" for a detailed list of qualifiers.
///
/// `GET /search/users`
///
/// - 200: [`UsersResponse`](crate::search::UsersResponse), or [`UsersResponse`](crate::search::UsersResponse) (`application/vnd.github.text-match+json`)
/// - 304: no content
/// - 422: [`ValidationError`](crate::models::ValidationError)
/// - 503: [`ServiceUnavailableResponse503`](crate::models::ServiceUnavailableResponse503)
///
/// [How to send it](crate#sending). Answers in [pages](crate#pages): [`pages`](Users::pages), [`items`](Users::items). Other [media types](crate#media-types): [`text_match`](Users::text_match).
pub fn users(q: impl Into<String>) -> Users {
    Users {
        parts: Parts::new().with_query("q", &q.into()),
    }
}

/// The request of [`users`](users()), to be sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Users {
    pub(crate) parts: Parts,
}

impl Users {
    /// Sorts the results of your query by number of `followers` or `repositories`, or when the person `joined` GitHub. Default: [best match](https://docs.github.com/rest/search/search#ranking-search-results)
    pub fn sort(mut self, sort: impl Into<UsersSort>) -> Self {
        self.parts.query("sort", &sort.into());
        self
    }

    /// Determines whether the first search result returned is the highest number of matches (`desc`) or lowest number of matches (`asc`). This parameter is ignored unless you provide `sort`.
    pub fn order(mut self, order: impl Into<models::AscDesc>) -> Self {
        self.parts.query("order", &order.into());
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

    /// Asks for `application/vnd.github.text-match+json`.
    #[inline]
    pub fn text_match(self) -> UsersTextMatch {
        UsersTextMatch(self)
    }
}

/// [`users`](users()) asked for `application/vnd.github.text-match+json`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UsersTextMatch(pub(crate) Users);

/// Described at `/paths/~1search~1users/get/parameters/1/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersSort {
    /// `followers`
    Followers,
    /// `repositories`
    Repositories,
    /// `joined`
    Joined,
    /// Another text, which the description does not list.
    Unrecognized(String),
}

/// Described at `/paths/~1search~1users/get/responses/200/content/application~1json/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsersResponse {
    /// `total_count`
    pub total_count: i64,
    /// `incomplete_results`
    pub incomplete_results: bool,
    /// `items`
    pub items: Vec<models::UserSearchResultItem>,
    /// What was sent beyond the declared properties.
    pub extra: Extra,
}
