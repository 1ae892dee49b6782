//! The browser: one process for all tests of this binary, ended with it.
//!
//! It is told what to do by messages in JSON on two pipes, each ended by a zero byte. Since the pipes end with the test
//! process, however that goes, the browser ends then too.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::watch::Seen;

/// Bound on everything that a test waits for. It only ends what hangs: machines may be busy.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// Names of programs that are a browser, the preferred one first.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Runs the browser, which reads from 3 and writes to 4, and removes its profile afterwards.
const RUN: &str =
    r#"profile=$1; shift; "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1; rm -rf "$profile""#;

/// Flags. The sandbox does not work as root, and the pages are those of this repository; the rest is quiet.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--no-first-run",
    "--hide-scrollbars",
    "--lang=en",
    "--window-size=1280,900",
];

/// The browser as messages reach it.
pub(crate) struct Browser {
    input: Mutex<ChildStdin>,
    next: AtomicU64,
    waiting: Mutex<HashMap<u64, Sender<Value>>>,
    /// Reports of the browser, by the session of a tab.
    watched: Mutex<HashMap<String, Arc<Mutex<Seen>>>>,
}

/// Gives the browser, started by the first test that asks.
///
/// # Panics
///
/// Panics if there is no browser, or if it does not start.
pub(crate) fn browser() -> &'static Browser {
    static RUNNING: OnceLock<&'static Browser> = OnceLock::new();
    RUNNING.get_or_init(start)
}

/// Waits until something holds.
///
/// # Panics
///
/// Panics if it does not in time.
pub(crate) fn until(what: &str, holds: impl Fn() -> bool) {
    let from = Instant::now();
    while !holds() {
        assert!(from.elapsed() < DEADLINE, "waited for {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Locks, also if a test that held the lock has failed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn start() -> &'static Browser {
    let Some(program) = find(&NAMES) else {
        panic!(
            "No browser is installed: run .ci/browser, or install one of {}.",
            NAMES.join(", ")
        );
    };
    let profile =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profile-{}", std::process::id()));
    let data = format!("--user-data-dir={}", profile.display());
    let child = Command::new("sh")
        .args(["-c", RUN, "sh"])
        .arg(profile)
        .arg(program)
        .args(FLAGS)
        .args(["--remote-debugging-pipe", &data])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut child = child.unwrap_or_else(|error| panic!("The browser does not start: {error}"));
    let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        panic!("the browser has no pipes")
    };
    let browser: &'static Browser = Box::leak(Box::new(Browser {
        input: Mutex::new(input),
        next: AtomicU64::new(1),
        waiting: Mutex::default(),
        watched: Mutex::default(),
    }));
    std::thread::spawn(move || {
        browser.listen(output);
        child.wait()
    });
    browser
}

impl Browser {
    /// Asks for something, of a tab if a session is given, and waits for the answer.
    pub(crate) fn call(
        &self,
        session: Option<&str>,
        method: &str,
        params: &Value,
    ) -> Result<Value, String> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = channel();
        lock(&self.waiting).insert(id, sender);
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let bytes = [message.to_string().as_bytes(), &[0]].concat();
        lock(&self.input)
            .write_all(&bytes)
            .map_err(|error| format!("{method}: {error}"))?;
        let mut answer = answer
            .recv_timeout(DEADLINE)
            .map_err(|error| format!("{method}: {error}"))?;
        match answer.get("error") {
            Some(error) => Err(format!("{method}: {error}")),
            None => Ok(answer["result"].take()),
        }
    }

    /// Notes from now on what the tab of a session reports.
    pub(crate) fn watch(&self, session: &str) -> Arc<Mutex<Seen>> {
        Arc::clone(lock(&self.watched).entry(session.to_owned()).or_default())
    }

    fn listen(&self, output: ChildStdout) {
        for message in BufReader::new(output).split(0).map_while(Result::ok) {
            let message: Value = serde_json::from_slice(&message).expect("messages are JSON");
            if let Some(id) = message["id"].as_u64() {
                // The asker may have given up.
                lock(&self.waiting)
                    .remove(&id)
                    .map(|waiting| waiting.send(message));
            } else if let Some(seen) = message["sessionId"]
                .as_str()
                .and_then(|session| lock(&self.watched).get(session).cloned())
            {
                lock(&seen).note(
                    message["method"].as_str().unwrap_or_default(),
                    &message["params"],
                );
            }
        }
    }
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |directory| directory.join(name)))
        .find(|file| file.is_file())
}

#[test]
fn prefers_names_in_order_and_finds_nothing_without_one() {
    let shell = find(&["no-such-program", "sh"]).expect("sh is installed");
    assert!(shell.ends_with("sh"), "{shell:?}");
    assert_eq!(find(&["no-such-program"]), None);
}
