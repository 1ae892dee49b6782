//! Calls a GitHub Enterprise Server with the blocking client.
//!
//! ```sh
//! GITHUB_TOKEN=… cargo run -p octoforge-tests --example enterprise_server -- github.example.com
//! ```

use octoforge::{Client, blocking, meta};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let Some(host) = std::env::args().nth(1) else {
        return Err("say which host".into());
    };
    let github = Client::builder()
        .base_url(format!("https://{host}/api/v3"))
        // Uploads have a host of their own, which is configured here.
        .server(
            "https://uploads.github.com",
            format!("https://{host}/api/uploads"),
        )
        .token(std::env::var("GITHUB_TOKEN")?)
        .build()?;
    let github = blocking::Client::new(github)?;

    let response = github.response(meta::get())?;
    println!(
        "request {}",
        response.meta.request_id().unwrap_or("without a name")
    );
    println!("hooks come from {:?}", response.value.hooks);
    Ok(())
}
