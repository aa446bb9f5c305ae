//! Server URLs and their variables.

use super::view::member;
use crate::diagnostic::{Diagnostics, codes, in_a_row, suggest};
use crate::openapi::{Document, Server, ServerVariable, Template};
use crate::source::Sources;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut seen = std::collections::HashSet::new();
    let servers = document.operations.iter().flat_map(|operation| &operation.servers);
    for server in document.servers.iter().chain(servers).filter(|server| seen.insert(server.at)) {
        let odd = address(server, sources, diagnostics);
        variables(server, odd, sources, diagnostics);
    }
}

/// The URL, with the defaults of its variables, is one that calls can go to. Gives the variable whose default is reported.
fn address<'s>(server: &'s Server, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<&'s str> {
    let default = |name: &str| server.variables.iter().find(|variable| variable.name == name);
    if server.url.names().iter().any(|name| default(name).is_none()) || server.url.is_broken() {
        return None;
    }
    let url = server.url.filled(|name| default(name).map(|variable| variable.default.as_str()));
    if let Some((message, help)) = fault(&url, &server.url) {
        if let Some(variable) = odd_default(server) {
            let at = member(sources, server.at, &["variables", &variable.name, "default"]);
            diagnostics
                .finding(codes::SERVER_URL, at, format!("with this default calls would go to `{url}`"))
                .subject("defaults of variables with which calls can't go to a server")
                .help(match variable.default.is_empty() {
                    true => format!("write the value that stands for `{{{}}}`", variable.name),
                    false => "mend it, or the URL around it".to_owned(),
                });
            return Some(&variable.name);
        }
        let help = in_other_signs(server).map_or(help, |meant| format!("write `{meant}`"));
        diagnostics
            .finding(codes::SERVER_URL, member(sources, server.at, &["url"]), message)
            .subject("server URLs that calls can't go to")
            .help(help);
    }
    None
}

/// The variable whose default makes a URL that calls can't go to, where another value would not.
fn odd_default(server: &Server) -> Option<&ServerVariable> {
    let is_odd = |odd: &&ServerVariable| {
        let default = |name: &str, other: &'static str| {
            let variable = server.variables.iter().find(|variable| variable.name == name)?;
            Some(if variable.name == odd.name { other } else { variable.default.as_str() })
        };
        ["1", "name"].into_iter().any(|other| fault(&server.url.filled(|name| default(name, other)), "").is_none())
    };
    server.variables.iter().find(is_odd)
}

/// The URL with slashes in place of backslashes, and braces in place of other signs around the names of variables.
fn in_other_signs(server: &Server) -> Option<String> {
    let mut meant = server.url.replace('\\', "/");
    for variable in &server.variables {
        let name = &variable.name;
        for written in
            [format!("<{name}>"), format!("[{name}]"), format!("({name})"), format!("/:{name}"), format!("%{name}%")]
        {
            let braced = if written.starts_with('/') { format!("/{{{name}}}") } else { format!("{{{name}}}") };
            meant = meant.replace(&written, &braced);
        }
    }
    let filled = Template::parse(&meant).filled(|name| {
        server.variables.iter().find(|variable| variable.name == name).map(|variable| variable.default.as_str())
    });
    (meant != server.url.as_str() && fault(&filled, &meant).is_none()).then_some(meant)
}

/// What is wrong with the URL of a server, and what to do about it; `written` is the URL as it stands in the file.
fn fault(url: &str, written: &str) -> Option<(String, String)> {
    let fault = |message: &str, help: &str| Some((message.to_owned(), help.to_owned()));
    if url.trim().is_empty() {
        return fault("the URL of the server is empty", "write it whole, as in `https://api.example.com`");
    }
    if url.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"\\^`".contains(letter)) {
        return fault("the URL of the server has signs that no URL has", "remove them, or percent-encode them");
    }
    if url.contains(['?', '#']) {
        return fault(
            "the URL of a server has no query and no fragment: paths are put behind it",
            "remove what follows the path; describe a query as parameters",
        );
    }
    if url.starts_with('/') && !url.starts_with("//") {
        return None;
    }
    let Some((scheme, rest)) = url.split_once("://") else {
        let rest = written.trim_start_matches("https").trim_start_matches("http").trim_start_matches([':', '/']);
        let help = format!("write `https://{rest}`");
        return Some((format!("the URL `{written}` does not say how to reach its host"), help));
    };
    if !["https", "http"].contains(&scheme.to_ascii_lowercase().as_str()) {
        let help = match suggest(scheme, ["https", "http"]) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "write `https://`".to_owned(),
        };
        return Some((format!("calls go by `https` and `http`, not by `{scheme}`"), help));
    }
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(authority, path)| (authority, Some(path)));
    if authority.contains('$') {
        return fault("the host of a server has no `$`", "write `{name}` for a variable, without `$`");
    }
    if let Some(message) = fault_of_host(authority) {
        return Some((message, "write the host, and the port where it is not the usual one".to_owned()));
    }
    if path.is_some_and(|path| path.is_empty() || path.ends_with('/')) {
        return fault("the URL of the server ends with a slash, and every path begins with one", "remove the slash");
    }
    path.filter(|path| path.starts_with('/') || path.contains("//"))
        .and_then(|_| fault("a segment of the server's URL is empty", "write one slash"))
}

fn fault_of_host(authority: &str) -> Option<String> {
    if authority.contains('@') {
        return Some("the URL of a server has no user and no password".to_owned());
    }
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    if let Some(port) = port.filter(|port| port.parse::<u16>().is_err()) {
        return Some(format!("`{port}` is no port"));
    }
    let letter = |letter: char| letter.is_alphanumeric() || "-._~%".contains(letter);
    let is_address = host.starts_with('[') && host.ends_with(']');
    let is_name = host.chars().all(letter) && host.trim_end_matches('.').split('.').all(|label| !label.is_empty());
    (!is_address && !is_name).then(|| format!("`{host}` is no host"))
}

fn variables(server: &Server, odd: Option<&str>, sources: &Sources, diagnostics: &mut Diagnostics) {
    let url_at = member(sources, server.at, &["url"]);
    if server.url.is_broken() {
        diagnostics
            .finding(codes::SERVER_VARIABLE, url_at, format!("the braces of the URL `{}` do not match", server.url))
            .help(match server.url.mended() {
                Some(meant) => format!("write `{meant}`"),
                None => "write each variable as `{name}`".to_owned(),
            });
    }
    let names = server.url.names();
    for name in &names {
        let braced = server.variables.iter().find(|known| known.name.trim_matches(['{', '}']) == *name);
        if let Some(braced) = braced.filter(|braced| braced.name != *name) {
            let at = member(sources, server.at, &["variables", &braced.name]);
            diagnostics
                .finding(codes::SERVER_VARIABLE, at, format!("the name of the variable `{}` has braces", braced.name))
                .at_key()
                .label(url_at, "the URL")
                .help(format!("write `{name}`: braces stand in the URL alone"));
            return;
        }
        if !server.variables.iter().any(|variable| variable.name == *name) {
            diagnostics
                .finding(codes::SERVER_VARIABLE, url_at, format!("the URL's variable `{{{name}}}` is not defined"))
                .help(match suggest(name, server.variables.iter().map(|variable| variable.name.as_str())) {
                    Some(best) => format!("`{best}` is defined: write `{{{best}}}`, or mend its name there"),
                    None => format!("add `{name}` under `variables`, with a `default`"),
                });
        }
    }
    spare(server, &names, sources, diagnostics);
    for variable in &server.variables {
        let at = member(sources, server.at, &["variables", &variable.name]);
        let is_told = odd == Some(variable.name.as_str());
        if !variable.values.is_empty() && !variable.values.contains(&variable.default) && !is_told {
            let at = member(sources, at, &["default"]);
            let split = match &variable.values[..] {
                [only] => only.split([';', '|', ',', ' ']).filter(|word| !["", "-"].contains(word)).collect::<Vec<_>>(),
                _ => Vec::new(),
            };
            let is_one = split.len() > 1 && split.contains(&variable.default.as_str());
            let values = sources.node(at).parent().and_then(|variable| variable.get("enum")).filter(|_| is_one);
            let message = format!("the default `{}` is not in `enum`", variable.default);
            match values {
                Some(values) => diagnostics
                    .finding(
                        codes::SERVER_VARIABLE,
                        values.location(),
                        "`enum` has one value, of which the default is a word",
                    )
                    .help(format!("separate the values by commas: `[{}]`", split.join(", "))),
                None => diagnostics
                    .finding(codes::SERVER_VARIABLE, at, message)
                    .help(listed_meant(variable).unwrap_or("add it there, or choose one of the values".to_owned())),
            };
        }
    }
}

/// The listed value that the default of a variable nearly is.
fn listed_meant(variable: &ServerVariable) -> Option<String> {
    let values = || variable.values.iter().map(String::as_str);
    let same = values().find(|value| value.eq_ignore_ascii_case(&variable.default));
    same.or_else(|| suggest(&variable.default, values())).map(|best| format!("did you mean `{best}`?"))
}

/// Variables that the URL does not have: all of them have one cause.
fn spare(server: &Server, names: &[&str], sources: &Sources, diagnostics: &mut Diagnostics) {
    let url_at = member(sources, server.at, &["url"]);
    let spare: Vec<&str> =
        server.variables.iter().map(|known| known.name.as_str()).filter(|name| !names.contains(name)).collect();
    let Some(first) = spare.first() else { return };
    let at = member(sources, server.at, &["variables", first]);
    let quoted = |sign: [&str; 2]| -> Vec<String> { spare.iter().map(|name| name_in(name, sign)).collect() };
    let (all, braced) = (in_a_row(&quoted(["`", "`"]), "and"), in_a_row(&quoted(["`{", "}`"]), "and"));
    let (message, help) = match spare.len() {
        1 => (
            format!("the variable {all} is not in the URL"),
            format!("put {braced} into the URL, or remove the variable"),
        ),
        _ => (format!("the variables {all} are not in the URL"), format!("put {braced} into the URL, or remove them")),
    };
    diagnostics.finding(codes::SERVER_VARIABLE, at, message).label(url_at, "the URL").help(help);
}

fn name_in(name: &str, [before, behind]: [&str; 2]) -> String {
    format!("{before}{name}{behind}")
}
