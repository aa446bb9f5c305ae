//! Parameters of operations.

use crate::ir::{Docs, Ident, Type};
use crate::source::Location;

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Json,
}

/// A parameter as it travels.
#[derive(Clone, Debug)]
pub struct WireParameter {
    /// Its name.
    pub wire: String,
    /// Where it travels.
    pub place: ParameterLocation,
    /// How it is written; `None` for the place's default.
    pub style: Option<Style>,
    /// Whether each element stands for itself; `None` for the style's default.
    pub explode: Option<bool>,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}

/// An optional parameter of an operation.
#[derive(Clone, Debug)]
pub struct Setter {
    /// The parameter; its name is that of the setter.
    pub parameter: Parameter,
    /// The setter that takes an option, beside the setter.
    pub maybe: Ident,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Where it is.
    pub at: Location,
    /// Argument or setter.
    pub name: Ident,
    /// Documentation.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
    /// How it travels.
    pub wire: WireParameter,
}

/// Who keeps the value of a path parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeper {
    /// The client: index of [`Api::client_scopes`](crate::ir::Api::client_scopes).
    Client(usize),
    /// The handle that the resource hangs on.
    Handle,
}
