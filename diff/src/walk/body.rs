//! Compares bodies: request bodies, responses, media types, headers.

use serde_json::Value;

use super::member::{is_on, keys};
use super::{At, Walk};
use crate::rules::ChangeKind;

impl<'a> Walk<'a> {
    /// Compares the bodies of a request, which may be missing.
    pub(super) fn body(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        match (base, head) {
            (Some(one), Some(other)) => self.either(at, one, other, &mut Self::request_body),
            (None, Some(value)) => {
                let (resolved, _) = self.head().target(value, "");
                let kind = match is_on(resolved, "required") {
                    true => ChangeKind::BodyAddedRequired,
                    false => ChangeKind::BodyAddedOptional,
                };
                self.note(kind, &at.only(false, true), None, head);
            }
            (Some(value), None) => {
                let (resolved, _) = self.base().target(value, "");
                let kind = match is_on(resolved, "required") {
                    true => ChangeKind::BodyRemovedRequired,
                    false => ChangeKind::BodyRemovedOptional,
                };
                self.note(kind, &at.only(true, false), base, None);
            }
            (None, None) => {}
        }
    }

    pub(super) fn request_body(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            match key {
                "required" => {
                    let aspects = (
                        ChangeKind::BodyBecameRequired,
                        ChangeKind::BodyBecameOptional,
                    );
                    self.switch(aspects, at, key, base, head);
                }
                "content" => self.content(&at.below(key), base.get(key), head.get(key)),
                key => self.remark(at, key, base.get(key), head.get(key)),
            }
        }
    }

    /// Compares responses, by status.
    pub(super) fn responses(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        self.empty(at, base, head);
        for status in keys(base, head) {
            let (one, other) = (
                base.and_then(|base| base.get(status)),
                head.and_then(|head| head.get(status)),
            );
            let success = status.starts_with('2') || status.starts_with('3') || status == "default";
            let (added, removed) = match success {
                true => (ChangeKind::StatusAdded, ChangeKind::StatusRemoved),
                false => (ChangeKind::ErrorAdded, ChangeKind::ErrorRemoved),
            };
            match (one, other) {
                _ if status.starts_with("x-") => self.remark(at, status, one, other),
                (Some(one), Some(other)) => {
                    self.either(&at.below(status), one, other, &mut Self::response);
                }
                (None, _) => self.note(added, &at.to(None, Some(status)), None, other),
                (_, None) => self.note(removed, &at.to(Some(status), None), one, None),
            }
        }
    }

    pub(super) fn response(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        for key in keys(Some(base), Some(head)) {
            let (one, other) = (base.get(key), head.get(key));
            match key {
                "content" => self.content(&at.below(key), one, other),
                "headers" => {
                    let aspects = (ChangeKind::HeaderAdded, ChangeKind::HeaderRemoved);
                    let at = at.below(key);
                    self.map(&at, one, other, aspects, &mut |walk, at, one, other| {
                        walk.either(at, one, other, &mut Self::header);
                    });
                }
                "links" => self.member(ChangeKind::LinkChanged, at, key, one, other),
                key => self.remark(at, key, one, other),
            }
        }
    }

    /// Compares headers of a response. They have the keywords of a parameter, except for the name.
    pub(super) fn header(&mut self, at: &At, base: &'a Value, head: &'a Value) {
        self.parameter(at, base, head);
    }

    fn content(&mut self, at: &At, base: Option<&'a Value>, head: Option<&'a Value>) {
        let aspects = (ChangeKind::MediaAdded, ChangeKind::MediaRemoved);
        self.map(at, base, head, aspects, &mut |walk, at, one, other| {
            for key in keys(Some(one), Some(other)) {
                let (one, other) = (one.get(key), other.get(key));
                match key {
                    "schema" => walk.schema_or_none(at, key, one, other),
                    "encoding" => {
                        walk.member(ChangeKind::MediaEncodingChanged, at, key, one, other);
                    }
                    key => walk.remark(at, key, one, other),
                }
            }
        });
    }
}
