//! Downloads an artifact of a workflow run and writes it to a file while it arrives.
//!
//! ```sh
//! GITHUB_TOKEN=… cargo run -p octoforge-tests --example download_artifact -- octo-org octo-repo 11 artifact.zip
//! ```

use indicatif::ProgressBar;
use octoforge::{Client, actions};
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [owner, repo, artifact, file] = arguments.as_slice() else {
        return Err("say whose repository, which, the artifact's id, and the file".into());
    };
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    // The service redirects to the file's location; the token is not sent there.
    let artifact = actions::download_artifact(owner, repo, artifact.parse::<i64>()?, "zip");
    let mut download = artifact.download(&github).await?;
    let bar = match download.length() {
        Some(length) => ProgressBar::new(length),
        None => ProgressBar::new_spinner(),
    };
    let mut file = File::create(file).await?;
    while let Some(chunk) = download.chunk().await? {
        file.write_all(&chunk).await?;
        bar.set_position(download.received());
    }
    file.flush().await?;
    bar.finish();
    Ok(())
}
