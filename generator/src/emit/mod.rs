//! ir to files: one emitter per artefact. Nothing here sees an OpenAPI type.

mod api_text;
mod client;
mod client_builder;
mod comment;
mod context;
mod enumeration;
mod example;
mod features;
mod headers;
mod library;
mod manifest;
mod multipart;
mod operation;
mod prelude;
mod readme;
mod reply;
mod required;
mod resource;
mod structure;
mod types;
mod union;
mod verifier;
mod webhook;

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::ir::{Api, Home, OperationId, ResourceId};
use crate::output::{Artefact, Package};
use crate::progress::{Progress, Stage};

pub use api_text::{ApiLine, FORMAT as API_TEXT_FORMAT, Usage, api_lines};
pub use context::type_path;
pub use features::Features;
pub use readme::operations_table;

pub(crate) use context::Context;

/// One file to be written, before anyone has worked it out.
enum Task {
    Manifest,
    ApiText,
    Library,
    Client,
    Types,
    Component(u32),
    Resource(ResourceId),
    Operation(OperationId),
    Webhooks,
    Deliveries,
    Verifier,
    Errors,
    Headers,
}

/// All files of the crate, sorted by path, printed side by side. An error names the file whose tokens are not Rust, which
/// is a fault of an emitter.
pub fn emit(api: &Api, package: &Package) -> Result<Vec<Artefact>, String> {
    let emission = Emission::new(api, package);
    let printed = emission.tasks().into_par_iter().filter_map(|task| emission.run(&task).transpose());
    let mut artefacts = printed.collect::<Result<Vec<Artefact>, String>>()?;
    artefacts.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(artefacts)
}

/// Gives each file, as soon as it is printed, to a function, in any order and by several threads; notes how far it is.
/// After an error no further file is begun.
pub fn emit_each<E: Send>(
    api: &Api,
    package: &Package,
    progress: &Progress,
    take: &(dyn Fn(Result<Artefact, String>) -> Result<(), E> + Sync),
) -> Result<(), E> {
    let emission = Emission::new(api, package);
    let tasks = emission.tasks();
    progress.begin(Stage::Emit, tasks.len());
    tasks.into_par_iter().try_for_each(|task| {
        let printed = emission.run(&task).transpose();
        progress.step();
        printed.map_or(Ok(()), take)
    })
}

/// What all files are made of.
struct Emission<'a> {
    api: &'a Api,
    package: &'a Package,
    features: Features,
    /// What two files are made of.
    api_text: OnceLock<String>,
}

impl<'a> Emission<'a> {
    fn new(api: &'a Api, package: &'a Package) -> Self {
        Self { api, package, features: Features::of(api), api_text: OnceLock::new() }
    }

    fn tasks(&self) -> Vec<Task> {
        let api = self.api;
        let mut tasks = vec![Task::Manifest, Task::ApiText, Task::Library, Task::Client, Task::Types];
        let components = 0..api.components.len() as u32;
        tasks.extend(components.filter(|index| self.features.is_used(*index)).map(Task::Component));
        tasks.extend((0..api.resources.len() as u32).map(|index| Task::Resource(ResourceId(index))));
        tasks.extend((0..api.operations.len() as u32).map(|index| Task::Operation(OperationId(index))));
        tasks.extend([Task::Webhooks, Task::Deliveries, Task::Verifier, Task::Errors, Task::Headers]);
        tasks
    }

    fn api_text(&self) -> &str {
        self.api_text.get_or_init(|| api_text::api_text(self.api, &self.features))
    }

    fn run(&self, task: &Task) -> Result<Option<Artefact>, String> {
        let (api, package, features) = (self.api, self.package, &self.features);
        let context = |home: Option<Home>| Context::new(api, package, home);
        Ok(Some(match *task {
            Task::Manifest => Artefact::text("Cargo.toml", manifest::manifest(api, package)),
            Task::ApiText => Artefact::text("api.txt", self.api_text().to_owned()),
            Task::Library => {
                let is_ascii = self.api_text().is_ascii();
                context(None).file("src/lib.rs", |context| library::library(context, features, is_ascii))?
            }
            Task::Client => {
                let context = context(None).with_local(api.handles.iter().map(|handle| &handle.type_name));
                context.file("src/client.rs", client::client)?
            }
            Task::Types => {
                if !features.any_used() {
                    return Ok(None);
                }
                context(None).file("src/types/mod.rs", |context| types::modules(context, features))?
            }
            Task::Component(index) => {
                let path = format!("src/types/{}.rs", api.components[index as usize]);
                context(Some(Home::Component(index))).file(&path, types::component)?
            }
            Task::Resource(id) => {
                let resource = api.resource(id);
                let path = format!("src/{}/mod.rs", resource.module);
                let calls = resource.operations.iter().map(|operation| &api.operation(*operation).call);
                let beside = api.webhooks.resource == Some(id);
                let exported = if beside { webhook::exported(api) } else { Vec::new() };
                let context =
                    context(None).with_local(calls.chain([&resource.type_name]).chain(exported)).in_resource(id);
                context.file(&path, |context| resource::resource(context, id))?
            }
            Task::Webhooks if api.webhooks.all.is_empty() || api.webhooks.resource.is_some() => return Ok(None),
            Task::Webhooks => context(None).file("src/webhooks/mod.rs", webhook::module)?,
            Task::Deliveries if !webhook::has_file(api) => return Ok(None),
            Task::Deliveries => context(Some(Home::Webhooks)).file("src/webhooks/event.rs", webhook::definitions)?,
            Task::Verifier if api.webhooks.signature.is_none() => return Ok(None),
            Task::Verifier => context(None).file("src/webhooks/verifier.rs", verifier::verifier)?,
            Task::Errors if api.errors.is_empty() => return Ok(None),
            Task::Errors => Context::by_path(api, package).file("src/errors.rs", reply::shared)?,
            Task::Headers if api.headers.is_empty() => return Ok(None),
            Task::Headers => Context::by_path(api, package).file("src/headers.rs", headers::shared)?,
            Task::Operation(id) => {
                let operation = api.operation(id);
                let path = format!("src/{}/{}.rs", api.resource(operation.resource).module, operation.module);
                context(Some(Home::Operation(id))).file(&path, |context| operation::operation(context, id))?
            }
        }))
    }
}
