//! Ten kinds of pages on a phone, in the dark, in print, and for people who do not see them.

use super::{KINDS, TOKEN, visit_github};
use crate::looks::Media;

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn ten_kinds_of_pages_break_no_rule_of_accessibility() {
    visit_github(|page| {
        for dark in [false, true] {
            page.media(Media {
                dark,
                ..Media::default()
            });
            for kind in KINDS {
                page.open(kind);
                page.check_accessibility(&format!("{kind}, dark: {dark}"));
            }
            for notation in ["typescript", "schema", "example"] {
                page.open("models/repository.html");
                page.click(&format!("input[value={notation}]"));
                page.check_accessibility(&format!("{notation}, dark: {dark}"));
            }
        }
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn a_phone_shows_every_page_in_its_width() {
    visit_github(|page| {
        page.phone();
        for kind in KINDS {
            page.open(kind);
            let width = page.eval("document.scrollingElement.scrollWidth");
            assert_eq!(width, 390, "{kind} is wider than a phone");
            assert_eq!(
                page.eval("document.querySelector('.menu').checkVisibility()"),
                true
            );
        }
        page.check_accessibility("a webhook on a phone");
    });
}

#[test]
#[ignore = "needs chromium and axe-core: run .ci/browser once, then cargo test -p octoforge-reference --test browser -- --ignored"]
fn paper_has_the_text_alone_and_motion_is_reduced() {
    visit_github(|page| {
        page.open(TOKEN);
        page.media(Media {
            print: true,
            reduced_motion: true,
            ..Media::default()
        });
        let seen = |selector: &str| {
            page.eval(&format!(
                "document.querySelector('{selector}').checkVisibility()"
            ))
        };
        for selector in ["body > header", ".side", ".notations", "footer"] {
            assert_eq!(seen(selector), false, "{selector}");
        }
        assert_eq!(seen("main"), true);
        assert_eq!(
            page.text_of("getComputedStyle(document.documentElement).scrollBehavior"),
            "auto"
        );
    });
}
