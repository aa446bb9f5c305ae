//! What a schema comes out as, before anything has a name: the walk that names definitions and the one that shapes them
//! both ask here.

use crate::ir::{Constant, IntKind, TextFormat, Type};
use crate::lower::Lowering;
use crate::lower::listed::{Listed, form_of_values};
use crate::lower::union::UnionForm;
use crate::lower::view::{Parts, View};
use crate::openapi::{Primitive, Property, SchemaId};

/// Longer arrays of places with types of their own are lists: the traits of the standard library end here.
const LONGEST_TUPLE: usize = 12;

/// Something that has a type: a schema, several that describe one value, or a side of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    pub parts: Parts,
    pub role: Role,
}

/// Which side of a schema a [`Node`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Role {
    /// All of it.
    Whole,
    /// The union that stands beside properties.
    Variant,
    /// The members of a base, where it stands for itself beside what extends it.
    Base,
    /// Its values of one type, where `type` lists several.
    Kind(Primitive),
}

impl Node {
    pub fn of(parts: Parts) -> Self {
        Self { parts, role: Role::Whole }
    }

    pub fn one(id: SchemaId) -> Self {
        Self::of(Parts::one(id))
    }

    /// Another side of the same schemas.
    pub fn side(&self, role: Role) -> Self {
        Self { parts: self.parts.clone(), role }
    }

    /// The schema, where the node is all of one.
    pub fn single(&self) -> Option<SchemaId> {
        self.parts.single().filter(|_| self.role == Role::Whole)
    }
}

/// What a schema comes out as.
#[derive(Debug)]
pub(crate) enum Form<'d> {
    /// A type without parts.
    Plain(Type),
    /// The same as another schema.
    Another(SchemaId),
    /// A value that the empty text clears.
    Clearable(Node),
    /// An array; of anything without a node.
    List(Option<Node>),
    /// An array whose places have types of their own.
    Tuple(TupleForm),
    /// An array whose places have types of their own, that is too long, goes on, or may end early.
    Places(Vec<Node>),
    /// An object without properties; of anything without a node.
    Map(Option<Node>),
    /// An object.
    Struct(StructForm<'d>),
    /// A string with known values.
    Texts(Listed<'d, String>),
    /// An integer with known values.
    Integers(Listed<'d, i64>),
    /// One of several types.
    Union(UnionForm),
}

/// What an array with places comes out as.
#[derive(Debug)]
pub(crate) struct TupleForm {
    pub places: Vec<Node>,
    /// Whether nothing may follow them.
    pub closed: bool,
}

/// What an object comes out as.
#[derive(Debug)]
pub(crate) struct StructForm<'d> {
    pub members: Vec<MemberForm<'d>>,
    pub constants: Vec<Constant>,
    pub additional: AdditionalForm,
    /// The union beside the properties, with the members that belong to it.
    pub flattened: Option<FlattenedForm>,
}

#[derive(Debug)]
pub(crate) struct MemberForm<'d> {
    pub property: &'d Property,
    pub node: Node,
    pub required: bool,
}

#[derive(Debug)]
pub(crate) enum AdditionalForm {
    Closed,
    Open,
    Typed(Node),
}

#[derive(Debug)]
pub(crate) struct FlattenedForm {
    pub node: Node,
    /// The members that its branches name; `None` where they take any.
    pub members: Option<Vec<String>>,
}

impl<'d> Form<'d> {
    /// Whether a type of this form is a definition.
    pub fn is_definition(&self) -> bool {
        matches!(self, Form::Struct(_) | Form::Texts(_) | Form::Integers(_) | Form::Union(_))
    }

    /// What the form is made of, with the words that name it there. What stands in the form's own place has no word.
    pub fn children(&self) -> Vec<(Node, String)> {
        let places = |nodes: &[Node]| {
            nodes.iter().enumerate().map(|(index, node)| (node.clone(), format!("Item {index}"))).collect()
        };
        match self {
            Form::Plain(_) | Form::Another(_) | Form::Clearable(_) | Form::Texts(_) | Form::Integers(_) => Vec::new(),
            Form::List(item) => item.iter().map(|item| (item.clone(), "Item".to_owned())).collect(),
            Form::Tuple(TupleForm { places: nodes, .. }) | Form::Places(nodes) => places(nodes),
            Form::Map(value) => value.iter().map(|value| (value.clone(), "Value".to_owned())).collect(),
            Form::Union(union) => {
                union.branches.iter().map(|branch| (branch.node.clone(), branch.name.clone())).collect()
            }
            Form::Struct(form) => {
                let members = form.members.iter().map(|member| (member.node.clone(), member.property.name.clone()));
                let additional = match &form.additional {
                    AdditionalForm::Typed(node) => Some((node.clone(), "Value".to_owned())),
                    AdditionalForm::Closed | AdditionalForm::Open => None,
                };
                let flattened = form.flattened.iter().map(|union| (union.node.clone(), "Variant".to_owned()));
                members.chain(additional).chain(flattened).collect()
            }
        }
    }
}

impl<'d> Lowering<'d> {
    /// What a node comes out as.
    pub(crate) fn form(&self, node: &Node) -> Form<'d> {
        match self.other(node) {
            Some(target) => Form::Another(target),
            None => self.form_of(node, &View::of_parts(self.document, &node.parts)),
        }
    }

    /// The schema that a node only refers to. One that extends a base refers to nothing, though it may add nothing.
    pub(crate) fn other(&self, node: &Node) -> Option<SchemaId> {
        let id = node.single()?;
        let target = self.document.schema(id).target(self.document)?;
        let is_heir = self.document.is_heir(self.named_target(target), id);
        (!is_heir).then_some(target)
    }

    /// What a node with this view comes out as.
    pub(crate) fn form_of(&self, node: &Node, view: &View<'d>) -> Form<'d> {
        if node.single().is_some_and(|id| self.document.schema(id).boolean.is_some()) {
            return Form::Plain(Type::Any);
        }
        match node.role {
            Role::Kind(kind) => return self.form_of_kind(kind, view),
            Role::Variant => return Form::Union(self.union_beside(view)),
            Role::Base => return self.form_of_kind(Primitive::Object, view),
            Role::Whole => {}
        }
        if let Some(values) = &view.enumeration
            && let Some(form) = form_of_values(values, &view.types)
        {
            return form;
        }
        if let Some(form) = self.form_of_unions(node, view) {
            return form;
        }
        match view.implied_types()[..] {
            [] => Form::Plain(Type::Any),
            [kind] => self.form_of_kind(kind, view),
            [Primitive::Integer, Primitive::Number] | [Primitive::Number, Primitive::Integer] => {
                Form::Plain(Type::Float)
            }
            ref kinds => Form::Union(UnionForm::of_kinds(node, kinds)),
        }
    }

    /// What the values of one primitive type come out as.
    fn form_of_kind(&self, kind: Primitive, view: &View<'d>) -> Form<'d> {
        match kind {
            Primitive::Null => Form::Plain(Type::Null),
            Primitive::Boolean => Form::Plain(Type::Bool),
            Primitive::Integer => Form::Plain(Type::Int(int_kind(view.format))),
            Primitive::Number => Form::Plain(number(view.format)),
            Primitive::String => Form::Plain(self.string(view)),
            Primitive::Array => self.form_of_array(view),
            Primitive::Object if view.properties.is_empty() => Form::Map(self.map_value(view)),
            Primitive::Object => {
                let mut form = self.structure(view);
                self.part_constants(&mut form);
                Form::Struct(form)
            }
        }
    }

    fn string(&self, view: &View<'_>) -> Type {
        if let Some(foreign) = view.format.and_then(|format| self.config.formats.get(format)) {
            return Type::Foreign(foreign.clone());
        }
        match view.format {
            _ if view.encoding.is_some() => view.encoding.map_or(Type::String, Type::Text),
            Some("date-time") => Type::Text(TextFormat::DateTime),
            Some("date") => Type::Text(TextFormat::Date),
            Some("time") => Type::Text(TextFormat::Time),
            Some("duration") => Type::Text(TextFormat::Duration),
            Some("uuid") => Type::Text(TextFormat::Uuid),
            Some("uri" | "url") => Type::Text(TextFormat::Uri),
            Some("byte") => Type::Text(TextFormat::Base64),
            Some("base64url") => Type::Text(TextFormat::Base64Url),
            Some("decimal") => Type::Text(TextFormat::Decimal),
            _ => Type::String,
        }
    }

    fn form_of_array(&self, view: &View<'d>) -> Form<'d> {
        let boolean = |parts: &Parts| parts.single().and_then(|id| self.document.schema(id).boolean);
        let further = view.items.as_ref().filter(|items| boolean(items).is_none());
        if view.prefix_items.is_empty() {
            return Form::List(further.map(|items| Node::of(self.reduced(items))));
        }
        let possible = view.prefix_items.iter().filter(|id| self.document.schema(**id).boolean != Some(false));
        let mut places: Vec<Node> = possible.map(|id| Node::one(*id)).collect();
        // Without `minItems` a short array is valid, but nobody who lists places means that.
        let always_full = view.least_items == 0 || view.least_items >= places.len() as u64;
        if further.is_none() && always_full && (2..=LONGEST_TUPLE).contains(&places.len()) {
            let closed = view.items.as_ref().and_then(boolean) == Some(false);
            return Form::Tuple(TupleForm { places, closed });
        }
        places.extend(further.map(|items| Node::of(self.reduced(items))));
        Form::Places(places)
    }

    /// An object with properties.
    pub(crate) fn structure(&self, view: &View<'d>) -> StructForm<'d> {
        let members = view.properties.values().map(|described| MemberForm {
            property: described.property,
            node: Node::of(self.reduced(&described.schemas)),
            required: view.required.contains(described.property.name.as_str()),
        });
        let additional = self.additional(view);
        StructForm { members: members.collect(), constants: Vec::new(), additional, flattened: None }
    }

    fn additional(&self, view: &View<'d>) -> AdditionalForm {
        let Some(parts) = &view.additional else { return AdditionalForm::Open };
        match parts.single().and_then(|id| self.document.schema(id).boolean) {
            Some(false) if view.patterns.is_empty() => AdditionalForm::Closed,
            Some(_) => AdditionalForm::Open,
            None => AdditionalForm::Typed(Node::of(self.reduced(parts))),
        }
    }

    fn map_value(&self, view: &View<'d>) -> Option<Node> {
        let boolean = |parts: &Parts| parts.single().and_then(|id| self.document.schema(id).boolean);
        match (&view.additional, &view.patterns[..]) {
            (Some(additional), []) if boolean(additional).is_none() => Some(Node::of(self.reduced(additional))),
            (None, [pattern]) => Some(Node::one(*pattern)),
            (Some(additional), [pattern]) if boolean(additional) == Some(false) => Some(Node::one(*pattern)),
            _ => None,
        }
    }
}

fn int_kind(format: Option<&str>) -> IntKind {
    match format {
        Some("int8") => IntKind::I8,
        Some("int16") => IntKind::I16,
        Some("int32") => IntKind::I32,
        Some("uint8") => IntKind::U8,
        Some("uint16") => IntKind::U16,
        Some("uint32") => IntKind::U32,
        // `uint` is what Rust's `usize` and Go's `uint` are written as.
        Some("uint64" | "uint") => IntKind::U64,
        _ => IntKind::I64,
    }
}

/// A number with a fraction is an `f64` whatever its format: replies have more digits than `float` promises, and an `f32` would
/// change them.
fn number(format: Option<&str>) -> Type {
    match format {
        Some("int32") => Type::Int(IntKind::I32),
        Some("int64") => Type::Int(IntKind::I64),
        _ => Type::Float,
    }
}
