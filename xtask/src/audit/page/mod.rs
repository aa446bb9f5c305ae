//! Pages of the documentation: text of Cloudflare's reference, in its forms for Go, for Python, and for HTTP.

mod entry;
mod example;
mod go;
mod http;
mod http_type;
mod place;
mod python;
mod section;

pub(super) use example::kind as kind_of_value;

use std::path::Path;

use super::facts::Operation;

/// Reads the operations of a page. Our own are at hand, since pages leave out how deep a member lies: where nothing on
/// the page tells, our description does. A text that can't be read is an error that shows it.
pub fn read(path: &Path, ours: &[Operation]) -> Result<Vec<Operation>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}\n", path.display()))?;
    let page = Page { name: path.display().to_string(), lines: lines(&unescaped(&text)) };
    if let Some(last) = page.last().filter(|line| address(&line.text).is_some()) {
        return Err(page.unreadable(last, "the page ends with a method and path"));
    }
    let operations = if page.lines.iter().any(http::is_sign) {
        http::read(&page, ours)?
    } else if page.lines.iter().any(|line| is_python(&line.text)) {
        python::read(&page, ours)?
    } else if page.lines.iter().any(|line| go::is_sign(&line.text)) {
        go::read(&page, ours)?
    } else {
        return Err(format!("{}: this page is in none of the forms for HTTP, Go and Python\n", page.name));
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
    /// The last line that says something.
    fn last(&self) -> Option<&Line> {
        self.lines.iter().rev().find(|line| !line.text.is_empty())
    }

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

/// A page whose text was taken from HTML, without its entities.
fn unescaped(text: &str) -> String {
    const ENTITIES: &[(&str, &str)] = &[
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x22;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&#96;", "`"),
        ("&#x60;", "`"),
        ("&#123;", "{"),
        ("&#125;", "}"),
        ("&lbrack;", "["),
        ("&rbrack;", "]"),
        ("&#91;", "["),
        ("&#93;", "]"),
        ("&nbsp;", " "),
        ("&#160;", " "),
        ("\u{a0}", " "),
        // The last one: it stands in those of text that was escaped twice.
        ("&amp;", "&"),
    ];
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, meant)| text.replace(entity, meant))
}

/// Lines of a text, where what belongs together and was broken stands on one: code between backticks, a method and its path,
/// a mark and what it marks.
fn whole_lines(text: &str) -> Vec<(usize, String)> {
    let mut all: Vec<(usize, String)> = Vec::new();
    let is_open = |line: &str| {
        let is_mark = line.starts_with(['*', '#', '-']) && line.chars().all(|letter| "*#-".contains(letter));
        let ends =
            [" #", " -", "**"].iter().any(|mark| line.trim_end().ends_with(mark)) || line.ends_with("##") || is_mark;
        line.replace("```", "").matches('`').count() % 2 == 1 || ends
    };
    let mut is_fenced = false;
    for (index, line) in text.lines().enumerate() {
        match all.last_mut() {
            Some((_, last)) if !is_fenced && is_open(last) && !line.trim().is_empty() => {
                last.truncate(last.trim_end().len());
                last.push(' ');
                last.push_str(line.trim());
            }
            _ => all.push((index + 1, line.to_owned())),
        }
        is_fenced ^= line.matches("```").count() % 2 == 1;
    }
    all
}

/// The lines of a page. Where Markdown stands on one line, what begins a heading, an item or a fence begins a line.
fn lines(text: &str) -> Vec<Line> {
    let mut all = Vec::new();
    for (number, line) in whole_lines(text) {
        let mut rest = line.clone();
        if ["### ", " - `", "```", "** `"].iter().any(|mark| line.contains(mark)) {
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
                " **head** ",
                " **options** ",
                " ```",
            ] {
                rest = rest.replace(mark, &format!("\n{}", &mark[1..]));
            }
            rest = rest.replace("```json ", "```json\n");
        }
        all.extend(rest.split('\n').map(|part| Line { number, text: part.trim().to_owned() }));
    }
    all
}

/// `GET/accounts/{account_id}/…` or ``**get** `/accounts/…` ``.
fn address(line: &str) -> Option<String> {
    let (method, rest) = match line.strip_prefix("**") {
        Some(rest) => rest.split_once("** `")?,
        None => line.split_at_checked(line.find('/')?)?,
    };
    let method = method.trim().to_uppercase();
    let path = match line.starts_with("**") {
        true => rest.split('`').next()?,
        false => rest,
    };
    let is_method = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"].contains(&method.as_str());
    (is_method && path.starts_with('/') && !path.contains(' ')).then(|| format!("{method} {path}"))
}
