//! Operations as this test knows them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// An operation of the description.
pub(crate) struct Operation {
    pub(crate) id: String,
    /// In capitals.
    pub(crate) method: String,
    pub(crate) path: String,
    /// Where it is sent, if not where all others are.
    pub(crate) server: Option<String>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// What comes back when all goes well, by status.
    pub(crate) successes: Vec<Success>,
    /// Whether what is asked for may be elsewhere.
    pub(crate) redirects: bool,
}

impl Operation {
    /// The media types that it can be asked for beside the preferred one, as far as they are more than another name for
    /// the same, or are said to be `fuller`.
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

    /// The parameters of the path, or those of the query.
    pub(crate) fn parameters(&self, in_path: bool) -> impl Iterator<Item = &Parameter> {
        let all = self.parameters.iter();
        all.filter(move |parameter| parameter.in_path == in_path)
    }
}

/// A parameter.
pub(crate) struct Parameter {
    pub(crate) name: String,
    /// Whether it is part of the path, and not of the query.
    pub(crate) in_path: bool,
    pub(crate) required: bool,
    /// Whether it may hold several segments of a path.
    pub(crate) several: bool,
    /// Whether the elements of a list stand in one pair.
    pub(crate) joined: bool,
    pub(crate) schema: Value,
    pub(crate) examples: Vec<Value>,
}

/// A request body.
pub(crate) struct Body {
    pub(crate) required: bool,
    /// By media type.
    pub(crate) forms: BTreeMap<String, Form>,
}

/// A body in one media type.
pub(crate) struct Form {
    pub(crate) schema: Value,
    pub(crate) examples: Vec<Value>,
}

/// An answer that the description declares.
pub(crate) struct Success {
    pub(crate) status: u16,
    /// What may come with it, by media type, the preferred one first.
    pub(crate) forms: Vec<(String, Form)>,
}

impl Success {
    /// What comes with it where this media type is asked for, or else the preferred one.
    pub(crate) fn form(&self, media: Option<&str>) -> Option<&(String, Form)> {
        let mut forms = self.forms.iter();
        let asked = forms.find(|(own, _)| Some(own.as_str()) == media);
        asked.or(self.forms.first())
    }
}
