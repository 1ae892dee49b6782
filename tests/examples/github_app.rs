//! Calls as a GitHub App: who installed it, and then as one of the installations.
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
    for installation in apps::list_installations().send(&as_app).await? {
        // A client for each installation: its tokens are asked for when they are needed, and replaced in time.
        let id = u64::try_from(installation.id)?;
        let as_installation = Client::builder()
            .auth(Installation::new(app.clone(), id))
            .build()?;
        let accessible = apps::list_repos_accessible_to_installation()
            .send(&as_installation)
            .await?;
        println!("installation {id}: {} repositories", accessible.total_count);
    }
    Ok(())
}
