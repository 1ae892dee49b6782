//! Looks of a page: the sizes, schemes and media that people have, what they see of it then, and what they point at.

use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::{Value, json};

use crate::tab::{Page, quote};

/// Media that a page is shown with. Scripts and styles see them as they see a real setting.
#[derive(Clone, Copy, Default)]
pub(crate) struct Media {
    pub(crate) dark: bool,
    pub(crate) reduced_motion: bool,
    pub(crate) print: bool,
}

impl Page {
    /// Shows the page with these media from now on.
    pub(crate) fn media(&self, media: Media) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": if media.dark { "dark" } else { "light" } },
            { "name": "prefers-reduced-motion", "value": if media.reduced_motion { "reduce" } else { "no-preference" } },
        ]);
        let kind = if media.print { "print" } else { "screen" };
        self.call(
            "Emulation.setEmulatedMedia",
            &json!({ "media": kind, "features": features }),
        );
    }

    /// Makes the page as large as a phone, with a touch screen.
    pub(crate) fn phone(&self) {
        self.size(390, 844, true);
        self.call(
            "Emulation.setTouchEmulationEnabled",
            &json!({ "enabled": true, "maxTouchPoints": 5 }),
        );
    }

    /// Makes the page so large, in CSS pixels.
    pub(crate) fn size(&self, width: u32, height: u32, mobile: bool) {
        let options =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile });
        self.call("Emulation.setDeviceMetricsOverride", &options);
    }

    /// Runs no script of pages opened from now on. Expressions of tests still have values.
    pub(crate) fn without_scripts(&self) {
        self.call(
            "Emulation.setScriptExecutionDisabled",
            &json!({ "value": true }),
        );
    }

    /// Writes what the page shows as a PNG.
    pub(crate) fn screenshot(&self, file: &Path) {
        let picture = self.call("Page.captureScreenshot", &json!({ "format": "png" }));
        let picture = picture["data"]
            .as_str()
            .expect("the browser takes pictures");
        let bytes = BASE64_STANDARD
            .decode(picture)
            .expect("pictures are base64");
        std::fs::write(file, bytes).expect("the directory is there");
    }

    /// Moves the mouse to the middle of the first element that a selector matches, into sight first.
    pub(crate) fn hover(&self, selector: &str) -> [f64; 2] {
        let middle = self.eval(&format!(
            "(() => {{
                const element = document.querySelector({});
                element.scrollIntoView({{ block: 'nearest', behavior: 'instant' }});
                const box = element.getBoundingClientRect();
                return [box.left + box.width / 2, box.top + box.height / 2];
            }})()",
            quote(selector)
        ));
        let at = |place: usize| {
            middle
                .get(place)
                .and_then(Value::as_f64)
                .expect("an element has a place")
        };
        let [x, y] = [at(0), at(1)];
        self.call(
            "Input.dispatchMouseEvent",
            &json!({ "type": "mouseMoved", "x": x, "y": y }),
        );
        [x, y]
    }

    /// Clicks on the middle of the first element that a selector matches.
    pub(crate) fn click(&self, selector: &str) {
        self.click_with(selector, "left", 0);
    }

    /// Clicks with a button of the mouse, while modifier keys are held, such as 2 for Control.
    pub(crate) fn click_with(&self, selector: &str, button: &str, modifiers: u32) {
        let [x, y] = self.hover(selector);
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": 1, "modifiers": modifiers });
            self.call("Input.dispatchMouseEvent", &event);
        }
    }
}
