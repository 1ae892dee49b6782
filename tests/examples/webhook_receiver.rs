//! Receives webhooks: an axum server that accepts only deliveries signed with the secret.
//!
//! ```sh
//! WEBHOOK_SECRET=… cargo run -p octoforge-tests --example webhook_receiver
//! ```

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use octoforge::webhooks::{Event, Secret};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let secret = Arc::new(Secret::new(std::env::var("WEBHOOK_SECRET")?)?);
    let router = Router::new()
        .route("/webhooks", post(receive))
        // GitHub sends up to 25 MB; the default limit of axum is 2 MB.
        .layer(DefaultBodyLimit::max(25 << 20))
        .with_state(secret);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

/// Handles a delivery. The body is taken as raw bytes, because the signature covers the bytes and not the JSON in them.
async fn receive(
    State(secret): State<Arc<Secret>>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    match Event::receive(&secret, &headers, &body) {
        Ok(delivery) => {
            match delivery.event {
                Event::IssuesOpened(opened) => println!("#{} was opened", opened.issue.number),
                Event::Unrecognized { event, .. } => println!("{event}, which is new to us"),
                other => println!("{} {:?}", other.name(), other.action()),
            }
            (StatusCode::ACCEPTED, String::new())
        }
        Err(error) => (error.status(), error.to_string()),
    }
}
