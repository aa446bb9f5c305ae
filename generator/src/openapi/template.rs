//! Makes a path template and the declared path parameters agree.
//!
//! In a description of one's own a difference is an error. In others' it is a warning, and what the
//! template says holds, since only that can be sent.

use std::sync::Arc;

use super::model::{Operation, Parameter, ParameterLocation};
use super::reader::Reader;
use crate::diagnostic::{codes, suggest};
use crate::source::{Location, Node};

impl<'a> Reader<'a, '_> {
    pub fn match_template(&mut self, operation: &mut Operation) {
        // A callback's path is an expression, a webhook's is a name.
        if !operation.path.starts_with('/') {
            return;
        }
        let Some(names) = self.template_names(&operation.path, operation.path_at) else { return };
        let declared: Vec<String> = path_parameters(operation).map(|parameter| parameter.name.clone()).collect();
        for name in names.iter().filter(|name| !declared.contains(name)) {
            let spare = declared.iter().filter(|other| !names.contains(other)).map(String::as_str);
            let help = suggest(name, spare).map(|other| format!("the parameter is declared as `{other}`"));
            let help = help.unwrap_or_else(|| format!("declare it: `name: {name}`, `in: path`, `required: true`"));
            self.diagnostics
                .finding(
                    codes::PATH_PARAMETER_MISSING,
                    operation.path_at,
                    format!("`{{{name}}}` of the path is not declared"),
                )
                .at_key()
                .key_label(operation.at, "by this operation")
                .subject("path parameters that are not declared")
                .help(help);
            operation.parameters.push(Arc::new(undeclared(name, operation.at)));
        }
        for parameter in path_parameters(operation).filter(|parameter| !names.contains(&parameter.name)) {
            let message = format!("the path parameter `{}` is not in the path", parameter.name);
            self.diagnostics
                .finding(codes::PATH_PARAMETER_UNUSED, self.name_of(parameter), message)
                .key_label(operation.path_at, "the path")
                .subject("path parameters that are not in the path")
                .help(format!("put `{{{}}}` into the path, or remove the parameter", parameter.name));
        }
        operation
            .parameters
            .retain(|parameter| parameter.place != ParameterLocation::Path || names.contains(&parameter.name));
    }

    fn name_of(&self, parameter: &Parameter) -> Location {
        self.sources.node(parameter.at).get("name").map_or(parameter.at, Node::location)
    }

    /// The names in braces, in order; `None` if the braces do not match, which was reported.
    fn template_names(&mut self, path: &str, at: Location) -> Option<Vec<String>> {
        let mut names: Vec<String> = Vec::new();
        let mut pieces = path.split('{');
        let mut broken = pieces.next().is_some_and(|literal| literal.contains('}'));
        for piece in pieces {
            match piece.split_once('}') {
                Some((name, rest)) if !name.is_empty() && !rest.contains('}') => {
                    if names.iter().any(|other| other == name) {
                        self.report_repeated(name, at);
                    } else {
                        names.push(name.to_owned());
                    }
                }
                _ => broken = true,
            }
        }
        if broken {
            self.diagnostics
                .finding(codes::INVALID_VALUE, at, format!("the braces of the path `{path}` do not match"))
                .at_key()
                .subject("paths with unmatched braces")
                .help("write each parameter as `{name}`");
            return None;
        }
        Some(names)
    }

    fn report_repeated(&mut self, name: &str, at: Location) {
        self.diagnostics
            .finding(codes::DUPLICATE_PARAMETER, at, format!("`{{{name}}}` is in the path twice"))
            .at_key()
            .subject("parameters that are in a path twice")
            .help("give the two different names");
    }
}

fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Arc<Parameter>> {
    operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Path)
}

/// A parameter that only the template knows: some text.
fn undeclared(name: &str, at: Location) -> Parameter {
    Parameter {
        at,
        name: name.to_owned(),
        place: ParameterLocation::Path,
        description: None,
        required: true,
        deprecated: false,
        style: None,
        explode: None,
        allow_reserved: false,
        schema: None,
        content: None,
        examples: Vec::new(),
        rust_name: None,
    }
}
