//! Tests code that calls GitHub without a network: the requests it sends, and its handling of responses and failures.
//!
//! The code under test is `greet`; `main` takes the place of its tests.
//!
//! ```sh
//! cargo run -p octoforge-tests --example testing
//! ```

use std::time::Duration;

use octoforge::testing::{Kit, build};
use octoforge::{Client, Error, issues, models};

/// Thanks the author of an issue. This is the code under test.
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

    // Only the author of the issue is set; the comment is the example of the description.
    let issue = build(|issue: &mut models::Issue| {
        issue.user = Some(build(|user: &mut models::SimpleUser| {
            user.login = "octocat".into()
        }));
    });
    kit.on::<issues::Get>().value(200, &issue);
    // The first attempt to comment is rate limited. The clock of the kit advances by a minute at once.
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
    let requests = kit.of::<issues::CreateComment>();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].body, r#"{"body":"Thank you, @octocat!"}"#);

    // A call without a scripted response fails with a message that says what to do.
    if let Err(error) = greet(&github, "octo-org", "octo-repo", 8).await {
        println!("{error}");
    }
    Ok(())
}
