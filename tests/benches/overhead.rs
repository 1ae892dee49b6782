//! Measures the overhead of the client over plain reqwest: time and allocations of one call to a server on the loopback
//! interface.
//!
//! Both send the same request over one kept-alive connection and read the whole response. The client also decodes the
//! response, tracks rate limits and opens a span. They take turns, so that both are slowed down equally if the machine
//! becomes busier.
//!
//! ```text
//! cargo bench -p octoforge-tests --bench overhead                 # time and allocations
//! valgrind --tool=callgrind PROGRAM reqwest 2000                  # instructions of that many calls of one of them
//! ```

use std::alloc::System;
use std::time::{Duration, Instant};

use octoforge::{Client, actions};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 40;
const CALLS: usize = 250;
const TOKEN: &str = "ghp_0123456789";
const ANSWER: &str =
    r#"{"token":"AABF3JGZDX3P5PMEXLND6TS6FCWO6","expires_at":"2020-01-29T12:13:35.123-08:00"}"#;

fn main() {
    // Plain reqwest needs a process-wide cryptography provider; the client selects its own.
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    let url = serve();
    let [plain, ours] = [Plain::new(&url).into(), Ours::new(&url).into()] as [Measured; 2];
    runtime.block_on(async {
        for measured in [&plain, &ours] {
            measured.calls(10).await;
        }
        match arguments.as_slice() {
            [name, count] if name != "--bench" => {
                let measured = if name == "reqwest" { &plain } else { &ours };
                measured.calls(count.parse().unwrap()).await;
            }
            _ => compare(&plain, &ours).await,
        }
    });
}

async fn compare(plain: &Measured, ours: &Measured) {
    let mut times = [Vec::new(), Vec::new()];
    let mut allocations = [0; 2];
    let mut bytes = [0; 2];
    for _ in 0..ROUNDS {
        for (index, measured) in [plain, ours].into_iter().enumerate() {
            let (region, begun) = (Region::new(ALLOCATOR), Instant::now());
            measured.calls(CALLS).await;
            times[index].push(begun.elapsed() / CALLS as u32);
            allocations[index] = region.change().allocations / CALLS;
            bytes[index] = region.change().bytes_allocated / CALLS;
        }
    }
    let [plain, ours] = times.map(median);
    println!("                 reqwest   octoforge");
    println!(
        "time a call     {:>7.1} us  {:>7.1} us",
        micros(plain),
        micros(ours)
    );
    println!(
        "allocations     {:>7}     {:>7}",
        allocations[0], allocations[1]
    );
    println!("bytes allocated {:>7}     {:>7}", bytes[0], bytes[1]);
    println!(
        "time, ratio     {:>7.3}",
        ours.as_secs_f64() / plain.as_secs_f64()
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// A client of the two that are compared.
enum Measured {
    Plain(Plain),
    Ours(Ours),
}

impl Measured {
    async fn calls(&self, count: usize) {
        for _ in 0..count {
            match self {
                Self::Plain(plain) => plain.call().await,
                Self::Ours(ours) => ours.call().await,
            }
        }
    }
}

struct Plain {
    client: reqwest::Client,
    url: String,
}

impl From<Plain> for Measured {
    fn from(plain: Plain) -> Self {
        Self::Plain(plain)
    }
}

impl Plain {
    fn new(url: &str) -> Self {
        Self {
            client: reqwest::Client::builder().no_proxy().build().unwrap(),
            url: format!("{url}/repos/octo-org/octo-repo/actions/runners/remove-token"),
        }
    }

    async fn call(&self) {
        let request = self.client.post(&self.url).bearer_auth(TOKEN);
        let request = request
            .header("accept", "application/vnd.github+json")
            .header("user-agent", "octoforge")
            .header("x-github-api-version", "2022-11-28");
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), 201);
        assert_eq!(response.bytes().await.unwrap().len(), ANSWER.len());
    }
}

struct Ours(Client);

impl From<Ours> for Measured {
    fn from(ours: Ours) -> Self {
        Self::Ours(ours)
    }
}

impl Ours {
    fn new(url: &str) -> Self {
        let client = Client::builder().base_url(url).token(TOKEN.to_owned());
        Self(client.build().unwrap())
    }

    async fn call(&self) {
        let call = actions::create_remove_token_for_repo("octo-org", "octo-repo").send(&self.0);
        assert_eq!(call.await.unwrap().token.len(), 29);
    }
}

/// Starts a server on its own thread that responds to every request on every connection, and returns its URL.
fn serve() -> String {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
            sender.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(answer(stream));
            }
        });
    });
    format!("http://{}", receiver.recv().unwrap())
}

async fn answer(mut stream: tokio::net::TcpStream) {
    let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n\
        x-ratelimit-limit: 5000\r\nx-ratelimit-remaining: 4999\r\nx-ratelimit-reset: 1795600830\r\n\
        x-ratelimit-resource: core\r\nx-github-request-id: 1\r\n";
    let answer = format!("{head}content-length: {}\r\n\r\n{ANSWER}", ANSWER.len());
    let mut buffer = vec![0; 8192];
    // Requests have no body and come one at a time, so that each read returns one request.
    while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}
