//! A page in the browser, in a profile of its own, watched from its first request to its last.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};

use crate::chrome;
use crate::keys;
use crate::watch::{self, Seen};

/// A tab. Methods wait for what they need and panic if it does not come.
pub(crate) struct Page {
    session: String,
    target: Value,
    /// The profile.
    context: Value,
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
        let context = ask("Target.createBrowserContext", &json!({}))["browserContextId"].take();
        let options = json!({ "url": "about:blank", "browserContextId": context });
        let target = ask("Target.createTarget", &options)["targetId"].take();
        let session = ask(
            "Target.attachToTarget",
            &json!({ "targetId": target, "flatten": true }),
        );
        let session = session["sessionId"]
            .as_str()
            .expect("a session has an id")
            .to_owned();
        let seen = chrome::browser().watch(&session);
        let page = Self {
            session,
            target,
            context,
            seen,
            root: root.to_owned(),
        };
        for domain in ["Page", "Network", "Log", "Runtime"] {
            page.call(&format!("{domain}.enable"), &json!({}));
        }
        // Otherwise only one tab has the focus, and tests run side by side.
        page.call(
            "Emulation.setFocusEmulationEnabled",
            &json!({ "enabled": true }),
        );
        page
    }

    /// Calls a method of the browser's protocol for this tab.
    pub(crate) fn call(&self, method: &str, params: &Value) -> Value {
        let answer = chrome::browser().call(Some(&self.session), method, params);
        answer.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Opens a page below the root, and waits until it has loaded.
    pub(crate) fn open(&self, path: &str) {
        let url = format!("{}{path}", self.root);
        // The page that is left is complete, too, and may be the one that is asked for a while.
        self.eval("window.isLeft = true");
        let answer = self.call("Page.navigate", &json!({ "url": url }));
        assert_eq!(answer.get("errorText"), None, "{url}");
        // Within a page there is nothing to load.
        match answer.get("loaderId") {
            Some(_) => self.until("!window.isLeft && document.readyState === 'complete'"),
            None => self.until("document.readyState === 'complete'"),
        }
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
        let options = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true, "userGesture": true });
        let mut answer =
            chrome::browser().call(Some(&self.session), "Runtime.evaluate", &options)?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(watch::exception(details)),
            None => Ok(answer["result"]["value"].take()),
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
            self.call("Input.dispatchKeyEvent", &event);
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
        let targets = ask("Target.getTargets", &json!({}));
        let targets = targets["targetInfos"]
            .as_array()
            .expect("targets are a list");
        let own = targets.iter().filter(|target| {
            target["browserContextId"] == self.context && target["type"] == "page"
        });
        let others = own.filter(|target| target["targetId"] != self.target);
        others
            .filter_map(|target| target["url"].as_str())
            .map(str::to_owned)
            .collect()
    }

    /// Allows reading the clipboard, and gives its text. What is not named here is forbidden from then on, so that writing is.
    pub(crate) fn clipboard(&self) -> String {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        let options = json!({ "permissions": permissions, "browserContextId": self.context });
        ask("Browser.grantPermissions", &options);
        self.text_of("navigator.clipboard.readText()")
    }
}

/// Calls a method of the browser's protocol that is not for a tab.
fn ask(method: &str, params: &Value) -> Value {
    chrome::browser()
        .call(None, method, params)
        .unwrap_or_else(|error| panic!("{error}"))
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
        // With its profile, all tabs go that the page has opened.
        let _ = chrome::browser().call(
            None,
            "Target.disposeBrowserContext",
            &json!({ "browserContextId": self.context }),
        );
    }
}

/// Text as a literal of JavaScript.
pub(crate) fn quote(text: &str) -> String {
    Value::from(text).to_string()
}
