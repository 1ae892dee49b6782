//! Uploads a file as an asset of a release. It is read while it is sent, and never as a whole in memory.
//!
//! ```sh
//! GITHUB_TOKEN=… cargo run -p octoforge-tests --example upload_asset -- octo-org octo-repo 1 app.zip
//! ```

use indicatif::ProgressBar;
use octoforge::{Client, Upload, repos};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [owner, repo, release, file] = arguments.as_slice() else {
        return Err("say whose repository, which, the release's id, and the file".into());
    };
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let bar = ProgressBar::new(std::fs::metadata(file)?.len());
    let shown = bar.clone();
    let upload = Upload::file(file).on_progress(move |sent| shown.set_position(sent));
    let asset = repos::upload_release_asset(owner, repo, release.parse::<i64>()?, file, upload)
        .send(&github)
        .await?;
    bar.finish();
    println!("{}", asset.browser_download_url);
    Ok(())
}
