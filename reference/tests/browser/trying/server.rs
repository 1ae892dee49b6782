//! A service on this machine, which records what it is sent.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::chrome::{lock, until};

/// A request, its header names in small letters.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: String,
}

/// The service. It answers until the process ends; its port is its own.
pub(crate) struct Server {
    pub(crate) origin: String,
    received: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Starts a service that answers the paths it is given with these bodies, `/away` with a redirect to `elsewhere`, `/slow`
    /// never, and all others with 404.
    pub(crate) fn start(answers: &[(&str, &str)], elsewhere: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let origin = format!(
            "http://{}",
            listener.local_addr().expect("it has an address")
        );
        let received = Arc::new(Mutex::new(Vec::new()));
        let known: BTreeMap<String, String> = answers
            .iter()
            .map(|(path, body)| ((*path).to_owned(), (*body).to_owned()))
            .collect();
        let (record, known, elsewhere) = (
            received.clone(),
            Arc::new(known),
            Arc::new(elsewhere.to_owned()),
        );
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (record, known, elsewhere) = (record.clone(), known.clone(), elsewhere.clone());
                thread::spawn(move || answer(stream, &record, &known, &elsewhere));
            }
        });
        Self { origin, received }
    }

    /// Returns what was received but for questions of CORS.
    pub(crate) fn received(&self) -> Vec<Request> {
        lock(&self.received)
            .iter()
            .filter(|one| one.method != "OPTIONS")
            .cloned()
            .collect()
    }

    /// Waits for a request, and returns the last one.
    pub(crate) fn last(&self, number: usize) -> Request {
        until("a request", || self.received().len() >= number);
        self.received().pop().expect("there is one")
    }
}

fn answer(
    mut stream: TcpStream,
    record: &Mutex<Vec<Request>>,
    known: &BTreeMap<String, String>,
    elsewhere: &str,
) -> Option<()> {
    let request = read(&stream)?;
    let path = request
        .target
        .split('?')
        .next()
        .unwrap_or_default()
        .to_owned();
    let asks = request
        .headers
        .get("access-control-request-headers")
        .cloned()
        .unwrap_or_default();
    let is_question = request.method == "OPTIONS";
    lock(record).push(request);
    if path == "/slow" && !is_question {
        // Until the browser gives up.
        let _ = stream.read(&mut [0; 1]);
        return None;
    }
    let body = known.get(&path);
    let (status, more, body) = match (is_question, path.as_str(), body) {
        (true, _, _) => ("204 No Content", String::new(), ""),
        (_, "/away", _) => ("302 Found", format!("Location: {elsewhere}/cat\r\n"), ""),
        (_, _, Some(body)) => (
            "200 OK",
            "Content-Type: application/json\r\n".to_owned(),
            body.as_str(),
        ),
        _ => ("404 Not Found", String::new(), ""),
    };
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status}\r\nAccess-Control-Allow-Origin: *\r\nAccess-Control-Allow-Methods: *\r\n\
         Access-Control-Allow-Headers: {asks}\r\nAccess-Control-Allow-Private-Network: true\r\n{more}\
         Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(answer.as_bytes()).ok()
}

fn read(stream: &TcpStream) -> Option<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        match line.trim_end().split_once(": ") {
            Some((name, value)) => headers.insert(name.to_lowercase(), value.to_owned()),
            None => break,
        };
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok())
        .unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Request {
        method,
        target,
        headers,
        body: String::from_utf8_lossy(&body).into_owned(),
    })
}
