//! Sends requests through a custom transport that logs each request before it is sent.
//!
//! Layers of tower serve the same purpose: see `octoforge::transport::Tower`.
//!
//! ```sh
//! cargo run -p octoforge-tests --example custom_transport
//! ```

use octoforge::transport::{Exchange, Outgoing, Reqwest, Transport};
use octoforge::{Client, http, meta};

/// A transport that logs requests and passes them on.
struct Noted<T>(T);

impl<T: Transport> Transport for Noted<T> {
    fn send(&self, request: http::Request<Outgoing>) -> Exchange {
        eprintln!("{} {}", request.method(), request.uri());
        let exchange = self.0.send(request);
        Box::pin(async {
            let response = exchange.await?;
            eprintln!("  {}", response.status());
            Ok(response)
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let transport = Noted(Reqwest::builder().build()?);
    let github = Client::builder().transport(transport).build()?;
    println!("{}", meta::get_zen().send(&github).await?);
    Ok(())
}
