//! The generator's own extensions against the document: scopes and paging name what exists.

use super::view::{any_part, member, value_types};
use crate::diagnostic::{Diagnostics, Mode, codes, suggest};
use crate::openapi::{Document, Operation, Paging, Parameter, ParameterLocation, Primitive};
use crate::source::{Location, Node, Sources};

/// So many components are looked at for one that is called so.
const MAX_COMPONENTS: usize = 200;

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    for scope in &document.scopes {
        let used =
            document.operations.iter().any(|operation| declares(operation, ParameterLocation::Path, &scope.parameter));
        if !used {
            let at = member(sources, scope.at, &["parameter"]);
            let parameters = document.operations.iter().flat_map(|operation| &operation.parameters);
            let names = parameters.filter(|known| known.place == ParameterLocation::Path);
            let bare = scope.parameter.trim_matches(['{', '}']);
            let best = diagnostics.suggest(bare, names.map(|known| known.name.as_str()));
            diagnostics.finding(codes::EXTENSION, at, format!("no path has the parameter `{}`", scope.parameter)).help(
                best.map_or_else(
                    || "name a path parameter that operations share".to_owned(),
                    |best| format!("did you mean `{best}`?"),
                ),
            );
        }
    }
    success_as_result(document, diagnostics);
    for operation in &document.operations {
        if let Some(paging) = &operation.paging {
            check_paging(document, operation, paging, sources, diagnostics);
            numbers(document, operation, paging, sources, diagnostics);
        }
    }
}

/// Whether a call succeeded is no result of it.
fn success_as_result(document: &Document, diagnostics: &mut Diagnostics) {
    let Some(member) = &document.success_member else { return };
    let of_operations = document.operations.iter().flat_map(|operation| &operation.result);
    for (pointer, at) in document.result.iter().chain(of_operations).flat_map(|rule| &rule.pointers) {
        let is_told = diagnostics.iter().any(|one| one.code.number == codes::EXTENSION.number);
        if pointer.strip_prefix('/') == Some(member) && !is_told {
            let message = format!("`{pointer}` says whether a call succeeded, by `x-success-member`");
            diagnostics.finding(codes::EXTENSION, *at, message).help("write where the result of the calls is");
        }
    }
}

/// A parameter that several operations share, and that several pagings call otherwise: told at its name, once.
fn is_of_shared(
    document: &Document,
    name: &str,
    parameter: &Parameter,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> bool {
    let names = document.operations.iter().filter_map(|one| Some((one, one.paging.as_ref()?)));
    let called = names.filter(|(_, paging)| paging.page == name || paging.size.as_deref() == Some(name));
    let shares = called.filter(|(one, _)| one.parameters.iter().any(|known| known.at == parameter.at)).count();
    if shares < 2 || diagnostics.mode() == Mode::Lenient {
        return false;
    }
    let message =
        format!("{shares} pagings name the query parameter `{name}`, and this one is called `{}`", parameter.name);
    diagnostics
        .finding(codes::EXTENSION, member(sources, parameter.at, &["name"]), message)
        .help(format!("did you mean `{name}`?"));
    true
}

fn check_paging(
    document: &Document,
    operation: &Operation,
    paging: &Paging,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    // Of two parameters that are called alike one may be the one that is missing.
    if diagnostics.iter().any(|one| one.code.number == codes::DUPLICATE_PARAMETER.number) {
        return;
    }
    let names = [("page", Some(&paging.page)), ("size", paging.size.as_ref())];
    for (key, name) in names.into_iter().filter_map(|(key, name)| Some((key, name?))) {
        let queries = || operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
        // Signs and blanks that a name should not have are told of the name.
        let is_part = |known: &str| known.split(|sign: char| "?&=# ".contains(sign)).any(|part| part == name);
        if queries().any(|parameter| is_part(&parameter.name)) {
            continue;
        }
        let best = suggest(name, queries().map(|parameter| parameter.name.as_str()));
        let near = best.and_then(|best| queries().find(|parameter| parameter.name == best));
        if near.is_some_and(|near| is_of_shared(document, name, near, sources, diagnostics)) {
            continue;
        }
        let component = component_called(document, name, sources);
        let help = match best {
            _ if component.is_some() => {
                let pointer = component.map(|at| sources.reference(operation.at, at)).unwrap_or_default();
                format!("add the parameter that is called so: `- $ref: '{pointer}'`")
            }
            Some(best) => format!("did you mean `{best}`?"),
            None => match begun(queries().map(|parameter| parameter.name.as_str()), name) {
                Some(only) => format!("did you mean `{only}`?"),
                None => "name a query parameter of this operation".to_owned(),
            },
        };
        let message = format!("the operation has no query parameter `{name}`");
        let mut report = diagnostics.finding(codes::EXTENSION, member(sources, paging.at, &[key]), message);
        report.help(help);
        if let Some(component) = component {
            report.key_label(component, "called so");
        }
    }
}

/// The component that is a query parameter of this name.
fn component_called(document: &Document, name: &str, sources: &Sources) -> Option<Location> {
    let says = |at: Location, key: &str, text: &str| sources.node(at).get(key).and_then(Node::as_str) == Some(text);
    let parameters = document.referables.iter().filter(|part| part.kind == "parameter").take(MAX_COMPONENTS);
    parameters.map(|part| part.at).find(|at| says(*at, "name", name) && says(*at, "in", "query"))
}

/// The page is a number of its own, and the first one is one that the server takes.
fn numbers(
    document: &Document,
    operation: &Operation,
    paging: &Paging,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let query = |name: &str| {
        let mut parameters = operation.parameters.iter();
        parameters.find(|known| known.place == ParameterLocation::Query && known.name == name).map(|found| &**found)
    };
    if paging.size.as_deref() == Some(paging.page.as_str()) {
        diagnostics
            .finding(
                codes::EXTENSION,
                member(sources, paging.at, &["size"]),
                format!("`{}` can't be the number of the page and the number of items", paging.page),
            )
            .label(member(sources, paging.at, &["page"]), "the page")
            .help("name the parameter that says how many items a page has, or leave out `size`");
    }
    if let Some(size) = paging.size.as_ref().filter(|size| is_size(&paging.page) && !is_size(size)) {
        diagnostics
            .finding(
                codes::EXTENSION,
                member(sources, paging.at, &["page"]),
                format!("`{}` says how many items a page has, and `{size}` which page it is", paging.page),
            )
            .label(member(sources, paging.at, &["size"]), "the size")
            .help("exchange the two");
        return;
    }
    for (key, name) in [("page", Some(&paging.page)), ("size", paging.size.as_ref())] {
        let Some(parameter) = name.and_then(|name| query(name)) else { continue };
        let types = parameter.schema.map(|schema| value_types(document, schema)).unwrap_or_default();
        if !types.is_empty() && !types.iter().any(|kind| matches!(kind, Primitive::Integer | Primitive::Number)) {
            diagnostics
                .finding(
                    codes::EXTENSION,
                    member(sources, paging.at, &[key]),
                    format!("the parameter `{}` is no number", parameter.name),
                )
                .label(parameter.at, "described here")
                .help("name a parameter that counts, or mend its type");
        }
    }
    if let Some(parameter) = query(&paging.page) {
        first_page(document, paging, parameter, sources, diagnostics);
    }
}

/// Whether a parameter is called as a number of items is.
fn is_size(name: &str) -> bool {
    let name = name.to_lowercase();
    ["per_page", "perpage", "size", "limit"].iter().any(|word| name.contains(word))
}

/// `first` against what the parameter says of its values.
fn first_page(
    document: &Document,
    paging: &Paging,
    parameter: &Parameter,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(schema) = parameter.schema else { return };
    let first = paging.first;
    let mut contradiction = None;
    any_part(document, schema, |part| {
        let number = |number: &Option<serde_json::Number>| number.as_ref().and_then(serde_json::Number::as_i64);
        // What contradicts itself is told where it stands.
        let (least, most) = (number(&part.bounds.minimum), number(&part.bounds.maximum));
        let is_within = |value: i64| least.is_none_or(|least| least <= value) && most.is_none_or(|most| value <= most);
        if least.zip(most).is_some_and(|(least, most)| least > most) {
            return false;
        }
        let default = part.default.as_ref().and_then(serde_json::Value::as_i64);
        if let Some(default) = default.filter(|default| *default != first && is_within(*default)) {
            contradiction.get_or_insert((part.at, "default", format!("its default is {default}")));
        }
        if let Some(least) = least.filter(|least| first < *least) {
            contradiction.get_or_insert((part.at, "minimum", format!("its minimum is {least}")));
        }
        if let Some(most) = most.filter(|most| first > *most) {
            contradiction.get_or_insert((part.at, "maximum", format!("its maximum is {most}")));
        }
        false
    });
    if let Some((at, key, reason)) = contradiction {
        let stated = if sources.node(paging.at).get("first").is_some() { "" } else { " where `first` is not stated" };
        diagnostics
            .finding(
                codes::EXTENSION,
                member(sources, paging.at, &["first"]),
                format!(
                    "the first page is {first}{stated}, and the parameter `{}` says otherwise: {reason}",
                    parameter.name
                ),
            )
            .label(member(sources, at, &[key]), "said here")
            .help("write the number of the first page as `first`, or mend the parameter");
    }
}

fn declares(operation: &Operation, place: ParameterLocation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| parameter.place == place && parameter.name == name)
}

/// The only name that begins with another as its first word: `page_no` for `page`.
fn begun<'n>(names: impl Iterator<Item = &'n str>, word: &str) -> Option<&'n str> {
    let mut found = names.filter(|name| name.strip_prefix(word).is_some_and(|rest| rest.starts_with(['_', '-'])));
    found.next().filter(|_| found.next().is_none())
}
