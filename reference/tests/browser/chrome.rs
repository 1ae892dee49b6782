//! The browser: one process for all tests of this binary, ended with it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use headless_chrome::{Browser, LaunchOptions};

/// Bound on everything that a test waits for. It only ends what hangs: machines may be busy.
pub(crate) const DEADLINE: Duration = Duration::from_secs(60);

/// Names of programs that are a browser, the preferred one first.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// Ends the browser and removes its profile once the test process is gone, however it went: then standard input ends.
/// Values of statics are not dropped, so that nothing in the test process itself could do this.
const WATCH: &str = r#"
read -r _
kill "$1" 2>/dev/null
for _ in 1 2 3 4 5 6 7 8 9 10; do
  kill -0 "$1" 2>/dev/null || break
  sleep 0.3
done
kill -9 "$1" 2>/dev/null
rm -rf "$2"
"#;

struct Running {
    browser: Browser,
    /// Its standard input is open as long as this process is.
    _watch: Child,
}

/// Gives the browser, started by the first test that asks.
///
/// # Panics
///
/// Panics if there is no browser, or if it does not start.
pub(crate) fn browser() -> &'static Browser {
    static RUNNING: OnceLock<Running> = OnceLock::new();
    &RUNNING.get_or_init(start).browser
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

fn start() -> Running {
    let Some(program) = find(&NAMES) else {
        panic!(
            "No browser is installed: run .ci/browser, or install one of {}.",
            NAMES.join(", ")
        );
    };
    let profile =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profile-{}", std::process::id()));
    let options = LaunchOptions::default_builder()
        .path(Some(program))
        // The sandbox does not work as root, and the pages are those of this repository.
        .sandbox(false)
        .user_data_dir(Some(profile.clone()))
        .window_size(Some((1280, 900)))
        .idle_browser_timeout(DEADLINE * 10)
        .args(vec![
            OsStr::new("--hide-scrollbars"),
            OsStr::new("--lang=en"),
        ])
        .build()
        .expect("all options are given");
    let browser =
        Browser::new(options).unwrap_or_else(|error| panic!("The browser does not start: {error}"));
    browser.set_default_timeout(DEADLINE);
    let process = browser
        .get_process_id()
        .expect("the browser was started here");
    let watch = Command::new("sh")
        .args(["-c", WATCH, "watch", &process.to_string()])
        .arg(profile)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("sh is installed");
    Running {
        browser,
        _watch: watch,
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
