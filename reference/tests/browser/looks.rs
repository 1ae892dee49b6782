//! Looks of a page: the sizes, schemes and media that people have, what they see of it then, and what they point at.

use std::path::Path;

use headless_chrome::browser::tab::point::Point;
use headless_chrome::protocol::cdp::{Emulation, Input, Page as Pages};
use serde_json::Value;

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
        let feature = |name: &str, value: &str| Emulation::MediaFeature {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        self.call(Emulation::SetEmulatedMedia {
            media: Some(if media.print { "print" } else { "screen" }.to_owned()),
            features: Some(vec![
                feature(
                    "prefers-color-scheme",
                    if media.dark { "dark" } else { "light" },
                ),
                feature(
                    "prefers-reduced-motion",
                    if media.reduced_motion {
                        "reduce"
                    } else {
                        "no-preference"
                    },
                ),
            ]),
        });
    }

    /// Makes the page as large as a phone, with a touch screen.
    pub(crate) fn phone(&self) {
        self.size(390, 844, true);
        self.call(Emulation::SetTouchEmulationEnabled {
            enabled: true,
            max_touch_points: Some(5),
        });
    }

    /// Makes the page so large, in CSS pixels.
    pub(crate) fn size(&self, width: u32, height: u32, mobile: bool) {
        self.call(Emulation::SetDeviceMetricsOverride {
            width,
            height,
            device_scale_factor: 1.0,
            mobile,
            scale: None,
            screen_width: None,
            screen_height: None,
            position_x: None,
            position_y: None,
            dont_set_visible_size: None,
            screen_orientation: None,
            viewport: None,
            display_feature: None,
            device_posture: None,
        });
    }

    /// Runs no script of pages opened from now on. Expressions of tests still have values.
    pub(crate) fn without_scripts(&self) {
        self.call(Emulation::SetScriptExecutionDisabled { value: true });
    }

    /// Writes what the page shows as a PNG.
    pub(crate) fn screenshot(&self, file: &Path) {
        let format = Pages::CaptureScreenshotFormatOption::Png;
        let picture = self
            .tab
            .capture_screenshot(format, None, None, true)
            .expect("the browser takes pictures");
        std::fs::write(file, picture).expect("the directory is there");
    }

    /// Moves the mouse to the middle of the first element that a selector matches, into sight first.
    pub(crate) fn hover(&self, selector: &str) -> Point {
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
        let point = Point { x: at(0), y: at(1) };
        self.tab
            .move_mouse_to_point(point)
            .expect("the tab has a mouse");
        point
    }

    /// Clicks on the middle of the first element that a selector matches.
    pub(crate) fn click(&self, selector: &str) {
        self.click_with(selector, Input::MouseButton::Left, 0);
    }

    /// Clicks with a button of the mouse, while modifier keys are held, such as 2 for Control.
    pub(crate) fn click_with(&self, selector: &str, button: Input::MouseButton, modifiers: u32) {
        let point = self.hover(selector);
        for kind in [
            Input::DispatchMouseEventTypeOption::MousePressed,
            Input::DispatchMouseEventTypeOption::MouseReleased,
        ] {
            self.call(Input::DispatchMouseEvent {
                Type: kind,
                x: point.x,
                y: point.y,
                button: Some(button.clone()),
                click_count: Some(1),
                modifiers: Some(modifiers),
                timestamp: None,
                buttons: None,
                force: None,
                tangential_pressure: None,
                tilt_x: None,
                tilt_y: None,
                twist: None,
                delta_x: None,
                delta_y: None,
                pointer_Type: None,
            });
        }
    }
}
