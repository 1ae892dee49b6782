//! Creates a token for removing a self-hosted runner.
//!
//! ```sh
//! GITHUB_TOKEN=… cargo run -p octoforge-tests --example remove_token -- octo-org octo-repo
//! ```

use octoforge::{Client, actions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(owner), Some(repo)) = (arguments.next(), arguments.next()) else {
        return Err("say whose repository, and which".into());
    };
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .user_agent("remove-token-example")
        .build()?;

    let removal = actions::create_remove_token_for_repo(owner, repo)
        .send(&github)
        .await?;
    println!("./config.sh remove --token {}", removal.token);
    println!("until {}", removal.expires_at);
    Ok(())
}
