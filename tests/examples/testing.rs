//! Tests code that calls GitHub, without a network: what it asks, and what it makes of answers and failures.
//!
//! The code under test is `greet`; `main` stands for the tests of it.
//!
//! ```sh
//! cargo run -p octoforge-tests --example testing
//! ```

use std::time::Duration;

use octoforge::testing::{Kit, build};
use octoforge::{Client, Error, issues, models};

/// Thanks the author of an issue. It is what is tested.
async fn greet(github: &Client, owner: &str, repo: &str, number: i64) -> Result<String, Error> {
    let issue = issues::get(owner, repo, number).send(github).await?;
    let author = issue
        .user
        .map_or_else(|| "ghost".to_owned(), |user| user.login);
    let thanks = format!("Thank you, @{author}!");
    issues::create_comment(owner, repo, number, &thanks)
        .send(github)
        .await?;
    Ok(thanks)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let kit = Kit::new();
    let github: Client = kit.builder().build()?;

    // Nothing is set in the issue but its author; the comment is what the description shows.
    let issue = build(|issue: &mut models::Issue| {
        issue.user = Some(build(|user: &mut models::SimpleUser| {
            user.login = "octocat".into()
        }));
    });
    kit.on::<issues::Get>().value(200, &issue);
    // The first attempt to comment meets a rate limit. The minute passes by the kit's clock, at once.
    kit.on::<issues::CreateComment>()
        .status(429)
        .header("retry-after", "60")
        .then()
        .example();

    assert_eq!(
        greet(&github, "octo-org", "octo-repo", 7).await?,
        "Thank you, @octocat!"
    );
    assert_eq!(kit.clock().slept(), [Duration::from_secs(60)]);
    let asked = kit.of::<issues::CreateComment>();
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[1].body, r#"{"body":"Thank you, @octocat!"}"#);

    // What nobody scripted fails, with a line that says what to do.
    if let Err(error) = greet(&github, "octo-org", "octo-repo", 8).await {
        println!("{error}");
    }
    Ok(())
}
