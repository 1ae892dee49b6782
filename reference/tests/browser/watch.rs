//! What the browser reports of a page: requests, and whatever is wrong.

use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Log, Runtime};
use serde_json::Value;

use crate::tab::Page;

/// What the browser reported.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) requests: Vec<String>,
    pub(crate) problems: Vec<String>,
}

impl Page {
    /// Addresses that were asked for, in order.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen
            .lock()
            .expect("no listener panics")
            .requests
            .clone()
    }

    /// What was reported so far, which is then no longer a reason to fail. A call to the browser first, so that what it
    /// reported before has come.
    pub(crate) fn take_problems(&self) -> Vec<String> {
        let _ = self.try_eval("0");
        std::mem::take(&mut self.seen.lock().expect("no listener panics").problems)
    }
}

/// What a page threw.
pub(crate) fn exception(details: &Runtime::ExceptionDetails) -> String {
    let description = details
        .exception
        .as_ref()
        .and_then(|exception| exception.description.clone());
    description.unwrap_or_else(|| details.text.clone())
}

/// Keeps what an event tells.
pub(crate) fn note(event: &Event, seen: &mut Seen) {
    match event {
        Event::NetworkRequestWillBeSent(event) => {
            seen.requests.push(event.params.request.url.clone())
        }
        Event::RuntimeExceptionThrown(event) => seen
            .problems
            .push(exception(&event.params.exception_details)),
        Event::LogEntryAdded(event) => {
            let entry = &event.params.entry;
            if matches!(
                entry.level,
                Log::LogEntryLevel::Warning | Log::LogEntryLevel::Error
            ) {
                seen.problems.push(format!(
                    "{} {}",
                    entry.text,
                    entry.url.as_deref().unwrap_or_default()
                ));
            }
        }
        Event::RuntimeConsoleAPICalled(event) => {
            let kind = format!("{:?}", event.params.Type);
            if ["Error", "Warning", "Assert"].contains(&kind.as_str()) {
                let words = event
                    .params
                    .args
                    .iter()
                    .filter_map(|word| word.value.as_ref().map(Value::to_string));
                seen.problems.push(words.collect::<Vec<_>>().join(" "));
            }
        }
        _ => {}
    }
}
