//! No two items of a printed module, of a struct, or of a type's own methods have one name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use tests::fixtures::{Fixture, root};

/// The macros of the runtime that give a type methods, each with the file it is in.
const MACROS: [(&str, &str); 4] = [
    ("call_methods", "calls.rs"),
    ("stream_methods", "calls.rs"),
    ("events_methods", "calls.rs"),
    ("builder_methods", "builder.rs"),
];

#[test]
fn no_two_printed_items_share_a_name() {
    let given = given_by_macros();
    let mut twice = Vec::new();
    for fixture in Fixture::all() {
        let artefacts = fixture.generate().artefacts.expect("fixtures can be generated");
        for file in artefacts.iter().filter(|file| file.path.ends_with(".rs")) {
            twice.extend(
                named_twice(&file.text, &given)
                    .into_iter()
                    .map(|name| format!("{}: {}: {name}", fixture.name, file.path)),
            );
        }
        let manifest = artefacts.iter().find(|file| file.path == "Cargo.toml").expect("there is a manifest");
        toml_keys(&manifest.text).for_each(|key| twice.push(format!("{}: the feature `{key}`", fixture.name)));
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

/// Scopes and tags that are called like each method that the client, a handle and the builder have anyway.
#[test]
fn no_scope_or_tag_takes_the_name_of_a_method() {
    let plain =
        Fixture::all().into_iter().find(|fixture| fixture.name == "names_beside").expect("there is the fixture");
    let printed = plain.generate().artefacts.expect("it can be generated");
    let client = printed.iter().find(|file| file.path == "src/client.rs").expect("there is a client");
    let mut names: BTreeSet<String> =
        client.text.split("pub fn ").skip(1).filter_map(|after| after.split('(').next()).map(str::to_owned).collect();
    let given = given_by_macros();
    names.extend(given["builder_methods"].iter().cloned());
    let (mut scopes, mut tags, mut paths) = (String::new(), String::new(), String::new());
    for (number, name) in names.iter().enumerate() {
        let on = ["client", "handle"][number % 2];
        scopes.push_str(&format!("  - {{parameter: p_{name}, on: {on}, name: {name}}}\n"));
        tags.push_str(&format!("  - {{name: {name}}}\n"));
        paths.push_str(&format!(
            "  /{number}/{{p_{name}}}:\n    parameters: [{{name: p_{name}, in: path, required: true, schema: {{type: string}}}}]\n    get: {{tags: [{name}], responses: {{'204': {{description: None.}}}}}}\n",
        ));
    }
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Names, version: '1'}}\nx-scopes:\n{scopes}tags:\n{tags}paths:\n{paths}"
    );
    let options = clientwright::Options::new(clientwright::output::Package::standalone("names", None));
    let generation = clientwright::Generation::from_text("names.yaml", &text, &options);
    let said = generation.diagnostics.render(&generation.sources, Default::default());
    let artefacts = generation.artefacts.unwrap_or_else(|| panic!("{said}"));
    let client = artefacts.iter().find(|file| file.path == "src/client.rs").expect("there is a client");
    assert_eq!(named_twice(&client.text, &given), Vec::<String>::new());
}

#[test]
fn what_shares_a_name_is_found() {
    let given = given_by_macros();
    let check = |text: &str, expected: &[&str]| assert_eq!(named_twice(text, &given), expected, "{text}");
    check("struct A { a: u8 } impl A { fn a() {} } mod a {} fn b() {} struct B;", &[]);
    check("struct A; mod m { struct A; }", &[]);
    check("struct A; enum A {}", &["A"]);
    check("pub use x::A; type A = u8;", &["A"]);
    check("pub use x::{self, A as B}; trait B {}", &["B"]);
    check("fn a() {} const A: u8 = 0; static A: u8 = 0;", &["A"]);
    check("struct A { a: u8, a: u8 }", &["A.a"]);
    check("enum A { A, B, A }", &["A.A"]);
    check("struct A; impl A { fn a() {} } impl A { fn a() {} }", &["A::a"]);
    check("mod m { mod n { struct A; struct A; } }", &["A"]);
    check(
        "struct A; impl A { fn send() {} } clientwright_runtime::call_methods!(A, OPERATION, Empty => ());",
        &["A::send"],
    );
    check("struct A; impl A { fn proxy() {} } clientwright_runtime::builder_methods!(A);", &["A::proxy"]);
}

/// Keys of the features that stand there twice.
fn toml_keys(manifest: &str) -> impl Iterator<Item = String> {
    let features = manifest.split("[features]\n").nth(1).unwrap_or_default();
    let mut seen = BTreeSet::new();
    let keys = features.lines().take_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with('#'));
    let keys: Vec<String> = keys.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect();
    keys.into_iter().filter(move |key| !seen.insert(key.clone()))
}

/// The methods that each macro gives a type.
fn given_by_macros() -> BTreeMap<&'static str, Vec<String>> {
    let folder: PathBuf = root().join("generator/runtime/src/calls/macros");
    MACROS
        .into_iter()
        .map(|(name, file)| {
            let source = std::fs::read_to_string(folder.join(file)).expect("the macros can be read");
            let code = source.split("#[cfg(test)]\nmod").next().unwrap_or_default();
            let functions = code.split("pub fn ").skip(1).filter_map(|after| after.split('(').next());
            (name, functions.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect())
        })
        .collect()
}

fn named_twice(text: &str, given: &BTreeMap<&str, Vec<String>>) -> Vec<String> {
    let file = syn::parse_file(text).expect("what is printed is Rust");
    let mut twice = Vec::new();
    module(&file.items, given, &mut twice);
    twice
}

/// The names of one module, and of the modules inside it.
fn module(items: &[syn::Item], given: &BTreeMap<&str, Vec<String>>, twice: &mut Vec<String>) {
    let (mut types, mut values) = (Names::default(), Names::default());
    let mut methods: BTreeMap<String, Names> = BTreeMap::new();
    for item in items {
        match item {
            syn::Item::Struct(item) => {
                types.add(item.ident.to_string());
                let fields = item.fields.iter().filter_map(|field| field.ident.as_ref());
                members(&item.ident, fields, twice);
            }
            syn::Item::Enum(item) => {
                types.add(item.ident.to_string());
                members(&item.ident, item.variants.iter().map(|variant| &variant.ident), twice);
            }
            syn::Item::Type(item) => types.add(item.ident.to_string()),
            syn::Item::Trait(item) => types.add(item.ident.to_string()),
            syn::Item::Mod(item) => {
                types.add(item.ident.to_string());
                item.content.iter().for_each(|(_, items)| module(items, given, twice));
            }
            syn::Item::Use(item) => used(&item.tree, None, &mut types),
            syn::Item::Fn(item) => values.add(item.sig.ident.to_string()),
            syn::Item::Const(item) => values.add(item.ident.to_string()),
            syn::Item::Static(item) => values.add(item.ident.to_string()),
            syn::Item::Impl(item) if item.trait_.is_none() => {
                let of = methods.entry(type_name(&item.self_ty)).or_default();
                for function in &item.items {
                    if let syn::ImplItem::Fn(function) = function {
                        of.add(function.sig.ident.to_string());
                    }
                }
            }
            syn::Item::Macro(item) => {
                let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
                let of = item.mac.tokens.clone().into_iter().next().map(|token| token.to_string());
                if let (Some(given), Some(of)) = (given.get(name.as_str()), of) {
                    given.iter().for_each(|method| methods.entry(of.clone()).or_default().add(method.clone()));
                }
            }
            _ => {}
        }
    }
    twice.extend(types.twice.into_iter().chain(values.twice));
    twice.extend(
        methods.into_iter().flat_map(|(of, names)| names.twice.into_iter().map(move |name| format!("{of}::{name}"))),
    );
}

fn members<'i>(of: &syn::Ident, names: impl Iterator<Item = &'i syn::Ident>, twice: &mut Vec<String>) {
    let mut found = Names::default();
    names.for_each(|name| found.add(name.to_string()));
    twice.extend(found.twice.into_iter().map(|name| format!("{of}.{name}")));
}

/// The names that an import brings in.
fn used(tree: &syn::UseTree, inside: Option<&syn::Ident>, names: &mut Names) {
    match tree {
        syn::UseTree::Path(path) => used(&path.tree, Some(&path.ident), names),
        syn::UseTree::Name(name) if name.ident == "self" => {
            inside.into_iter().for_each(|name| names.add(name.to_string()))
        }
        syn::UseTree::Name(name) => names.add(name.ident.to_string()),
        syn::UseTree::Rename(rename) if rename.rename != "_" => names.add(rename.rename.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| used(tree, inside, names)),
        syn::UseTree::Rename(_) | syn::UseTree::Glob(_) => {}
    }
}

fn type_name(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|one| one.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

/// Names of one kind, and those that came again.
#[derive(Default)]
struct Names {
    seen: BTreeSet<String>,
    twice: Vec<String>,
}

impl Names {
    fn add(&mut self, name: String) {
        if !self.seen.insert(name.clone()) {
            self.twice.push(name);
        }
    }
}
