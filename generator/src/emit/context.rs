//! What an emitter needs while it writes one file: names in scope, imports, and types as tokens.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use crate::emit::prelude;
use crate::ir::{Api, Definition, Home, Ident, IntKind, Operation, ResourceId, Shape, TextFormat, Type, TypeId};
use crate::output::{Artefact, Package, print};

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(match self.is_type() {
            true => prelude::marked(self.as_str()),
            false => proc_macro2::Ident::new(self.as_str(), Span::call_site()),
        });
    }
}

/// The file being written.
pub(crate) struct Context<'a> {
    pub api: &'a Api,
    pub package: &'a Package,
    /// The module that the file is, when it defines types.
    pub home: Option<Home>,
    /// The resource whose module the file is.
    resource: Option<ResourceId>,
    /// Names defined in this file.
    local: BTreeSet<String>,
    /// Whether nothing is imported.
    by_path: bool,
    /// Whether a type that is mentioned is called like something of the standard library.
    hides: Cell<bool>,
    imports: RefCell<Imports>,
}

#[derive(Default)]
struct Imports {
    /// Name to the module it comes from.
    own: BTreeMap<String, String>,
    runtime: BTreeSet<&'static str>,
    std: BTreeSet<&'static str>,
}

impl<'a> Context<'a> {
    pub fn new(api: &'a Api, package: &'a Package, home: Option<Home>) -> Self {
        let local: BTreeSet<String> = home.into_iter().flat_map(|home| names_of(api, home)).collect();
        let hides = Cell::new(local.iter().any(|name| prelude::has(name)));
        Self { api, package, home, resource: None, local, by_path: false, hides, imports: RefCell::default() }
    }

    /// A part of a file that imports nothing.
    pub fn by_path(api: &'a Api, package: &'a Package) -> Self {
        Self { by_path: true, ..Self::new(api, package, None) }
    }

    /// The file of a resource, or a part of it.
    pub fn in_resource(self, id: ResourceId) -> Self {
        Self { resource: Some(id), ..self }
    }

    /// The same file, in which these names are defined as well.
    pub fn with_local<'n>(mut self, names: impl IntoIterator<Item = &'n Ident>) -> Self {
        self.local.extend(names.into_iter().map(|name| name.as_str().to_owned()));
        self.hides.set(self.local.iter().any(|name| prelude::has(name)));
        self
    }

    /// Takes note of what a part of this file mentions.
    pub fn mention_as(&self, part: &Self) {
        self.hides.set(self.hides.get() || part.hides.get());
    }

    /// Runs an emitter and prints what it wrote under its imports.
    pub fn file(
        self,
        path: &str,
        emitter: impl FnOnce(&Self) -> (TokenStream, TokenStream),
    ) -> Result<Artefact, String> {
        let (mut tokens, items) = emitter(&self);
        tokens.extend([self.imports(), items]);
        if self.hides.get() {
            tokens = prelude::by_path(tokens, &|name| self.local.contains(name));
        }
        let text = print(tokens).map_err(|error| format!("{path}: {error}"))?;
        Ok(Artefact::code(path, text))
    }

    /// The definitions that live in this file, in order.
    pub fn definitions(&self) -> impl Iterator<Item = (TypeId, &'a Definition)> + use<'a> {
        let (api, home) = (self.api, self.home);
        home.into_iter().flat_map(move |home| definitions_of(api, home))
    }

    /// A name of the runtime, imported.
    pub fn runtime(&self, name: &'static str) -> TokenStream {
        let ident = proc_macro2::Ident::new(name, Span::call_site());
        if self.by_path || self.local.contains(name) || self.imports.borrow().own.contains_key(name) {
            return quote!(clientwright_runtime::#ident);
        }
        self.imports.borrow_mut().runtime.insert(name);
        quote!(#ident)
    }

    /// `BTreeMap`, imported.
    pub fn map(&self) -> TokenStream {
        if self.by_path || self.local.contains("BTreeMap") || self.imports.borrow().own.contains_key("BTreeMap") {
            return quote!(std::collections::BTreeMap);
        }
        self.imports.borrow_mut().std.insert("BTreeMap");
        quote!(BTreeMap)
    }

    /// A definition's name, imported unless it is at home here or its name is taken. What lives with an operation is
    /// told by the operation's module, for it is called like that of others.
    pub fn named(&self, id: TypeId) -> TokenStream {
        let definition = self.api.definition(id);
        let name = &definition.name;
        if Some(definition.home) == self.home {
            return quote!(#name);
        }
        if let Home::Operation(id) = definition.home {
            return self.of_operation(self.api.operation(id), name);
        }
        self.own(&module_of(self.api, definition), name)
    }

    /// A name of an operation's module.
    pub fn of_operation(&self, operation: &Operation, name: &Ident) -> TokenStream {
        self.hides.set(self.hides.get() || prelude::has(name.as_str()));
        let module = &operation.module;
        match self.resource == Some(operation.resource) {
            true => quote!(#module::#name),
            false => {
                let resource = &self.api.resource(operation.resource).module;
                quote!(crate::#resource::#module::#name)
            }
        }
    }

    /// A name of this crate, imported unless it is taken here; then its whole path.
    pub fn own(&self, module: &str, name: &Ident) -> TokenStream {
        let mut imports = self.imports.borrow_mut();
        let hides = prelude::has(name.as_str());
        self.hides.set(self.hides.get() || hides);
        let known = self.local.contains(name.as_str())
            || imports.runtime.contains(name.as_str())
            || imports.std.contains(name.as_str());
        let free = !self.by_path && !hides && !known;
        match imports.own.get(name.as_str()) {
            Some(known) if known == module => return quote!(#name),
            None if free => {
                imports.own.insert(name.as_str().to_owned(), module.to_owned());
                return quote!(#name);
            }
            _ => {}
        }
        let path = module.split("::").map(|part| proc_macro2::Ident::new(part, Span::call_site()));
        quote!(#(#path ::)* #name)
    }

    /// A type as it is written.
    pub fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Bool => quote!(bool),
            Type::Int(kind) => int(*kind),
            Type::Float => quote!(f64),
            Type::String => quote!(String),
            Type::Text(format) => self.runtime(text(*format)),
            Type::Any => self.runtime("Value"),
            Type::Null => quote!(()),
            Type::Named(id) => self.named(*id),
            Type::Foreign(path) => path.parse().unwrap_or_else(|_| self.runtime("Value")),
            Type::Vec(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let (map, inner) = (self.map(), self.ty(inner));
                quote!(#map<String, #inner>)
            }
            Type::Tuple(places) => {
                let places = places.iter().map(|place| self.ty(place));
                quote!((#(#places),*))
            }
            Type::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            Type::Clearable(inner) => {
                let (clearable, inner) = (self.runtime("Clearable"), self.ty(inner));
                quote!(#clearable<#inner>)
            }
            Type::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            Type::Nested(inner) => {
                let (nested, inner) = (self.runtime("Nested"), self.ty(inner));
                quote!(#nested<#inner>)
            }
        }
    }

    /// The type behind aliases.
    pub fn resolved<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        self.api.resolved(ty)
    }

    /// The type of an argument that takes a value of type `ty` kindly, and the expression that makes the value.
    pub fn argument(&self, ty: &Type, name: &impl ToTokens) -> (TokenStream, TokenStream) {
        match self.resolved(ty) {
            Type::String | Type::Text(_) | Type::Any | Type::Clearable(_) => {
                let ty = self.ty(ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            Type::Vec(inner) => match self.resolved(inner) {
                inner_type if matches!(inner_type, Type::String | Type::Text(_)) || self.is_enum(inner_type) => {
                    let inner = self.ty(inner);
                    (
                        quote!(impl IntoIterator<Item = impl Into<#inner>>),
                        quote!(#name.into_iter().map(Into::into).collect()),
                    )
                }
                _ => {
                    let inner = self.ty(inner);
                    (quote!(impl IntoIterator<Item = #inner>), quote!(#name.into_iter().collect()))
                }
            },
            Type::Boxed(inner) => {
                let inner = self.ty(inner);
                (quote!(#inner), quote!(Box::new(#name)))
            }
            Type::Nested(inner) => {
                let inner = self.ty(inner);
                (quote!(#inner), quote!(#name.into()))
            }
            Type::Named(id) if matches!(self.api.definition(*id).shape, Shape::Union(_)) => {
                let ty = self.ty(ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            named if self.is_enum(named) => {
                let ty = self.ty(ty);
                (quote!(impl Into<#ty>), quote!(#name.into()))
            }
            _ => (self.ty(ty), quote!(#name)),
        }
    }

    /// Whether a type has known values, and is made from any text or integer.
    fn is_enum(&self, ty: &Type) -> bool {
        let is_enum = |id: &TypeId| matches!(self.api.definition(*id).shape, Shape::Enum(_) | Shape::IntegerEnum(_));
        matches!(ty, Type::Named(id) if is_enum(id))
    }

    fn imports(&self) -> TokenStream {
        let imports = self.imports.borrow();
        let ident = |name: &str| proc_macro2::Ident::new(name, Span::call_site());
        let std = imports.std.iter().map(|name| ident(name)).map(|name| quote!(use std::collections::#name;));
        let runtime = (!imports.runtime.is_empty()).then(|| {
            let names = imports.runtime.iter().map(|name| ident(name));
            quote!(use clientwright_runtime::{#(#names),*};)
        });
        let mut modules: BTreeMap<&str, Vec<proc_macro2::Ident>> = BTreeMap::new();
        for (name, module) in &imports.own {
            modules.entry(module).or_default().push(ident(name));
        }
        let own = modules.iter().map(|(module, names)| {
            let path = module.split("::").map(ident);
            quote!(use #(#path)::*::{#(#names),*};)
        });
        quote!(#(#std)* #runtime #(#own)*)
    }
}

/// The names that a module defines.
fn names_of(api: &Api, home: Home) -> Vec<String> {
    let mut names: Vec<&Ident> = definitions_of(api, home).map(|(_, definition)| &definition.name).collect();
    names.extend(definitions_of(api, home).filter_map(|(_, definition)| definition.required.as_ref()));
    if let Home::Operation(id) = home {
        let operation = api.operation(id);
        names.push(&operation.call);
        names.extend(&operation.error_enum);
        names.extend(operation.reply_headers.as_ref().map(|headers| &headers.name));
        names.extend(operation.body.iter().filter_map(|body| body.name.as_ref()));
        if let crate::ir::Reply::Choice { name, .. } = &operation.reply {
            names.push(name);
        }
    }
    names.into_iter().map(|name| name.as_str().to_owned()).collect()
}

/// A type as another crate writes it, by its whole path.
pub fn type_path(api: &Api, package: &Package, ty: &Type) -> String {
    let inner = |ty: &Type| type_path(api, package, ty);
    match ty {
        Type::Named(id) => {
            let definition = api.definition(*id);
            let module = module_of(api, definition).replacen("crate", &package.library(), 1);
            format!("{module}::{}", definition.name)
        }
        Type::Vec(item) => format!("Vec<{}>", inner(item)),
        Type::Map(value) => format!("std::collections::BTreeMap<String, {}>", inner(value)),
        Type::Tuple(places) => format!("({})", places.iter().map(inner).collect::<Vec<_>>().join(", ")),
        Type::Option(value) => format!("Option<{}>", inner(value)),
        Type::Clearable(value) => format!("clientwright_runtime::Clearable<{}>", inner(value)),
        Type::Boxed(value) => format!("Box<{}>", inner(value)),
        Type::Nested(value) => format!("clientwright_runtime::Nested<{}>", inner(value)),
        Type::Text(format) => format!("clientwright_runtime::{}", text(*format)),
        Type::Any => "clientwright_runtime::Value".to_owned(),
        plain => Context::new(api, package, None).ty(plain).to_string(),
    }
}

fn definitions_of(api: &Api, home: Home) -> impl Iterator<Item = (TypeId, &Definition)> {
    let ids: &[TypeId] = api.by_home.get(&home).map_or(&[], Vec::as_slice);
    ids.iter().map(move |id| (*id, api.definition(*id)))
}

/// The module through which other modules name a definition.
pub(crate) fn module_of(api: &Api, definition: &Definition) -> String {
    match definition.home {
        Home::Component(index) => {
            let root = api.definition(TypeId(index));
            if root.name == definition.name {
                "crate::types".to_owned()
            } else {
                format!("crate::types::{}", api.components[index as usize])
            }
        }
        Home::Operation(id) => {
            let operation = api.operation(id);
            format!("crate::{}::{}", api.resource(operation.resource).module, operation.module)
        }
        Home::Webhooks => "crate::webhooks".to_owned(),
    }
}

fn int(kind: IntKind) -> TokenStream {
    match kind {
        IntKind::I8 => quote!(i8),
        IntKind::I16 => quote!(i16),
        IntKind::I32 => quote!(i32),
        IntKind::I64 => quote!(i64),
        IntKind::U8 => quote!(u8),
        IntKind::U16 => quote!(u16),
        IntKind::U32 => quote!(u32),
        IntKind::U64 => quote!(u64),
    }
}

pub(crate) fn text(format: TextFormat) -> &'static str {
    match format {
        TextFormat::DateTime => "DateTime",
        TextFormat::Date => "Date",
        TextFormat::Time => "Time",
        TextFormat::Duration => "Duration",
        TextFormat::Uuid => "Uuid",
        TextFormat::Uri => "Uri",
        TextFormat::Base64 => "Base64",
        TextFormat::Base64Url => "Base64Url",
        TextFormat::Decimal => "Decimal",
    }
}
