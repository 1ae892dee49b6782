//! A table, for a terminal or as Markdown.
//!
//! Takes: a head, and rows whose first cell is a label and whose other cells are numbers. Gives: text with aligned columns, also
//! in Markdown, so that the source of a document reads well.
//!
//! ```text
//! what            CPU s       | what        | CPU s |
//! regenerate       1.90       |-------------|------:|
//! cargo check     11.20       | regenerate  |  1.90 |
//! ```

/// A table.
#[derive(Clone, Debug)]
pub(crate) struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<[String; N]>,
}

/// The form of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Markdown,
}

impl<const N: usize> Table<N> {
    pub(crate) fn new(head: [&'static str; N]) -> Self {
        Self {
            head,
            rows: Vec::new(),
        }
    }

    pub(crate) fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }

    /// Returns the table, one line for each row; `None` without rows.
    pub(crate) fn render(&self, style: Style) -> Option<String> {
        if self.rows.is_empty() {
            return None;
        }
        let head = self.head.map(str::to_owned);
        let widths: [usize; N] = std::array::from_fn(|column| {
            let cells = self.rows.iter().chain([&head]);
            let wide = cells.filter_map(|row| Some(row.get(column)?.chars().count()));
            wide.max().unwrap_or_default()
        });
        let mut text = line(&head, &widths, style);
        if style == Style::Markdown {
            text.push_str(&rule(&widths));
        }
        for row in &self.rows {
            text.push_str(&line(row, &widths, style));
        }
        Some(text)
    }
}

fn line(cells: &[String], widths: &[usize], style: Style) -> String {
    let aligned =
        cells
            .iter()
            .zip(widths)
            .enumerate()
            .map(|(column, (cell, width))| match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            });
    let aligned: Vec<String> = aligned.collect();
    match style {
        Style::Plain => format!("{}\n", aligned.join("  ").trim_end()),
        Style::Markdown => format!("| {} |\n", aligned.join(" | ")),
    }
}

fn rule(widths: &[usize]) -> String {
    let dashes = widths.iter().enumerate().map(|(column, width)| {
        let colon = if column == 0 { '-' } else { ':' };
        format!("{}{colon}", "-".repeat(width + 1))
    });
    format!("|{}|\n", dashes.collect::<Vec<_>>().join("|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table<3> {
        let mut table = Table::new(["what", "CPU s", "÷"]);
        table.row(["regenerate", "1.90", ""].map(str::to_owned));
        table.row(["check", "112.25", "3.00"].map(str::to_owned));
        table
    }

    #[test]
    fn columns_are_aligned() {
        assert_eq!(
            table().render(Style::Plain).unwrap(),
            "what         CPU s     ÷\n\
             regenerate    1.90\n\
             check       112.25  3.00\n"
        );
    }

    #[test]
    fn markdown_aligns_numbers_to_the_right() {
        assert_eq!(
            table().render(Style::Markdown).unwrap(),
            "| what       |  CPU s |    ÷ |\n\
             |------------|-------:|-----:|\n\
             | regenerate |   1.90 |      |\n\
             | check      | 112.25 | 3.00 |\n"
        );
    }

    #[test]
    fn a_table_without_rows_is_not_shown() {
        assert_eq!(Table::new(["a", "b"]).render(Style::Plain), None);
    }
}
