//! Pages of the documentation: text of Cloudflare's reference, in its forms for Go and for Python.

mod entry;
mod example;
mod go;
mod place;
mod python;

use std::path::Path;

use super::facts::{self, Operation};

/// Reads the operations of a page. Our own are at hand, since pages leave out how deep a member lies: where nothing on
/// the page tells, our description does. A text that can't be read is an error that shows it.
pub fn read(path: &Path, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}\n", path.display()))?;
    let page = Page { name: path.display().to_string(), lines: lines(&text) };
    let operations = if page.lines.iter().any(|line| is_python(&line.text)) {
        python::read(&page, ours)?
    } else {
        go::read(&page, ours)?
    };
    match operations.is_empty() {
        true => Err(format!("{}: no method and path of an operation on this page\n", page.name)),
        false => Ok(operations),
    }
}

/// A page.
struct Page {
    name: String,
    lines: Vec<Line>,
}

/// A line, and its number.
#[derive(Clone, Debug)]
struct Line {
    number: usize,
    text: String,
}

impl Page {
    fn place(&self, line: &Line) -> String {
        format!("{}:{}", self.name, line.number)
    }

    /// An error that shows the text.
    fn unreadable(&self, line: &Line, what: &str) -> String {
        let shown: String = line.text.chars().take(120).collect();
        format!("{}: {what}:\n    {shown}\n", self.place(line))
    }
}

fn is_python(line: &str) -> bool {
    (line.starts_with("class ") && line.ends_with(':')) || line.contains("**kwargs)") || line.starts_with("import os")
}

/// The lines of a page. Where Markdown stands on one line, what begins a heading, an item or a fence begins a line.
fn lines(text: &str) -> Vec<Line> {
    let mut all = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut rest = line.to_owned();
        if line.contains("### ") || line.contains(" - `") || line.contains("```") {
            for mark in [
                " # ",
                " ## ",
                " ### ",
                " #### ",
                " - `",
                " **get** ",
                " **post** ",
                " **put** ",
                " **patch** ",
                " **delete** ",
                " ```",
            ] {
                rest = rest.replace(mark, &format!("\n{}", &mark[1..]));
            }
            rest = rest.replace("```json ", "```json\n");
        }
        all.extend(rest.split('\n').map(|part| Line { number: index + 1, text: part.trim().to_owned() }));
    }
    all
}

/// `GET/accounts/{account_id}/…` or ``**get** `/accounts/…` ``.
fn address(line: &str) -> Option<String> {
    let (method, rest) = match line.strip_prefix("**") {
        Some(rest) => rest.split_once("** `")?,
        None => line.split_at_checked(line.find('/')?)?,
    };
    let method = method.to_uppercase();
    let path = match line.starts_with("**") {
        true => rest.split('`').next()?,
        false => rest,
    };
    let is_method = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method.as_str());
    (is_method && path.starts_with('/') && !path.contains(' ')).then(|| format!("{method} {path}"))
}

/// Our operation of an address.
fn own<'o>(ours: &'o [Operation], address: &str) -> Option<&'o Operation> {
    ours.iter().find(|operation| operation.key() == facts::key(address))
}
