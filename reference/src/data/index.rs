//! The search index; `assets/search.js` describes its columns.

use std::collections::BTreeMap;

use octoforge_generator::ir::Shape;
use serde_json::json;

use crate::catalog::Catalog;
use crate::sections::{Groups, of_tag, tag_page, title};

/// Returns the script with the index.
pub(crate) fn script(catalog: &Catalog<'_>, groups: &Groups<'_>) -> String {
    let api = catalog.api;
    let mut tags = Column::new(["title", "page"]);
    let mut counts = Vec::new();
    let mut operations = Column::new(["title", "id", "method", "path", "page"]);
    for tag in &api.tags {
        tags.add([&tag.wire, &html(&tag_page(tag))]);
        let of_tag: Vec<usize> = of_tag(groups, tag)
            .flat_map(|(_, all)| all)
            .copied()
            .collect();
        counts.push(of_tag.len());
        for index in of_tag {
            if let (Some(one), Some(page)) =
                (api.operations.get(index), catalog.operations.get(index))
            {
                operations.add([title(one), &one.id, &one.method, &one.path, &html(page)]);
            }
        }
    }
    let mut webhooks = Column::new(["title", "page"]);
    for (one, page) in api.webhooks.iter().zip(&catalog.webhooks) {
        webhooks.add([&one.id, &html(page)]);
    }
    let own = catalog.own_models();
    let mut models = Column::new(["title", "page"]);
    let mut fields: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (number, model) in own.iter().enumerate() {
        models.add([&model.title, &html(&model.page)]);
        if let Some(Shape::Object(object)) =
            model.definition(api).map(|definition| &definition.shape)
        {
            for field in &object.fields {
                fields
                    .entry(&field.wire)
                    .or_default()
                    .push(number.to_string());
            }
        }
    }
    let mut names = Column::new(["title", "models"]);
    for (name, models) in fields {
        names.add([name, &models.join(" ")]);
    }
    let mut tags = tags.json();
    if let Some(tags) = tags.as_object_mut() {
        tags.insert("count".to_owned(), json!(counts));
    }
    let mut fields = names.json();
    if let Some(fields) = fields.as_object_mut() {
        fields.insert("anchor".to_owned(), json!("#."));
    }
    let index = json!({
        "tags": tags,
        "operations": operations.json(),
        "webhooks": webhooks.json(),
        "models": models.json(),
        "fields": fields,
    });
    format!("octoforge.search.load({index});\n")
}

fn html(page: &str) -> String {
    format!("{page}.html")
}

/// Rows as columns of lines, which compress better.
struct Column<const N: usize> {
    names: [&'static str; N],
    lines: [Vec<String>; N],
}

impl<const N: usize> Column<N> {
    fn new(names: [&'static str; N]) -> Self {
        Self {
            names,
            lines: std::array::from_fn(|_| Vec::new()),
        }
    }

    /// Adds a row. A line break within a value would begin another row.
    fn add(&mut self, row: [&str; N]) {
        for (lines, value) in self.lines.iter_mut().zip(row) {
            lines.push(value.replace(['\n', '\r'], " "));
        }
    }

    fn json(self) -> serde_json::Value {
        let columns = self.names.into_iter().zip(self.lines);
        let columns = columns.map(|(name, lines)| (name.to_owned(), lines.join("\n").into()));
        serde_json::Value::Object(columns.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_begins_no_row() {
        let mut column = Column::new(["title", "page"]);
        column.add(["a\nb", "x"]);
        column.add(["c", "y"]);
        assert_eq!(column.json(), json!({ "title": "a b\nc", "page": "x\ny" }));
    }
}
