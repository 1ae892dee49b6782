//! Uploads a file as an asset of a release, under its own name. The file is streamed, and never in memory as a whole.
//!
//! ```sh
//! GITHUB_TOKEN=… cargo run -p octoforge-tests --example upload_asset -- octo-org octo-repo 1 target/app.zip application/zip
//! ```

use std::path::Path;

use indicatif::ProgressBar;
use octoforge::{Client, Upload, repos};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [owner, repo, release, file, content_type] = arguments.as_slice() else {
        return Err(
            "say whose repository, which, the release's id, the file, and its media type".into(),
        );
    };
    // Only the file name is sent, not the local path.
    let name = Path::new(file).file_name().and_then(|name| name.to_str());
    let name = name.ok_or("the file has no name that can be sent")?;
    let github = Client::builder()
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;

    let bar = ProgressBar::new(std::fs::metadata(file)?.len());
    let shown = bar.clone();
    let upload = Upload::file(file)
        .content_type(content_type)
        .on_progress(move |sent| shown.set_position(sent));
    let asset = repos::upload_release_asset(owner, repo, release.parse::<i64>()?, name, upload)
        .send(&github)
        .await?;
    bar.finish();
    println!("{}", asset.browser_download_url);
    Ok(())
}
