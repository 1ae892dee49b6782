//! Calls as a GitHub App: lists its installations, and then calls as each of them, over the same connections.
//!
//! ```sh
//! APP_ID=Iv1.… APP_KEY="$(cat app.private-key.pem)" cargo run -p octoforge-tests --example github_app
//! ```

use octoforge::auth::{App, Installation};
use octoforge::{Client, apps};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let app = App::new(std::env::var("APP_ID")?, std::env::var("APP_KEY")?)?;

    let as_app = Client::builder().auth(app.clone()).build()?;
    let mut installations = apps::list_installations().per_page(100).items(&as_app);
    while let Some(installation) = installations.try_next().await? {
        // Uses the same client with other authentication. Tokens are requested when they are needed, and renewed before
        // they expire.
        let id = u64::try_from(installation.id)?;
        let as_installation = as_app.with_auth(Installation::new(app.clone(), id));
        let accessible = apps::list_repos_accessible_to_installation()
            .send(&as_installation)
            .await?;
        println!("installation {id}: {} repositories", accessible.total_count);
    }
    Ok(())
}
