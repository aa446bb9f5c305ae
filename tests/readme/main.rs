//! What the README files say, compared with the code. Their Rust blocks are documentation tests of this package's
//! library.

mod architecture;
mod blocks;
mod client;
mod message;

use std::fs;

use tests::fixtures::root;

/// The README files, by their paths in the repository.
const FILES: [&str; 2] = ["README.md", "generated/README.md"];

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cells of the rows of the table below a line that starts so, without backticks and spaces around.
fn table(text: &str, head: &str) -> Vec<Vec<String>> {
    let rows = text.lines().skip_while(|line| !line.starts_with(head)).skip(2).take_while(|line| line.starts_with('|'));
    let cells = |row: &str| row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    rows.map(cells).collect()
}

/// The words in backticks.
fn code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
