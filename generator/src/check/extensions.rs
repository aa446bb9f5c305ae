//! The generator's own extensions against the document: scopes and paging name what exists.

use crate::diagnostic::{Diagnostics, codes, suggest};
use crate::openapi::{Document, Operation, Paging, ParameterLocation};
use crate::source::{Location, Node, Sources};

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for scope in &document.scopes {
        let used =
            document.operations.iter().any(|operation| declares(operation, ParameterLocation::Path, &scope.parameter));
        if !used {
            let at = member(sources, scope.at, "parameter");
            diagnostics
                .finding(codes::EXTENSION, at, format!("no path has the parameter `{}`", scope.parameter))
                .help("name a path parameter that operations share");
        }
    }
    for operation in &document.operations {
        if let Some(paging) = &operation.paging {
            check_paging(operation, paging, sources, diagnostics);
        }
    }
}

fn check_paging(operation: &Operation, paging: &Paging, sources: &Sources, diagnostics: &mut Diagnostics) {
    let names = [("page", Some(&paging.page)), ("size", paging.size.as_ref())];
    for (key, name) in names.into_iter().filter_map(|(key, name)| Some((key, name?))) {
        if declares(operation, ParameterLocation::Query, name) {
            continue;
        }
        let queries = operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
        let help = match suggest(name, queries.map(|parameter| parameter.name.as_str())) {
            Some(best) => format!("did you mean `{best}`?"),
            None => "name a query parameter of this operation".to_owned(),
        };
        diagnostics
            .finding(
                codes::EXTENSION,
                member(sources, paging.at, key),
                format!("the operation has no query parameter `{name}`"),
            )
            .help(help);
    }
}

fn declares(operation: &Operation, place: ParameterLocation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.place == place && parameter.name == name)
}

fn member(sources: &Sources, at: Location, key: &str) -> Location {
    sources.node(at).get(key).map_or(at, Node::location)
}
