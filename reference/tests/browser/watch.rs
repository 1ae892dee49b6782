//! Reports of the browser about a page: requests, and whatever is wrong.

use serde_json::Value;

use crate::chrome::lock;
use crate::tab::Page;

/// Reports of the browser.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) requests: Vec<String>,
    problems: Vec<String>,
}

impl Seen {
    /// Keeps what an event tells.
    pub(crate) fn note(&mut self, event: &str, params: &Value) {
        match event {
            "Network.requestWillBeSent" => self.requests.push(text(&params["request"]["url"])),
            "Runtime.exceptionThrown" => self.problems.push(exception(&params["exceptionDetails"])),
            "Log.entryAdded"
                if ["warning", "error"].contains(&text(&params["entry"]["level"]).as_str()) =>
            {
                self.problems.push(format!(
                    "{} {}",
                    text(&params["entry"]["text"]),
                    text(&params["entry"]["url"])
                ));
            }
            "Runtime.consoleAPICalled"
                if ["warning", "error", "assert"].contains(&text(&params["type"]).as_str()) =>
            {
                let words = params["args"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .map(|word| word["value"].to_string());
                self.problems.push(words.collect::<Vec<_>>().join(" "));
            }
            _ => {}
        }
    }
}

impl Page {
    /// Addresses that were asked for, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        lock(&self.seen).requests.clone()
    }

    /// Returns the problems that were reported so far, which are then no longer a reason to fail. A call to the browser first, so that what it
    /// reported before has come.
    pub(crate) fn take_problems(&self) -> Vec<String> {
        let _ = self.try_eval("0");
        std::mem::take(&mut lock(&self.seen).problems)
    }
}

/// Returns the text of an exception.
pub(crate) fn exception(details: &Value) -> String {
    let description = details["exception"]["description"].as_str();
    description.map_or_else(|| text(&details["text"]), str::to_owned)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
