//! What the client costs above plain reqwest: time and allocations of one call to a server on the loopback interface.
//!
//! Both send the same request over one connection that stays open, and take the whole answer; the client also decodes
//! it, keeps account of limits and opens a span. They take turns, so that a machine that becomes busier does so for
//! both.
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
    // reqwest by itself wants to be told once which cryptography to use; the client chooses for itself.
    rustls::crypto::ring::default_provider()
        .install_default()
        .unwrap();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    let url = serve();
    let [plain, ours] = [Plain::new(&url).into(), Ours::new(&url).into()] as [Subject; 2];
    runtime.block_on(async {
        for subject in [&plain, &ours] {
            subject.calls(10).await;
        }
        match arguments.as_slice() {
            [name, count] if name != "--bench" => {
                let subject = if name == "reqwest" { &plain } else { &ours };
                subject.calls(count.parse().unwrap()).await;
            }
            _ => compare(&plain, &ours).await,
        }
    });
}

async fn compare(plain: &Subject, ours: &Subject) {
    let mut times = [Vec::new(), Vec::new()];
    let mut allocations = [0; 2];
    let mut bytes = [0; 2];
    for _ in 0..ROUNDS {
        for (index, subject) in [plain, ours].into_iter().enumerate() {
            let (region, begun) = (Region::new(ALLOCATOR), Instant::now());
            subject.calls(CALLS).await;
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

/// One of the two.
enum Subject {
    Plain(Plain),
    Ours(Ours),
}

impl Subject {
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

impl From<Plain> for Subject {
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

impl From<Ours> for Subject {
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

/// A server on a thread of its own that answers every request on every connection.
fn serve() -> String {
    let (tell, hear) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(answer(stream));
            }
        });
    });
    format!("http://{}", hear.recv().unwrap())
}

async fn answer(mut stream: tokio::net::TcpStream) {
    let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\n\
        x-ratelimit-limit: 5000\r\nx-ratelimit-remaining: 4999\r\nx-ratelimit-reset: 1795600830\r\n\
        x-ratelimit-resource: core\r\nx-github-request-id: 1\r\n";
    let answer = format!("{head}content-length: {}\r\n\r\n{ANSWER}", ANSWER.len());
    let mut buffer = vec![0; 8192];
    // The requests have no body and come one at a time, so each read is one of them.
    while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}
