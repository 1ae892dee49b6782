//! A small service on this machine, and the site of its description, which sends requests to it.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use octoforge_generator::{Input, Stale, analyse};
use octoforge_reference::{Options, site};

use crate::cats::{description, good, odd};
use crate::tab::{Page, visit};

/// Request that reached a service.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    pub(crate) target: String,
    /// Values by name in small letters.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

/// Service that keeps what it receives. `/slow` never answers, `/away` redirects.
pub(crate) struct Service {
    pub(crate) origin: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Service {
    /// Starts a service; `away` is where it redirects to.
    pub(crate) fn start(away: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let received = Arc::new(Mutex::new(Vec::new()));
        let (notes, away) = (Arc::clone(&received), away.to_owned());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (notes, away) = (Arc::clone(&notes), away.clone());
                std::thread::spawn(move || serve(stream, &notes, &away));
            }
        });
        Self {
            origin: format!("http://{address}"),
            received,
        }
    }

    /// Requests so far, without those by which browsers ask for leave.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no server panics").clone()
    }
}

/// Answers one request. Browsers open connections in advance, on which nothing may come.
fn serve(mut stream: TcpStream, notes: &Mutex<Vec<Received>>, away: &str) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ').map(str::to_owned);
    let (method, target) = (words.next()?, words.next()?);
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let length = headers
        .get("content-length")
        .and_then(|text| text.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    let asked = |name: &str| headers.get(name).cloned().unwrap_or_default();
    let leave = format!(
        "Access-Control-Allow-Origin: *\r\nAccess-Control-Allow-Methods: {}\r\nAccess-Control-Allow-Headers: {}\r\n",
        asked("access-control-request-method"),
        asked("access-control-request-headers"),
    );
    let path = target.split('?').next()?.to_owned();
    let (status, more, text) = match (method.as_str(), path.as_str()) {
        ("OPTIONS", _) => ("204 No Content", String::new(), String::new()),
        (_, "/away") => (
            "302 Found",
            format!("Location: {away}/cats\r\n"),
            String::new(),
        ),
        (_, "/odd") => (
            "200 OK",
            String::new(),
            odd(&asked("authorization")).to_string(),
        ),
        (_, "/big") => (
            "200 OK",
            String::new(),
            format!("[{}1]", "1,".repeat(150_000)),
        ),
        _ => ("200 OK", String::new(), good().to_string()),
    };
    if method != "OPTIONS" {
        let body = String::from_utf8_lossy(&body).into_owned();
        let one = Received {
            method,
            target,
            headers,
            body,
        };
        notes.lock().expect("no server panics").push(one);
    }
    if path == "/slow" && more.is_empty() && status == "200 OK" {
        // Until the browser ends the connection.
        let _ = reader.read(&mut [0]);
        return None;
    }
    let kind = "Content-Type: application/json\r\nConnection: close\r\n";
    let answer = format!(
        "HTTP/1.1 {status}\r\n{leave}{kind}{more}Content-Length: {}\r\n\r\n{text}",
        text.len()
    );
    stream.write_all(answer.as_bytes()).ok()
}

/// Writes the site of a service.
fn write(directory: &Path, server: &str, options: &Options) {
    let text = description(server).to_string();
    let analysis = analyse(&Input::new(&text), Stale::Refuse, &mut |_| {})
        .unwrap_or_else(|found| panic!("{found}"));
    let files = site(&analysis, options).files;
    for (name, text) in &files {
        let file = directory.join(name);
        std::fs::create_dir_all(file.parent().expect("it is in a directory"))
            .expect("directories can be made");
        std::fs::write(file, text).expect("files can be written");
    }
}

/// Runs a test with the site of a service at `a/`, that of another one at `b/`, which is also where the first one redirects to,
/// and a site that may not try at `c/`.
pub(crate) fn visit_service(test: impl FnOnce(&Page, &Service, &Service)) {
    let other = Service::start("");
    let service = Service::start(&other.origin);
    let directory = tempfile::tempdir().expect("temporary files can be made");
    let never = Options {
        can_try: false,
        ..Options::default()
    };
    write(
        &directory.path().join("a"),
        &service.origin,
        &Options::default(),
    );
    write(
        &directory.path().join("b"),
        &other.origin,
        &Options::default(),
    );
    write(&directory.path().join("c"), &service.origin, &never);
    let root = format!(
        "file://{}/",
        directory.path().to_str().expect("temporary paths are text")
    );
    visit(&root, |page| {
        test(page, &service, &other);
        // What went to the service is what the tests are about; that nothing went elsewhere is checked by `visit`.
        let mut seen = page.seen.lock().expect("no listener panics");
        seen.requests.retain(|address| {
            !address.starts_with(&service.origin) && !address.starts_with(&other.origin)
        });
    });
}
