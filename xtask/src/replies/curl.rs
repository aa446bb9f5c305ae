//! What `curl -i` printed: heads, then the body of the last one.

/// The last head of what was printed, and where the body begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The status.
    pub status: u16,
    /// The header `content-type`.
    pub media_type: Option<String>,
    /// The header `content-encoding`.
    pub coding: Option<String>,
    /// The first byte of the body.
    pub body: usize,
}

/// Reads the heads; `None` when the text does not begin with one. Those of proxies, of `100 Continue` and of
/// redirects come before the one that the body belongs to.
pub fn parse(text: &str) -> Result<Option<Printed>, String> {
    let mut last = None;
    let mut at = 0;
    while text.get(at..).is_some_and(|rest| rest.starts_with("HTTP/")) {
        let mut printed = Printed { status: 0, media_type: None, coding: None, body: text.len() };
        for (number, line) in text.get(at..).unwrap_or_default().split_inclusive('\n').enumerate() {
            at += line.len();
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            match number {
                0 => printed.status = status(line)?,
                _ => printed.header(line)?,
            }
        }
        printed.body = at;
        last = Some(printed);
    }
    Ok(last)
}

fn status(line: &str) -> Result<u16, String> {
    let status = line.split_whitespace().nth(1).and_then(|word| word.parse().ok());
    status.filter(|status| (100..600).contains(status)).ok_or_else(|| format!("`{line}` has no status"))
}

impl Printed {
    fn header(&mut self, line: &str) -> Result<(), String> {
        // A line that goes on.
        if line.starts_with([' ', '\t']) {
            return Ok(());
        }
        let (name, value) = line.split_once(':').ok_or_else(|| format!("`{line}` is no header"))?;
        let value = value.trim().to_owned();
        match name.trim().to_ascii_lowercase().as_str() {
            "content-type" => self.media_type = Some(value),
            "content-encoding" => self.coding = Some(value).filter(|coding| coding != "identity"),
            _ => {}
        }
        Ok(())
    }
}
