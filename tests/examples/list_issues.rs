//! Lists all open issues of a repository, and requests pages as they are needed.
//!
//! ```sh
//! cargo run -p octoforge-tests --example list_issues -- rust-lang rust
//! ```

use octoforge::{Client, Error, issues};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(owner), Some(repo)) = (arguments.next(), arguments.next()) else {
        return Err("say whose repository, and which".into());
    };
    let github = Client::new()?;

    let mut open = issues::list_for_repo(owner, repo)
        .state("open")
        .per_page(100)
        .items(&github);
    loop {
        match open.try_next().await {
            Ok(Some(issue)) => println!("#{} {}", issue.number, issue.title),
            Ok(None) => return Ok(()),
            // The client waits by default; the required delay exceeds its limit.
            Err(Error::RateLimited(error)) => {
                return Err(format!("come back in {} s", error.retry_after().as_secs()).into());
            }
            Err(error) => return Err(error.into()),
        }
    }
}
