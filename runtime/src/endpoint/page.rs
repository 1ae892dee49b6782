//! Endpoints with pagination. Takes the result for one page; gives its items.
//!
//! ```text
//! let mut issues = issues::list_for_repo("octo-org", "octo-repo").items(&client);
//! while let Some(issue) = issues.try_next().await? { println!("{}", issue.title) }
//! ```

use super::Endpoint;

/// An endpoint that lists items page by page.
///
/// The next page is in the `Link` header of each response, so the trait only returns the items of a page.
pub trait Paged: Endpoint {
    /// The type of the items.
    type Item;

    /// Returns the items of a page, in order.
    fn items(page: Self::Output) -> Vec<Self::Item>;

    /// Returns the number of items on all pages, if the page states it.
    fn total_count(page: &Self::Output) -> Option<i64> {
        let _ = page;
        None
    }
}
