//! How names are written: one query parameter that joins its words otherwise than all others do.

use std::collections::{BTreeMap, HashSet};

use heck::{ToKebabCase, ToLowerCamelCase, ToSnakeCase};

use super::view::parameters;
use crate::diagnostic::{Diagnostics, Mode, codes};
use crate::openapi::{Document, Parameter, ParameterLocation, is_ignored};
use crate::source::Sources;

/// So many other names, all written alike, say how names are written.
const MANY: usize = 5;

/// How the words of a name are joined.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Snake,
    Kebab,
    Camel,
}

pub fn check(document: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    // In documents of others names are as they are.
    if diagnostics.mode() == Mode::Lenient {
        return;
    }
    let mut forms: BTreeMap<Form, Vec<&Parameter>> = BTreeMap::new();
    let mut seen = HashSet::new();
    for parameter in parameters(document).filter(|one| one.place == ParameterLocation::Query) {
        if let Some(form) = form(&parameter.name).filter(|_| seen.insert(parameter.name.as_str())) {
            forms.entry(form).or_default().push(parameter);
        }
    }
    let mut forms = forms.into_iter();
    let (Some(one), Some(other), None) = (forms.next(), forms.next(), forms.next()) else { return };
    let ((usual, names), (_, odd)) = if one.1.len() > other.1.len() { (one, other) } else { (other, one) };
    let ([odd], [first, ..]) = (&odd[..], &names[..]) else { return };
    let node = sources.node(odd.at);
    if names.len() < MANY || is_ignored(node) {
        return;
    }
    let name = &odd.name;
    let message = format!("`{name}` is written otherwise than {} others, such as `{}`", names.len(), first.name);
    let meant = joined(name, usual);
    diagnostics
        .finding(codes::INVALID_VALUE, node.get("name").unwrap_or(node).location(), message)
        .subject("query parameters that are written otherwise than others")
        .help(format!("did you mean `{meant}`? Where it is meant, say so with `x-ignore: <reason>` in the parameter"));
}

/// The form of a name of several words, of letters and digits alone.
fn form(name: &str) -> Option<Form> {
    let has = |sign: char| name.contains(sign);
    let is_plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    let capital = name.chars().skip(1).any(|letter| letter.is_ascii_uppercase());
    if !is_plain || !name.starts_with(|first: char| first.is_ascii_lowercase()) {
        return None;
    }
    match (has('_'), has('-'), capital) {
        (true, false, false) => Some(Form::Snake),
        (false, true, false) => Some(Form::Kebab),
        (false, false, true) => Some(Form::Camel),
        _ => None,
    }
}

/// A name in another form.
fn joined(name: &str, form: Form) -> String {
    match form {
        Form::Snake => name.to_snake_case(),
        Form::Kebab => name.to_kebab_case(),
        Form::Camel => name.to_lower_camel_case(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, joined};
    use crate::output::Package;
    use crate::{Generation, Options};

    /// What is told first of a description whose one operation has these query parameters.
    fn told(names: &[&str], more: &str) -> String {
        let parameter = |name: &&str| format!("{{name: {name}, in: query, schema: {{type: string}}{more}}}");
        let parameters: Vec<String> = names.iter().map(parameter).collect();
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: https://example.com}}]\npaths:\n  /a:\n    get:\n      operationId: a.list\n      parameters: [{}]\n      responses: {{'204': {{description: D.}}}}\n",
            parameters.join(", ")
        );
        let options = Options::new(Package::standalone("names", None)).strict();
        let generation = Generation::from_text("names.yaml", &text, &options);
        generation.diagnostics.sorted().first().map(|one| one.message.clone()).unwrap_or_default()
    }

    #[test]
    fn one_name_of_another_form_is_told() {
        let others = ["a_b", "c_d", "e_f", "g_h", "i_j"];
        let with = |name: &'static str| [&others[..], &[name]].concat();
        assert_eq!(told(&with("endDate"), ""), "`endDate` is written otherwise than 5 others, such as `a_b`");
        assert_eq!(told(&with("k_l"), ""), "");
        assert_eq!(told(&with("limit"), ""), "");
        assert_eq!(told(&["a_b", "c_d", "endDate"], ""), "");
        assert_eq!(told(&with("endDate"), ", x-ignore: the server wants it so"), "");
    }

    #[test]
    fn names_are_brought_into_another_form() {
        assert_eq!(joined("endDate", Form::Snake), "end_date");
        assert_eq!(joined("end-date", Form::Snake), "end_date");
        assert_eq!(joined("end_of_day", Form::Camel), "endOfDay");
        assert_eq!(joined("endOfDay", Form::Kebab), "end-of-day");
    }
}
