//! The operations of a description, as this test reads them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An operation of the description.
pub(crate) struct Operation {
    pub(crate) id: String,
    /// The method, in upper case.
    pub(crate) method: String,
    pub(crate) path: String,
    /// The server, if it differs from that of other operations.
    pub(crate) server: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Successful responses, by status.
    pub(crate) successes: Vec<Success>,
    /// `true` if a response redirects.
    pub(crate) redirects: bool,
}

impl Operation {
    /// Returns the media types of responses apart from the preferred one. Other names for the same content are left
    /// out, unless they are in `fuller`.
    pub(crate) fn other_media(&self, fuller: &[String]) -> BTreeSet<&str> {
        let others = self.successes.iter().flat_map(move |success| {
            let (preferred, others) = success.forms.split_first().unzip();
            let others = others.into_iter().flatten();
            others.filter(move |(media, form)| {
                let is_other = Some(&form.schema) != preferred.map(|(_, one)| &one.schema);
                is_other || fuller.contains(media)
            })
        });
        others.map(|(media, _)| media.as_str()).collect()
    }

    /// Returns the parameters of the path, or those of the query.
    pub(crate) fn parameters(&self, in_path: bool) -> impl Iterator<Item = &Parameter> {
        let all = self.parameters.iter();
        all.filter(move |parameter| parameter.in_path == in_path)
    }
}

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// `true` for the path, `false` for the query.
    pub(crate) in_path: bool,
    pub(crate) required: bool,
    /// `true` if the value can have several segments of a path.
    pub(crate) several: bool,
    /// `true` if the elements of a list are joined in one pair.
    pub(crate) joined: bool,
    pub(crate) schema: Value,
    pub(crate) examples: Vec<Value>,
}

/// A request body.
pub(crate) struct Body {
    pub(crate) required: bool,
    /// The body, by media type.
    pub(crate) forms: BTreeMap<String, Form>,
}

/// A body in one media type.
pub(crate) struct Form {
    pub(crate) schema: Value,
    pub(crate) examples: Vec<Value>,
}

/// A response that the description declares.
pub(crate) struct Success {
    pub(crate) status: u16,
    /// Bodies by media type, the preferred one first.
    pub(crate) forms: Vec<(String, Form)>,
}

impl Success {
    /// Returns the body in this media type, or in the preferred one if `media` is `None`.
    pub(crate) fn form(&self, media: Option<&str>) -> Option<&(String, Form)> {
        let mut forms = self.forms.iter();
        let chosen = forms.find(|(own, _)| Some(own.as_str()) == media);
        chosen.or(self.forms.first())
    }
}
