//! A page in the browser, in a profile of its own, watched from its first request to its last.

use std::sync::{Arc, Mutex};

use headless_chrome::Tab;
use headless_chrome::protocol::cdp::types::Event;
use headless_chrome::protocol::cdp::{Browser, Emulation, Log, Network, Page as Pages, Runtime};
use serde_json::Value;

use crate::chrome;
use crate::keys;
use crate::watch::{self, Seen};

/// A tab. Methods wait for what they need and panic if it does not come.
pub(crate) struct Page {
    pub(crate) tab: Arc<Tab>,
    pub(crate) seen: Arc<Mutex<Seen>>,
    /// Beginning of all addresses that may be asked for.
    root: String,
}

/// Runs a test in a new tab and then fails if anything was asked for outside `root`, or if an error, warning, exception or
/// violation of the security policy was reported that the test did not take.
pub(crate) fn visit(root: &str, test: impl FnOnce(&Page)) {
    let page = Page::new(root);
    test(&page);
    let strangers: Vec<String> = page
        .requests()
        .into_iter()
        .filter(|address| !address.starts_with(root))
        .collect();
    assert_eq!(strangers, [""; 0], "requests outside {root}");
    assert_eq!(
        page.take_problems(),
        [""; 0],
        "problems that the browser reports"
    );
}

impl Page {
    fn new(root: &str) -> Self {
        let context = chrome::browser()
            .new_context()
            .expect("the browser answers");
        let tab = context.new_tab().expect("the browser opens a tab");
        let seen = Arc::new(Mutex::new(Seen::default()));
        let notes = Arc::clone(&seen);
        tab.add_event_listener(Arc::new(move |event: &Event| {
            watch::note(event, &mut notes.lock().expect("no listener panics"))
        }))
        .expect("the tab is open");
        let page = Self {
            tab,
            seen,
            root: root.to_owned(),
        };
        page.call(Network::Enable {
            max_total_buffer_size: None,
            max_resource_buffer_size: None,
            max_post_data_size: None,
            report_direct_socket_traffic: None,
            enable_durable_messages: None,
        });
        page.call(Log::Enable(None));
        page.call(Runtime::Enable(None));
        // Otherwise only one tab has the focus, and tests run side by side.
        page.call(Emulation::SetFocusEmulationEnabled { enabled: true });
        page
    }

    pub(crate) fn call<M>(&self, method: M) -> M::ReturnObject
    where
        M: headless_chrome::protocol::cdp::types::Method + serde::Serialize + std::fmt::Debug,
    {
        let name = format!("{method:?}");
        self.tab
            .call_method(method)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Opens a page below the root, and waits until it has loaded.
    pub(crate) fn open(&self, path: &str) {
        let url = format!("{}{path}", self.root);
        let answer = self.call(Pages::Navigate {
            url: url.clone(),
            referrer: None,
            transition_Type: None,
            frame_id: None,
            referrer_policy: None,
        });
        assert_eq!(answer.error_text, None, "{url}");
        self.until("document.readyState === 'complete'");
    }

    /// Waits until the page is another one, whose address ends so, and has loaded.
    pub(crate) fn until_at(&self, end: &str) {
        self.until(&format!(
            "document.readyState === 'complete' && location.href.endsWith({})",
            quote(end)
        ));
    }

    /// Waits until an expression is true.
    pub(crate) fn until(&self, expression: &str) {
        // A page that is being left has no answers.
        chrome::until(expression, || {
            self.try_eval(expression)
                .is_ok_and(|value| !matches!(value, Value::Null | Value::Bool(false)))
        });
    }

    /// Value of an expression, or of the promise that it is.
    pub(crate) fn eval(&self, expression: &str) -> Value {
        self.try_eval(expression)
            .unwrap_or_else(|error| panic!("{expression}: {error}"))
    }

    pub(crate) fn try_eval(&self, expression: &str) -> Result<Value, String> {
        let answer = self.tab.call_method(Runtime::Evaluate {
            expression: expression.to_owned(),
            return_by_value: Some(true),
            await_promise: Some(true),
            user_gesture: Some(true),
            object_group: None,
            include_command_line_api: None,
            silent: None,
            context_id: None,
            generate_preview: None,
            throw_on_side_effect: None,
            timeout: None,
            disable_breaks: None,
            repl_mode: None,
            allow_unsafe_eval_blocked_by_csp: None,
            unique_context_id: None,
            serialization_options: None,
        });
        let answer = answer.map_err(|error| error.to_string())?;
        match answer.exception_details {
            Some(details) => Err(watch::exception(&details)),
            None => Ok(answer.result.value.unwrap_or(Value::Null)),
        }
    }

    /// Text of an expression whose value is one.
    pub(crate) fn text_of(&self, expression: &str) -> String {
        let value = self.eval(expression);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression} is no text but {value}"))
            .to_owned()
    }

    /// Visible text of the first element that a selector matches.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.text_of(&format!(
            "document.querySelector({}).innerText",
            quote(selector)
        ))
    }

    /// Value of an attribute, if the element has it.
    pub(crate) fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let value = self.eval(&format!(
            "document.querySelector({}).getAttribute({})",
            quote(selector),
            quote(name)
        ));
        value.as_str().map(str::to_owned)
    }

    /// Id of the element that has the focus, or its name in small letters if it has none.
    pub(crate) fn focus(&self) -> String {
        self.text_of("document.activeElement.id || document.activeElement.localName")
    }

    /// Presses and releases a key, such as `a`, `Enter`, `Control+k` or `Shift+Tab`.
    pub(crate) fn press(&self, key: &str) {
        for event in keys::events(key) {
            self.call(event);
        }
    }

    /// Types text, one key after the other.
    pub(crate) fn keys(&self, text: &str) {
        for character in text.chars() {
            let key = if character == ' ' {
                "Space".to_owned()
            } else {
                character.to_string()
            };
            self.press(&key);
        }
    }

    /// Addresses of the other tabs that the page has opened.
    pub(crate) fn opened(&self) -> Vec<String> {
        let own = self
            .tab
            .get_browser_context_id()
            .expect("the browser answers");
        let tabs: Vec<Arc<Tab>> = chrome::browser()
            .get_tabs()
            .lock()
            .expect("no holder panics")
            .clone();
        let others = tabs
            .iter()
            .filter(|tab| tab.get_target_id() != self.tab.get_target_id());
        others
            .filter(|tab| tab.get_browser_context_id().ok() == Some(own.clone()))
            .map(|tab| tab.get_url())
            .collect()
    }

    /// Allows reading the clipboard, and gives its text.
    pub(crate) fn clipboard(&self) -> String {
        self.call(Browser::GrantPermissions {
            permissions: vec![Browser::PermissionType::ClipboardReadWrite],
            origin: None,
            browser_context_id: self
                .tab
                .get_browser_context_id()
                .expect("the browser answers"),
        });
        self.text_of("navigator.clipboard.readText()")
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let text = self.try_eval("`${location.href}\n${document.body.innerText}`");
            eprintln!(
                "the page: {text:#?}\nproblems that the browser reports: {:#?}",
                self.take_problems()
            );
        }
        let _ = self.tab.close_target();
    }
}

/// Text as a literal of JavaScript.
pub(crate) fn quote(text: &str) -> String {
    Value::from(text).to_string()
}
