//! Endpoints that answer in pages. Takes the answer of one page; gives what is listed in it.
//!
//! ```text
//! let mut issues = issues::list_for_repo("octo-org", "octo-repo").items(&client);
//! while let Some(issue) = issues.try_next().await? { println!("{}", issue.title) }
//! ```

use super::Endpoint;

/// An endpoint that lists things page by page.
///
/// Where the next page is, the service says in the `Link` header of each answer; so the trait says
/// only what of a page is listed.
pub trait Paged: Endpoint {
    /// One of the things listed.
    type Item;

    /// What a page lists, in its order.
    fn items(page: Self::Output) -> Vec<Self::Item>;

    /// How many things all pages list together, where the answer says so.
    fn total_count(page: &Self::Output) -> Option<i64> {
        let _ = page;
        None
    }
}
