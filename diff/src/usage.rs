//! Finds the operations and webhooks that use a part of a description, and in which direction.
//!
//! Takes: both documents. Gives: for the pointers of a fact, every operation and webhook that sends or receives the
//! value there, in either document. References are followed once per document, over components, not once per use.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::links::{self, component};
use super::walk::{METHODS, WEBHOOKS};
use crate::fact::Usage;
use crate::sides::Sides;
use octoforge_generator::document::pointer;

/// The direction in which a part is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Direction {
    Send,
    Receive,
    Webhook,
}

type Uses = BTreeSet<(Direction, Arc<str>)>;

/// The usage of all parts of two documents.
pub(super) struct UsageIndex {
    docs: Sides<Document>,
    known: BTreeMap<Vec<String>, Arc<Usage>>,
}

/// The uses of each component in one document.
struct Document {
    /// Uses, by the pointer of the component.
    components: BTreeMap<String, Uses>,
    /// Ids, by the pointer of the operation or webhook.
    ids: BTreeMap<String, Arc<str>>,
}

impl UsageIndex {
    pub(super) fn new(base: &Value, head: &Value) -> Self {
        Self {
            docs: Sides::both(Document::new(base), Document::new(head)),
            known: BTreeMap::new(),
        }
    }

    /// Returns the usage of the values at these pointers, each looked up in its own document.
    pub(super) fn of(&mut self, places: &[Sides<String>]) -> Arc<Usage> {
        let roots: Vec<String> = places
            .iter()
            .flat_map(Sides::each)
            .map(|at| root(at))
            .collect();
        if let Some(known) = self.known.get(&roots) {
            return Arc::clone(known);
        }
        let mut uses = Uses::new();
        let sides = places
            .iter()
            .flat_map(|at| [(&self.docs.base, &at.base), (&self.docs.head, &at.head)]);
        for (doc, at) in sides {
            if let (Some(doc), Some(at)) = (doc, at) {
                uses.extend(doc.of(at));
            }
        }
        let list = |wanted: Direction| {
            let ids = uses.iter().filter(|(direction, _)| *direction == wanted);
            ids.map(|(_, id)| id.to_string()).collect()
        };
        let usage = Arc::new(Usage {
            send: list(Direction::Send),
            receive: list(Direction::Receive),
            webhook: list(Direction::Webhook),
        });
        self.known.insert(roots, Arc::clone(&usage));
        usage
    }
}

/// Returns the part of a pointer that determines its usage: the component, or the operation with its direction.
fn root(at: &str) -> String {
    let kept = if at.starts_with("/paths/") { 4 } else { 3 };
    let tokens = at.split('/').skip(1).take(kept);
    tokens.map(|token| format!("/{token}")).collect()
}

impl Document {
    fn new(root: &Value) -> Self {
        let mut ids = BTreeMap::new();
        let mut direct: BTreeMap<String, Uses> = BTreeMap::new();
        for (at, value, is_webhook) in operations(root) {
            let id = value.get("operationId").and_then(Value::as_str);
            let id: Arc<str> = Arc::from(id.unwrap_or(&at));
            for (key, part) in value.as_object().into_iter().flatten() {
                for component in references(part) {
                    let uses = direct.entry(component).or_default();
                    uses.insert((direction(key, is_webhook), Arc::clone(&id)));
                }
            }
            ids.insert(at, id);
        }
        // Parameters that all operations of a path share.
        for (shared, users) in shared_parameters(root, &ids) {
            for component in references(shared) {
                let uses = direct.entry(component).or_default();
                uses.extend(users.iter().map(|id| (Direction::Send, Arc::clone(id))));
            }
        }
        Self {
            components: spread(root, direct),
            ids,
        }
    }

    fn of(&self, at: &str) -> Uses {
        let tokens: Vec<&str> = at.split('/').skip(1).collect();
        match tokens.as_slice() {
            ["components", kind, name, ..] => {
                let component = format!("/components/{kind}/{name}");
                self.components.get(&component).cloned().unwrap_or_default()
            }
            ["paths", path, method, rest @ ..] if METHODS.contains(method) => {
                let id = self.ids.get(&format!("/paths/{path}/{method}"));
                id.map_or_else(Uses::new, |id| within(id, rest.first().copied()))
            }
            ["paths", path, ..] => self.under(&format!("/paths/{path}/"), Direction::Send),
            [key, name, ..] if WEBHOOKS.contains(key) => {
                self.under(&format!("/{key}/{name}/"), Direction::Webhook)
            }
            // Values at the root, such as the servers, are used by all operations.
            ["servers" | "security", ..] => self.under("/paths/", Direction::Send),
            _ => Uses::new(),
        }
    }

    fn under(&self, prefix: &str, direction: Direction) -> Uses {
        let from = self.ids.range(prefix.to_owned()..);
        let under = from.take_while(|(at, _)| at.starts_with(prefix));
        under.map(|(_, id)| (direction, Arc::clone(id))).collect()
    }
}

/// Returns the uses of a part of an operation. An operation as a whole is both sent and received.
fn within(id: &Arc<str>, key: Option<&str>) -> Uses {
    let directions: &[Direction] = match key {
        Some("responses") => &[Direction::Receive],
        Some("parameters" | "requestBody") => &[Direction::Send],
        _ => &[Direction::Send, Direction::Receive],
    };
    let uses = directions.iter();
    uses.map(|direction| (*direction, Arc::clone(id))).collect()
}

fn direction(key: &str, is_webhook: bool) -> Direction {
    match key {
        _ if is_webhook => Direction::Webhook,
        "responses" => Direction::Receive,
        _ => Direction::Send,
    }
}

/// Returns every operation and webhook: its pointer, its value, and `true` for a webhook.
fn operations(root: &Value) -> Vec<(String, &Value, bool)> {
    let mut found = Vec::new();
    let keys = [("paths", false)]
        .into_iter()
        .chain(WEBHOOKS.map(|key| (key, true)));
    for (key, is_webhook) in keys {
        for (path, item) in root
            .get(key)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            for (method, value) in item.as_object().into_iter().flatten() {
                if METHODS.contains(&method.as_str()) {
                    found.push((pointer::join([key, path, method]), value, is_webhook));
                }
            }
        }
    }
    found
}

/// Parameters that operations share, and the ids of these operations.
type Shared<'v> = (&'v Value, Vec<Arc<str>>);

fn shared_parameters<'v>(root: &'v Value, ids: &BTreeMap<String, Arc<str>>) -> Vec<Shared<'v>> {
    let paths = root.get("paths").and_then(Value::as_object);
    let mut found = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        if let Some(shared) = item.get("parameters") {
            let at = pointer::join(["paths", path]);
            let users = METHODS
                .iter()
                .filter_map(|method| ids.get(&format!("{at}/{method}")));
            found.push((shared, users.cloned().collect()));
        }
    }
    found
}

/// Returns the pointers of the components that a value refers to.
fn references(value: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    links::each(value, &mut |_, target| {
        found.insert(component(target));
    });
    found
}

/// Propagates uses along references: whatever uses a component also uses the components that it refers to.
fn spread(root: &Value, direct: BTreeMap<String, Uses>) -> BTreeMap<String, Uses> {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (kind, map) in root
        .get("components")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for (name, value) in map.as_object().into_iter().flatten() {
            edges.insert(pointer::join(["components", kind, name]), references(value));
        }
    }
    let mut all = direct.clone();
    let mut left: Vec<(String, Uses)> = direct.into_iter().collect();
    while let Some((component, new)) = left.pop() {
        for next in edges.get(&component).into_iter().flatten() {
            let known = all.entry(next.clone()).or_default();
            let news: Uses = new.difference(known).cloned().collect();
            if !news.is_empty() {
                known.extend(news.iter().cloned());
                left.push((next.clone(), news));
            }
        }
    }
    all
}
